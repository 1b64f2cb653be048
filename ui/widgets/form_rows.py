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
        join_label(label, buddy)
    return label


def join_label(label: QLabel, field: QWidget) -> None:
    """Let the mnemonic of ``label`` lead to the editor inside ``field``, and name that after it.

    Neither a mnemonic nor a screen reader stops at what an editor is wrapped in.
    """
    editor = field
    while (inner := editor.focusProxy()) is not None:
        editor = inner
    label.setBuddy(editor)
    editor.setAccessibleName(label.text().replace("&", ""))
