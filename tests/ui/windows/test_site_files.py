"""Site export and Site import: a file is written on the central server, and becomes a datafile."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from app.datafiles import check_export, create_from_export, remove_datafile
from models.datafile import Datafile
from models.queries.datafile import datafile_view
from models.site_views import ExportContents
from tests.fakes.records import change, write
from tests.ui.windows.conftest import Stage
from tests.ui.windows.datafiles import SITE_PASSWORD
from tests.ui.windows.guiding import go_on, gone, page_of
from tests.ui.windows.test_accessibility import NoWays
from tests.ui.windows.test_navigator import AskedProgram
from ui.session import OpenDatafile
from ui.windows.guided.window import GuidedWindow
from ui.windows.navigator.window import NavigatorWindow
from ui.windows.site_files.export_pages import (
    ExportedPage,
    FilePage,
    SitePage,
    site_export_window,
)
from ui.windows.wizard.import_pages import ContentsPage, ImportPage
from ui.windows.wizard.page import WizardTools, line_of
from ui.windows.wizard.window import WizardWindow

GENERAL, TRAINING = 2, 8
URL = "https://central.example.org"


class RealFiles(NoWays):
    """The wizard's ways as the program has them, for what is made from files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.shown: list[str] = []

    def new_datafile_folder(self) -> Path:
        return self.folder

    def check_export(self, file: str, password: str) -> ExportContents:
        return check_export(file, password)

    def create_from_export(
        self,
        location: str,
        *,
        file: str,
        url: str,
        site_name: str,
        password: str,
        tell: Callable[[int, int], None],
    ) -> int:
        return create_from_export(
            location, file=file, url=url, site_name=site_name, password=password, tell=tell
        )

    def remove_datafile(self, location: str) -> None:
        remove_datafile(location)

    async def show(
        self, location: str, *, user: str = "", password: str = "", data: OpenDatafile | None = None
    ) -> bool:
        assert not user
        assert not password
        assert data is None
        self.shown.append(location)
        return True


