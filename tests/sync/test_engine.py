"""The engine thread: schedule, requests, pause, stop, back-off; against a real server."""

import random
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from models.commands.pausing import pause_sync, resume_sync
from models.datafile import Datafile
from models.enums import ErrorCode, Lateness, Permission, RunOutcome, RunReason, StepState
from models.errors import AppError
from models.here import CENTRAL_SITE_ID
from models.passwords import wire_digest
from models.queries.runs import list_runs
from models.views import Actor, RunView
from syncengine import EngineState, SyncEngine, SyncSettings, SyncStatus
from tests.fakes.clock import HeldClock
from tests.fakes.datafiles import new_remote, settings_for
from tests.fakes.fault_proxy import PUSH, SITE, FaultProxy, answer, drop_request, hold_answer
from tests.fakes.records import stock, write
from tests.fakes.runs import prefer, synced, waiting_for
from tests.fakes.waiting import until

INTERVAL = timedelta(minutes=15)
ADMIN = Actor("admin", frozenset(Permission))


@pytest.fixture
def clock() -> HeldClock:
    """The remote site's clock."""
    return HeldClock()


@pytest.fixture
def remote(tmp_path: Path, clock: HeldClock) -> Iterator[Datafile]:
    """The first site's datafile, whose clock is held."""
    with closing(new_remote(tmp_path / "remote.2a", clock=clock)) as datafile:
        yield datafile


class Rig:
    """An engine with its link, its clock and everything it published."""

    def __init__(self, remote: Datafile, proxy: FaultProxy, clock: HeldClock) -> None:
        self.remote, self.proxy, self.clock = remote, proxy, clock
        self.settings: SyncSettings | None = settings_for(proxy.url)
        self.seen: list[SyncStatus] = []
        self.engine = SyncEngine(remote, lambda: self.settings, jitter=random.Random(1))
        self.engine.subscribe(self.seen.append)

    def runs(self) -> tuple[RunView, ...]:
        """Return the runs so far, oldest first."""
        with self.remote.read() as session:
            return list_runs(session)[::-1]

    def wait(self, condition: Callable[[SyncStatus], bool]) -> SyncStatus:
        """Wait until the status is as wanted."""
        until(lambda: condition(self.engine.status()))
        return self.engine.status()

    def rest(self, runs: int) -> SyncStatus:
        """Wait until ``runs`` runs have ended and the engine waits for the next."""
        return self.wait(
            lambda status: (
                status.state in {EngineState.IDLE, EngineState.PAUSED}
                and len([each for each in self.runs() if each.finished_at is not None]) == runs
                and (status.next_sync_at is not None or status.state is EngineState.PAUSED)
            )
        )

    def let_pass(self, time: timedelta) -> None:
        """Move the clock on and let the engine notice."""
        self.clock.advance(time)
        self.engine.refresh()

    def held_push(self) -> threading.Event:
        """Hold the next push under way until the returned event is set."""
        release = threading.Event()
        self.proxy.on(PUSH, hold_answer(release), times=1)
        return release

    def wait_for_push(self) -> None:
        """Wait until a push has reached the proxy."""
        until(lambda: PUSH in self.proxy.calls)


@contextmanager
def ended_by(engine: SyncEngine) -> Iterator[None]:
    """Stop ``engine`` at the end, whatever happens."""
    try:
        yield
    finally:
        engine.stop()


@pytest.fixture
def rig(remote: Datafile, proxy: FaultProxy, clock: HeldClock) -> Iterator[Rig]:
    """An engine that is not started."""
    made = Rig(remote, proxy, clock)
    yield made
    made.engine.stop()


@pytest.fixture
def initialised(rig: Rig) -> Rig:
    """An engine whose site has had its first run."""
    synced(rig.remote, settings_for(rig.proxy.url))
    rig.proxy.heal()
    return Rig(rig.remote, rig.proxy, rig.clock)


@pytest.fixture
def started(initialised: Rig) -> Iterator[Rig]:
    """The same, started and at rest."""
    initialised.engine.start()
    initialised.rest(1)
    yield initialised
    initialised.engine.stop()


