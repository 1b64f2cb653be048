"""The page *General*: the datafile, what holds for all of its sites, and the program itself."""

from typing import Any

from PySide6.QtWidgets import QCheckBox, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from models.enums import Permission
from models.preferences import PREFERENCE_SPECS
from ui.formats import date_time, plural
from ui.habits import Habits
from ui.messages import word
from ui.session import OpenDatafile
from ui.widgets.checked_field import CheckedField
from ui.widgets.facts import Facts
from ui.widgets.form_rows import form_label, form_layout
from ui.windows.preferences.draft import Field, PreferencesDraft, PreferencesView
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
        warning = PREFERENCE_SPECS["waiting_warning_days"]
        alarm = PREFERENCE_SPECS["waiting_alarm_days"]
        silence = PREFERENCE_SPECS["request_timeout_s"]
        self.warning = number(warning.low or 1, warning.high or 1, self.tr("days"))
        self.alarm = number(alarm.low or 1, alarm.high or 1, self.tr("days"))
        self.fields = {Field.WAITING_ALARM: CheckedField(self.alarm)}
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
        for days in (self.warning, self.alarm, self.late_after):
            days.valueChanged.connect(self._name_days)
        for field in (self.warning, self.alarm, self.late_after, self.silence):
            field.valueChanged.connect(self.changed)

    def _lay_out(self) -> None:
        rows = QWidget()
        form = form_layout()
        rows.setLayout(form)
        marked, urgent = self.tr("Wai&ting records are orange after"), self.tr("and &red after")
        alarm = self.fields[Field.WAITING_ALARM]
        form.addRow(form_label(marked, self.warning), self.warning)
        form.addRow(form_label(urgent, alarm), alarm)
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

    def _name_days(self) -> None:
        for field in (self.warning, self.alarm, self.late_after):
            field.setSuffix(f" {plural('GeneralPage', 'days', 'day', field.value())}")

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
        self.warning.setValue(draft.waiting_warning_days)
        self.alarm.setValue(draft.waiting_alarm_days)
        self.late_after.setValue(draft.late_after_days)
        self._name_days()
        self.silence.setValue(draft.request_timeout_s)
        self.keeps_running.setChecked(draft.keeps_running)
        self.notifies.setChecked(draft.notifies)
        self.starts_at_login.setChecked(draft.starts_at_login)
        self.support.setText(draft.support_database)

    def values(self) -> dict[str, Any]:
        """Return what is on the page."""
        return {
            "waiting_warning_days": self.warning.value(),
            "waiting_alarm_days": self.alarm.value(),
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
            self.warning,
            refusal,
            self.tr("Days after which records that wait to be sent are shown in orange"),
        )
        refuse(
            self.alarm,
            refusal,
            self.tr("Days after which they are red, and a site not heard of is orange in reports"),
        )
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
