"""The way to a datafile that is there already."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem

from ui.theme import TextRole, set_role
from ui.widgets.checked_field import CheckedField
from ui.widgets.form_rows import form_label, form_layout
from ui.windows.wizard.location_field import LocationField
from ui.windows.wizard.page import WizardPage, WizardTools


class OpenPage(WizardPage):
    """A place to type or choose, and the datafiles that were opened last."""

    def __init__(self, tools: WizardTools) -> None:
        super().__init__(tools)
        self.title = self.tr("Open a datafile")
        self.subtitle = self.tr("A file that ends in .2a, or the URL of a PostgreSQL database.")
        self.next_text = self.tr("&Open")
        self.location = CheckedField(LocationField(tools.set_up.new_datafile_folder(), new=False))
        self.checked = {"location": self.location}
        self.recent = QListWidget()
        self.recent.setAccessibleName(self.tr("Opened before"))
        for location in tools.set_up.recent_datafiles():
            self.recent.addItem(QListWidgetItem(location))
        self.recent.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.recent.currentTextChanged.connect(self.location_field.line.setText)
        self.recent.itemActivated.connect(self._open_item)
        self.location_field.changed.connect(self.ready_changed)
        form = form_layout()
        form.addRow(form_label(self.tr("Data&file"), self.location), self.location)
        heading = QLabel(self.tr("Opened before"))
        set_role(heading, TextRole.HEADING)
        known = self.recent.count() > 0
        heading.setVisible(known)
        self.recent.setVisible(known)
        self.column.addLayout(form)
        self.column.addWidget(heading)
        self.column.addWidget(self.recent, 1)
        if not known:
            self.column.addStretch(1)

    @property
    def location_field(self) -> LocationField:
        """Which datafile."""
        assert isinstance(self.location.editor, LocationField)
        return self.location.editor

    @property
    def is_ready(self) -> bool:
        """As soon as a place is named."""
        return bool(self.location_field.location)

    async def leave(self) -> WizardPage | None:
        """Show the datafile; stay if the log-in is cancelled."""
        shown = await self.tools.set_up.show(self.location_field.location)
        return None if shown else self

    def _open_item(self, item: QListWidgetItem) -> None:
        self.location_field.line.setText(item.text())
        self.next_requested.emit()
