"""*Sync with*: the sites that this datafile synchronises with, found by ID or user name.

Each row is edited, added and deleted by an act of its own, in ``partner_window``.
"""

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from models.commands.sites import delete_site
from models.enums import Permission
from models.queries.partners import sync_partners
from models.views import SyncPartnerView
from ui.colours import Tone
from ui.icons import Icon, set_icon
from ui.itemmodels.columns import Column
from ui.itemmodels.view_table import ViewTableModel
from ui.session import OpenDatafile
from ui.theme import TextRole, set_role
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.widgets.search_field import SearchField
from ui.widgets.table_view import TableView
from ui.windows.message_dialog import ask
from ui.windows.preferences.page import refuse
from ui.windows.preferences.partner_window import PartnerWindow
from ui.windows.rights import permission_refusal
from ui.windows.unlock.unlocking import Unlocking

_HEIGHT_PX = 136
_BUTTON_PX = 32


class Partners(QWidget):
    """On the primary server all satellites, on a satellite the primary server."""

    def __init__(
        self,
        data: OpenDatafile,
        settings: QSettings,
        unlocking: Unlocking,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._data = data
        self._settings = settings
        self._unlocking = unlocking
        self._unused = ""
        self.search = SearchField(self.tr("Sync ID or user name begins with"))
        self.model: ViewTableModel[SyncPartnerView] = ViewTableModel(
            self._columns(), key=lambda row: row.site_id, parent=self
        )
        self.table = TableView(self.model, settings, "sync_with")
        self.add_button = QToolButton()
        self.delete_button = QToolButton()
        self.message = InlineMessage()
        self._dress()
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        self.table.row_opened.connect(self._open)
        self.table.selectionModel().selectionChanged.connect(self._show_delete)
        self.add_button.clicked.connect(self._add)
        self.delete_button.clicked.connect(self._delete)
        data.data_changed.connect(self.reload)

    def _columns(self) -> tuple[Column[SyncPartnerView], ...]:
        return (
            Column(
                name="site_id",
                title=self.tr("Sync ID"),
                text=lambda row: str(row.site_id),
                sort=lambda row: row.site_id,
                align_right=True,
                width_px=72,
            ),
            Column(
                name="user_name",
                title=self.tr("User name"),
                text=lambda row: row.user_name,
                width_px=152,
            ),
            Column(
                name="stores", title=self.tr("Store"), text=lambda row: row.stores, width_px=152
            ),
            Column(
                name="url",
                title=self.tr("URL"),
                text=lambda row: row.url,
                colour=lambda row: Tone.WARNING if self._data.is_central and row.url else None,
                width_px=112,
            ),
        )

    def _dress(self) -> None:
        self.search.set_target(self.table)
        self.table.setAccessibleName(self.tr("Sync with"))
        self.table.set_empty_text(self.tr("No sites to synchronise with"))
        self.table.setMinimumHeight(_HEIGHT_PX)
        for button, icon, name in (
            (self.add_button, Icon.ADD, self.tr("Add a site")),
            (self.delete_button, Icon.REMOVE, self.tr("Delete the selected site")),
        ):
            set_icon(button, icon, Tone.TEXT, 16)
            button.setAccessibleName(name)
            button.setFixedSize(_BUTTON_PX, _BUTTON_PX)
        self.add_button.setShortcut("Ctrl++")
        self.delete_button.setShortcut("Ctrl+-")

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Sync &with"))
        heading.setBuddy(self.table)
        set_role(heading, TextRole.HEADING)
        buttons = QVBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.delete_button)
        buttons.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.table, 1)
        below.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(self.message)
        column.addWidget(self.search)
        column.addLayout(below, 1)

    # What is shown

    def reload(self) -> None:
        """Read the list again."""
        self._data.operations.spawn(self._load(), self)

    async def _load(self) -> None:
        rows = await self._data.read(sync_partners)
        self.model.set_rows(rows)
        with_url = next((row for row in rows if row.url), None) if self._data.is_central else None
        if with_url is None:
            self.message.clear()
            return
        self.message.show_message(
            MessageKind.WARNING,
            self.tr(
                "Site {0} {1} has a URL, which disables all synchronisation of a central server."
            ).format(with_url.site_id, with_url.user_name),
        )

    def show_rights(self, unused: str) -> None:
        """Enable what may be done; ``unused``: why there is no synchronisation at all."""
        self._unused = unused
        for each in (self.search, self.table):
            each.setEnabled(not unused)
        remote = "" if self._data.is_central else self.tr("A satellite has one primary server")
        refuse(self.add_button, self._refusal() or remote, self.tr("Add a site (Ctrl++)"))
        self._show_delete()

    def _refusal(self) -> str:
        if self._unused:
            return self._unused
        locked = "" if self._unlocking.is_unlocked else self.tr("Unlock to edit")
        return permission_refusal(self._data, Permission.EDIT_SYNC_SETTINGS) or locked

    def _show_delete(self) -> None:
        remote = "" if self._data.is_central else self.tr("A satellite has one primary server")
        nothing = "" if self.table.selected_views() else self.tr("Select a site first")
        refuse(
            self.delete_button,
            self._refusal() or remote or nothing,
            self.tr("Delete the selected site (Ctrl+-)"),
        )

    def _filter(self, typed: str) -> None:
        beginning = typed.strip().casefold()
        if not beginning:
            self.model.set_condition(None)
            return
        self.model.set_condition(
            lambda row: (
                str(row.site_id).startswith(beginning)
                or row.user_name.casefold().startswith(beginning)
            )
        )

    # What can be done

    def _open(self, row: SyncPartnerView) -> None:
        self._show_window(row.site_id)

    def _add(self) -> None:
        self._show_window(None)

    def _show_window(self, site_id: int | None) -> None:
        PartnerWindow(self._data, self._settings, site_id, self._unlocking, self.window()).open()

    def _delete(self) -> None:
        row = self.table.current_view()
        if isinstance(row, SyncPartnerView):
            self._data.operations.spawn(self._delete_after_asking(row), self)

    async def _delete_after_asking(self, row: SyncPartnerView) -> None:
        if await ask(
            self,
            self.tr("Delete site {0} (ID {1})?").format(row.user_name, row.site_id),
            self.tr("It can no longer synchronise, and what waits for it is dropped."),
            self.tr("Delete"),
        ):
            await self._data.write(delete_site, row.site_id, self._data.now())
