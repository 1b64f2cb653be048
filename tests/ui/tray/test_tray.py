"""The tray's menu on real datafiles: what it does to their engines, and whom it lets pause."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QSystemTrayIcon

from models.datafile import Datafile
from models.queries.pausing import paused_until
from models.views import Actor
from tests.fakes.clock import HeldClock
from tests.ui.windows.conftest import Stage
from tests.ui.windows.test_navigator import made_habits
from ui.session import OpenDatafile
from ui.tray.episodes import NoticeKind
from ui.tray.tray import Tray, tomorrow_morning


@pytest.fixture
def tray(stage: Stage, settings: QSettings) -> Iterator[Tray]:
    assert stage is not None
    made = Tray(made_habits(settings), settings)
    yield made
    made.close()


def texts(tray: Tray) -> list[str]:
    shown = [each for each in tray.menu.actions() if each.isVisible() and each.text()]
    return [each.text().replace("&", "") for each in shown]


def pause_in(datafile: Datafile) -> Callable[[], datetime | None]:
    def asked() -> datetime | None:
        with datafile.read() as session:
            return paused_until(session, datafile.clock.now())

    return asked


def test_the_menu_pauses_and_resumes_every_datafile(
    tray: Tray, remote: OpenDatafile, remote_file: Datafile, clock: HeldClock, stage: Stage
) -> None:
    opened: list[OpenDatafile] = []
    tray.open_requested.connect(lambda data, _about: opened.append(data))
    tray.add(remote)
    name = remote.view.name
    assert texts(tray) == ["Synchronise now", "Pause for", f"Open {name}", "Quit"]
    assert not tray.icon.isVisible()  # there is no tray here, and nothing minds
    remote.engine.start()
    tray.pause.actions()[1].trigger()
    assert stage.until(pause_in(remote_file)) == clock.now() + timedelta(hours=1)
    stage.until(tray.resume.isVisible)
    assert tray.resume.text() == "&Resume (paused, resumes in 1 hour)"
    assert name in tray.icon.toolTip()
    assert "paused" in tray.icon.toolTip()
    clock.advance(timedelta(minutes=50))
    tray.refresh()
    assert tray.resume.text() == "&Resume (paused, resumes in 10 minutes)"
    tray.resume.trigger()
    stage.until(lambda: pause_in(remote_file)() is None)
    tray.menu.actions()[4].trigger()
    assert opened == [remote]
    tray.remove(remote)
    assert texts(tray) == ["Synchronise now", "Pause for", "Quit"]


def test_who_may_not_edit_preferences_may_not_pause(tray: Tray, remote: OpenDatafile) -> None:
    remote.log_in(Actor("", frozenset()), None)
    tray.add(remote)
    assert not tray.pause.menuAction().isEnabled()
    assert tray.pause.menuAction().toolTip() == "You lack the permission Edit preferences"


def test_tomorrow_morning_is_six_o_clock_here() -> None:
    late = datetime(2026, 3, 2, 23, 55).astimezone()
    morning = tomorrow_morning(late.astimezone(UTC)).astimezone()
    assert (morning.day, morning.hour, morning.minute) == (3, 6, 0)


def test_a_failure_is_told_once_and_a_press_leads_to_its_window(
    settings: QSettings,
    remote: OpenDatafile,
    stage: Stage,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The engine knows no password: nobody but a person can end that."""
    told: list[str] = []
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _icon, title, *_rest: told.append(title)
    )
    monkeypatch.setattr(QSystemTrayIcon, "setVisible", lambda _icon, _shown: None)
    tray = Tray(made_habits(settings, has_tray=True), settings)
    opened: list[object] = []
    tray.open_requested.connect(lambda _data, about: opened.append(about))
    tray.add(remote)
    remote.engine.start()
    stage.until(lambda: bool(told))
    runs: list[bool] = []
    remote.run_ended.connect(lambda: runs.append(True))
    remote.engine.request_sync()
    stage.until(lambda: bool(runs))
    assert told == [f"{remote.view.name}: synchronisation fails"]
    tray.icon.messageClicked.emit()
    assert opened == [NoticeKind.FAILING]
    tray.close()


def test_sites_that_become_late_are_told_together(
    settings: QSettings,
    central: OpenDatafile,
    clock: HeldClock,
    stage: Stage,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[tuple[str, str]] = []
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _icon, title, text, *_: told.append((title, text))
    )
    monkeypatch.setattr(QSystemTrayIcon, "setVisible", lambda _icon, _shown: None)
    clock.advance(timedelta(days=400))
    tray = Tray(made_habits(settings, has_tray=True), settings)
    tray.add(central)
    ((title, text),) = stage.until(lambda: told)
    assert "late" in title
    assert "Not synchronised for too long: " in text
    tray.close()
