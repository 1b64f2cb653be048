"""Forms: labels at the leading side, fields at the other, level with the first line of a field."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

_LABEL_WIDTH_PX = 112


def form_layout() -> QFormLayout:
    """Return an empty form on the program's grid."""
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(8)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
    return form


def form_label(text: str, buddy: QWidget | None = None) -> QLabel:
    """Return the label of a row. ``buddy`` gets the focus by the mnemonic in ``text``."""
    label = QLabel(text)
    label.setMinimumWidth(_LABEL_WIDTH_PX)
    label.setContentsMargins(0, 3, 0, 0)  # a field may grow below its first line
    if buddy is not None:
        label.setBuddy(buddy)
        _name(buddy, text)
    return label


def _name(field: QWidget, text: str) -> None:
    """Name the editor inside ``field``: a screen reader meets it, not what it is wrapped in."""
    editor = field
    while (inner := editor.focusProxy()) is not None:
        editor = inner
    editor.setAccessibleName(text.replace("&", ""))
