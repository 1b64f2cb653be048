"""Sync status on real datafiles: live figures, the steps, errors with their cause, both tables."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication
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
from models.views import ErrorView, StepView
from syncengine import EngineState, SyncStatus
from tests.fakes.clock import HeldClock
from tests.ui.windows.conftest import Stage
from ui.session import OpenDatafile
from ui.windows.sync_status.window import SyncStatusWindow

REFUSED = ErrorView("server_unreachable", (("url", "http://x"), ("reason", "refused")), "", "")


@pytest.fixture
def window(remote: OpenDatafile, settings: QSettings) -> Iterator[SyncStatusWindow]:
    shown = SyncStatusWindow(remote, settings, "0.1.0")
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
    header, error = window.runs_table.horizontalHeader(), window.runs.columns[-1]
    assert header.sectionSize(header.count() - 1) >= error.width_px
    assert window.runs_table.horizontalScrollBar().maximum() == 0


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
    failed, done = stage.until(lambda: window.runs.shown() if window.runs.rows else None)
    assert (failed.outcome, done.outcome) == (RunOutcome.FAILED, RunOutcome.DONE)
    cells = {c.name: c.text(done) for c in window.runs.columns}
    assert (cells["duration"], cells["pushed"], cells["pulled"]) == ("12 s", "640", "1,150")
    assert window.panel.facts.values()[1:4] == ("12 s", "640", "1,150")
    tip = window.runs.columns[-1].tool_tip
    assert tip is not None
    assert tip(done) is None
    assert "does not answer: refused.\nCheck that the central server runs" in (tip(failed) or "")
    window.runs_table.row_opened.emit(failed)
    assert "does not answer" in stage.dialog().message.heading
    stage.answer(0)


def test_records_held_back_are_listed_with_their_reason(
    window: SyncStatusWindow, remote_file: Datafile, clock: HeldClock, stage: Stage
) -> None:
    with remote_file.write() as session:
        session.execute(
            insert(sync_buffer).values(
                source_site_id=1,
                table_name="trans_line",
                record_id="line-1",
                action=Action.UPSERT,
                payload="{}",
                channel=Channel.QUEUE,
                apply_order=1,
                state=BufferState.WAITING,
                reason=HoldReason.PARENT_MISSING,
                received_at=clock.now(),
            )
        )
    window.refreshing.request()
    (held,) = stage.until(lambda: window.held.rows or None)
    cells = {column.name: column.text(held) for column in window.held.columns}
    assert (cells["table"], cells["record"], cells["state"]) == ("trans_line", "line-1", "Waiting")
    assert cells["reason"] == "The record it belongs to has not arrived yet."
    assert window.tabs.tabText(1) == "Records held &back (1)"


def test_on_the_central_server_it_says_where_its_server_is(
    central: OpenDatafile, settings: QSettings
) -> None:
    window = SyncStatusWindow(central, settings, "0.1.0")
    window.show()
    assert window.panel.server_url.text() == "The server is not running"
    assert [step.step for step in window.panel.stepper.steps] == [SyncStep.INTEGRATE]
    window.close()