@pytest.fixture
def ways(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> RealFiles:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return RealFiles(tmp_path)


@pytest.fixture
def guide(central_file: Datafile, central: OpenDatafile, tmp_path: Path) -> GuidedWindow:
    """Site export at its first page; the training laptop has a store, and no device yet."""
    write(
        central_file,
        [
            change("store", "S8", code="TRN", sync_id_remote_site=TRAINING),
            change("location", "L8", store_ID="S8", code="A"),
        ],
    )
    window = site_export_window(central, tmp_path)
    window.show()
    return window


def exported(guide: GuidedWindow, stage: Stage) -> str:
    first = page_of(guide, SitePage, stage)
    stage.until(lambda: first.sites.table.select_key(TRAINING))
    page = go_on(guide, FilePage, stage)
    page.secret.setText(SITE_PASSWORD)
    go_on(guide, ExportedPage, stage)
    return page.location.location


def test_a_site_is_exported_and_a_wrong_password_or_place_is_told_at_its_field(
    guide: GuidedWindow, stage: Stage, tmp_path: Path
) -> None:
    first = page_of(guide, SitePage, stage)
    stage.until(lambda: first.sites.table.select_key(GENERAL))
    assert "A device is this site already." in first.refusal.text
    assert not guide.next_button.isEnabled()
    first.sites.table.select_key(TRAINING)
    assert first.refusal.text == ""
    page = go_on(guide, FilePage, stage)
    assert page.location.location == str(tmp_path / "training_laptop.2asite")
    guide.next_button.click()
    assert "signs the file" in page.password.reason
    page.secret.setText("wrong")
    guide.next_button.click()
    stage.until(lambda: "password" in page.password.reason and not guide.is_busy)
    taken = tmp_path / "taken.2asite"
    taken.touch()
    page.location.line.setText(str(taken.with_suffix("")))
    page.secret.setText(SITE_PASSWORD)
    guide.next_button.click()
    stage.until(lambda: page.file.reason)
    page.location.line.setText(str(tmp_path / "laptop"))
    done = go_on(guide, ExportedPage, stage)
    assert done.facts.values()[0] == str(tmp_path / "laptop.2asite")
    contents = check_export(str(tmp_path / "laptop.2asite"), SITE_PASSWORD)
    assert (contents.site_id, contents.site_name) == (TRAINING, "Training Laptop")
    assert str(contents.records) in done.done.text
    guide.next_button.click()
    gone(guide, stage)


def test_cancel_breaks_an_export_off_and_no_file_appears(
    guide: GuidedWindow, stage: Stage, central: OpenDatafile, tmp_path: Path
) -> None:
    exporting = central.exporting
    assert exporting is not None
    begun, go = threading.Event(), threading.Event()
    real = exporting.export

    def slow(*given: object, tell: Callable[[int, int], None], **named: object) -> object:
        def heard(done: int, total: int) -> None:
            begun.set()
            go.wait(10)
            tell(done, total)

        return real(*given, tell=heard, **named)  # type: ignore[arg-type]

    exporting.export = slow  # type: ignore[method-assign, assignment]
    first = page_of(guide, SitePage, stage)
    stage.until(lambda: first.sites.table.select_key(TRAINING))
    page = go_on(guide, FilePage, stage)
    page.secret.setText(SITE_PASSWORD)
    guide.next_button.click()
    stage.until(begun.is_set)
    assert guide.progress.isVisible()
    guide.cancel_button.click()
    stage.answer(0)
    stage.until(lambda: guide.cancel_button.text() == "Stopping…")
    go.set()
    gone(guide, stage)
    assert not list(tmp_path.glob("*.2asite*"))


def test_the_file_becomes_a_datafile_of_the_site(
    guide: GuidedWindow, stage: Stage, central: OpenDatafile, ways: RealFiles
) -> None:
    file = exported(guide, stage)
    tools = WizardTools(ways, central.operations)
    wizard = WizardWindow(tools, ImportPage(tools))
    wizard.show()
    page = page_of(wizard, ImportPage, stage)
    wizard.next_button.click()
    assert page.file.reason
    assert page.password.reason
    page.export_field.line.setText(file)
    line_of(page.password).setText("wrong")
    line_of(page.url).setText(URL)
    wizard.next_button.click()
    stage.until(lambda: "the password is not the site's" in page.file.reason)
    line_of(page.password).setText(SITE_PASSWORD)
    second = go_on(wizard, ContentsPage, stage)
    assert second.facts.values()[0] == "Training Laptop (ID 8)"
    assert int(second.facts.values()[2]) > 0
    location = second.location_field.location
    wizard.next_button.click()
    gone(wizard, stage)
    assert ways.shown == [location]
    made = Datafile.open(location)
    with made.read() as session:
        view = datafile_view(session, made.name)
    made.close()
    assert (view.site_id, view.site_name, view.server_url) == (TRAINING, "Training Laptop", URL)
    assert view.initialised


def test_an_import_that_cannot_be_made_leaves_nothing(
    guide: GuidedWindow, stage: Stage, central: OpenDatafile, ways: RealFiles
) -> None:
    file = exported(guide, stage)
    tools = WizardTools(ways, central.operations)
    wizard = WizardWindow(tools, ImportPage(tools))
    wizard.show()
    page = page_of(wizard, ImportPage, stage)
    page.export_field.line.setText(file)
    line_of(page.password).setText(SITE_PASSWORD)
    line_of(page.url).setText(URL)
    second = go_on(wizard, ContentsPage, stage)
    Path(second.location_field.location).touch()
    wizard.next_button.click()
    stage.until(lambda: second.location.reason)
    second.location_field.line.setText(str(ways.folder / "other.2a"))
    Path(file).unlink()
    wizard.next_button.click()
    stage.until(lambda: wizard.message.text)
    wizard.cancel_button.click()
    gone(wizard, stage)
    assert not list(ways.folder.glob("other*"))
    assert ways.shown == []


def test_the_menu_opens_both(central: OpenDatafile, settings: QSettings, stage: Stage) -> None:
    program = AskedProgram(settings)
    navigator = NavigatorWindow(program, central)
    navigator.show()
    navigator.actions_.site_export.trigger()
    assert navigator.guides.show_site_export().isVisible()
    navigator.actions_.site_import.trigger()
    assert program.asked == ["site import"]
    assert stage is not None
