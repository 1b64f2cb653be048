"""The way to a new central server: its name, file and administrator, then the unlock code, once."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton

from models.commands.datafile import ADMINISTRATOR
from models.commands.site_names import checked_form
from models.errors import AppError
from ui.background.operations import Lane
from ui.icons import Icon, set_icon
from ui.messages import error_words
from ui.theme import TextRole, set_role
from ui.widgets.checked_field import CheckedField
from ui.widgets.form_rows import form_label, form_layout
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.widgets.secret_field import SecretField
from ui.windows.wizard.location_field import LocationField
from ui.windows.wizard.page import WizardPage, WizardTools, line_of


class CentralPage(WizardPage):
    """Asks what a central server needs and makes it."""

    def __init__(self, tools: WizardTools) -> None:
        super().__init__(tools)
        self.title = self.tr("New central server")
        self.subtitle = self.tr("All sites of the network will synchronise with this datafile.")
        self.next_text = self.tr("Cr&eate")
        self._made = ""
        self.site_name = CheckedField(QLineEdit())
        self.location = CheckedField(LocationField(tools.set_up.new_datafile_folder(), new=True))
        self.password = CheckedField(SecretField())
        self.repeated = CheckedField(SecretField())
        self.checked = {
            "site_name": self.site_name,
            "location": self.location,
            "password": self.password,
            "repeated": self.repeated,
        }
        administrator = QLineEdit(ADMINISTRATOR)
        administrator.setReadOnly(True)
        administrator.setToolTip(self.tr("The first user; others can be added later"))
        line_of(self.site_name).setPlaceholderText(self.tr("Central Medical Store"))
        line_of(self.repeated).setAccessibleName(self.tr("Password again"))
        line_of(self.site_name).textChanged.connect(self.location_field.suggest)
        form = form_layout()
        form.addRow(form_label(self.tr("Site &name"), self.site_name), self.site_name)
        form.addRow(form_label(self.tr("Data&file"), self.location), self.location)
        form.addRow(form_label(self.tr("User name"), administrator), administrator)
        form.addRow(form_label(self.tr("&Password"), self.password), self.password)
        form.addRow(form_label(self.tr("Password &again"), self.repeated), self.repeated)
        self.column.addLayout(form)
        self.column.addStretch(1)

    @property
    def location_field(self) -> LocationField:
        """Where the datafile will be."""
        assert isinstance(self.location.editor, LocationField)
        return self.location.editor

    def problems(self) -> dict[str, str]:
        """Say what is wrong with the values, by field."""
        found = name_and_file_problems(line_of(self.site_name).text(), self.location_field)
        password = line_of(self.password).text()
        if not password:
            found["password"] = self.tr("The administrator needs a password")
        elif password != line_of(self.repeated).text():
            found["repeated"] = self.tr("This is not the same password")
        return found

    async def leave(self) -> WizardPage:
        """Make the datafile and go on to its unlock code."""
        location = self.location_field.location
        password = line_of(self.password).text()

        def make() -> str:
            name = line_of(self.site_name).text()
            code = self.tools.set_up.create_central(location, name, password)
            self._made = location
            return code

        code = await self.tools.operations.run(Lane.DATAFILE, make)
        return UnlockCodePage(self.tools, location, password, code)

    async def abandon(self) -> None:
        """Delete the datafile that was made."""

        def remove() -> None:
            if self._made:
                self.tools.set_up.remove_datafile(self._made)
                self._made = ""

        await self.tools.operations.run(Lane.DATAFILE, remove)


class UnlockCodePage(WizardPage):
    """Shows the code that unlocks the sync settings: never again after this."""

    def __init__(self, tools: WizardTools, location: str, password: str, code: str) -> None:
        super().__init__(tools)
        self.title = self.tr("Keep this unlock code")
        self.subtitle = self.tr(
            "It unlocks the synchronisation settings of this datafile. It is shown only now: write "
            "it down and keep it in a safe place."
        )
        self.next_text = self.tr("&Finish")
        self._location = location
        self._password = password
        self._code = code
        self.code = QLabel(code)
        self.code.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        set_role(self.code, TextRole.FIGURE)
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.code.setAccessibleName(self.tr("Unlock code {0}").format(code))
        self.copy_button = QPushButton(self.tr("&Copy"))
        set_icon(self.copy_button, Icon.COPY, size_px=16)
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._copy)
        self.kept = QCheckBox(self.tr("I have &written the code down"))
        self.kept.toggled.connect(self.ready_changed)
        panel = QFrame()
        panel.setProperty("panel", True)
        row = QHBoxLayout(panel)
        row.setContentsMargins(24, 16, 16, 16)
        row.addWidget(self.code, 1)
        row.addWidget(self.copy_button)
        made = InlineMessage()
        made.show_message(
            MessageKind.SUCCESS, self.tr("The datafile was made: {0}").format(location)
        )
        self.column.addWidget(made)
        self.column.addWidget(panel)
        self.column.addWidget(self.kept)
        self.column.addStretch(1)

    @property
    def is_ready(self) -> bool:
        """Only after the user says that the code is kept."""
        return self.kept.isChecked()

    @property
    def can_go_back(self) -> bool:
        """The datafile is made: only Cancel undoes it."""
        return False

    @property
    def question_before_cancel(self) -> str:
        """The new datafile would be lost."""
        return self.tr("Delete the datafile that was just made?")

    async def leave(self) -> None:
        """Open the datafile as its administrator."""
        await self.tools.set_up.show(self._location, user=ADMINISTRATOR, password=self._password)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._code)


def name_and_file_problems(site_name: str, location: LocationField) -> dict[str, str]:
    """Say what is wrong with the name of a new site and the place of its datafile."""
    found = {}
    try:
        checked_form(site_name)
    except AppError as error:
        found["site_name"] = error_words(error).summary
    if not location.location:
        found["location"] = QCoreApplication.translate(
            "Wizard", "Choose where the datafile will be"
        )
    return found
