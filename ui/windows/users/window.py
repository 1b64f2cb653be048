"""The list of users: who may log in to this datafile, where to, and what each may do.

A user is edited in ``ui.windows.user``; nobody is deleted, for the audit log names them.
"""

from collections.abc import Callable

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from models.commands.user_edits import UserEdit, edit_user
from models.enums import Permission
from models.errors import AppError
from models.queries.stores import list_stores
from models.queries.users import list_users
from models.views import UserView
from ui.formats import number
from ui.help import give_help
from ui.icons import Icon, set_icon
from ui.itemmodels.view_table import ViewTableModel
from ui.messages import error_words
from ui.session import OpenDatafile
from ui.theme import TextRole, set_role
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.widgets.search_field import SearchField
from ui.widgets.table_view import TableView
from ui.windows.message_dialog import ask
from ui.windows.placement import Placement
from ui.windows.refreshing import Refreshing
from ui.windows.rights import permission_refusal
from ui.windows.users.columns import user_columns

REFRESH_MS = 10_000


class UsersWindow(QDialog):
    """Admin > Users…; ``open_user(user_id)`` opens a user's window, None a new one's."""

    def __init__(
        self,
        data: OpenDatafile,
        settings: QSettings,
        open_user: Callable[[int | None], object],
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        give_help(self, "users")
        self.setWindowTitle(self.tr("Users – {0}").format(data.view.name))
        self._data = data
        self._open_user = open_user
        self._read_once = False
        self._store_codes: dict[str, str] = {}
        self.model: ViewTableModel[UserView] = ViewTableModel(
            user_columns(self._store_codes), key=lambda user: user.user_id, parent=self
        )
        self.table = TableView(self.model, settings, "users")
        self.search = SearchField(self.tr("Search users"))
        self.counts = QLabel()
        self.message = InlineMessage()
        self.new_button = QPushButton(self.tr("&New…"))
        self.disable_button = QPushButton(self.tr("&Disable…"))
        self._dress()
        self._lay_out()
        Placement(self, settings, "users", 1040, 480)
        self.refreshing = Refreshing(self, data.operations, self._read, REFRESH_MS)
        self._connect()
        self._show_rights()

    def _dress(self) -> None:
        self.table.setAccessibleName(self.tr("Users"))
        self.table.set_empty_text(
            self.tr("No users yet: everybody who opens this datafile may look at everything"),
            self.tr("Press New to add the first, who may edit users."),
        )
        self.search.set_target(self.table)
        self.search.setMinimumWidth(280)
        set_role(self.counts, TextRole.MUTED)
        self.counts.setToolTip(self.tr("Users shown / all users"))
        set_icon(self.new_button, Icon.ADD, size_px=16)
        for button in (self.new_button, self.disable_button):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.search)
        top.addStretch(1)
        top.addWidget(self.new_button)
        top.addWidget(self.disable_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 8)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.message)
        column.addWidget(self.table, 1)
        column.addWidget(self.counts)

    def _connect(self) -> None:
        self.search.textChanged.connect(self.model.set_filter)
        self.table.row_opened.connect(self._open_row)
        self.table.selectionModel().selectionChanged.connect(self._show_rights)
        self.model.counts_changed.connect(self._show_counts)
        self.new_button.clicked.connect(self._new)
        self.disable_button.clicked.connect(self._toggle)
        self.refreshing.failed.connect(self._show_failure)
        self.refreshing.succeeded.connect(self.message.clear)
        self._data.data_changed.connect(self.refreshing.request)
        self._data.login_changed.connect(self._show_rights)

    # What is shown

    async def _read(self) -> None:
        stores = await self._data.read(list_stores)
        users = await self._data.read(list_users)
        self._store_codes.update((store.store_id, store.code) for store in stores)
        self.model.set_rows(users)
        if not self._read_once and users:
            self.table.select_key(users[0].user_id)
        self._read_once = True
        self._show_rights()

    def _show_counts(self, shown: int, total: int) -> None:
        self.counts.setText(self.tr("{0}/{1}").format(number(shown), number(total)))

    def _show_failure(self, error: AppError) -> None:
        self.message.show_message(MessageKind.ERROR, error_words(error).summary)

    def _show_rights(self) -> None:
        refusal = permission_refusal(self._data, Permission.EDIT_USERS)
        first = self._read_once and not self.model.rows
        self.new_button.setEnabled(not refusal or first)
        self.new_button.setToolTip("" if first else refusal)
        user = self._selected()
        active = user is None or user.active
        self.disable_button.setText(self.tr("&Disable…") if active else self.tr("&Enable"))
        set_icon(self.disable_button, Icon.STOP if active else Icon.PLAY, size_px=16)
        self.disable_button.setEnabled(not refusal and user is not None)
        self.disable_button.setToolTip(
            refusal or self.tr("A disabled user may not log in; nobody is ever deleted")
        )

    def _selected(self) -> UserView | None:
        view = self.table.current_view()
        return view if isinstance(view, UserView) else None

    # What can be done

    def _open_row(self, user: UserView) -> None:
        self._open_user(user.user_id)

    def _new(self) -> None:
        self._open_user(None)

    def _toggle(self) -> None:
        if (user := self._selected()) is not None:
            self._data.operations.spawn(self._toggle_after_asking(user), self)

    async def _toggle_after_asking(self, user: UserView) -> None:
        if user.active and not await ask(
            self,
            self.tr("Disable {0}?").format(user.name),
            self.tr("They can no longer log in, here or on a device. You can enable them again."),
            self.tr("Disable"),
        ):
            return
        edit = UserEdit(active=not user.active)
        await self._data.write(edit_user, user.user_id, edit, user.version, self._data.now())
