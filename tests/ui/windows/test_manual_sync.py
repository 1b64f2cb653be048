"""The two arrows on a real remote site with a real server: the counter falls to nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from models.clock import SYSTEM_CLOCK
from models.commands.preferences import set_preference
from models.datafile import Datafile
from models.passwords import wire_digest
from models.queries.records import table_counts
from models.queries.runs import last_run
from models.queries.sites import site_detail
from models.views import OPERATOR
from syncengine import EngineState, SyncSettings, SyncStatus
from tests.fakes.server_thread import server_thread
from tests.ui.windows.conftest import Stage, opened
from tests.ui.windows.datafiles import SITE_PASSWORD, add_locations, make_central, make_remote
from tests.ui.windows.test_navigator import AskedProgram
from ui.session import OpenDatafile
from ui.windows.navigator.window import NavigatorWindow

ROWS = 1150


@pytest.fixture
def real_central(tmp_path: Path) -> Iterator[Datafile]:
    datafile = make_central(tmp_path, SYSTEM_CLOCK)
    yield datafile
    datafile.close()


@pytest.fixture
def url(real_central: Datafile) -> Iterator[str]:
    with server_thread(real_central) as served:
        yield served


@pytest.fixture
def real_remote(tmp_path: Path, url: str, real_central: Datafile) -> Iterator[Datafile]:
    with real_central.read() as session:
        uuid = site_detail(session, 2, SYSTEM_CLOCK.now()).uuid
    datafile = make_remote(tmp_path, SYSTEM_CLOCK, url, site_uuid=uuid)
    with datafile.write() as session:
        set_preference(session, OPERATOR, "sync_interval_min", 0, SYSTEM_CLOCK.now())
        set_preference(session, OPERATOR, "sync_request_size", 20, SYSTEM_CLOCK.now())
    yield datafile
    datafile.close()


@pytest.fixture
def data(real_remote: Datafile, url: str, stage: Stage) -> Iterator[OpenDatafile]:
    def settings() -> SyncSettings:
        return SyncSettings(
            url, "General Warehouse", wire_digest(SITE_PASSWORD), "general-warehouse-device"
        )

    open_remote = opened(real_remote, settings)
    open_remote.engine.start()
    yield open_remote
    stage.run(open_remote.close())


@pytest.fixture
def navigator(data: OpenDatafile, settings: QSettings, stage: Stage) -> Iterator[NavigatorWindow]:
    window = NavigatorWindow(AskedProgram(settings), data)
    window.show()
    stage.until(lambda: data.status.state is EngineState.PAUSED)
    yield window
    window.close()


def synchronise(navigator: NavigatorWindow, stage: Stage) -> None:
    ended: list[bool] = []
    navigator.data.run_ended.connect(lambda: ended.append(True))
    QTest.mouseClick(navigator.status_block.button, Qt.MouseButton.LeftButton)
    stage.until(lambda: ended)


def test_a_press_on_the_arrows_brings_the_counter_to_nothing(
    navigator: NavigatorWindow, data: OpenDatafile, real_remote: Datafile, stage: Stage
) -> None:
    synchronise(navigator, stage)  # the first one initialises the site
    assert data.status.error is None
    add_locations(real_remote, ROWS)
    data.engine.refresh()
    text = navigator.status_block.text
    stage.until(lambda: text.text().startswith("1,150 records waiting to be sent"))
    told: list[SyncStatus] = []
    data.status_changed.connect(told.append)
    synchronise(navigator, stage)
    stage.until(lambda: text.text() == "Up to date · last sync just now · paused")
    counts = [status.waiting for status in told]
    assert counts == sorted(counts, reverse=True)
    assert any(0 < waiting < ROWS for waiting in counts)
    assert counts[-1] == 0


def test_what_was_sent_is_on_the_central_server(
    navigator: NavigatorWindow,
    data: OpenDatafile,
    real_remote: Datafile,
    real_central: Datafile,
    stage: Stage,
) -> None:
    synchronise(navigator, stage)
    add_locations(real_remote, 30)
    synchronise(navigator, stage)
    assert data.status.error is None
    with real_central.read() as session:
        counts = {count.table: count.rows for count in table_counts(session)}
    assert counts["location"] == 30
    with real_remote.read() as session:
        run = last_run(session)
    assert run is not None
    assert run.pushed_rows == 30


def test_sync_status_shows_the_run_when_it_is_over(
    navigator: NavigatorWindow, stage: Stage
) -> None:
    window = navigator.show_sync_status()
    window.panel.sync_button.click()
    run = stage.until(lambda: next((r for r in window.history.model.rows if r.finished_at), None))
    assert run.error is None
    stage.until(lambda: "just now" in window.panel.facts.values()[0])
    assert all(step.reason == "" for step in window.panel.stepper.steps)


def test_the_store_comes_with_the_first_sync(navigator: NavigatorWindow, stage: Stage) -> None:
    assert navigator.status_block.store.text() == "General Warehouse"
    assert navigator.data.login.store is None
    synchronise(navigator, stage)
    store = stage.until(lambda: navigator.data.login.store)
    assert store.code == "GEN"
