"""The page *General*: which datafile this is, and what holds for all of its sites."""

from typing import Any

from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from models.enums import Permission
from models.preferences import PREFERENCE_SPECS
from ui.formats import date_time
from ui.messages import word
from ui.session import OpenDatafile
from ui.widgets.facts import Facts
from ui.widgets.form_rows import form_label, form_layout
from ui.windows.preferences.draft import PreferencesDraft, PreferencesView
from ui.windows.preferences.page import PreferencesPage, number, panel, refuse
from ui.windows.rights import permission_refusal


class GeneralPage(PreferencesPage):
    """What the datafile is, when a site is late, how long a server may be silent."""

    def __init__(self, data: OpenDatafile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = data
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
        self._lay_out()
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
        support = QWidget()
        form = form_layout()
        support.setLayout(form)
        form.addRow(form_label(self.tr("Support &database"), self.support), self.support)
        contracts = panel(self.tr("Support contracts"), support)
        contracts.setVisible(self._data.is_central)
        column.addWidget(contracts)
        column.addStretch(1)

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
        self.support.setText(draft.support_database)

    def values(self) -> dict[str, Any]:
        """Return what is on the page."""
        return {
            "late_after_days": self.late_after.value(),
            "request_timeout_s": self.silence.value(),
            "support_database": self.support.text().strip(),
        }

    def show_rights(self) -> None:
        """Editable with the permission *Edit preferences*."""
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
