"""A form as all windows have it: labels level with their fields, mnemonics, accessible names."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from ui.widgets.checked_field import CheckedField


class Form(QFormLayout):
    """Two columns on the grid of 8 px; fields take the width there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(16)
        self.setVerticalSpacing(12)
        self.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def add_field(self, label: str, field: QWidget) -> QLabel:
        """Add ``field`` under ``label`` ("&Site name") and return the label.

        The label's mnemonic moves the focus to the field; the field takes its words as accessible
        name unless it has one.
        """
        editor = field.editor if isinstance(field, CheckedField) else field
        words = QLabel(label)
        words.setBuddy(editor)
        words.setFixedHeight(editor.sizeHint().height())
        if not editor.accessibleName():
            editor.setAccessibleName(label.replace("&", ""))
        self.addRow(words, field)
        return words
