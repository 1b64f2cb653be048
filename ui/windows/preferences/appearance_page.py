"""The page *Appearance*: theme and language, tried at once and put back on Cancel."""

from typing import Any

from PySide6.QtWidgets import QButtonGroup, QComboBox, QLabel, QRadioButton, QVBoxLayout, QWidget

from ui.look import Look
from ui.theme import Appearance, TextRole, set_role
from ui.translation import languages
from ui.widgets.form_rows import form_label, form_layout
from ui.windows.preferences.draft import PreferencesDraft, PreferencesView
from ui.windows.preferences.page import PreferencesPage, panel


class AppearancePage(PreferencesPage):
    """Shows each choice on the whole program as soon as it is made."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._filling = False
        self.themes = QButtonGroup(self)
        self.buttons = {
            Appearance.SYSTEM: QRadioButton(self.tr("As the &system")),
            Appearance.LIGHT: QRadioButton(self.tr("&Light")),
            Appearance.DARK: QRadioButton(self.tr("Dar&k")),
        }
        for button in self.buttons.values():
            self.themes.addButton(button)
        self.language = QComboBox()
        self.language.addItem(self.tr("As the system"), "")
        for each in languages():
            self.language.addItem(each.own_name, each.code)
        self._lay_out()
        self.themes.buttonToggled.connect(self._try)
        self.language.currentIndexChanged.connect(self._try)

    def _lay_out(self) -> None:
        choices = QWidget()
        row = QVBoxLayout(choices)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in self.buttons.values():
            row.addWidget(button)
        rows = QWidget()
        form = form_layout()
        rows.setLayout(form)
        form.addRow(form_label(self.tr("Lan&guage"), self.language), self.language)
        note = QLabel(self.tr("Windows that are open take over a new language after OK."))
        note.setWordWrap(True)
        set_role(note, TextRole.MUTED)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(panel(self.tr("Theme"), choices))
        column.addWidget(panel(self.tr("Language"), rows, note))
        column.addStretch(1)

    def show_draft(self, _view: PreferencesView, draft: PreferencesDraft) -> None:
        """Fill the page."""
        self._filling = True
        self.buttons[draft.appearance].setChecked(True)
        self.language.setCurrentIndex(max(self.language.findData(draft.language), 0))
        self._filling = False

    def values(self) -> dict[str, Any]:
        """Return what is on the page."""
        chosen = next((name for name, each in self.buttons.items() if each.isChecked()), None)
        return {
            "appearance": chosen or Appearance.SYSTEM,
            "language": str(self.language.currentData()),
        }

    def show_rights(self) -> None:
        """Everybody may choose: it is the choice of a person, not of the datafile."""

    def _try(self) -> None:
        if not self._filling:
            self._look.show(**self.values())
            self.changed.emit()
