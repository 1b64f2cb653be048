"""The story's heart: work in General Warehouse, the two arrows, and a counter that falls."""

import asyncio
import subprocess
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import msgspec
from PySide6.QtCore import QObject

from app.demo.agreement import compare
from app.demo.cast import Cast, check_same, look, window_of
from app.demo.generator import LOCAL_STORE
from app.demo.stage import StoryError, choose_action, press, until
from app.server_command import program
from models.commands.preferences import set_preference
from models.commands.records import edit_record
from models.datafile import Datafile
from models.enums import RunOutcome, StepState, SyncStep
from models.queries.buffer import buffer_counts
from models.queries.queue import queue_view
from models.queries.records import export_records
from models.queries.runs import last_run
from models.queries.stores import store_id_of
from models.views import OPERATOR, RunView
from syncengine import SyncStatus
from ui.session import AT_WORK
from ui.windows.sync_status.window import SyncStatusWindow

EDITED: Final = 25
BATCH_ROWS: Final = 20
"""Records in one request: few, as on a bad link."""


async def change_records(cast: Cast) -> str:
    """Edit records of General Warehouse, one by the command line; the counter rises with them."""
    before = cast.warehouse.data.status.waiting
    await asyncio.to_thread(edit_locations, cast.network.warehouse, EDITED, "Moved this morning")
    wanted = before + EDITED
    await until(
        lambda: cast.warehouse.data.status.waiting == wanted, f"the counter rises to {wanted:,}"
    )
    cast.pictures.take("counter-risen", cast.warehouse)
    return f"{EDITED} locations described anew; {before:,} → {wanted:,} waiting"


def edit_locations(location: Path, number: int, description: str) -> None:
    """Describe ``number`` locations of the datafile's store anew, the first by the command line.

    The site then sends few records at a time, so that the counter can be seen to fall.
    """
    with closing(Datafile.open(str(location))) as datafile:
        with datafile.read() as session:
            ids = _own_locations(session, store_id_of(session, LOCAL_STORE))[:number]
        if len(ids) != number:
            raise StoryError(f"{LOCAL_STORE} has only {len(ids)} locations")
        _edit_by_command(location, ids[0], description)
        with datafile.write() as session:
            set_preference(session, OPERATOR, "sync_request_size", BATCH_ROWS, datafile.clock.now())
            for record_id in ids[1:]:
                values = {"Description": description}
                edit_record(session, OPERATOR, "Location", record_id, values, datafile.clock.now())


def _own_locations(session: Any, store_id: str) -> list[str]:
    return [
        record.record_id
        for record in export_records(session, {"Location"})
        if msgspec.json.decode(record.data or "{}").get("store_ID") == store_id
    ]


