"""The tab *Preferences* of the store window: typed where the catalogue knows the key."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from models.store_views import StoreDetail, StorePreferenceView
from ui.theme import TextRole, set_role
from ui.widgets.checked_field import CheckedField
from ui.widgets.form_rows import form_label, form_layout
from ui.windows.store.draft import Shown, StoreDraft

_LABEL_PX = 280
_NUMBER_PX = 112


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark ``text`` for the translators' tool, which knows this name; PySide's returns object."""
    return text


_LABELS = {
    "monthlyConsumptionLookBackPeriod": QT_TRANSLATE_NOOP(
        "StorePreferences", "Months to look back for monthly consumption"
    ),
    "monthsLeadTime": QT_TRANSLATE_NOOP("StorePreferences", "Lead time, in months"),
    "monthsOverstock": QT_TRANSLATE_NOOP("StorePreferences", "Overstock from, in months of stock"),
    "monthsUnderstock": QT_TRANSLATE_NOOP(
        "StorePreferences", "Understock below, in months of stock"
    ),
    "monthsItemsExpire": QT_TRANSLATE_NOOP(
        "StorePreferences", "Items expire soon within, in months"
    ),
    "stocktakeFrequency": QT_TRANSLATE_NOOP("StorePreferences", "Stocktake frequency"),
    "default_item_packsize_to_one": QT_TRANSLATE_NOOP(
        "StorePreferences", "Pack size of an item is 1 at first"
    ),
    "shouldAuthoriseResponseRequisition": QT_TRANSLATE_NOOP(
        "StorePreferences", "Response requisitions need to be authorised"
    ),
    "includeRequisitionsInSuppliersRemoteAuthorisationProcesses": QT_TRANSLATE_NOOP(
        "StorePreferences", "Requisitions go through the supplier's remote authorisation"
    ),
    "omSupplyUsesProgramModule": QT_TRANSLATE_NOOP(
        "StorePreferences", "Open mSupply: uses the program module"
    ),
    "usesVaccineModule": QT_TRANSLATE_NOOP("StorePreferences", "Uses the vaccine module"),
    "can_issue_in_foreign_currency": QT_TRANSLATE_NOOP(
        "StorePreferences", "May issue in a foreign currency"
    ),
    "useExtraFieldsForRequisitions": QT_TRANSLATE_NOOP(
        "StorePreferences", "Extra fields in requisitions"
    ),
    "keepRequisitionLinesWithZeroQuantity": QT_TRANSLATE_NOOP(
        "StorePreferences", "Keep requisition lines with quantity 0"
    ),
    "useConsumptionAndStockFromCustomersForInternalOrders": QT_TRANSLATE_NOOP(
        "StorePreferences", "Internal orders use the customers' consumption and stock"
    ),
    "canLinkRequistionToSupplierInvoice": QT_TRANSLATE_NOOP(
        "StorePreferences", "A requisition can be linked to a supplier invoice"
    ),
    "editPrescribedQuantityOnPrescription": QT_TRANSLATE_NOOP(
        "StorePreferences", "The prescribed quantity can be edited on a prescription"
    ),
    "two_arrows_hides_new_patients": QT_TRANSLATE_NOOP(
        "StorePreferences", "New patients of this site's other stores stay invisible in this one"
    ),
}


class PreferencesForm(QScrollArea):
    """Numbers first, then what is ticked, then what other programs keep there; ``changed``."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._refusal = ""
        self.editors: dict[str, QCheckBox | QLineEdit] = {}
        self.fields: dict[str, CheckedField] = {}
        self._others: list[QLineEdit] = []
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have it, and scroll into view
        self.setFrameShape(QFrame.Shape.NoFrame)

    def show_store(self, detail: StoreDetail, draft: StoreDraft) -> None:
        """Show ``draft``; the editors are made anew if another store has other keys."""
        known = [each for each in detail.preferences if each.is_known]
        others = [each for each in detail.preferences if not each.is_known]
        self._build(known, others)
        self.show_values(draft.preferences)
        self.set_refusal(self._refusal)

    def show_values(self, values: Mapping[str, Shown]) -> None:
        """Show one value for each key."""
        for name, editor in self.editors.items():
            if isinstance(editor, QCheckBox):
                editor.setChecked(values[name] is True)
            else:
                editor.setText(str(values[name]))

    def values(self) -> dict[str, Shown]:
        """Return what is on screen."""
        return {
            name: editor.isChecked() if isinstance(editor, QCheckBox) else editor.text().strip()
            for name, editor in self.editors.items()
        }

    def set_refusal(self, refusal: str) -> None:
        """Make the fields read-only and say why in their tool tips; empty: editable."""
        self._refusal = refusal
        for name, editor in self.editors.items():
            if isinstance(editor, QCheckBox):
                editor.setEnabled(not refusal)
            else:
                editor.setReadOnly(bool(refusal))
            editor.setToolTip(refusal or self.tr("Kept as {0}").format(name))

    # Making

    def _build(self, known: list[StorePreferenceView], others: list[StorePreferenceView]) -> None:
        if list(self.editors) == [each.name for each in known] and not others and not self._others:
            return
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(8)
        numbers = form_layout()
        column.addLayout(numbers)
        column.addSpacing(8)
        self.editors = {each.name: self._editor(each) for each in known}
        self.fields = {}
        for name, editor in self.editors.items():
            if isinstance(editor, QLineEdit):
                field = self.fields[name] = CheckedField(editor)
                label = form_label(label_of(name), field)
                label.setMinimumWidth(_LABEL_PX)
                numbers.addRow(label, field)
        for editor in self.editors.values():
            if isinstance(editor, QCheckBox):
                column.addWidget(editor)
        self._add_others(column, others)
        column.addStretch(1)
        self.setWidget(inside)

    def _editor(self, preference: StorePreferenceView) -> QCheckBox | QLineEdit:
        if preference.is_bool:
            box = QCheckBox(label_of(preference.name))
            box.toggled.connect(self.changed)
            return box
        line = QLineEdit()
        line.setMaximumWidth(_NUMBER_PX)
        line.setPlaceholderText(self.tr("Not set"))
        line.textChanged.connect(self.changed)
        return line

    def _add_others(self, column: QVBoxLayout, others: list[StorePreferenceView]) -> None:
        """Show what Two Arrows does not know; it is kept as it is."""
        self._others = []
        if not others:
            return
        heading = QLabel(self.tr("Kept for other programs"))
        set_role(heading, TextRole.HEADING)
        column.addSpacing(8)
        column.addWidget(heading)
        rows = form_layout()
        for each in others:
            line = QLineEdit(self._value_words(each.value))
            line.setReadOnly(True)
            line.setCursorPosition(0)
            line.setToolTip(
                self.tr("Two Arrows does not know what this may hold; it is kept as it is")
            )
            label = form_label(each.name, line)
            label.setMinimumWidth(_LABEL_PX)
            rows.addRow(label, line)
            self._others.append(line)
        column.addLayout(rows)

    def _value_words(self, value: object) -> str:
        if isinstance(value, bool):
            return self.tr("Yes") if value else self.tr("No")
        return str(value)


def label_of(name: str) -> str:
    """Return the translated label of a preference; one without a label by its key."""
    return QCoreApplication.translate("StorePreferences", _LABELS.get(name, name))
