"""Log in: user name, password and store (windows.md, Log in).

Which of name and password was wrong is never said; after five failures each attempt waits longer,
which the datafile counts (``models.commands.users``).
"""

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from models.enums import ErrorCode
from models.errors import AppError
from models.views import Actor, StoreView
from ui.help import give_help
from ui.icons import app_icon
from ui.messages import error_words
from ui.session import LogIn, OpenDatafile, actor_of, may_enter
from ui.theme import TextRole, set_role
from ui.widgets.elided_text import ElidedLabel
from ui.widgets.form_rows import form_label, form_layout
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.widgets.secret_field import SecretField
from ui.widgets.turning import Spinner
from ui.windows.attempt_delay import AttemptDelay
from ui.windows.dialogs import closed

_ICON_PX = 48
_WIDTH_PX = 440


class LogInDialog(QDialog):
    """Asks who works in ``data`` and in which store; ``result_`` holds it after OK."""

    def __init__(
        self, data: OpenDatafile, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Log in"))
        give_help(self, "first-steps#log-in")
        self._data = data
        self._settings = settings
        self.result_: LogIn | None = None
        self.user = QLineEdit()
        self.password = SecretField()
        self.store = QComboBox()
        self.message = InlineMessage()
        self.spinner = Spinner()
        self.buttons = QDialogButtonBox()
        self.ok_button = self.buttons.addButton(
            self.tr("&Log in"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.cancel_button = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.delay = AttemptDelay(self.message, self)
        self.delay.changed.connect(self._enable)
        self._lay_out()
        self.buttons.accepted.connect(self._try)
        self.buttons.rejected.connect(self.reject)
        for line in (self.user, self.password):
            line.textChanged.connect(self._enable)
        self.user.setText(str(settings.value(self._key("user"), "")))
        (self.password if self.user.text() else self.user).setFocus()
        self._enable()
        data.operations.spawn(self._load_stores(), self)

    def _lay_out(self) -> None:
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(_ICON_PX, _ICON_PX))
        title = ElidedLabel(self._data.view.site_name or self._data.view.name)
        set_role(title, TextRole.TITLE)
        datafile = ElidedLabel(self.tr("Data File: {0}").format(self._data.view.name))
        set_role(datafile, TextRole.MUTED)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(title)
        names.addWidget(datafile)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(picture)
        top.addLayout(names, 1)
        form = form_layout()
        form.addRow(form_label(self.tr("&User name"), self.user), self.user)
        form.addRow(form_label(self.tr("&Password"), self.password), self.password)
        form.addRow(form_label(self.tr("&Store"), self.store), self.store)
        bottom = QHBoxLayout()
        bottom.addStretch(1)
        bottom.addWidget(self.spinner)
        bottom.addSpacing(8)
        bottom.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(top)
        column.addLayout(form)
        column.addWidget(self.message)
        column.addLayout(bottom)
        self.setMinimumWidth(_WIDTH_PX)

    # The stores

    async def _load_stores(self) -> None:
        stores = await self._data.stores_to_log_in()
        for store in stores:
            self.store.addItem(f"{store.name} ({store.code})", store)
        if not stores:
            self.store.addItem(self.tr("No store on this site yet"), None)
            self.store.setEnabled(False)
            self.store.setToolTip(self.tr("Stores come with the first synchronisation"))
        last = str(self._settings.value(self._key("store"), ""))
        ids = [store.store_id for store in stores]
        self.store.setCurrentIndex(ids.index(last) if last in ids else 0)

    # The attempt

    def _try(self) -> None:
        if self.ok_button.isEnabled():
            self._data.operations.spawn(self._check(), self)

    async def _check(self) -> None:
        name, password = self.user.text().strip(), self.password.text()
        self.message.clear()
        self._set_busy(True)
        try:
            user = await self._data.check_user(name, password)
        except AppError as error:
            self._set_busy(False)
            self._show_refusal(error)
            return
        actor, store = actor_of(user), self.store.currentData()
        chosen = store if isinstance(store, StoreView) else None
        if chosen is not None and not may_enter(actor, chosen):
            if self._offer_own_stores(actor):
                return
            chosen = None
        self.result_ = LogIn(actor, chosen)
        self._settings.setValue(self._key("user"), user.name)
        if chosen is not None:
            self._settings.setValue(self._key("store"), chosen.store_id)
        self.accept()

    def _offer_own_stores(self, actor: Actor) -> bool:
        """Let ``actor`` choose among the stores that are open to them; False if none is here."""
        stores = [self.store.itemData(at) for at in range(self.store.count())]
        allowed = [
            each for each in stores if isinstance(each, StoreView) and may_enter(actor, each)
        ]
        if not allowed:
            return False
        refused = self.store.currentText()
        self.store.clear()
        for store in allowed:
            self.store.addItem(f"{store.name} ({store.code})", store)
        text = self.tr("You may not log in to {0}. Choose one of your own stores.").format(refused)
        self.message.show_message(MessageKind.WARNING, text)
        self._set_busy(False)
        self.store.setFocus()
        return True

    def _show_refusal(self, error: AppError) -> None:
        self.password.clear()
        self.password.setFocus()
        if error.code is ErrorCode.LOGIN_DELAYED:
            self.delay.begin(int(error.facts["seconds"]))
            return
        words = error_words(error)
        self.message.show_message(MessageKind.ERROR, f"{words.summary} {words.action}")

    def _enable(self) -> None:
        ready = bool(self.user.text().strip() and self.password.text())
        self.ok_button.setEnabled(ready and not self.delay.waits)

    def _set_busy(self, busy: bool) -> None:
        self.spinner.set_on(busy)
        for field in (self.user, self.password, self.store):
            field.setEnabled(not busy)
        if busy:
            self.ok_button.setEnabled(False)
        else:
            self._load_stores_state()
            self._enable()

    def _load_stores_state(self) -> None:
        self.store.setEnabled(isinstance(self.store.currentData(), StoreView))

    def _key(self, what: str) -> str:
        return f"log_in/{self._data.view.datafile_id}/{what}"


async def log_in(
    data: OpenDatafile, settings: QSettings, owner: QWidget | None = None
) -> LogIn | None:
    """Ask who works in ``data``; None if that was cancelled."""
    dialog = LogInDialog(data, settings, owner)
    await closed(dialog)
    return dialog.result_
