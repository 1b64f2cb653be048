"""Work in lanes with real threads: results, failures, cancelling, windows that have gone."""

import asyncio
import logging
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import suppress
from functools import partial
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models.enums import ErrorCode
from models.errors import AppError
from tests.fakes.waiting import DEADLINE_S
from ui.background.operations import Lane, Operations

Run = Callable[[Coroutine[Any, Any, Any]], Any]


@pytest.fixture
def run(qloop: asyncio.AbstractEventLoop) -> Run:
    def run_in_time(work: Coroutine[Any, Any, Any]) -> Any:
        return qloop.run_until_complete(asyncio.wait_for(work, timeout=DEADLINE_S))

    return run_in_time


@pytest.fixture
def shown() -> list[tuple[QWidget, AppError]]:
    return []


@pytest.fixture
def operations(run: Run, shown: list[tuple[QWidget, AppError]]) -> Iterator[Operations]:
    made = Operations(lambda owner, error: shown.append((owner, error)))
    yield made
    run(made.close())


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def fail(error: Exception) -> None:
    raise error


@pytest.mark.parametrize("lane", Lane)
def test_work_never_runs_on_the_ui_thread(operations: Operations, run: Run, lane: Lane) -> None:
    worker = run(operations.run(lane, threading.current_thread))
    assert worker is not threading.main_thread()
    assert worker.name.startswith(lane.value)


def test_one_lane_keeps_the_order_and_one_thread(operations: Operations, run: Run) -> None:
    done: list[int] = []

    async def many() -> set[int]:
        def work(number: int) -> int:
            done.append(number)
            return threading.get_ident()

        calls = (operations.run(Lane.DATAFILE, partial(work, n)) for n in range(200))
        return set(await asyncio.gather(*calls))

    assert len(run(many())) == 1
    assert done == list(range(200))


def test_a_slow_network_does_not_hold_up_the_datafile(operations: Operations, run: Run) -> None:
    answered = threading.Event()

    async def both() -> str:
        slow = asyncio.ensure_future(
            operations.run(Lane.NETWORK, lambda: answered.wait(DEADLINE_S))
        )
        quick = await operations.run(Lane.DATAFILE, lambda: "read")
        assert not slow.done()
        answered.set()
        assert await slow
        return quick

    assert run(both()) == "read"


def test_run_raises_what_the_work_raised(operations: Operations, run: Run) -> None:
    with pytest.raises(AppError) as caught:
        run(operations.run(Lane.DATAFILE, lambda: fail(AppError(ErrorCode.SYNC_RUNNING))))
    assert caught.value.code is ErrorCode.SYNC_RUNNING


def test_the_ui_loop_turns_while_the_work_blocks(operations: Operations, run: Run) -> None:
    seen_by_worker = threading.Event()

    async def ui() -> bool:
        asyncio.get_running_loop().call_soon(seen_by_worker.set)
        return await operations.run(Lane.DATAFILE, lambda: seen_by_worker.wait(DEADLINE_S))

    assert run(ui())


def test_an_unhandled_app_error_is_shown_over_its_window(
    operations: Operations, run: Run, window: QWidget, shown: list[tuple[QWidget, AppError]]
) -> None:
    error = AppError(ErrorCode.SERVER_TIMEOUT, url="http://127.0.0.1:1")

    async def save() -> None:
        await operations.run(Lane.NETWORK, lambda: fail(error))

    run(_finished(operations, save(), window))
    assert shown == [(window, error)]