def _edit_by_command(location: Path, record_id: str, description: str) -> None:
    command = (*program(), "records", "edit", "--datafile", str(location), "Location", record_id)
    done = subprocess.run(
        [*command, "--set", f"Description={description}"],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise StoryError(f"twoarrows records edit: {done.stderr.strip()}")


async def press_two_arrows(cast: Cast) -> str:
    """Press the two arrows; the counter falls batch by batch, until nothing waits."""
    await choose_action(cast.warehouse, cast.warehouse.actions_.sync_status)
    window = await window_of(cast.warehouse, SyncStatusWindow)
    before = cast.warehouse.data.status.waiting
    watch = _CounterWatch(cast, window)
    try:
        press(cast.warehouse.status_block.button)
        await until(lambda: watch.is_over, "the synchronisation ends")
    finally:
        watch.close()
    run = await asyncio.to_thread(look, cast.network.warehouse, last_run)
    _check_run(run, before)
    values = [before, *(value for value in watch.values if value != before)]
    if values[-1] != 0 or values != sorted(values, reverse=True):
        raise StoryError(f"the counter went {_arrows(values)}")
    if any((before - value) % BATCH_ROWS for value in values[:-1]):
        raise StoryError(f"the counter fell by a part of a batch: {_arrows(values)}")
    if not watch.was_seen_falling:
        raise StoryError("the window never showed the counter between its start and 0")
    cast.pictures.take("up-to-date", cast.warehouse)
    batches = -(-before // BATCH_ROWS)
    return f"{_arrows(values)}, in {batches} batches"


def _check_run(run: RunView | None, waited: int) -> None:
    if run is None or run.outcome is not RunOutcome.DONE:
        raise StoryError(f"the run ended as {run.outcome if run else 'no run at all'}")
    check_same(run.pushed_rows, waited, "records pushed")
    check_same(run.applied_rows + run.held_rows, run.pulled_rows, "records applied or held")
    check_same(run.held_rows, 0, "records held back")


class _CounterWatch(QObject):
    """Notes every value of the counter while a synchronisation runs, and pictures its fall."""

    def __init__(self, cast: Cast, window: SyncStatusWindow) -> None:
        super().__init__()
        self._window = window
        self.values: list[int] = []
        self.was_seen_falling = False
        self._cast = cast
        self._began = False
        self._data = cast.warehouse.data
        self._first = self._data.status.waiting
        self._unsubscribe = self._data.engine.subscribe(self._note)
        self._data.status_changed.connect(self._see)

    @property
    def is_over(self) -> bool:
        """Whether a synchronisation has begun and ended since."""
        return self._began and self._data.status.state not in AT_WORK

    def close(self) -> None:
        """Watch no longer."""
        self._unsubscribe()
        self._data.status_changed.disconnect(self._see)

    def _note(self, status: SyncStatus) -> None:
        """Keep the counter's value. Thread: the engine's."""
        if not self.values or self.values[-1] != status.waiting:
            self.values.append(status.waiting)

    def _see(self, status: SyncStatus) -> None:
        self._began |= status.state in AT_WORK
        if not self.was_seen_falling and 0 < status.waiting < self._first // 2:
            self.was_seen_falling = True
            self._cast.pictures.take("counter-falls", self._cast.warehouse, self._window)


async def compare_datafiles(cast: Cast) -> str:
    """Compare the two datafiles record by record, and see that nothing is held back in either."""
    agreement = await asyncio.to_thread(_compare, cast)
    if not agreement.holds:
        raise StoryError(agreement.problem())
    for name, location in (
        ("central server", cast.network.central),
        ("General Warehouse", cast.network.warehouse),
    ):
        held = await asyncio.to_thread(look, location, buffer_counts)
        check_same(held.held + held.received, 0, f"records not applied at {name}")
    queue = await asyncio.to_thread(look, cast.network.central, queue_view)
    site_id = cast.warehouse.data.view.site_id
    check_same([site for site in queue.sites if site.site_id == site_id], [], "left in the queue")
    await until(
        lambda: cast.central.data.status.waiting == queue.waiting,
        f"the central server's counter shows {queue.waiting}",
    )
    return (
        f"{agreement.central_data:,} records of central data and {agreement.store_data:,} of "
        "the store are equal on both sides"
    )


def _compare(cast: Cast) -> Any:
    with (
        closing(Datafile.open(str(cast.network.central))) as central,
        closing(Datafile.open(str(cast.network.warehouse))) as warehouse,
    ):
        with central.read() as session:
            store_id = store_id_of(session, LOCAL_STORE)
        return compare(central, warehouse, store_id)


async def show_history(cast: Cast) -> str:
    """Look at Sync status: every step is ticked, and the history knows both synchronisations."""
    window = await window_of(cast.warehouse, SyncStatusWindow)
    await until(lambda: len(window.history.model.rows) == 2, "the history shows both runs")
    steps = {step.step: step for step in window.history.model.rows[0].steps}
    check_same({step.state for step in steps.values()}, {StepState.DONE}, "states of the steps")
    cast.pictures.take("sync-status", window)
    window.close()
    return ", ".join(
        f"{name} {steps[step].done:,}"
        for name, step in (
            ("push", SyncStep.PUSH),
            ("pull central", SyncStep.PULL_CENTRAL),
            ("pull remote", SyncStep.PULL_REMOTE),
            ("integrate", SyncStep.INTEGRATE),
        )
    )


def _arrows(values: list[int]) -> str:
    return " → ".join(f"{value:,}" for value in values)