def test_a_new_site_synchronises_at_once_and_then_on_time(rig: Rig) -> None:
    assert rig.engine.status().state is EngineState.STOPPED
    rig.engine.start()
    rig.engine.start()
    status = rig.rest(1)
    assert status.next_sync_at == rig.clock.now() + INTERVAL
    assert status.last_synced_at == status.last_attempt_at == rig.clock.now()
    rig.let_pass(INTERVAL - timedelta(seconds=1))
    rig.let_pass(timedelta(seconds=1))
    rig.rest(2)
    assert [each.reason for each in rig.runs()] == [RunReason.SCHEDULE] * 2
    assert [each.outcome for each in rig.runs()] == [RunOutcome.DONE] * 2


def test_a_request_goes_at_once(started: Rig) -> None:
    write(started.remote, [stock("s")])
    started.engine.refresh()
    started.wait(lambda status: status.waiting == 1)
    started.engine.request_sync()
    assert started.rest(2).waiting == 0
    assert started.runs()[-1].reason is RunReason.MANUAL


def test_an_interval_of_nothing_pauses_until_asked(started: Rig) -> None:
    prefer(started.remote, "sync_interval_min", 0)
    started.engine.refresh()
    started.wait(lambda status: status.state is EngineState.PAUSED)
    started.let_pass(timedelta(days=3))
    started.engine.request_sync()
    status = started.rest(2)
    assert (status.state, status.next_sync_at) == (EngineState.PAUSED, None)
    assert status.lateness is Lateness.PAUSED
    prefer(started.remote, "sync_interval_min", 5)
    prefer(started.remote, "waiting_alarm_days", 9)
    started.engine.refresh()
    status = started.wait(lambda status: status.state is EngineState.IDLE)
    assert (status.warning_days, status.alarm_days) == (1, 9)
    assert status.next_sync_at == started.clock.now() + timedelta(minutes=5)


def test_a_pause_outlives_the_program_and_ends_by_itself(started: Rig) -> None:
    hour = timedelta(hours=1)
    until_at = started.clock.now() + hour
    with started.remote.write() as session:
        pause_sync(session, ADMIN, until_at, started.clock.now())
    started.engine.stop()
    again = Rig(started.remote, started.proxy, started.clock)
    with ended_by(again.engine):
        again.engine.start()
        status = again.wait(lambda status: status.state is EngineState.PAUSED)
        assert (status.paused_until, status.next_sync_at) == (until_at, None)
        again.let_pass(hour - timedelta(seconds=1))
        again.engine.request_sync()  # runs once, and it stays paused
        assert again.rest(2).state is EngineState.PAUSED
        again.let_pass(timedelta(seconds=1))
        again.wait(lambda status: status.paused_until is None and status.next_sync_at is not None)
        assert len(again.runs()) == 2
        with again.remote.write() as session:
            pause_sync(session, ADMIN, again.clock.now() + hour, again.clock.now())
        again.engine.refresh()
        again.wait(lambda status: status.state is EngineState.PAUSED)
        with again.remote.write() as session:
            resume_sync(session, ADMIN, again.clock.now())
        again.engine.refresh()
        again.wait(lambda status: status.state is EngineState.IDLE)


def test_what_was_missed_while_the_program_was_shut_is_made_up_for(initialised: Rig) -> None:
    initialised.clock.advance(INTERVAL - timedelta(minutes=5))
    initialised.engine.start()
    status = initialised.wait(lambda status: status.next_sync_at is not None)
    assert status.next_sync_at == initialised.clock.now() + timedelta(minutes=5)
    initialised.engine.stop()
    initialised.clock.advance(timedelta(days=3))
    initialised.engine.start()
    assert initialised.rest(2).next_sync_at == initialised.clock.now() + INTERVAL
    initialised.engine.stop()


@pytest.mark.parametrize("interval_min", [3, 240])
def test_another_interval_holds_from_the_last_attempt_on(started: Rig, interval_min: int) -> None:
    attempt_at = started.engine.status().last_attempt_at
    assert attempt_at is not None
    prefer(started.remote, "sync_interval_min", interval_min)
    started.engine.refresh()
    due = attempt_at + timedelta(minutes=interval_min)
    started.wait(lambda status: status.next_sync_at == due)


def test_requests_made_during_a_run_fold_into_one(started: Rig) -> None:
    release = started.held_push()
    started.engine.request_sync()
    started.wait_for_push()
    for _time in range(7):
        started.engine.request_sync()
    release.set()
    started.rest(3)
    started.engine.request_sync()
    started.rest(4)


