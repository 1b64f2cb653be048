"""One editor for each field of a record, by its format: a line, a choice, or a box for JSON."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from models.catalogue import FieldFormat, FieldSpec, TableSpec
from ui.widgets.checked_field import CheckedField
from ui.widgets.form_rows import form_label, form_layout
from ui.windows.record.draft import RecordDraft

_JSON_LINES = 4
_JSON_MARGIN_PX = 18
_BOOLEANS = ("true", "false")
_HINTS = {
    FieldFormat.DATE: "YYYY-MM-DD",
    FieldFormat.DATETIME: "YYYY-MM-DDTHH:MM:SS",
    FieldFormat.INT: "0",
    FieldFormat.NUMBER: "0.0",
}

Editor = QLineEdit | QComboBox | QPlainTextEdit


class RecordForm(QScrollArea):
    """The fields of a table, one below the other; ``changed`` at every edit."""

    changed = Signal()

    def __init__(self, spec: TableSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spec = spec
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Fields of the record"))
        self.editors = {each.name: _editor(each) for each in spec.fields}
        self.fields = {name: CheckedField(editor) for name, editor in self.editors.items()}
        rows = form_layout()
        for each in spec.fields:
            field = self.fields[each.name]
            rows.addRow(form_label(each.name.replace("&", "&&"), field), field)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 8, 12, 8)
        column.addLayout(rows)
        column.addStretch(1)
        self.setWidget(page)
        for editor in self.editors.values():
            if isinstance(editor, QComboBox):
                editor.currentTextChanged.connect(self._tell)
            else:
                editor.textChanged.connect(self._tell)

    def show_draft(self, draft: RecordDraft) -> None:
        """Fill the editors."""
        for name, editor in self.editors.items():
            _set_text(editor, draft.texts[name])

    def draft(self) -> RecordDraft:
        """Return what is on screen."""
        return RecordDraft({name: _text(editor) for name, editor in self.editors.items()})

    def set_refusal(self, refusal: str) -> None:
        """Make every editor read-only and say why in its tool tip; empty: editable again."""
        for each in self._spec.fields:
            own = self.tr("The ID of a record never changes")
            reason = refusal or (own if each.name == self._spec.id_field else "")
            editor = self.editors[each.name]
            if isinstance(editor, QComboBox):
                editor.setEnabled(not reason)
            else:
                editor.setReadOnly(bool(reason))
            editor.setToolTip(reason or self._meaning(each))

    def first_editor(self) -> QWidget:
        """Return the first editor of a value that may change."""
        names = (each.name for each in self._spec.fields if each.name != self._spec.id_field)
        return self.editors[next(names)]

    def _meaning(self, spec: FieldSpec) -> str:
        parts = [spec.format.value]
        if spec.required:
            parts.append(self.tr("every record has it"))
        if spec.null_ok:
            parts.append(self.tr("may be blank"))
        return " · ".join(parts)

    def _tell(self) -> None:
        self.changed.emit()


def _editor(spec: FieldSpec) -> Editor:
    if spec.format is FieldFormat.BOOL or spec.values:
        box = QComboBox()
        box.addItems(["", *(spec.values or _BOOLEANS)])
        box.setEditable(spec.open_values)
        return box
    if spec.format in (FieldFormat.OBJECT, FieldFormat.JSON):
        text = QPlainTextEdit()
        text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        text.setTabChangesFocus(True)
        text.setFixedHeight(_JSON_LINES * text.fontMetrics().lineSpacing() + _JSON_MARGIN_PX)
        return text
    line = QLineEdit()
    line.setPlaceholderText(_HINTS.get(spec.format, ""))
    return line


def _text(editor: Editor) -> str:
    if isinstance(editor, QComboBox):
        return editor.currentText()
    return editor.toPlainText() if isinstance(editor, QPlainTextEdit) else editor.text()


def _set_text(editor: Editor, text: str) -> None:
    if isinstance(editor, QComboBox):
        if editor.findText(text) < 0:
            editor.addItem(text)  # a value that is none of the known ones stays what it is
        editor.setCurrentIndex(editor.findText(text))
    elif isinstance(editor, QPlainTextEdit):
        editor.setPlainText(text)
    else:
        editor.setText(text)
        editor.setCursorPosition(0)
