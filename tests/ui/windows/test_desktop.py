"""The desktop program as it is composed: real datafiles, engines and server processes."""

import asyncio
import gc
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.desktop import Desktop
from app.running import run
from models.clock import SYSTEM_CLOCK
from models.commands.sites import NewSite, add_site
from models.enums import ErrorCode, SiteType
from models.errors import AppError
from models.passwords import wire_digest
from models.queries.datafile import datafile_view
from tests.fakes.old_datafiles import set_back
from tests.fakes.waiting import DEADLINE_S
from tests.ui.windows.conftest import shown_dialog, true_soon
from tests.ui.windows.datafiles import ADMIN_PASSWORD, SITE_PASSWORD, make_remote
from ui.application import Application, missing_screen
from ui.session import NOBODY, OpenDatafile
from ui.theme import Appearance, Theme
from ui.windows.log_in import LogInDialog
from ui.windows.navigator.window import NavigatorWindow
from ui.windows.upgrade import UpgradeWindow
from ui.windows.wizard.central_pages import CentralPage, UnlockCodePage
from ui.windows.wizard.choice_page import ChoicePage
from ui.windows.wizard.demo_page import DemoPage
from ui.windows.wizard.open_page import OpenPage
from ui.windows.wizard.page import WizardPage, line_of
from ui.windows.wizard.remote_pages import InitialisePage, RemotePage
from ui.windows.wizard.window import WizardWindow

Play = Callable[[Callable[[Desktop], Coroutine[Any, Any, None]]], None]


@pytest.fixture
def demos() -> list[Desktop]:
    """The desktops on which a demo was started."""
    return []


@pytest.fixture
def play(qapp: QApplication, tmp_path: Path, theme: Theme, demos: list[Desktop]) -> Iterator[Play]:
    """Runs a coroutine on a desktop of its own, as the program does, and closes everything."""
    assert qapp is not None
    assert theme is not None

    async def note_demo(desktop: Desktop) -> None:
        demos.append(desktop)

    def play_it(story: Callable[[Desktop], Coroutine[Any, Any, None]]) -> None:
        application = Application(
            ["twoarrows"],
            version="0.1.0",
            settings_file=tmp_path / "settings.ini",
            appearance=Appearance.LIGHT,
        )
        desktop = Desktop(application, note_demo, server_port=0)
        desktop.new_datafile_folder = lambda: tmp_path / "files"  # type: ignore[method-assign]

        async def whole() -> None:
            try:
                await asyncio.wait_for(story(desktop), DEADLINE_S)
            finally:
                await desktop.close()

        application.run(whole())

    (tmp_path / "files").mkdir()
    yield play_it
    for window in QApplication.topLevelWidgets():
        window.hide()
        window.deleteLater()
    gc.disable()  # the program's end allowed it again; see tests/ui/conftest.py


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """Where new datafiles are made."""
    return tmp_path / "files"


def shown(kind: type[WizardPage]) -> Callable[[], Any]:
    def page() -> Any:
        wizard = the_wizard()
        return wizard.page if wizard is not None and isinstance(wizard.page, kind) else None

    return page


def the_wizard() -> WizardWindow | None:
    found = (w for w in QApplication.topLevelWidgets() if isinstance(w, WizardWindow))
    return next((w for w in found if w.isVisible()), None)


def navigators() -> list[NavigatorWindow]:
    found = (w for w in QApplication.topLevelWidgets() if isinstance(w, NavigatorWindow))
    return [w for w in found if w.isVisible()]


async def wizard_at(
    desktop: Desktop, card: int, kind: type[WizardPage]
) -> tuple[WizardWindow, Any]:
    desktop.show_wizard()
    choice = await true_soon(shown(ChoicePage))
    QTest.keyClick(choice.cards[card], Qt.Key.Key_Return)
    page = await true_soon(shown(kind))
    wizard = the_wizard()
    assert wizard is not None
    return wizard, page