def test_a_run_stops_after_its_batch_and_the_next_goes_on(started: Rig) -> None:
    prefer(started.remote, "sync_request_size", 10)
    write(started.remote, [stock(f"s{number:02}") for number in range(30)])
    release = started.held_push()
    started.engine.request_sync()
    started.wait_for_push()
    started.engine.stop_after_batch()
    assert started.engine.status().state is EngineState.STOPPING
    release.set()
    status = started.rest(2)
    assert (status.waiting, status.error) == (20, None)
    stopped = started.runs()[-1]
    assert (stopped.outcome, stopped.pushed_rows) == (RunOutcome.STOPPED, 10)
    assert [each.state for each in stopped.steps] == [StepState.STOPPED]
    started.engine.request_sync()
    assert started.rest(3).waiting == 0
    assert started.runs()[-1].outcome is RunOutcome.DONE


def test_stopping_when_nothing_runs_changes_nothing(started: Rig) -> None:
    before = started.engine.status()
    started.engine.stop_after_batch()
    assert started.engine.status() == before
    started.engine.request_sync()
    assert started.rest(2).error is None
    assert started.runs()[-1].outcome is RunOutcome.DONE


def test_the_engine_ends_after_the_present_batch_and_starts_again(started: Rig) -> None:
    write(started.remote, [stock("s"), stock("t")])
    prefer(started.remote, "sync_request_size", 1)
    release = started.held_push()
    started.engine.request_sync()
    started.wait_for_push()
    started.engine.stop(timeout_s=0.01)
    assert started.engine.status().state is EngineState.STOPPED
    release.set()
    until(lambda: started.runs()[-1].finished_at is not None)
    assert started.runs()[-1].outcome is RunOutcome.STOPPED
    until(lambda: not [each for each in threading.enumerate() if each.name == "sync engine"])
    started.engine.start()
    started.engine.request_sync()
    started.rest(3)
    assert waiting_for(started.remote, CENTRAL_SITE_ID) == 0
    started.engine.stop()
    started.engine.stop()


def test_delays_grow_while_the_server_is_away_and_end_with_a_success(started: Rig) -> None:
    started.proxy.on(SITE, drop_request)
    delays = []
    for number in range(1, 6):
        started.engine.request_sync()
        status = started.rest(number + 1)
        assert status.error is not None
        assert status.unreachable
        assert status.lateness is Lateness.OFFLINE
        assert status.next_sync_at is not None
        delays.append((status.next_sync_at - started.clock.now()).total_seconds())
    for number, delay_s in enumerate(delays):
        assert 2.5 * 2**number <= delay_s <= 5.0 * 2**number
    started.let_pass(timedelta(seconds=delays[-1]))
    started.rest(7)
    assert started.runs()[-1].reason is RunReason.RETRY
    started.proxy.heal()
    started.let_pass(timedelta(minutes=10))
    status = started.rest(8)
    assert (status.error, status.unreachable) == (None, False)
    assert status.next_sync_at == started.clock.now() + INTERVAL


def test_what_nobody_can_wait_for_is_not_hurried(started: Rig) -> None:
    """A failure that only a person can end is tried again at the usual time."""
    blocked = answer(401, b'{"error":{"code":"site_auth_timeout","message":"x"}}')
    started.proxy.on(SITE, blocked)
    started.engine.request_sync()
    status = started.rest(2)
    assert status.error is not None
    assert status.error.code == ErrorCode.SITE_BLOCKED
    assert status.next_sync_at == started.clock.now() + INTERVAL


def test_a_wrong_password_is_not_tried_again_until_it_is_another(started: Rig) -> None:
    """Five attempts would block the site."""
    good = started.settings
    started.settings = settings_for(started.proxy.url, password_sha256=wire_digest("old one"))

    def is_planned(status: SyncStatus) -> bool:
        return status.next_sync_at == started.clock.now() + INTERVAL

    started.engine.request_sync()
    started.rest(2)
    for _time in range(6):
        started.let_pass(INTERVAL)
        status = started.wait(is_planned)
        assert status.error is not None
        assert status.error.code == ErrorCode.SITE_PASSWORD_WRONG
    assert len(started.runs()) == 2
    started.engine.request_sync()  # a person may insist
    started.rest(3)
    started.settings = good
    started.let_pass(INTERVAL)
    assert started.rest(4).error is None


