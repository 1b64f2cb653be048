"""The page *Special*: the large button Synchronisation, and how the two ends of the sync are."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from models.enums import DisabledReason
from models.queries.disabled import sync_disabled_reasons
from syncengine import ServerState, SyncStatus
from ui.colours import Tone
from ui.formats import age, ahead, number
from ui.icons import Icon
from ui.messages import word
from ui.session import AT_WORK, OpenDatafile
from ui.theme import TextRole, set_role
from ui.widgets.elided_text import ElidedLabel
from ui.widgets.facts import Facts
from ui.widgets.icon_label import IconLabel
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.widgets.tile import icon_tile
from ui.windows.navigator.actions import NavigatorActions
from ui.windows.server_words import server_look

_PANEL_WIDTH_PX = 560


class SpecialPage(QWidget):
    """What the menu Special offers, as large buttons, and the state of the server below."""

    def __init__(
        self, data: OpenDatafile, actions: NavigatorActions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._data = data
        self.synchronisation = icon_tile(self.tr("Synchronisation"), Icon.TWO_ARROWS)
        self.synchronisation.setMenu(actions.synchronisation)
        self.synchronisation.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.sites = icon_tile(self.tr("Sites"), Icon.SITES)
        self.sites.setToolTip(self.tr("Show sites"))
        self.sites.clicked.connect(actions.show_sites.trigger)
        self.stores = icon_tile(self.tr("Stores"), Icon.STORES)
        self.stores.setToolTip(self.tr("List and edit the stores"))
        self.stores.clicked.connect(actions.stores.trigger)
        self.records = icon_tile(self.tr("Record browser"), Icon.SEARCH)
        self.records.setToolTip(self.tr("Every record, and why it goes to which site"))
        self.records.clicked.connect(actions.record_browser.trigger)
        self.server = _ServerPanel(data) if data.is_central else _LinkPanel(data)
        self.disabled = InlineMessage()
        self._lay_out()
        data.data_changed.connect(self._look_for_obstacles)
        data.status_changed.connect(self.server.show_state)
        data.server_changed.connect(self.server.show_state)
        data.identity_changed.connect(self.server.show_state)
        self.server.show_state()
        self._look_for_obstacles()

    def _look_for_obstacles(self) -> None:
        if self._data.is_central:
            self._data.operations.spawn(self._show_obstacles(), self)

    async def _show_obstacles(self) -> None:
        """Say what disables all synchronisation of this central server (seed 001, "URL")."""
        reasons = await self._data.read(sync_disabled_reasons)
        with_url = [each for each in reasons if each.reason is DisabledReason.URL_ON_CENTRAL]
        if not with_url:
            self.disabled.clear()
            return
        self.disabled.show_message(
            MessageKind.WARNING,
            self.tr(
                "Site {0} has a URL, which disables all synchronisation: clear it in the "
                "Preferences, Sync with."
            ).format(with_url[0].site_id),
        )

    def _lay_out(self) -> None:
        tiles = QHBoxLayout()
        tiles.setSpacing(16)
        tiles.addWidget(self.synchronisation)
        tiles.addWidget(self.sites)
        tiles.addWidget(self.stores)
        tiles.addWidget(self.records)
        tiles.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(24)
        column.addLayout(tiles)
        column.addWidget(self.disabled)
        column.addWidget(self.server)
        column.addStretch(1)

    def refresh_ages(self) -> None:
        """Count the ages on the page to this moment."""
        self.server.show_state()


class _StatePanel(QFrame):
    """An icon and a sentence for a state, and facts below it."""

    def __init__(self, data: OpenDatafile, title: str, labels: tuple[str, ...]) -> None:
        super().__init__()
        self._data = data
        self.setProperty("panel", True)
        self.setMaximumWidth(_PANEL_WIDTH_PX)
        heading = QLabel(title)
        set_role(heading, TextRole.HEADING)
        self.icon = IconLabel(Icon.SERVER, Tone.MUTED, 20)
        self.sentence = ElidedLabel()
        self.facts = Facts(labels)
        state = QHBoxLayout()
        state.setSpacing(8)
        state.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignVCenter)
        state.addWidget(self.sentence, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addLayout(state)
        column.addWidget(self.facts)

    def show_look(self, icon: Icon, tone: Tone, sentence: str, *values: str) -> None:
        """Show a state and one value for each label."""
        self.icon.set_icon(icon, tone)
        self.sentence.setText(sentence)
        self.facts.show_values(*values)


class _ServerPanel(_StatePanel):
    """The central server's own process."""

    def __init__(self, data: OpenDatafile) -> None:
        super().__init__(
            data,
            self.tr("Server"),
            (self.tr("URL for the sites"), self.tr("Restarts"), self.tr("Records waiting")),
        )

    def show_state(self) -> None:
        """Show whether the server runs, where, and how often it had to be restarted."""
        state = self._data.server_state or ServerState()
        icon, tone, sentence = server_look(state)
        self.icon.set_icon(icon, tone)
        self.sentence.setText(sentence)
        self.facts.show_values(state.url, number(state.restarts), number(self._data.status.waiting))


class _LinkPanel(_StatePanel):
    """The central server as this remote site sees it."""

    def __init__(self, data: OpenDatafile) -> None:
        super().__init__(
            data,
            self.tr("Central server"),
            (self.tr("URL"), self.tr("This site"), self.tr("Next sync")),
        )

    def show_state(self) -> None:
        """Show when the server was last reached, and when it is tried again."""
        status, now, view = self._data.status, self._data.now(), self._data.view
        self.show_look(
            *self._look_of(status, now),
            view.server_url,
            self.tr("{0} (ID {1})").format(view.site_name, view.site_id)
            if view.site_id
            else view.site_name,
            self._following(status, now),
        )

    def _following(self, status: SyncStatus, now: datetime) -> str:
        if status.state in AT_WORK:
            return self.tr("running")
        if status.next_sync_at is None:
            return word(status.state)
        return ahead(status.next_sync_at, now)

    def _look_of(self, status: SyncStatus, now: datetime) -> tuple[Icon, Tone, str]:
        synced_at = status.last_synced_at
        last = age(synced_at, now) if synced_at is not None else self.tr("never")
        if status.unreachable:
            sentence = self.tr("Not reached · last sync {0}")
            return Icon.OFFLINE, Tone.MUTED, sentence.format(last)
        if status.error is not None:
            sentence = self.tr("The last attempt failed · last sync {0}")
            return Icon.WARNING, Tone.DANGER, sentence.format(last)
        if synced_at is None:
            return Icon.WAIT, Tone.MUTED, self.tr("Not synchronised yet")
        return Icon.CHECK, Tone.SUCCESS, self.tr("Last sync {0}").format(last)
