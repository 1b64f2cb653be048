"""The tab *General* of the store window: the store's record, and the record of its name."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from models.enums import StoreMode
from models.store_views import StoreDetail
from ui.messages import word
from ui.theme import TextRole, set_role
from ui.widgets.checked_field import CheckedField
from ui.widgets.form_rows import form_label, form_layout, join_label
from ui.windows.store.draft import NAME_FIELDS, NAME_FLAGS, Shown, StoreDraft, StoreField


class GeneralForm(QScrollArea):
    """Shows the records of a store; ``changed`` at every edit."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_name = True
        self._refusal = ""
        self.code_edit = QLineEdit()
        self.code = CheckedField(self.code_edit)
        self.mode = QComboBox()
        self.disabled = QCheckBox(self.tr("&Disabled: nobody can log in to it"))
        self.store_id = QLineEdit()
        self.created = QLineEdit()
        self.lines = {name: QLineEdit() for name in NAME_FIELDS if name not in NAME_FLAGS}
        self.name = CheckedField(self.lines["name"])
        self.flags = {
            "customer": QCheckBox(self.tr("C&ustomer")),
            "supplier": QCheckBox(self.tr("Supplie&r")),
            "hold": QCheckBox(self.tr("On &hold")),
        }
        self._dress()
        self._lay_out()
        self._connect()
        self.fields = {StoreField.CODE.value: self.code, StoreField.NAME.value: self.name}

    def _dress(self) -> None:
        for mode in StoreMode:
            self.mode.addItem(word(mode), mode)
        for line in (self.store_id, self.created):
            line.setReadOnly(True)
        self.store_id.setToolTip(self.tr("What the store is called in every record; never changes"))
        self.created.setToolTip(self.tr("When the store was made; never changes"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have it, and scroll into view
        self.setFrameShape(QFrame.Shape.NoFrame)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._store_rows())
        heading = QLabel(self.tr("Name, as customer and supplier"))
        set_role(heading, TextRole.HEADING)
        column.addSpacing(8)
        column.addWidget(heading)
        column.addLayout(self._name_rows())
        column.addStretch(1)
        self.setWidget(inside)

    def _store_rows(self) -> QVBoxLayout:
        rows = form_layout()
        rows.addRow(form_label(self.tr("C&ode"), self.code), self.code)
        rows.addRow(form_label(self.tr("&Name"), self.name), self.name)
        rows.addRow(form_label(self.tr("&Mode"), self.mode), self.mode)
        rows.addRow("", self.disabled)
        ids = QHBoxLayout()
        ids.setSpacing(16)
        ids.addWidget(self.store_id, 2)
        created = QLabel(self.tr("Made on"))
        join_label(created, self.created)
        ids.addWidget(created)
        ids.addWidget(self.created, 1)
        rows.addRow(form_label(self.tr("Store ID"), self.store_id), ids)
        column = QVBoxLayout()
        column.addLayout(rows)
        return column

    def _name_rows(self) -> QVBoxLayout:
        labels = {
            "charge code": self.tr("Charge code"),
            "phone": self.tr("Phone"),
            "email": self.tr("E-mail"),
            "url": self.tr("Web site"),
            "bill_address1": self.tr("Address"),
            "bill_address2": self.tr("Address, line 2"),
            "country": self.tr("Country"),
            "comment": self.tr("Comment"),
        }
        rows = form_layout()
        for name, label in labels.items():
            rows.addRow(form_label(label, self.lines[name]), self.lines[name])
        flags = QHBoxLayout()
        flags.setSpacing(24)
        for flag in self.flags.values():
            flags.addWidget(flag)
        flags.addStretch(1)
        rows.addRow("", flags)
        column = QVBoxLayout()
        column.addLayout(rows)
        return column

    def _connect(self) -> None:
        self.code_edit.textChanged.connect(self.changed)
        self.mode.currentIndexChanged.connect(self.changed)
        self.disabled.toggled.connect(self.changed)
        for line in self.lines.values():
            line.textChanged.connect(self.changed)
        for flag in self.flags.values():
            flag.toggled.connect(self.changed)

    # In and out

    def show_store(self, detail: StoreDetail, draft: StoreDraft) -> None:
        """Show ``draft`` of the store ``detail``."""
        self._has_name = detail.name_values is not None
        self.code_edit.setText(draft.code)
        self.mode.setCurrentIndex(self.mode.findData(draft.mode))
        self.disabled.setChecked(draft.disabled)
        self.store_id.setText(detail.store_id)
        self.store_id.setCursorPosition(0)
        self.created.setText(detail.created_on[:10])
        for name, line in self.lines.items():
            line.setText(str(draft.name_values[name]))
            line.setCursorPosition(0)
        for name, flag in self.flags.items():
            flag.setChecked(draft.name_values[name] is True)
        self.set_refusal(self._refusal)

    @property
    def chosen_mode(self) -> StoreMode:
        """The mode on screen."""
        return StoreMode(self.mode.currentData())

    def name_values(self) -> dict[str, Shown]:
        """Return what is on screen of the name's record."""
        texts: dict[str, Shown] = {name: line.text().strip() for name, line in self.lines.items()}
        return texts | {name: flag.isChecked() for name, flag in self.flags.items()}

    def set_refusal(self, refusal: str) -> None:
        """Make the fields read-only and say why in their tool tips; empty: editable."""
        self._refusal = refusal
        self.code_edit.setReadOnly(bool(refusal))
        self.code_edit.setToolTip(refusal)
        for widget in (self.mode, self.disabled):
            widget.setEnabled(not refusal)
            widget.setToolTip(refusal)
        missing = "" if self._has_name else self.tr("The record of its name has not arrived yet")
        for line in self.lines.values():
            line.setReadOnly(bool(refusal or missing))
            line.setToolTip(refusal or missing)
        for flag in self.flags.values():
            flag.setEnabled(not (refusal or missing))
            flag.setToolTip(refusal or missing)
