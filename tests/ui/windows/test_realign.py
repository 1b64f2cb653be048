"""A datafile restored from a backup: the navigator says so on both sides; *Realign* mends it."""

import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from sqlalchemy import update

from models.clock import SYSTEM_CLOCK
from models.datafile import Datafile
from models.enums import DisabledReason, ErrorCode
from models.passwords import wire_digest
from models.queries.logs import audit_lines
from models.queries.records import table_counts
from models.queries.sites import site_detail
from models.tables import site
from models.views import Actor
from syncengine import EngineState, SyncSettings
from tests.fakes.runs import prefer, sync_once, synced
from tests.fakes.server_thread import server_thread
from tests.ui.windows.conftest import ADMIN, Stage, opened, shown_dialog
from tests.ui.windows.datafiles import SITE_PASSWORD, add_locations, make_central, make_remote
from tests.ui.windows.test_navigator import AskedProgram
from ui.session import OpenDatafile
from ui.windows.navigator.window import NavigatorWindow


@pytest.fixture
def real_central(tmp_path: Path) -> Iterator[Datafile]:
    datafile = make_central(tmp_path, SYSTEM_CLOCK)
    yield datafile
    datafile.close()


@pytest.fixture
def way(real_central: Datafile) -> Iterator[SyncSettings]:
    """How the site reaches its server."""
    with server_thread(real_central) as url:
        secret = wire_digest(SITE_PASSWORD)
        yield SyncSettings(url, "General Warehouse", secret, "general-warehouse-device")


@pytest.fixture
def restored(tmp_path: Path, way: SyncSettings, real_central: Datafile) -> Iterator[Datafile]:
    """The site's datafile as it was before three records were sent, and it has noticed that."""
    with real_central.read() as session:
        uuid = site_detail(session, 2, SYSTEM_CLOCK.now()).uuid
    datafile = make_remote(tmp_path, SYSTEM_CLOCK, way.url, site_uuid=uuid)
    prefer(datafile, "sync_interval_min", 0)
    synced(datafile, way)
    datafile.close()
    backup = shutil.copy(datafile.location, tmp_path / "backup.2a")
    used = Datafile.open(datafile.location)
    add_locations(used, 3)
    synced(used, way)
    used.close()
    old = Datafile.open(str(backup))
    error = sync_once(old, way).error
    assert error is not None
    assert error.code == ErrorCode.DATAFILE_RESTORED
    yield old
    old.close()


@pytest.fixture
def data(restored: Datafile, way: SyncSettings, stage: Stage) -> Iterator[OpenDatafile]:
    site_data = opened(restored, lambda: way)
    site_data.engine.start()
    yield site_data
    stage.run(site_data.close())


def navigator_of(data: OpenDatafile, settings: QSettings) -> NavigatorWindow:
    window = NavigatorWindow(AskedProgram(settings), data)
    window.show()
    return window


def test_a_restored_site_is_realigned_by_its_bar_after_a_question(
    data: OpenDatafile, restored: Datafile, settings: QSettings, stage: Stage
) -> None:
    navigator = navigator_of(data, settings)
    bar = navigator.realign_bar
    assert "Nothing is exchanged until it is realigned" in stage.until(lambda: bar.text)
    data.log_in(Actor("reader", frozenset()), None)
    bar.action_triggered.emit()
    assert "You lack the permission" in stage.dialog().message.heading
    stage.answer(0)
    data.log_in(ADMIN, None)
    bar.action_triggered.emit()
    assert "rebuilt from the central server" in stage.dialog().message.text
    stage.answer(1)
    assert bar.text
    bar.action_triggered.emit()
    stage.dialog()
    stage.answer(0)
    stage.until(lambda: not bar.text)
    stage.until(lambda: _locations(restored) == 3)
    with restored.read() as session:
        assert any("is rebuilt from the central server" in x.message for x in audit_lines(session))
    stage.until(lambda: data.status.state is EngineState.PAUSED and data.status.error is None)
    assert not bar.text
    navigator.close()


def test_the_central_server_says_which_sites_must_be_realigned(
    central: OpenDatafile, central_file: Datafile, settings: QSettings, stage: Stage
) -> None:
    navigator = navigator_of(central, settings)
    bar = navigator.realign_bar
    for found, said, asked in (
        (DisabledReason.SITE_RESTORED, "Nothing is exchanged with these sites", "the restored"),
        (DisabledReason.CENTRAL_RESTORED, "This datafile was restored", "this restored"),
    ):
        with central_file.write() as session:
            session.execute(update(site).where(site.c.site_id == 2).values(restored=found))
        bar.look()
        stage.until(partial(_says, navigator, said))
        assert "General Warehouse (ID 2)" in bar.text
        bar.action_triggered.emit()
        message = stage.dialog().message
        assert asked in message.heading
        assert "twoarrows sync --after-restore" in message.text
        stage.answer(0)
        assert shown_dialog() is None
    navigator.close()


def _says(navigator: NavigatorWindow, words: str) -> bool:
    return words in navigator.realign_bar.text


def _locations(datafile: Datafile) -> int:
    with datafile.read() as session:
        return {each.table: each.rows for each in table_counts(session)}.get("location", 0)
