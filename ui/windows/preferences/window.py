"""File > Preferences…: pages on the left, one copy of all of them, saved whole on OK."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from models.commands.preferences import save_preferences
from models.preferences import Preferences
from models.queries.preferences import load_preferences
from syncengine import node_refusal
from ui.background.operations import Lane
from ui.habits import Habits
from ui.help import give_help, set_topic
from ui.look import Look
from ui.messages import error_words
from ui.session import OpenDatafile
from ui.widgets.checked_field import CheckedField
from ui.windows.edit_window import EditWindow
from ui.windows.message_dialog import ask
from ui.windows.placement import Placement
from ui.windows.preferences.appearance_page import AppearancePage
from ui.windows.preferences.draft import PreferencesDraft, PreferencesView
from ui.windows.preferences.general_page import GeneralPage
from ui.windows.preferences.page import PreferencesPage
from ui.windows.preferences.server_page import ServerPage
from ui.windows.preferences.synchronise_page import SynchronisePage
from ui.windows.unlock.unlocking import Unlocking

_LIST_WIDTH_PX = 176
_ITEM_HEIGHT_PX = 36


class PreferencesWindow(EditWindow[PreferencesView, PreferencesDraft]):
    """The preferences of ``data`` and the look of the program."""

    def __init__(self, data: OpenDatafile, settings: QSettings, look: Look, habits: Habits) -> None:
        super().__init__(data)
        give_help(self, "preferences")
        self._look = look
        self._habits = habits
        self._kept = False
        self.unlocking = Unlocking(data, self)
        self.general = GeneralPage(data, habits)
        self.synchronise = SynchronisePage(data, settings, self.unlocking)
        self.appearance = AppearancePage(look)
        self.server = ServerPage(data) if data.is_central else None
        pages = (self.general, self.synchronise, self.server, self.appearance)
        self.pages = tuple(page for page in pages if page is not None)
        self.list = QListWidget()
        self.stack = QStackedWidget()
        self.fields = {name: field for page in self.pages for name, field in page.fields.items()}
        self._lay_out(self._body_of_pages())
        Placement(self, settings, "preferences", 864, 800)
        for page in self.pages:
            page.changed.connect(self._edited)
        self._begin()

    def _body_of_pages(self) -> QWidget:
        names: dict[PreferencesPage | None, str] = {
            self.general: self.tr("General"),
            self.synchronise: self.tr("Synchronise"),
            self.server: self.tr("Server"),
            self.appearance: self.tr("Appearance"),
        }
        topics: dict[PreferencesPage | None, str] = {
            self.general: "preferences#general",
            self.synchronise: "preferences#synchronise",
            self.server: "preferences#server",
            self.appearance: "preferences#appearance",
        }
        for page in self.pages:
            item = QListWidgetItem(names[page], self.list)
            item.setSizeHint(QSize(0, _ITEM_HEIGHT_PX))
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setWidget(page)
            bar_px = area.verticalScrollBar().sizeHint().width()
            area.setMinimumWidth(page.minimumSizeHint().width() + bar_px)
            area.setAccessibleName(names[page])
            set_topic(area, topics[page])
            self.stack.addWidget(area)
        self.list.setFixedWidth(_LIST_WIDTH_PX)
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.list.setCurrentRow(0)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 16, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.list)
        row.addWidget(self.stack, 1)
        return body

    def show_page(self, page: PreferencesPage) -> None:
        """Bring ``page`` to the front."""
        self.list.setCurrentRow(self.pages.index(page))

    # Reading and showing

    async def _read(self) -> PreferencesView:
        preferences = await self._data.read(load_preferences)
        connection = self._data.connection
        has_password = connection is not None and await self._data.operations.run(
            Lane.DATAFILE, connection.has_password
        )
        refusal = await self._data.operations.run(Lane.NETWORK, node_refusal)
        return PreferencesView(
            preferences=preferences,
            user_name=self._data.view.site_name,
            has_password=has_password,
            appearance=self._look.appearance,
            language=self._look.language,
            keeps_running=bool(self._habits.keeps_running),
            notifies=self._habits.notifies,
            starts_at_login=await self._data.operations.run(
                Lane.DATAFILE, self._habits.login_start.is_on
            ),
            node_refusal="" if refusal is None else error_words(refusal).summary,
        )

    def _draft_of(self, view: PreferencesView | None) -> PreferencesDraft:
        return PreferencesDraft() if view is None else PreferencesDraft.of(view)

    def _show(self, view: PreferencesView | None, draft: PreferencesDraft) -> None:
        assert view is not None
        for page in self.pages:
            page.show_draft(view, draft)

    def _draft(self) -> PreferencesDraft:
        values: dict[str, Any] = {}
        for page in self.pages:
            values |= page.values()
        return replace(self._base or PreferencesDraft(), **values)

    def _titles(self) -> tuple[str, str, str]:
        title = self.tr("Preferences")
        return title, title, self._data.view.name

    def _refusal(self) -> str:
        return ""  # everybody may choose the look; what else may not be edited, its page says

    def _show_refusal(self, _refusal: str) -> None:
        for page in self.pages:
            page.show_rights()

    def _first_editor(self) -> QWidget:
        return self.list

    def _discard_question(self) -> str:
        return self.tr("Discard the changes to the preferences?")

    def _reveal(self, field: CheckedField) -> None:
        page = next(page for page in self.pages if field in page.fields.values())
        self.show_page(page)

    # Checking and saving

    def _problems(self, draft: PreferencesDraft) -> dict[str, str]:
        return draft.problems(is_remote=not self._data.is_central)

    async def _confirmed(self, base: PreferencesDraft, draft: PreferencesDraft) -> bool:
        if not (self._data.is_central and draft.can_be_overheard) or base.can_be_overheard:
            return True
        return await ask(
            self,
            self.tr("Serve other machines without a certificate?"),
            self.tr(
                "What sites send, their passwords' digests included, can be read on the network "
                "between them and this server."
            ),
            self.tr("Serve without one"),
        )

    async def _write(
        self, view: PreferencesView | None, base: PreferencesDraft, draft: PreferencesDraft
    ) -> None:
        assert view is not None
        if connection := draft.connection_of(base):
            await self._data.change_connection(**connection)
        wanted = draft.preferences(view.preferences)
        if wanted != view.preferences:
            await self._data.write(save_preferences, view.preferences, wanted, self._data.now())
            server = self._data.server
            if server is not None and _serves_otherwise(view.preferences, wanted):
                await self._data.operations.run(Lane.NETWORK, server.restart)
        await self._keep_habits(base, draft)
        self._look.keep(draft.appearance, draft.language)
        self._kept = True

    async def _keep_habits(self, base: PreferencesDraft, draft: PreferencesDraft) -> None:
        """Keep what was changed; what was not is still to be asked, or somebody else's choice."""
        habits = self._habits
        if draft.starts_at_login != base.starts_at_login:
            set_on = partial(habits.login_start.set_on, draft.starts_at_login)
            await self._data.operations.run(Lane.DATAFILE, set_on)
        if draft.keeps_running != base.keeps_running:
            habits.keep_running(draft.keeps_running)
        if draft.notifies != base.notifies:
            habits.notify(draft.notifies)

    def done(self, result: int) -> None:
        """Put back the look that was tried and not kept."""
        if self._base is not None and not self._kept:
            self._look.show(self._base.appearance, self._base.language)
        super().done(result)


def _serves_otherwise(old: Preferences, new: Preferences) -> bool:
    """Say whether the server process has to start again to work by ``new``."""
    names = (
        *("server_host", "server_port", "server_tls_cert", "server_tls_key"),
        "server_workers",
    )
    return any(getattr(old, name) != getattr(new, name) for name in names)
