"""The page *General*: the datafile, what holds for all of its sites, and the program itself."""

from typing import Any

from PySide6.QtWidgets import QCheckBox, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from models.enums import Permission
from models.preferences import PREFERENCE_SPECS
from ui.formats import date_time
from ui.habits import Habits
from ui.messages import word
from ui.session import OpenDatafile
from ui.widgets.facts import Facts
from ui.widgets.form_rows import form_label, form_layout
from ui.windows.preferences.draft import PreferencesDraft, PreferencesView
from ui.windows.preferences.page import PreferencesPage, number, panel, refuse
from ui.windows.rights import permission_refusal


class GeneralPage(PreferencesPage):
    """What the datafile is, when a site is late, and what the program does in the background."""

    def __init__(self, data: OpenDatafile, habits: Habits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = data
        self._habits = habits
        self.facts = Facts(
            (
                self.tr("Data file"),
                self.tr("Location"),
                self.tr("Kind"),
                self.tr("Site"),
                self.tr("Created"),
            )
        )
        # A long path is cut, with a tool tip, rather than widening the window.
        self.facts.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.facts.setToolTip(data.location)
        late = PREFERENCE_SPECS["late_after_days"]
        silence = PREFERENCE_SPECS["request_timeout_s"]
        self.late_after = number(late.low or 1, late.high or 1, self.tr("days"))
        self.silence = number(silence.low or 1, silence.high or 1, self.tr("s"))
        self.support = QLineEdit()
        self.support.setPlaceholderText(self.tr("A CSV file or the URL of a database"))
        self.support.textChanged.connect(self.changed)
        self.keeps_running = QCheckBox(self.tr("&Keep synchronising when the window is closed"))
        self.starts_at_login = QCheckBox(self.tr("&Start when I log in, in the tray"))
        self.notifies = QCheckBox(self.tr("&Tell me on the desktop when synchronisation fails"))
        self._lay_out()
        for box in self._boxes():
            box.toggled.connect(self.changed)
        for field in (self.late_after, self.silence):
            field.valueChanged.connect(self.changed)

    def _lay_out(self) -> None:
        rows = QWidget()
        form = form_layout()
        rows.setLayout(form)
        form.addRow(form_label(self.tr("Sites are &late after"), self.late_after), self.late_after)
        form.addRow(form_label(self.tr("Ser&ver may be silent for"), self.silence), self.silence)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(panel(self.tr("This datafile"), self.facts))
        column.addWidget(panel(self.tr("Limits"), rows))
        column.addWidget(panel(self.tr("In the background"), *self._boxes()))
        support = QWidget()
        form = form_layout()
        support.setLayout(form)
        form.addRow(form_label(self.tr("Support &database"), self.support), self.support)
        contracts = panel(self.tr("Support contracts"), support)
        contracts.setVisible(self._data.is_central)
        column.addWidget(contracts)
        column.addStretch(1)

    def _boxes(self) -> tuple[QCheckBox, ...]:
        return (self.keeps_running, self.notifies, self.starts_at_login)

    def show_draft(self, _view: PreferencesView, draft: PreferencesDraft) -> None:
        """Fill the page."""
        shown = self._data.view
        site = f"{shown.site_id} {shown.site_name}" if shown.site_id > 0 else ""
        self.facts.show_values(
            shown.name,
            self._data.location,
            word(shown.kind),
            site,
            date_time(shown.created_at),
        )
        self.late_after.setValue(draft.late_after_days)
        self.silence.setValue(draft.request_timeout_s)
        self.keeps_running.setChecked(draft.keeps_running)
        self.notifies.setChecked(draft.notifies)
        self.starts_at_login.setChecked(draft.starts_at_login)
        self.support.setText(draft.support_database)

    def values(self) -> dict[str, Any]:
        """Return what is on the page."""
        return {
            "late_after_days": self.late_after.value(),
            "request_timeout_s": self.silence.value(),
            "keeps_running": self.keeps_running.isChecked(),
            "notifies": self.notifies.isChecked(),
            "starts_at_login": self.starts_at_login.isChecked(),
            "support_database": self.support.text().strip(),
        }

    def show_rights(self) -> None:
        """The datafile's with the permission *Edit preferences*; the program's for everybody."""
        no_tray = "" if self._habits.has_tray else self.tr("This desktop has no tray for the icon")
        refuse(self.keeps_running, no_tray)
        refuse(self.notifies, no_tray, self.tr("Once for each trouble, at most three times a day"))
        refusal = permission_refusal(self._data, Permission.EDIT_PREFERENCES)
        refuse(
            self.late_after,
            refusal,
            self.tr("Days without synchronisation after which a site is shown in red"),
        )
        refuse(
            self.support,
            refusal,
            self.tr("Where the funders and licences of sites are looked up; only read"),
        )
        refuse(
            self.silence,
            refusal,
            self.tr("Seconds without a sign of the server after which an attempt is given up"),
        )
