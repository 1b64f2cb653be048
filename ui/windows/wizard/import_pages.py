"""The way to a remote site by a site export: the file is checked, shown, and made a datafile."""

from PySide6.QtWidgets import QLineEdit

from models.enums import ErrorCode
from models.errors import AppError
from models.site_views import ExportContents
from syncengine import checked_url
from ui.background.operations import Lane
from ui.formats import date_time, number
from ui.messages import error_words
from ui.widgets.checked_field import CheckedField
from ui.widgets.facts import Facts
from ui.widgets.form_rows import form_label, form_layout
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.widgets.secret_field import SecretField
from ui.windows.guided.work import LongWork, Tell
from ui.windows.wizard.location_field import LocationField, site_export_kind
from ui.windows.wizard.page import WizardPage, WizardTools, line_of


class ImportPage(WizardPage):
    """Which file, the site's password, and how the site will reach its server."""

    def __init__(self, tools: WizardTools) -> None:
        super().__init__(tools)
        self.title = self.tr("A remote site from a site export")
        self.subtitle = self.tr(
            "The file was written on the central server. No network is needed now: the first "
            "synchronisation fetches what changed since."
        )
        self.next_text = self.tr("&Check")
        folder = tools.set_up.new_datafile_folder()
        self.export_field = LocationField(folder, new=False, kind=site_export_kind())
        self.file = CheckedField(self.export_field)
        self.password = CheckedField(SecretField())
        self.url = CheckedField(QLineEdit())
        self.checked = {"file": self.file, "password": self.password, "url": self.url}
        line_of(self.url).setPlaceholderText("https://central.example.org")
        form = form_layout()
        form.addRow(form_label(self.tr("Site &export"), self.file), self.file)
        form.addRow(form_label(self.tr("Site &password"), self.password), self.password)
        form.addRow(form_label(self.tr("Server &URL"), self.url), self.url)
        self.column.addLayout(form)
        self.column.addStretch(1)

    def problems(self) -> dict[str, str]:
        """Say what is wrong with the values, by field."""
        found = {}
        if not self.export_field.location:
            found["file"] = self.tr("Choose the file")
        if not line_of(self.password).text():
            found["password"] = self.tr("The file is checked with the site's password")
        try:
            checked_url(line_of(self.url).text())
        except AppError as error:
            words = error_words(error)
            found["url"] = f"{words.summary} {words.action}"
        return found

    def field_of(self, error: AppError) -> str:
        """A file that cannot be read or used is marked as such."""
        about_file = error.code in {ErrorCode.EXPORT_UNUSABLE, ErrorCode.FILE_UNREADABLE}
        return "file" if about_file else super().field_of(error)

    async def leave(self) -> WizardPage:
        """Check the file, and go on to what is in it."""
        file, password = self.export_field.location, line_of(self.password).text()
        set_up = self.tools.set_up
        contents = await self.tools.operations.run(
            Lane.NETWORK, lambda: set_up.check_export(file, password)
        )
        url = checked_url(line_of(self.url).text())
        return ContentsPage(self.tools, file, password, url, contents)


class ContentsPage(WizardPage):
    """What is inside; Next makes the datafile and opens it."""

    def __init__(
        self, tools: WizardTools, file: str, password: str, url: str, contents: ExportContents
    ) -> None:
        super().__init__(tools)
        self.title = contents.site_name
        self.subtitle = self.tr("The file is whole, and was signed with the site's password.")
        self.next_text = self.tr("&Make the datafile")
        self._file, self._password, self._url = file, password, url
        self._name = contents.site_name
        self._made = ""
        self._work = LongWork(self, tools.operations)
        self.facts = Facts(
            (self.tr("Site"), self.tr("Exported"), self.tr("Records"), self.tr("Server"))
        )
        self.facts.show_values(
            self.tr("{0} (ID {1})").format(contents.site_name, contents.site_id),
            date_time(contents.exported_at),
            number(contents.records),
            url,
        )
        self.location_field = LocationField(tools.set_up.new_datafile_folder(), new=True)
        self.location_field.suggest(contents.site_name)
        self.location = CheckedField(self.location_field)
        self.checked = {"location": self.location}
        note = InlineMessage()
        note.show_message(
            MessageKind.INFO,
            self.tr("Use it on one machine only: the first that synchronises becomes this site."),
        )
        form = form_layout()
        form.addRow(form_label(self.tr("Data&file"), self.location), self.location)
        self.column.addWidget(self.facts)
        self.column.addLayout(form)
        self.column.addWidget(note)
        self.column.addStretch(1)

    def problems(self) -> dict[str, str]:
        """Say what is wrong with the place of the datafile."""
        if self.location_field.location:
            return {}
        return {"location": self.tr("Choose where the datafile will be")}

    async def leave(self) -> None:
        """Make the datafile, and open it."""
        location, set_up = self.location_field.location, self.tools.set_up

        def make(tell: Tell) -> None:
            set_up.create_from_export(
                location,
                file=self._file,
                url=self._url,
                site_name=self._name,
                password=self._password,
                tell=tell,
            )
            self._made = location

        await self._work.run(self.tr("Applying records"), make)
        await set_up.show(location)
        self._made = ""

    async def abandon(self) -> None:
        """Break off, and delete what was made."""
        await self._work.stop()

        def remove() -> None:
            if self._made:
                self.tools.set_up.remove_datafile(self._made)
                self._made = ""

        await self.tools.operations.run(Lane.DATAFILE, remove)
