"""The way to a new remote site: ask its server, make the datafile, bring in its data."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QVBoxLayout

from models.errors import AppError
from models.views import StepView as EngineStep
from syncengine import SyncStatus, checked_url
from ui.background.operations import Lane
from ui.formats import plural
from ui.messages import error_words
from ui.session import AT_WORK, OpenDatafile
from ui.theme import TextRole, set_role
from ui.widgets.checked_field import CheckedField
from ui.widgets.form_rows import form_label, form_layout
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.widgets.secret_field import SecretField
from ui.widgets.sync_stepper import SyncStepper
from ui.windows.status_words import shown_steps, status_text
from ui.windows.wizard.central_pages import name_and_file_problems
from ui.windows.wizard.import_pages import ImportPage
from ui.windows.wizard.location_field import LocationField
from ui.windows.wizard.page import WizardPage, WizardTools, line_of


class RemotePage(WizardPage):
    """Asks how the site reaches its server, checks it there, and makes the datafile."""

    def __init__(self, tools: WizardTools) -> None:
        super().__init__(tools)
        self.title = self.tr("New remote site")
        self.subtitle = self.tr(
            "Name and password are those that the central server has for this site."
        )
        self.next_text = self.tr("&Connect")
        self._made = ""
        self._opened: OpenDatafile | None = None
        self.url = CheckedField(QLineEdit())
        self.site_name = CheckedField(QLineEdit())
        self.password = CheckedField(SecretField())
        self.location = CheckedField(LocationField(tools.set_up.new_datafile_folder(), new=True))
        self.checked = {
            "url": self.url,
            "site_name": self.site_name,
            "password": self.password,
            "location": self.location,
        }
        line_of(self.url).setPlaceholderText("https://central.example.org")
        line_of(self.site_name).textChanged.connect(self.location_field.suggest)
        form = form_layout()
        form.addRow(form_label(self.tr("Server &URL"), self.url), self.url)
        form.addRow(form_label(self.tr("Site &name"), self.site_name), self.site_name)
        form.addRow(form_label(self.tr("&Password"), self.password), self.password)
        form.addRow(form_label(self.tr("Data&file"), self.location), self.location)
        self.by_file = QPushButton(self.tr("Make it from a site &export instead…"))
        self.by_file.setProperty("link", True)
        self.by_file.setAutoDefault(False)
        self.by_file.clicked.connect(lambda: self.page_chosen.emit(ImportPage(self.tools)))
        self.column.addLayout(form)
        self.column.addWidget(self.by_file, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)

    @property
    def location_field(self) -> LocationField:
        """Where the datafile will be."""
        assert isinstance(self.location.editor, LocationField)
        return self.location.editor

    def problems(self) -> dict[str, str]:
        """Say what is wrong with the values, by field."""
        found = name_and_file_problems(line_of(self.site_name).text(), self.location_field)
        try:
            checked_url(line_of(self.url).text())
        except AppError as error:
            words = error_words(error)
            found["url"] = f"{words.summary} {words.action}"
        if not line_of(self.password).text():
            found["password"] = self.tr("A site logs in with its password")
        return found

    async def leave(self) -> WizardPage:
        """Ask the server, make the datafile, and go on to its first synchronisation."""
        set_up, operations = self.tools.set_up, self.tools.operations
        url, name = line_of(self.url).text().strip(), line_of(self.site_name).text().strip()
        password, location = line_of(self.password).text(), self.location_field.location
        report = await operations.run(
            Lane.NETWORK, lambda: set_up.check_server(url, name, password)
        )

        def make() -> None:
            set_up.create_remote(location, url, name, password, report)
            self._made = location

        await operations.run(Lane.DATAFILE, make)
        self._opened = await set_up.load(location)
        return InitialisePage(self.tools, self._opened)

    async def abandon(self) -> None:
        """Close and delete the datafile that was made."""
        opened, self._opened = self._opened, None
        if opened is not None:
            await self.tools.set_up.unload(opened)

        def remove() -> None:
            if self._made:
                self.tools.set_up.remove_datafile(self._made)
                self._made = ""

        await self.tools.operations.run(Lane.DATAFILE, remove)


class InitialisePage(WizardPage):
    """Shows the first synchronisation of a new site, and lets it be tried again."""

    def __init__(self, tools: WizardTools, data: OpenDatafile) -> None:
        super().__init__(tools)
        self.title = self.tr("Bringing in the data")
        self.subtitle = self.tr(
            "The site receives everything it needs. An interruption does no harm: it goes on where "
            "it was."
        )
        self.next_text = self.tr("&Finish")
        self._data = data
        self._done = False
        self.stepper = SyncStepper()
        self.doing = QLabel()
        set_role(self.doing, TextRole.MUTED)
        self.message = InlineMessage()
        self.message.action_triggered.connect(self._try_again)
        panel = QFrame()
        panel.setProperty("panel", True)
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(16, 24, 16, 16)
        inside.setSpacing(8)
        inside.addWidget(self.stepper)
        inside.addWidget(self.doing)
        self.column.addWidget(panel)
        self.column.addWidget(self.message)
        self.column.addStretch(1)
        data.status_changed.connect(self._show_status)
        self._show_status(data.status)  # the engine begins by itself as soon as it is started

    @property
    def is_ready(self) -> bool:
        """Only with all its data is the site of use."""
        return self._done

    @property
    def can_go_back(self) -> bool:
        """The datafile is made: only Cancel undoes it."""
        return False

    @property
    def question_before_cancel(self) -> str:
        """What was received would be lost."""
        return self.tr("Delete the new datafile and what it has received?")

    async def leave(self) -> None:
        """Show the navigator of the new site."""
        await self.tools.set_up.show(self._data.location, data=self._data)

    def _show_status(self, status: SyncStatus) -> None:
        self._done = status.last_synced_at is not None and status.state not in AT_WORK
        self.stepper.show_steps(shown_steps(status))
        if self._done:
            rows = sum(step.done for step in _pulled(status))
            received = plural("Wizard", "%Ln records received.", "1 record received.", rows)
            self.doing.setText(received)
            self.message.show_message(MessageKind.SUCCESS, self.tr("The site is ready."))
        else:
            self.doing.setText(status_text(status, self._data.now()))
            self._show_error(status)
        self.ready_changed.emit()

    def _show_error(self, status: SyncStatus) -> None:
        if status.error is None or status.state in AT_WORK:
            self.message.clear()
            return
        words = error_words(status.error)
        self.message.show_message(
            MessageKind.ERROR, f"{words.summary} {words.action}", self.tr("&Try again")
        )

    def _try_again(self) -> None:
        self._data.engine.request_sync()


def _pulled(status: SyncStatus) -> tuple[EngineStep, ...]:
    return tuple(step for step in status.steps if step.step.value.startswith("pull"))