@pytest.mark.expected_log("Unexpected error in QWidget")
def test_a_bug_is_logged_with_its_traceback_and_shown(
    operations: Operations,
    run: Run,
    window: QWidget,
    shown: list[tuple[QWidget, AppError]],
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def save() -> None:
        await operations.run(Lane.DATAFILE, lambda: fail(KeyError("stock")))

    run(_finished(operations, save(), window))
    ((owner, error),) = shown
    assert owner is window
    assert error.code is ErrorCode.UNEXPECTED
    assert isinstance(error.__cause__, KeyError)
    assert "KeyError: 'stock'" in str(error)
    (record,) = (r for r in caplog.records if r.levelno >= logging.WARNING)
    assert record.exc_info is not None


def test_a_handled_error_is_not_shown(
    operations: Operations, run: Run, window: QWidget, shown: list[tuple[QWidget, AppError]]
) -> None:
    handled: list[AppError] = []

    async def save() -> None:
        try:
            await operations.run(Lane.DATAFILE, lambda: fail(AppError(ErrorCode.SYNC_RUNNING)))
        except AppError as error:
            handled.append(error)

    run(_finished(operations, save(), window))
    assert len(handled) == 1
    assert not shown


def test_work_ends_with_its_window(
    operations: Operations, run: Run, shown: list[tuple[QWidget, AppError]]
) -> None:
    begun, go_on, reached = threading.Event(), threading.Event(), []

    def work() -> None:
        begun.set()
        assert go_on.wait(DEADLINE_S)
        raise AppError(ErrorCode.SYNC_RUNNING)

    async def save() -> None:
        await operations.run(Lane.DATAFILE, work)
        reached.append("after")

    async def scenario() -> asyncio.Task[None]:
        window = QWidget()
        task = operations.spawn(save(), window)
        await asyncio.to_thread(begun.wait, DEADLINE_S)
        window.deleteLater()
        del window
        await asyncio.wait({task})
        go_on.set()
        return task

    assert run(scenario()).cancelled()
    assert not reached
    assert not shown


def test_an_error_after_the_window_has_gone_is_not_shown(
    operations: Operations, run: Run, shown: list[tuple[QWidget, AppError]]
) -> None:
    async def scenario() -> None:
        window = QWidget()

        async def close_and_fail() -> None:
            window.deleteLater()
            try:
                await asyncio.Event().wait()
            finally:
                raise AppError(ErrorCode.SYNC_RUNNING)

        await asyncio.wait({operations.spawn(close_and_fail(), window)})

    run(scenario())
    assert not shown


def test_cancelled_work_that_has_not_begun_is_dropped(operations: Operations, run: Run) -> None:
    free, ran = threading.Event(), []

    async def scenario() -> None:
        first = asyncio.ensure_future(operations.run(Lane.DATAFILE, lambda: free.wait(DEADLINE_S)))
        second = asyncio.ensure_future(operations.run(Lane.DATAFILE, lambda: ran.append(2)))
        await asyncio.sleep(0)
        second.cancel()
        await asyncio.wait({second})  # free only now: until then the lane must not reach it
        free.set()
        await first
        await operations.run(Lane.DATAFILE, lambda: None)

    run(scenario())
    assert not ran


def test_close_finishes_what_has_begun_and_takes_nothing_more(run: Run, window: QWidget) -> None:
    operations = Operations(lambda _owner, _error: None)
    begun, free, finished = threading.Event(), threading.Event(), []

    def write() -> None:
        begun.set()
        assert free.wait(DEADLINE_S)
        finished.append("written")

    async def save() -> None:
        await operations.run(Lane.DATAFILE, write)

    async def scenario() -> None:
        task = operations.spawn(save(), window)
        await asyncio.to_thread(begun.wait, DEADLINE_S)
        asyncio.get_running_loop().call_soon(free.set)
        await operations.close()
        assert task.cancelled()
        assert finished == ["written"]
        with pytest.raises(asyncio.CancelledError):
            await operations.run(Lane.NETWORK, lambda: None)

    run(scenario())


async def _finished(
    operations: Operations, work: Coroutine[Any, Any, None], window: QWidget
) -> None:
    await operations.spawn(work, window)


def test_work_whose_window_goes_at_once_leaves_no_complaint(
    operations: Operations, run: Run
) -> None:
    window = QWidget()

    async def never() -> None:
        raise AssertionError("it ran")

    async def spawn_and_go() -> None:
        task = operations.spawn(never(), window)
        window.deleteLater()
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task

    run(spawn_and_go())