async def new_central(desktop: Desktop, files: Path) -> NavigatorWindow:
    """Make and open a central server with the site "General Warehouse"; wait for its server."""
    location = str(files / "central.2a")
    desktop.create_central(location, "Central Medical Store", ADMIN_PASSWORD)
    navigator = await desktop.open(location, user="admin", password=ADMIN_PASSWORD)
    assert navigator is not None
    new = NewSite("General Warehouse", "", SiteType.STANDALONE, wire_digest(SITE_PASSWORD))
    await navigator.data.write(add_site, new, navigator.data.now())
    await true_soon(lambda: server_url(navigator.data))
    return navigator


def server_url(data: OpenDatafile) -> str:
    state = data.server_state
    return "" if state is None else state.url


def test_the_wizard_makes_a_central_server(play: Play, files: Path) -> None:
    async def story(desktop: Desktop) -> None:
        wizard, page = await wizard_at(desktop, 0, CentralPage)
        line_of(page.site_name).setText("Central Medical Store")
        assert page.location_field.location == str(files / "central_medical_store.2a")
        line_of(page.password).setText(ADMIN_PASSWORD)
        line_of(page.repeated).setText(ADMIN_PASSWORD)
        wizard.next_button.click()
        code_page = await true_soon(shown(UnlockCodePage))
        assert len(code_page.code.text()) == 19
        assert not wizard.next_button.isEnabled()
        code_page.kept.setChecked(True)
        wizard.next_button.click()
        (navigator,) = await true_soon(navigators)
        assert navigator.data.login.actor.name == "admin"
        title = "central_medical_store — Central Medical Store — Two Arrows"
        assert navigator.windowTitle() == title
        assert await true_soon(lambda: server_url(navigator.data))
        assert desktop.recent_datafiles() == (str(files / "central_medical_store.2a"),)

    play(story)


def test_a_server_that_was_stopped_on_purpose_says_so(play: Play, files: Path) -> None:
    async def story(desktop: Desktop) -> None:
        navigator = await new_central(desktop, files)
        server, panel = navigator.data.server, navigator.special_page.server
        assert server is not None
        await true_soon(lambda: panel.sentence.text().startswith("Running"))
        await asyncio.to_thread(server.stop)
        await true_soon(lambda: panel.sentence.text().startswith("Stopped"))
        server.start()
        await true_soon(lambda: panel.sentence.text().startswith("Starting"))
        await true_soon(lambda: panel.sentence.text().startswith("Running"))

    play(story)


def test_wrong_values_for_a_central_server_are_marked(play: Play, files: Path) -> None:
    async def story(desktop: Desktop) -> None:
        wizard, page = await wizard_at(desktop, 0, CentralPage)
        wizard.next_button.click()
        assert page.site_name.reason
        assert page.location.reason
        assert page.password.reason
        line_of(page.site_name).setText("CMS")
        line_of(page.password).setText("a")
        line_of(page.repeated).setText("b")
        wizard.next_button.click()
        assert page.repeated.reason == "This is not the same password"
        (files / "cms.2a").write_text("somebody's")
        line_of(page.repeated).setText("a")
        wizard.next_button.click()
        reason = await true_soon(lambda: page.location.reason)
        assert "There is already a file" in reason
        assert (files / "cms.2a").read_text() == "somebody's"

    play(story)


def test_cancel_after_making_leaves_nothing_behind(play: Play, files: Path) -> None:
    async def story(desktop: Desktop) -> None:
        wizard, page = await wizard_at(desktop, 0, CentralPage)
        line_of(page.site_name).setText("CMS")
        for field in (page.password, page.repeated):
            line_of(field).setText("a")
        wizard.next_button.click()
        await true_soon(shown(UnlockCodePage))
        assert (files / "cms.2a").exists()
        wizard.cancel_button.click()
        question = await true_soon(shown_dialog)
        question.buttons[0].click()
        await true_soon(lambda: the_wizard() is None)
        assert list(files.iterdir()) == []

    play(story)


