"""Site export: which site, where to with which password, and what to do with the file."""

from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from models.commands.site_export import SiteExport
from models.enums import ErrorCode
from models.errors import AppError
from models.queries.exportable import export_sites
from models.site_views import ExportableSite
from ui.background.operations import Lane
from ui.formats import file_size, plural
from ui.help import set_topic
from ui.icons import Icon
from ui.itemmodels.columns import Column
from ui.messages import word
from ui.session import OpenDatafile
from ui.theme import TextRole, set_role
from ui.widgets.checked_field import CheckedField
from ui.widgets.facts import Facts
from ui.widgets.form_rows import form_label, form_layout
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.widgets.secret_field import SecretField
from ui.windows.guided.page import GuidedPage
from ui.windows.guided.pick import Pick
from ui.windows.guided.window import GuidedWindow
from ui.windows.guided.work import LongWork, Tell
from ui.windows.wizard.location_field import LocationField, site_export_kind


def site_export_window(data: OpenDatafile, folder: Path) -> GuidedWindow:
    """Return the window, at its first page; ``folder``: where a file is suggested."""
    title = QCoreApplication.translate("SiteExport", "Site export")
    window = GuidedWindow(data.operations, SitePage(data, folder), title)
    set_topic(window, "site-files#on-the-central-server")
    return window


class SitePage(GuidedPage):
    """Which site; one that cannot be made from a file says why."""

    def __init__(self, data: OpenDatafile, folder: Path) -> None:
        super().__init__()
        self.title = self.tr("Which site is made from a file?")
        self.subtitle = self.tr(
            "The file carries the first data of a new desktop site where the network would take "
            "too long. Later changes come over the network as usual."
        )
        self.next_text = self.tr("&Next")
        self._data = data
        self._folder = folder
        self.sites: Pick[ExportableSite] = Pick(
            _columns(),
            key=lambda site: site.site_id,
            called=lambda site: (site.code, site.name),
            name=self.tr("Desktop sites"),
            empty_text=self.tr("No such desktop site; Create sync site makes one"),
        )
        self.refusal = InlineMessage()
        self.column.addWidget(self.sites, 1)
        self.column.addWidget(self.refusal)
        self.sites.changed.connect(self._show)
        self.sites.taken.connect(self.next_requested)

    @property
    def is_ready(self) -> bool:
        """When a site is chosen that can be made from a file."""
        site = self.sites.chosen
        return site is not None and site.obstacle is None

    async def enter(self) -> None:
        """Read which sites there are."""
        self.sites.show_rows(await self._data.read(export_sites))

    async def leave(self) -> GuidedPage | None:
        """Go on to the file."""
        site = self.sites.chosen
        return self if site is None else FilePage(self._data, self._folder, site)

    def _show(self) -> None:
        site = self.sites.chosen
        if site is None or site.obstacle is None:
            self.refusal.clear()
        else:
            self.refusal.show_message(MessageKind.WARNING, word(site.obstacle))
        self.ready_changed.emit()


