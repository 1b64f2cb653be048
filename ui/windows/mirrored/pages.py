"""The pages of Mirrored sync: which site it is, what changes and what must hold, and the end."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from models.commands.primary_site import primary_obstacles, set_primary_site
from models.errors import AppError
from models.here import CENTRAL_SITE_ID
from models.queries.primary import primary_candidates, primary_server
from models.site_views import MoveObstacle, PrimaryCandidate
from models.views import PrimaryView
from ui.formats import date_time
from ui.icons import Icon
from ui.itemmodels.columns import Column
from ui.messages import error_words
from ui.session import OpenDatafile
from ui.theme import TextRole, set_role
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.windows.guided.conditions import Condition, ConditionList, Mark
from ui.windows.guided.override import OverrideRow
from ui.windows.guided.page import GuidedPage
from ui.windows.guided.pick import Pick
from ui.windows.move_store.words import obstacle_condition
from ui.windows.refreshing import Refreshing
from ui.windows.unlock.dialog import unlock

_REFRESH_MS = 2000


class PrimaryPage(GuidedPage):
    """Which site edits central data now, and which shall."""

    def __init__(self, data: OpenDatafile) -> None:
        super().__init__()
        self.title = self.tr("Which site edits central data?")
        self.subtitle = self.tr(
            "Names, items, stores and the like are edited on the primary server only. Usually that "
            "is the central server; if it is a remote site, the system is mirrored."
        )
        self.next_text = self.tr("&Next")
        self._data = data
        self._now: PrimaryView | None = None
        self.now = InlineMessage()
        self.sites: Pick[PrimaryCandidate] = Pick(
            _columns(),
            key=lambda site: site.site_id,
            called=lambda site: (site.code, site.name),
            name=self.tr("Sites that can be the primary server"),
        )
        self.column.addWidget(self.now)
        self.column.addWidget(self.sites, 1)
        self.sites.changed.connect(self.ready_changed)
        self.sites.taken.connect(self.next_requested)

    @property
    def is_ready(self) -> bool:
        """When another site is chosen than the one that it is."""
        chosen, now = self.sites.chosen, self._now
        return chosen is not None and now is not None and chosen.site_id != now.site_id

    async def enter(self) -> None:
        """Read which site it is, and which can be."""
        self._now = await self._data.read(primary_server)
        self.sites.show_rows(await self._data.read(primary_candidates))
        mirrored = self.tr("The system is mirrored: {0} is the primary server.")
        usual = self.tr("{0} is the primary server, and the central server too.")
        text = mirrored if self._now.mirrored else usual
        self.now.show_message(MessageKind.INFO, text.format(self._now.site_name))
        self.ready_changed.emit()

    async def leave(self) -> GuidedPage | None:
        """Go on to what changes."""
        chosen, now = self.sites.chosen, self._now
        if chosen is None or now is None:
            return self
        return ChangePage(self._data, chosen, now)


class ChangePage(GuidedPage):
    """Says what changes, waits for the conditions, and makes the site the primary server."""

    can_cancel_work = False

    def __init__(self, data: OpenDatafile, site: PrimaryCandidate, before: PrimaryView) -> None:
        super().__init__()
        self.title = self.tr("Make {0} the primary server").format(site.name)
        self.subtitle = self.tr(
            "Nothing has been changed yet. What must hold is checked again every two seconds."
        )
        self.next_text = self.tr("&Make it so")
        self._data = data
        self._site = site
        self._before = before
        self._obstacles: tuple[MoveObstacle, ...] | None = None
        self.unread = InlineMessage()
        self.conditions = ConditionList(self.tr("Conditions"))
        self.override = OverrideRow(self.tr("Do it an&yway, and keep the reason in the log"))
        self.override.hide()
        changes, must_hold = QLabel(self.tr("What changes")), QLabel(self.tr("What must hold"))
        for heading in (changes, must_hold):
            set_role(heading, TextRole.HEADING)
        self.column.addWidget(self.unread)
        self.column.addWidget(changes)
        for each in self._changes():
            line = QLabel(self.tr("•  {0}").format(each))
            line.setWordWrap(True)
            self.column.addWidget(line)
        self.column.addSpacing(8)
        self.column.addWidget(must_hold)
        self.column.addWidget(self.conditions)
        self.column.addWidget(self.override)
        self.column.addStretch(1)
        self.column.setSpacing(8)
        self.override.changed.connect(self.ready_changed)
        refreshing = Refreshing(self, data.operations, self._read, _REFRESH_MS)
        refreshing.failed.connect(self._show_failure)
        refreshing.succeeded.connect(self.unread.clear)

    @property
    def is_ready(self) -> bool:
        """When nothing is in the way, or there is a reason to do it anyway."""
        if self._obstacles is None:
            return False
        return not self._obstacles or self.override.reason is not None

    async def leave(self) -> GuidedPage:
        """Ask for the code, and set it."""
        if not await unlock(self._data, self.window()):
            return self
        await self._data.write(
            set_primary_site,
            self._site.site_id,
            self._data.now(),
            override_reason=self.override.reason if self._obstacles else None,
        )
        return PrimarySetPage(self._site)

    def _changes(self) -> tuple[str, ...]:
        name, before = self._site.name, self._before.site_name
        edits = self.tr("Central data is edited on {0}, and on {1} no longer.").format(name, before)
        if self._site.site_id == CENTRAL_SITE_ID:
            copies = self.tr("{0} keeps full copies only where they are set.").format(before)
            return (edits, copies)
        return (
            edits,
            self.tr("{0} gets a full copy of every store, at its next synchronisation.").format(
                name
            ),
            self.tr("The sync settings of stores stay here, on the central server."),
        )

    async def _read(self) -> None:
        site_id = self._site.site_id
        found = await self._data.read(primary_obstacles, site_id, self._data.now())
        self._obstacles = found
        holds = Condition(Mark.HOLDS, self.tr("Nothing is in the way."))
        self.conditions.show_conditions([obstacle_condition(each) for each in found] or [holds])
        self.override.setVisible(bool(found))
        self.ready_changed.emit()

    def _show_failure(self, error: AppError) -> None:
        words = error_words(error)
        self.unread.show_message(MessageKind.ERROR, f"{words.summary} {words.action}")


class PrimarySetPage(GuidedPage):
    """The end: what follows."""

    is_end = True

    def __init__(self, site: PrimaryCandidate) -> None:
        super().__init__()
        self.title = self.tr("{0} is the primary server").format(site.name)
        self.subtitle = self.tr("Every site learns it at its next synchronisation.")
        self.next_text = self.tr("&Finish")
        self.done = InlineMessage()
        self.done.show_message(MessageKind.SUCCESS, self.tr("It is in the log of both sites."))
        remote = self.tr(
            "Until {0} has synchronised, central data is edited nowhere. New stores are made "
            "there; then they come here, where their site is chosen."
        )
        here = self.tr("{0}, the central server, edits central data from now on.")
        text = here if site.site_id == CENTRAL_SITE_ID else remote
        what = QLabel(text.format(site.name))
        what.setWordWrap(True)
        self.column.addWidget(self.done)
        self.column.addWidget(what)
        self.column.addStretch(1)


def _columns() -> tuple[Column[PrimaryCandidate], ...]:
    return (
        Column(
            name="code",
            title=_tr("Site code"),
            text=lambda site: site.code,
            icon=lambda site: Icon.SERVER if site.site_id == CENTRAL_SITE_ID else Icon.DESKTOP,
            width_px=104,
        ),
        Column(name="name", title=_tr("Site name"), text=lambda site: site.name, width_px=240),
        Column(
            name="last_synced",
            title=_tr("Last synced"),
            text=lambda site: date_time(site.last_synced_at),
            sort=lambda site: site.last_synced_at,
            width_px=176,
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("MirroredSync", text)