def test_the_wizard_makes_a_remote_site_and_brings_its_data(play: Play, files: Path) -> None:
    async def story(desktop: Desktop) -> None:
        central = await new_central(desktop, files)
        wizard, page = await wizard_at(desktop, 1, RemotePage)
        line_of(page.url).setText(server_url(central.data))
        line_of(page.site_name).setText("General Warehouse")
        line_of(page.password).setText("wrong")
        wizard.next_button.click()
        assert wizard.is_busy
        reason = await true_soon(lambda: page.password.reason)
        assert "password of site General Warehouse is wrong" in reason
        assert not (files / "general_warehouse.2a").exists()
        line_of(page.password).setText(SITE_PASSWORD)
        wizard.next_button.click()
        last = await true_soon(shown(InitialisePage))
        await true_soon(lambda: last.is_ready)
        assert "received" in last.doing.text()
        wizard.next_button.click()
        remote = await true_soon(
            lambda: next((n for n in navigators() if not n.data.is_central), None)
        )
        assert remote.windowTitle().startswith("general_warehouse — General Warehouse")
        assert remote.data.view.site_id == 2
        assert the_wizard() is None

    play(story)


def test_cancel_while_the_data_comes_leaves_nothing_behind(play: Play, files: Path) -> None:
    async def story(desktop: Desktop) -> None:
        central = await new_central(desktop, files)
        before = set(files.iterdir())
        wizard, page = await wizard_at(desktop, 1, RemotePage)
        line_of(page.url).setText(server_url(central.data))
        line_of(page.site_name).setText("General Warehouse")
        line_of(page.password).setText(SITE_PASSWORD)
        wizard.next_button.click()
        await true_soon(shown(InitialisePage))
        wizard.cancel_button.click()
        (await true_soon(shown_dialog)).buttons[0].click()
        await true_soon(lambda: the_wizard() is None)
        assert {path.name for path in set(files.iterdir()) - before} == set()

    play(story)


def test_a_server_that_is_not_there_is_told_at_the_url(play: Play) -> None:
    async def story(desktop: Desktop) -> None:
        wizard, page = await wizard_at(desktop, 1, RemotePage)
        line_of(page.url).setText("http://127.0.0.1:1")
        line_of(page.site_name).setText("General Warehouse")
        line_of(page.password).setText("x")
        wizard.next_button.click()
        reason = await true_soon(lambda: page.url.reason)
        assert "does not answer" in reason
        line_of(page.url).setText("central.example.org")
        wizard.next_button.click()
        assert "http://" in page.url.reason

    play(story)


def test_the_wizard_opens_a_datafile_after_a_log_in(play: Play, files: Path) -> None:
    async def story(desktop: Desktop) -> None:
        location = files / "central.2a"
        desktop.create_central(str(location), "CMS", ADMIN_PASSWORD)
        (files / "letter.2a").write_text("Dear Sir or Madam")
        wizard, page = await wizard_at(desktop, 2, OpenPage)
        assert not wizard.next_button.isEnabled()
        page.location_field.line.setText(str(files / "letter.2a"))
        wizard.next_button.click()
        assert "not a Two Arrows datafile" in await true_soon(lambda: page.location.reason)
        page.location_field.line.setText(str(location))
        wizard.next_button.click()
        dialog = await true_soon(shown_log_in)
        dialog.user.setText("admin")
        dialog.password.setText(ADMIN_PASSWORD)
        dialog.ok_button.click()
        (navigator,) = await true_soon(navigators)
        assert navigator.data.view.site_name == "CMS"

    play(story)


def shown_log_in() -> LogInDialog | None:
    found = (w for w in QApplication.topLevelWidgets() if isinstance(w, LogInDialog))
    return next((w for w in found if w.isVisible()), None)


def test_the_demo_way_starts_the_demo(play: Play, demos: list[Desktop]) -> None:
    async def story(desktop: Desktop) -> None:
        wizard, _page = await wizard_at(desktop, 3, DemoPage)
        wizard.next_button.click()
        await true_soon(lambda: the_wizard() is None)
        assert demos == [desktop]

    play(story)