def test_a_clock_that_was_set_back_does_not_put_off_the_next_run(started: Rig) -> None:
    started.clock.advance(timedelta(days=-400))
    started.engine.refresh()
    due = started.clock.now() + INTERVAL
    started.wait(lambda status: status.next_sync_at == due)


def test_the_counter_turns_orange_though_nothing_happens(started: Rig) -> None:
    prefer(started.remote, "sync_interval_min", 0)
    write(started.remote, [stock("s")])
    started.engine.refresh()
    started.wait(lambda status: status.lateness is Lateness.PAUSED and status.waiting == 1)
    started.let_pass(timedelta(days=1))
    started.wait(lambda status: status.lateness is Lateness.DAY)
    started.let_pass(timedelta(days=2))
    started.wait(lambda status: status.lateness is Lateness.DAYS)


def test_the_counter_falls_batch_by_batch(initialised: Rig) -> None:
    prefer(initialised.remote, "sync_request_size", 10)
    prefer(initialised.remote, "adjust_request_size", value=False)
    write(initialised.remote, [stock(f"s{number:02}") for number in range(40)])
    rig = Rig(initialised.remote, initialised.proxy, initialised.clock)
    rig.engine.run_once(RunReason.MANUAL)
    counts = [each.waiting for each in rig.seen]
    assert counts == sorted(counts, reverse=True)
    assert set(counts) >= {40, 30, 0}
    states = [each.state for each in rig.seen]
    assert states[0] is EngineState.RUNNING
    assert states[-1] is EngineState.IDLE


def test_two_engines_on_one_datafile_take_turns(initialised: Rig) -> None:
    other = Rig(initialised.remote, initialised.proxy, initialised.clock)
    release = initialised.held_push()
    running = threading.Thread(target=initialised.engine.run_once, args=(RunReason.MANUAL,))
    running.start()
    initialised.wait_for_push()
    with pytest.raises(AppError) as caught:
        other.engine.run_once(RunReason.MANUAL)
    assert caught.value.code is ErrorCode.SYNC_RUNNING
    release.set()
    running.join()
    assert other.engine.run_once(RunReason.MANUAL).outcome is RunOutcome.DONE


@pytest.mark.expected_log("No synchronisation: This datafile is being synchronised by another")
def test_a_thread_that_finds_another_at_work_tries_again_later(started: Rig) -> None:
    release = started.held_push()
    settings = settings_for(started.proxy.url)
    running = threading.Thread(target=synced, args=(started.remote, settings))
    running.start()
    started.wait_for_push()
    started.engine.request_sync()
    status = started.wait(lambda status: status.error is not None and not status.active_step)
    assert status.error is not None
    assert status.error.code == ErrorCode.SYNC_RUNNING
    release.set()
    running.join()
    started.engine.request_sync()
    assert started.rest(3).error is None


@pytest.mark.expected_log("A subscriber of the engine failed")
def test_a_subscriber_that_fails_ends_nothing(started: Rig) -> None:
    def fail(_status: SyncStatus) -> None:
        raise RuntimeError

    unsubscribe = started.engine.subscribe(fail)
    started.engine.request_sync()
    started.rest(2)
    unsubscribe()
    unsubscribe()
    assert started.runs()[-1].outcome is RunOutcome.DONE


@pytest.mark.expected_log("The engine failed unexpectedly", "No synchronisation")
def test_settings_that_cannot_be_read_end_nothing(started: Rig) -> None:
    good = started.settings
    del started.settings
    started.engine.request_sync()
    status = started.wait(lambda status: status.error is not None)
    assert status.error is not None
    assert status.error.code == ErrorCode.UNEXPECTED
    started.settings = good
    started.engine.request_sync()
    assert started.rest(2).error is None


def test_a_batch_size_found_in_a_failed_run_is_used_in_the_next(initialised: Rig) -> None:
    """Else a link too slow for the first size would never carry anything."""
    prefer(initialised.remote, "sync_request_size", 40)
    write(initialised.remote, [stock(f"s{number:02}") for number in range(40)])
    initialised.proxy.on(PUSH, drop_request)
    assert initialised.engine.run_once(RunReason.MANUAL).outcome is RunOutcome.FAILED
    initialised.proxy.heal()
    initialised.engine.run_once(RunReason.RETRY)
    pushes = [each.body for each in initialised.proxy.exchanges if each.call == PUSH]
    assert pushes[0].count(b"syncOutId") == 20