class FilePage(GuidedPage):
    """Where the file will be, and the site's password, which signs it; then it is written."""

    error_fields: ClassVar = {
        ErrorCode.SITE_PASSWORD_WRONG: "password",
        ErrorCode.DATAFILE_EXISTS: "file",
        ErrorCode.FILE_UNWRITABLE: "file",
    }

    def __init__(self, data: OpenDatafile, folder: Path, site: ExportableSite) -> None:
        super().__init__()
        self.title = self.tr("Export {0}").format(site.name)
        self.subtitle = self.tr(
            "The file is signed with the site's password, which is needed again where it is "
            "imported."
        )
        self.next_text = self.tr("&Export")
        self._data = data
        self._site = site
        self._work = LongWork(self, data.operations)
        self._written: Path | None = None
        self.location = LocationField(folder, new=True, kind=site_export_kind())
        self.location.suggest(site.name)
        self.secret = SecretField()
        self.file = CheckedField(self.location)
        self.password = CheckedField(self.secret)
        self.checked = {"password": self.password, "file": self.file}
        form = form_layout()
        form.addRow(form_label(self.tr("Site &password"), self.password), self.password)
        form.addRow(form_label(self.tr("&File"), self.file), self.file)
        self.facts = Facts((self.tr("Site"), self.tr("Stores")))
        self.facts.show_values(site.name, site.stores)
        self.column.addWidget(self.facts)
        self.column.addLayout(form)
        self.column.addStretch(1)

    def problems(self) -> dict[str, str]:
        """Say what is wrong with the values, by field."""
        found = {}
        if not self.secret.text():
            found["password"] = self.tr("It is checked, and signs the file")
        if not self.location.location:
            found["file"] = self.tr("Choose where the file will be")
        return found

    async def leave(self) -> GuidedPage:
        """Write the file."""
        exporting, actor = self._data.exporting, self._data.login.actor
        if exporting is None:
            raise AppError(ErrorCode.NOT_CENTRAL)
        site_id, file = self._site.site_id, self.location.location
        password = self.secret.text()

        def write(tell: Tell) -> tuple[SiteExport, int]:
            done = exporting.export(actor, site_id, file=file, password=password, tell=tell)
            self._written = Path(file)
            return done, Path(file).stat().st_size

        export, size_bytes = await self._work.run(self.tr("Writing records"), write)
        self._written = None
        return ExportedPage(export, file, size_bytes)

    async def abandon(self) -> None:
        """Break off; no file is left, also if it was just finished. It can be exported again."""
        await self._work.stop()
        written, self._written = self._written, None
        if written is not None:
            unlink = partial(written.unlink, missing_ok=True)
            await self._data.operations.run(Lane.NETWORK, unlink)


class ExportedPage(GuidedPage):
    """What the file holds, and what to do with it."""

    is_end = True

    def __init__(self, export: SiteExport, file: str, size_bytes: int) -> None:
        super().__init__()
        self.title = self.tr("{0} was exported").format(export.site_name)
        self.subtitle = self.tr("The file holds all that the site starts with.")
        self.next_text = self.tr("&Finish")
        self.done = InlineMessage()
        self.done.show_message(
            MessageKind.SUCCESS,
            plural(
                "SiteExport", "%Ln records were exported.", "1 record was exported.", export.records
            ),
        )
        self.facts = Facts((self.tr("File"), self.tr("Size"), self.tr("Signed with")))
        self.facts.show_values(
            file,
            file_size(size_bytes),
            self.tr("the password of {0}").format(export.site_name),
        )
        heading = QLabel(self.tr("What to do with it"))
        set_role(heading, TextRole.HEADING)
        self.column.addWidget(self.done)
        self.column.addWidget(self.facts)
        self.column.addWidget(heading)
        for step in (
            self.tr("1.  Carry it to the site's machine, and guard it as the data in it."),
            self.tr(
                "2.  There choose Synchronisation, Site import, or New remote site in the "
                "first window."
            ),
            self.tr("3.  Delete it. Only the newest export of a site can be used, and once."),
        ):
            line = QLabel(step)
            line.setWordWrap(True)
            self.column.addWidget(line)
        self.column.addStretch(1)


def _columns() -> tuple[Column[ExportableSite], ...]:
    return (
        Column(
            name="code",
            title=_tr("Site code"),
            text=lambda site: site.code,
            icon=lambda _site: Icon.DESKTOP,
            width_px=104,
        ),
        Column(name="name", title=_tr("Site name"), text=lambda site: site.name, width_px=216),
        Column(name="stores", title=_tr("Stores"), text=lambda site: site.stores, width_px=176),
        Column(
            name="ready",
            title=_tr("Can be exported"),
            text=lambda site: _tr("Yes") if site.obstacle is None else _tr("No"),
            width_px=120,
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("SiteExport", text)
