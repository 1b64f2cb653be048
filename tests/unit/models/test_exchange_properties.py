"""Any sequence of edits, batches, lost and repeated messages: nothing is lost and nothing doubled.

Models only: what the steps of a run do with a remote site's queue and the central server's
buffer, in every order that a link can make of it.
"""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
)
from sqlalchemy import select

from models.buffer import ReceivedRecord, receive
from models.datafile import Datafile
from models.enums import Action, BufferState
from models.here import CENTRAL_SITE_ID
from models.integration import integrate
from models.link import note_identity
from models.outbox import OutgoingRecord, acknowledge, next_batch, queue_length
from models.records import RecordChange
from models.tables import sync_buffer
from tests.fakes.datafiles import FIRST_ID, STORE_RECORDS, new_central, new_remote
from tests.fakes.records import (
    contents,
    deletion,
    invoice,
    invoice_line,
    stock,
    write,
)

Identity = tuple[str, str]
Version = tuple[str, str | None]
"""A record's last action and, if it is not deleted, its payload."""

MANY_BYTES: Final = 10**6
EVERYTHING: Final = 10**4


def versions_of(datafile: Datafile) -> dict[Identity, Version]:
    """Return the last version of every record that is or was."""
    return {
        (table, record_id): (action, payload)
        for table, record_id, action, payload in contents(datafile)
    }


def small_changes(number: int) -> st.SearchStrategy[RecordChange]:
    """Draw a change of one of few records, so that they meet often."""
    headers = [f"h{each}" for each in range(3)]
    lines = st.builds(
        lambda line, header: invoice_line(f"l{line}", header, edit=number),
        st.integers(0, 4),
        st.sampled_from([*headers, "never made"]),
    )
    return st.one_of(
        lines,
        st.sampled_from(headers).map(lambda header: invoice(header, edit=number)),
        st.integers(0, 2).map(lambda each: stock(f"s{each}", edit=number)),
        st.integers(0, 4).map(lambda each: deletion("trans_line", f"l{each}")),
        st.sampled_from(headers).map(lambda header: deletion("transact", header)),
    )


class Exchange(RuleBasedStateMachine):
    """A remote site that edits and pushes, a link that loses and repeats, a central server."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.central = new_central(Path(self.folder.name) / "central.2a")
        self.remote = new_remote(Path(self.folder.name) / "remote.2a")
        with self.remote.write() as session:
            at = self.remote.clock.now()
            note_identity(session, site_id=FIRST_ID, site_uuid="u", code="", name="", at=at)
        write(self.remote, STORE_RECORDS, CENTRAL_SITE_ID)
        self.edits = 0
        self.under_way: list[OutgoingRecord] = []
        self.arrived = False
        self.unacknowledged: dict[Identity, int] = {}  # the edit that made the latest version
        self.edits_under_way: dict[Identity, int] = {}
        self.delivered: dict[Identity, Version] = {}

    def teardown(self) -> None:
        """Let the link be good at last: both sides must end alike."""
        try:
            self._settle()
        finally:
            self.central.close()
            self.remote.close()
            self.folder.cleanup()

    @rule(data=st.data(), count=st.integers(1, 6))
    def edit(self, data: st.DataObject, count: int) -> None:
        for _time in range(count):
            self.edits += 1
            change = data.draw(small_changes(self.edits))
            if write(self.remote, [change]):
                self.unacknowledged[change.table, change.record_id] = self.edits

    @rule(rows=st.integers(1, 5))
    def send(self, rows: int) -> None:
        """Ask the queue for a batch; whatever was under way is lost if it did not arrive."""
        with self.remote.read() as session:
            self.under_way = next_batch(session, CENTRAL_SITE_ID, rows, MANY_BYTES)
        self.edits_under_way = dict(self.unacknowledged)
        self.arrived = False

    @precondition(lambda self: self.under_way)
    @rule()
    def deliver(self) -> None:
        """The batch arrives, perhaps once more."""
        records = [
            ReceivedRecord(each.table, each.record_id, each.action, each.payload)
            for each in self.under_way
        ]
        with self.central.write() as session:
            receive(session, FIRST_ID, records, self.central.clock.now())
        self.arrived = True
        for each in self.under_way:
            payload = None if each.payload is None else each.payload.decode()
            self.delivered[each.table, each.record_id] = (each.action, payload)

    @precondition(lambda self: self.arrived)
    @rule()
    def acknowledge(self) -> None:
        """The answer comes back, perhaps twice, perhaps after further edits."""
        with self.remote.write() as session:
            acknowledge(session, CENTRAL_SITE_ID, [each.cursor for each in self.under_way])
        for each in self.under_way:
            identity = (each.table, each.record_id)
            if self.unacknowledged.get(identity) == self.edits_under_way[identity]:
                del self.unacknowledged[identity]

    @rule(chunk_rows=st.integers(1, 7))
    def integrate(self, chunk_rows: int) -> None:
        tally = integrate(self.central, FIRST_ID, chunk_rows=chunk_rows)
        assert (tally.refused, tally.ignored, tally.failed) == (0, 0, 0)

    @invariant()
    def the_queue_holds_exactly_what_is_not_acknowledged(self) -> None:
        with self.remote.read() as session:
            waiting = next_batch(session, CENTRAL_SITE_ID, EVERYTHING, MANY_BYTES)
            assert queue_length(session, CENTRAL_SITE_ID) == len(waiting)
        assert {(each.table, each.record_id) for each in waiting} == set(self.unacknowledged)

    @invariant()
    def what_the_server_lacks_waits(self) -> None:
        have = self._versions_at_the_server()
        ours = versions_of(self.remote)
        lacked = {identity for identity in ours if have.get(identity) != ours[identity]}
        assert lacked <= set(self.unacknowledged)

    @invariant()
    def every_delivered_record_is_in_exactly_one_state(self) -> None:
        have = self._versions_at_the_server()
        assert {identity: have[identity] for identity in self.delivered} == self.delivered

    def _versions_at_the_server(self) -> dict[Identity, Version]:
        """Return what the server has of each record: what waits in the buffer is newer."""
        with self.central.read() as session:
            rows = session.execute(select(sync_buffer)).all()
        buffered = {(row.table_name, row.record_id): (row.action, row.payload) for row in rows}
        assert len(buffered) == len(rows)
        return versions_of(self.central) | buffered

    def _settle(self) -> None:
        while self.unacknowledged:
            self.send(5)
            self.deliver()
            self.acknowledge()
        self.integrate(3)
        with self.central.read() as session:
            rows = session.execute(select(sync_buffer)).all()
        ours = versions_of(self.remote)
        for row in rows:  # only lines whose header is not there may be left
            assert (row.state, row.table_name) == (BufferState.WAITING, "trans_line")
            header = ours.get(("transact", row.parent_id), (Action.DELETE, None))
            assert header[0] == Action.DELETE
        assert self._versions_at_the_server() == ours


Exchange.TestCase.settings = settings(
    max_examples=30,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestExchange = Exchange.TestCase
