"""The tab *Synchronisation* of the store window (windows.md; seed 003, "Store setup")."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from models.commands.store_choice import SyncChoice
from models.enums import StoreMode, SyncsWith, SyncType
from models.site_views import MoveCheck
from models.store_views import StoreDetail
from ui.colours import Tone
from ui.formats import date_time, number
from ui.icons import Icon
from ui.messages import word
from ui.theme import TextRole, set_role
from ui.widgets.checked_field import CheckedField
from ui.widgets.form_rows import form_label, form_layout, join_label
from ui.widgets.icon_label import IconLabel
from ui.windows.site.move_dialog import obstacle_words
from ui.windows.store.copies import rows_of
from ui.windows.store.copies_table import CopiesTable
from ui.windows.store.draft import StoreDraft, StoreField
from ui.windows.unlock.row import UnlockRow
from ui.windows.unlock.unlocking import Unlocking

_LABEL_PX = 152


class SyncForm(QWidget):
    """Shows what is chosen for the copies of a store. ``changed`` at every edit.

    ``move_chosen``: another site became local, so the conditions of the move are to be asked;
    ``resync_ticked``: the number of its records is.
    """

    changed = Signal()
    move_chosen = Signal()
    resync_ticked = Signal()

    def __init__(self, unlocking: Unlocking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._detail: StoreDetail | None = None
        self._choice = SyncChoice(0, None, {})
        self._refusal = ""
        self._never = ""
        self.unlocking = unlocking
        self.sync_type = QComboBox()
        self.unlock_row = UnlockRow(unlocking)
        self.local = QCheckBox(self.tr("&Set as local store"))
        self.include = QCheckBox(self.tr("Include transactions in sync"))
        self.resync = QCheckBox(self.tr("&Resync patient records when store is saved"))
        self.resync_rows = QLabel()
        self.sync_id = QLineEdit()
        self.copies = CopiesTable()
        self.copies_field = CheckedField(self.copies)
        self.override_edit = QLineEdit()
        self.override = CheckedField(self.override_edit)
        self.obstacles = _Obstacles(self.override)
        self.fields = {
            StoreField.COPIES.value: self.copies_field,
            StoreField.OVERRIDE_REASON.value: self.override,
        }
        self._dress()
        self._lay_out()
        self._connect()

    def _dress(self) -> None:
        for sync_type in SyncType:
            self.sync_type.addItem(word(sync_type), sync_type)
        self.sync_id.setReadOnly(True)
        self.sync_id.setToolTip(
            self.tr("The site where the store is active; choose it by Local, below")
        )
        set_role(self.resync_rows, TextRole.MUTED)
        self.resync_rows.setWordWrap(True)
        self.resync_rows.setContentsMargins(24, 0, 0, 0)
        self.resync_rows.hide()
        self.include.setEnabled(False)
        self.include.setToolTip(
            self.tr(
                "Matters for dispensaries only, and is always disabled here: the product's support "
                "turns it off, with the command: twoarrows store set --no-include-transactions"
            )
        )

    def _lay_out(self) -> None:
        rows = form_layout()
        label = form_label(self.tr("S&ynchronisation type"), self.sync_type)
        label.setMinimumWidth(_LABEL_PX)
        rows.addRow(label, self.sync_type)
        rows.addRow("", self.unlock_row)
        rows.addRow("", self.local)
        rows.addRow("", self.include)
        resync = QVBoxLayout()
        resync.setSpacing(2)
        resync.addWidget(self.resync)
        resync.addWidget(self.resync_rows)
        rows.addRow("", resync)
        rows.addRow(form_label(self.tr("Sync ID"), self.sync_id), self.sync_id)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(8)
        column.addLayout(rows)
        column.addSpacing(4)
        column.addWidget(self.copies_field, 1)
        column.addWidget(self.obstacles)

    def _connect(self) -> None:
        self.unlocking.changed.connect(self._show_rights)
        self.sync_type.activated.connect(self._choose_type)
        self.local.clicked.connect(self._ask_local_here)
        self.resync.toggled.connect(self._tick_resync)
        self.copies.local_asked.connect(self._ask_local)
        self.copies.copy_chosen.connect(self._choose_copy)
        self.override_edit.textChanged.connect(self.changed)

    # In and out

    def show_store(self, detail: StoreDetail, draft: StoreDraft) -> None:
        """Show ``draft`` of the store ``detail``."""
        self._detail = detail
        self.resync.setChecked(draft.resync_patients)
        self.override_edit.setText(draft.override_reason)
        self.include.setChecked(
            detail.include_transactions or detail.mode is not StoreMode.DISPENSARY
        )
        self._take(draft.choice)
        self._show_rights()

    @property
    def choice(self) -> SyncChoice:
        """What is chosen for the copies."""
        return self._choice

    def set_refusal(self, refusal: str) -> None:
        """Say why nothing may be edited here, unlocked or not; empty: it may, once unlocked."""
        self._never = refusal
        self._show_rights()

    def show_obstacles(self, check: MoveCheck | None) -> None:
        """Say what speaks against the move that was chosen; None for no move."""
        self.obstacles.show_check(check)
        if self.obstacles.isHidden():
            self.override_edit.clear()

    def show_resync_rows(self, text: str) -> None:
        """Say how many records a resync queues, or why there is none."""
        self.resync_rows.setText(text)
        self.resync_rows.setVisible(bool(text))

    # Choosing

    def _choose_type(self) -> None:
        assert self._detail is not None
        wanted = SyncType(self.sync_type.currentData())
        self._choose(self._choice.with_type_here(self._detail, wanted))

    def _ask_local_here(self, checked: bool) -> None:
        assert self._detail is not None
        if checked:
            self._choose(self._choice.with_local(self._detail, self._detail.here_site_id))
        else:
            self._take(self._choice)
            self._say_one_is_local()

    def _ask_local(self, site_id: int, checked: bool) -> None:
        assert self._detail is not None
        if checked:
            self._choose(self._choice.with_local(self._detail, site_id))
        else:
            self._say_one_is_local()

    def _choose_copy(self, site_id: int, syncs_with: SyncsWith) -> None:
        self._choose(self._choice.with_copy(site_id, syncs_with))

    def _say_one_is_local(self) -> None:
        self.copies.say(
            self.tr("One site is always local: check the one that shall be, and this one goes.")
        )

    def _choose(self, choice: SyncChoice) -> None:
        moved = choice.active_site_id != self._choice.active_site_id
        self._take(choice)
        self.changed.emit()
        if moved:
            self.move_chosen.emit()

    def _tick_resync(self, checked: bool) -> None:
        self.show_resync_rows("")
        self.changed.emit()
        if checked:
            self.resync_ticked.emit()

    # Showing

    def _take(self, choice: SyncChoice) -> None:
        detail = self._detail
        assert detail is not None
        self._choice = choice
        here_is_local = choice.active_site_id == detail.here_site_id
        self.sync_type.setCurrentIndex(self.sync_type.findData(choice.type_here))
        model = self.sync_type.model()
        assert isinstance(model, QStandardItemModel)
        for at in range(self.sync_type.count()):
            model.item(at).setEnabled(
                not here_is_local or self.sync_type.itemData(at) == SyncType.ACTIVE
            )
        self.local.setChecked(here_is_local)
        self.sync_id.setText(self._site_words(detail, choice.active_site_id))
        self._show_rows()

    def _site_words(self, detail: StoreDetail, site_id: int) -> str:
        if site_id == detail.here_site_id:
            return self.tr("{0} – this site").format(site_id)
        names = {copy.site_id: copy.site_name for copy in detail.copies}
        return " – ".join(part for part in (str(site_id), names.get(site_id, "")) if part)

    def _show_rows(self) -> None:
        if self._detail is not None:
            self.copies.show_rows(rows_of(self._detail, self._choice, self._refusal))

    def _show_rights(self) -> None:
        locked = "" if self.unlocking.is_unlocked else self.tr("Un-lock to edit")
        self._refusal = self._never or locked
        self.unlock_row.set_refusal(self._never)
        for widget, tip in (
            (self.sync_type, self.tr("What the store is on this site")),
            (self.local, self.tr("Make the store active on this site")),
            (self.resync, self.tr("Send the patients visible in the store to its site again")),
        ):
            widget.setEnabled(not self._refusal)
            widget.setToolTip(self._refusal or tip)
        self.override_edit.setReadOnly(bool(self._refusal))
        self.override_edit.setToolTip(self._refusal)
        self._show_rows()


class _Obstacles(QFrame):
    """What speaks against a move, and the reason to do it all the same; hidden without any."""

    def __init__(self, override: CheckedField) -> None:
        super().__init__()
        self.setProperty("message", "warning")
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        label = QLabel(self.tr("&Move it all the same, because (it is logged):"))
        join_label(label, override)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(IconLabel(Icon.WARNING, Tone.WARNING, 20), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        column.addLayout(row)
        column.addWidget(label)
        column.addWidget(override)
        self.hide()

    def show_check(self, check: MoveCheck | None) -> None:
        """Show what is in the way, and how far the site is that loses the store."""
        in_the_way = () if check is None else check.obstacles
        self.setVisible(bool(in_the_way))
        if check is None or not in_the_way:
            return
        synced_at = check.from_last_synced_at
        self.text.setText(
            self.tr("In the way of the move: {0}.").format(
                "; ".join(obstacle_words(each) for each in in_the_way)
            )
            + "\n"
            + self.tr("{0} last synchronised: {1} · records waiting: {2}").format(
                check.from_site_name,
                date_time(synced_at) or self.tr("never"),
                number(check.waiting),
            )
        )