def test_back_returns_to_the_ways(play: Play) -> None:
    async def story(desktop: Desktop) -> None:
        wizard, _page = await wizard_at(desktop, 1, RemotePage)
        wizard.back_button.click()
        assert isinstance(wizard.page, ChoicePage)
        assert wizard.back_button.isHidden()

    play(story)


def test_a_datafile_has_one_navigator(play: Play, files: Path) -> None:
    async def story(desktop: Desktop) -> None:
        navigator = await new_central(desktop, files)
        again = await desktop.open(str(files / ".." / "files" / "central.2a"))
        assert again is navigator

    play(story)


def test_a_wrong_password_for_a_script_is_an_error_and_nothing_stays_open(
    play: Play, files: Path
) -> None:
    async def story(desktop: Desktop) -> None:
        location = str(files / "central.2a")
        desktop.create_central(location, "CMS", ADMIN_PASSWORD)
        with pytest.raises(AppError) as caught:
            await desktop.open(location, user="admin", password="no")
        assert caught.value.code is ErrorCode.LOGIN_WRONG
        assert navigators() == []

    play(story)


def test_a_site_without_users_opens_without_a_log_in(play: Play, files: Path) -> None:
    async def story(desktop: Desktop) -> None:
        datafile = make_remote(files, SYSTEM_CLOCK)
        with datafile.read() as session:
            assert datafile_view(session, datafile.name).site_id == 2
        datafile.close()
        navigator = await desktop.open(datafile.location)
        assert navigator is not None
        assert navigator.data.login.actor.permissions == NOBODY.permissions

    play(story)


def test_the_program_ends_when_its_last_window_is_closed(play: Play, files: Path) -> None:
    async def story(desktop: Desktop) -> None:
        datafile = make_remote(files, SYSTEM_CLOCK)
        datafile.close()
        serving = asyncio.ensure_future(desktop.serve([datafile.location]))
        (navigator,) = await true_soon(navigators)
        navigator.close()
        await serving

    play(story)


def test_the_first_start_shows_the_wizard_and_cancel_ends_the_program(play: Play) -> None:
    async def story(desktop: Desktop) -> None:
        serving = asyncio.ensure_future(desktop.serve([]))
        wizard = await true_soon(the_wizard)
        wizard.cancel_button.click()
        await serving

    play(story)


def test_a_missing_datafile_is_told_and_forgotten(play: Play, files: Path) -> None:
    async def story(desktop: Desktop) -> None:
        desktop.open_datafile(str(files / "gone.2a"))
        dialog = await true_soon(shown_dialog)
        assert "There is no datafile at" in dialog.message.heading
        assert "twoarrows" not in dialog.message.text
        dialog.buttons[0].click()

    play(story)


def test_without_a_screen_it_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert missing_screen() == "neither DISPLAY nor WAYLAND_DISPLAY is set"
    assert run(["twoarrows"]) == 1
    assert "cannot start" in capsys.readouterr().err
    monkeypatch.setenv("DISPLAY", ":0")
    assert missing_screen() is None


class ShownUpgrades(QObject):
    """Sees every upgrade window appear; there is one for milliseconds only."""

    def __init__(self) -> None:
        super().__init__()
        self.titles: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(watched, UpgradeWindow) and event.type() == QEvent.Type.Show:
            self.titles.append(watched.windowTitle())
        return False


def test_an_older_datafile_is_upgraded_behind_a_window(
    play: Play, tmp_path: Path, qapp: QApplication
) -> None:
    datafile = make_remote(tmp_path, SYSTEM_CLOCK)
    location = datafile.location
    datafile.close()
    set_back(Path(location))
    seen = ShownUpgrades()
    qapp.installEventFilter(seen)

    async def story(desktop: Desktop) -> None:
        assert await desktop.open(location) is not None
        assert await desktop.open(location) is not None  # open already: nothing to upgrade

    play(story)
    qapp.removeEventFilter(seen)
    assert seen.titles == [f"Upgrading {Path(location).stem}"]
