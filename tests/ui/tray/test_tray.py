"""The tray's menu on real datafiles: what it does to their engines, and whom it lets pause."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QSettings

from models.datafile import Datafile
from models.queries.pausing import paused_until
from models.views import Actor
from tests.fakes.clock import HeldClock
from tests.ui.windows.conftest import Stage
from tests.ui.windows.test_navigator import made_habits
from ui.session import OpenDatafile
from ui.tray.tray import Tray, tomorrow_morning


@pytest.fixture
def tray(stage: Stage, settings: QSettings) -> Iterator[Tray]:
    assert stage is not None
    made = Tray(made_habits(settings))
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
    tray.open_requested.connect(opened.append)
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
