"""Sync status on real datafiles: live figures, the steps, errors with their cause, both tables."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from sqlalchemy import insert

from models.datafile import Datafile
from models.enums import (
    Action,
    BufferState,
    Channel,
    HoldReason,
    RunOutcome,
    RunReason,
    StepState,
    SyncStep,
)
from models.tables import sync_buffer, sync_run
from models.views import Actor, ErrorView, StepView
from syncengine import EngineState, SyncStatus
from tests.fakes.clock import HeldClock
from tests.ui.windows.conftest import Stage
from ui.session import OpenDatafile
from ui.windows.sync_status.qr_dialog import QrDialog
from ui.windows.sync_status.window import SyncStatusWindow

REFUSED = ErrorView("server_unreachable", (("url", "http://x"), ("reason", "refused")), "", "")


@pytest.fixture
def opened_records() -> list[int]:
    """The records held back whose windows were asked for."""
    return []


@pytest.fixture
def window(
    remote: OpenDatafile, settings: QSettings, opened_records: list[int]
) -> Iterator[SyncStatusWindow]:
    shown = SyncStatusWindow(remote, settings, "0.1.0", opened_records.append)
    shown.show()
    yield shown
    shown.close()


def tell(data: OpenDatafile, **changes: object) -> None:
    """Let the window hear of a status as the engine would publish it."""
    status: SyncStatus = replace(data.engine.status(), now=data.now(), **changes)  # type: ignore[arg-type]
    data._take_status(status)


def add_run(datafile: Datafile, clock: HeldClock, outcome: RunOutcome, **values: object) -> None:
    with datafile.write() as session:
        session.execute(
            insert(sync_run).values(
                reason=RunReason.MANUAL,
                started_at=clock.now() - timedelta(seconds=12),
                finished_at=clock.now(),
                outcome=outcome,
                **values,
            )
        )


def test_it_says_who_meets_whom(window: SyncStatusWindow) -> None:
    assert window.panel.site.text() == "General Warehouse"
    assert window.panel.server_url.text() == "http://127.0.0.1:1"
    assert window.panel.version.text() == "Two Arrows 0.1.0"


def test_while_it_runs_the_next_sync_is_not_told(
    window: SyncStatusWindow, remote: OpenDatafile
) -> None:
    tell(remote, state=EngineState.RUNNING, next_sync_at=remote.now())
    assert window.panel.facts.values()[-1] == "running"


def test_the_error_of_a_run_has_what_room_is_left(window: SyncStatusWindow) -> None:
    header, error = window.history.table.horizontalHeader(), window.history.model.columns[-1]
    assert header.sectionSize(header.count() - 1) >= error.width_px
    assert window.history.table.horizontalScrollBar().maximum() == 0


def test_figures_follow_the_engine(window: SyncStatusWindow, remote: OpenDatafile) -> None:
    panel = window.panel
    tell(
        remote,
        state=EngineState.IDLE,
        waiting=1150,
        next_sync_at=remote.now() + timedelta(minutes=7),
    )
    assert panel.waiting.text() == "1,150"
    assert panel.waiting_words.text() == "records waiting to be sent"
    assert panel.facts.values() == ("never", "–", "–", "–", "in 7 minutes")
    tell(remote, state=EngineState.PAUSED, waiting=1, next_sync_at=None)
    assert panel.waiting_words.text() == "record waiting to be sent"
    assert panel.facts.values()[-1] == "Paused"


def test_the_button_gives_way_to_a_spinner_and_stop_while_it_runs(
    window: SyncStatusWindow, remote: OpenDatafile
) -> None:
    panel = window.panel
    steps = (
        StepView(SyncStep.PUSH, StepState.ACTIVE, 640, 1150),
        StepView(SyncStep.WAIT, StepState.PENDING, 0, None),
    )
    tell(remote, state=EngineState.RUNNING, waiting=510, steps=steps)
    assert panel.sync_button.isHidden()
    assert panel.spinner.isVisible()
    assert panel.stop_button.isEnabled()
    push = panel.stepper.steps[0]
    assert (push.step, push.done, push.total) == (SyncStep.PUSH, 640, 1150)
    tell(remote, state=EngineState.STOPPING, waiting=510, steps=steps)
    assert not panel.stop_button.isEnabled()
    tell(remote, state=EngineState.IDLE, waiting=0)
    assert panel.sync_button.isVisible()
    assert panel.spinner.isHidden()


def test_an_error_is_shown_and_explained_and_its_details_copied(
    window: SyncStatusWindow, remote: OpenDatafile, stage: Stage
) -> None:
    tell(remote, state=EngineState.IDLE, error=REFUSED, unreachable=True)
    assert window.message.text == "The server at http://x does not answer: refused."
    window.message.action_triggered.emit()
    dialog = stage.dialog()
    assert dialog.message.text.startswith("Check that the central server runs")
    assert "code: server_unreachable" in dialog.message.details
    assert "site: 2 General Warehouse" in dialog.message.details
    assert "server: http://127.0.0.1:1" in dialog.message.details
    copy = next(b for b in dialog.findChildren(QPushButton) if "Copy" in b.text())
    copy.click()
    assert "reason: refused" in QGuiApplication.clipboard().text()
    stage.answer(0)
    tell(remote, state=EngineState.IDLE)
    assert window.message.text == ""


def test_the_history_lists_runs_newest_first(
    window: SyncStatusWindow, remote_file: Datafile, clock: HeldClock, stage: Stage
) -> None:
    add_run(remote_file, clock, RunOutcome.DONE, pushed_rows=640, pulled_rows=1150)
    clock.advance(timedelta(hours=1))
    add_run(
        remote_file,
        clock,
        RunOutcome.FAILED,
        error_code="server_unreachable",
        error_facts='{"url":"http://x","reason":"refused"}',
    )
    window.refreshing.request()
    failed, done = stage.until(
        lambda: window.history.model.shown() if window.history.model.rows else None
    )
    assert (failed.outcome, done.outcome) == (RunOutcome.FAILED, RunOutcome.DONE)
    cells = {c.name: c.text(done) for c in window.history.model.columns}
    assert (cells["duration"], cells["pushed"], cells["pulled"]) == ("12 s", "640", "1,150")
    assert window.panel.facts.values()[1:4] == ("12 s", "640", "1,150")
    tip = window.history.model.columns[-1].tool_tip
    assert tip is not None
    assert tip(done) is None
    assert "does not answer: refused.\nCheck that the central server runs" in (tip(failed) or "")
    window.history.table.row_opened.emit(failed)
    assert "does not answer" in stage.dialog().message.heading
    stage.answer(0)


def receive(datafile: Datafile, clock: HeldClock, *rows: tuple[str, BufferState, str]) -> None:
    """Put lines that were received and are not applied into the buffer: ID, state, reason."""
    with datafile.write() as session:
        session.execute(
            insert(sync_buffer),
            [
                {
                    "source_site_id": 1,
                    "table_name": "trans_line",
                    "record_id": record_id,
                    "action": Action.UPSERT,
                    "payload": f'{{"ID":"{record_id}"}}',
                    "channel": Channel.QUEUE,
                    "apply_order": 1,
                    "state": state,
                    "reason": reason,
                    "received_at": clock.now(),
                }
                for record_id, state, reason in rows
            ],
        )


def test_records_held_back_are_listed_and_add_up(
    window: SyncStatusWindow,
    remote_file: Datafile,
    clock: HeldClock,
    stage: Stage,
    opened_records: list[int],
) -> None:
    receive(
        remote_file,
        clock,
        ("line-1", BufferState.WAITING, HoldReason.PARENT_MISSING),
        ("line-2", BufferState.IGNORED, HoldReason.LOCAL_CHANGE_WAITING),
        ("line-3", BufferState.FAILED, HoldReason.NOT_A_RECORD),
    )
    window.refreshing.request()
    page = window.held
    failed, ignored, waiting = stage.until(lambda: page.model.rows or None)
    cells = {column.name: column.text(waiting) for column in page.model.columns}
    assert (cells["table"], cells["record"], cells["state"]) == ("trans_line", "line-1", "Waiting")
    assert cells["reason"] == "The record it belongs to has not arrived yet."
    assert window.tabs.tabText(1) == "Records held &back (2)"
    assert page.account.text() == (
        "3 records received = 0 integrated + 1 waiting + 1 failed + 1 not for this site"
    )
    window.tabs.setCurrentWidget(page)
    page.table.select_key(waiting.buffer_id)
    assert page.retry_button.isEnabled()
    assert page.skip_button.isEnabled()
    page.table.select_key(ignored.buffer_id)
    for button in (page.retry_button, page.skip_button, page.edit_button):
        assert button.toolTip() == "A newer change made here replaces it"
        assert not button.isEnabled()
    page.table.select_key(failed.buffer_id)
    assert page.retry_button.toolTip() == "It has to be corrected first: press Edit"
    page.edit_button.click()
    page.table.row_opened.emit(waiting)
    assert opened_records == [failed.buffer_id, waiting.buffer_id]
    page.states.setCurrentIndex(page.states.findData(BufferState.WAITING))
    assert page.model.shown() == [waiting]
    page.tables.setCurrentIndex(page.tables.findData("trans_line"))
    assert page.retry_all_button.text() == "Retry &all of trans_line"


def test_a_record_is_skipped_brought_back_and_tried_again(
    window: SyncStatusWindow, remote_file: Datafile, clock: HeldClock, stage: Stage
) -> None:
    receive(
        remote_file,
        clock,
        ("line-1", BufferState.WAITING, HoldReason.PARENT_MISSING),
        ("line-2", BufferState.FAILED, HoldReason.ID_OF_MERGE),
    )
    window.refreshing.request()
    page = window.held
    stage.until(lambda: page.model.rows)
    window.tabs.setCurrentWidget(page)
    page.table.selectAll()
    page.skip_button.click()
    assert stage.dialog().message.heading == "Skip 2 records?"
    stage.answer(1)
    page.skip_button.click()
    stage.answer(0)
    skipped = {BufferState.SKIPPED}
    stage.until(lambda: {each.state for each in page.model.rows} == skipped)
    assert window.tabs.tabText(1) == "Records held &back"
    assert not page.retry_all_button.isEnabled()
    assert page.restore_button.isVisible()
    page.restore_button.click()
    stage.until(lambda: not page.model.rows)
    assert page.message.text.startswith("2 records are tried again")
    assert page.account.text() == "2 records received = 0 integrated + 2 to be integrated"


def test_without_the_permission_held_records_can_only_be_looked_at(
    window: SyncStatusWindow,
    remote: OpenDatafile,
    remote_file: Datafile,
    clock: HeldClock,
    stage: Stage,
) -> None:
    receive(remote_file, clock, ("line-1", BufferState.WAITING, HoldReason.PARENT_MISSING))
    window.refreshing.request()
    page = window.held
    stage.until(lambda: page.model.rows)
    window.tabs.setCurrentWidget(page)
    remote.log_in(Actor("visitor", frozenset()), None)
    for button in (page.retry_button, page.retry_all_button, page.skip_button):
        assert button.toolTip() == "You lack the permission Edit sync settings"
        assert not button.isEnabled()
    assert page.edit_button.isEnabled()


def test_the_server_url_is_a_code_that_enlarges_and_can_be_copied(
    window: SyncStatusWindow, stage: Stage
) -> None:
    code = window.panel.qr_code
    assert code.content == "http://127.0.0.1:1"
    assert code.accessibleName() == "QR code of http://127.0.0.1:1"
    code.setFocus()
    QTest.keyClick(code, Qt.Key.Key_Return)
    dialog = stage.until(lambda: next(iter(window.findChildren(QrDialog)), None))
    assert dialog.code.width() > 3 * code.width()
    dialog.copy_url.click()
    assert QGuiApplication.clipboard().text() == "http://127.0.0.1:1"
    dialog.copy_picture.click()
    picture = QGuiApplication.clipboard().image()
    assert picture.width() == picture.height()
    assert picture.pixelColor(1, 1).lightness() == 255  # the quiet zone
    assert picture.pixelColor(4 * 12 + 1, 4 * 12 + 1).lightness() == 0
    dialog.close()


def test_on_the_central_server_it_says_where_its_server_is(
    central: OpenDatafile, settings: QSettings
) -> None:
    window = SyncStatusWindow(central, settings, "0.1.0", lambda _held: None)
    window.show()
    assert window.panel.server_url.text() == "The server is not running"
    assert window.panel.qr_code.isHidden()
    assert [step.step for step in window.panel.stepper.steps] == [SyncStep.INTEGRATE]
    window.close()
