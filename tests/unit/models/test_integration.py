"""Received records are applied in order, in chunks, whatever interrupts."""

import random

import pytest
from sqlalchemy import func, select

from models.datafile import Datafile
from models.enums import Action
from models.integration import Tally, integrate, waiting_rows
from models.outbox import queue_length
from models.queries.buffer import buffer_counts
from models.records import RecordChange, last_cursor
from models.tables import record, sync_buffer
from tests.fakes.records import (
    STORE,
    arrive,
    contents,
    deletion,
    invoice,
    invoice_line,
    item,
    stock,
    store,
    write,
)
from tests.fakes.sites import add_sites

SITE, OTHER_SITE, OTHER_STORE = 2, 3, "store-b"


@pytest.fixture
def network(central: Datafile) -> Datafile:
    """A central server with a store on each of two sites."""
    add_sites(central, SITE, OTHER_SITE)
    write(central, [store(STORE, SITE), store(OTHER_STORE, OTHER_SITE)])
    return central


def mixed_push() -> list[RecordChange]:
    """Return good and bad records of several tables, in no order."""
    changes = [invoice(f"h{number}") for number in range(12)]
    changes += [invoice_line(f"l{number}", f"h{number % 15}") for number in range(40)]
    changes += [stock(f"s{number}") for number in range(9)]
    changes += [stock(f"x{number}", OTHER_STORE) for number in range(5)]
    changes += [item(f"i{number}") for number in range(3)]
    changes += [deletion("item_line", f"gone{number}") for number in range(4)]
    random.Random(7).shuffle(changes)
    return changes


@pytest.mark.parametrize("chunk_rows", [1, 2, 3, 7, 1_000])
def test_any_chunk_size_gives_the_same_result(network: Datafile, chunk_rows: int) -> None:
    arrive(network, SITE, mixed_push())
    calls: list[int] = []
    tally = integrate(network, SITE, chunk_rows=chunk_rows, on_rows=calls.append)
    assert tally == Tally(applied=59, waiting=6, refused=8)
    assert sum(calls) == tally.rows == len(mixed_push())
    assert max(calls) <= chunk_rows
    with network.read() as session:
        assert buffer_counts(session).received == 0
        living = select(func.count()).where(record.c.source_site_id == SITE)
        assert session.execute(living).scalar_one() == 59
        assert session.execute(select(func.count()).select_from(sync_buffer)).scalar_one() == 14


def test_an_integration_takes_no_more_cursors_than_it_has_rows(network: Datafile) -> None:
    with network.read() as session:
        before = last_cursor(session)
    arrive(network, SITE, [*mixed_push()])
    tally = integrate(network, SITE, chunk_rows=5)
    with network.read() as session:
        assert last_cursor(session) - before <= tally.rows


class StopHereError(Exception):
    """Raised where somebody asks to stop."""


def test_a_stop_keeps_what_was_committed_and_counts_it(network: Datafile) -> None:
    arrive(network, SITE, mixed_push())
    tally = Tally()
    left = len(mixed_push())

    def stop_later(rows: int) -> None:
        nonlocal left
        left -= rows
        if left < 40:
            raise StopHereError

    with pytest.raises(StopHereError):
        integrate(network, SITE, chunk_rows=5, on_rows=stop_later, tally=tally)
    with network.read() as session:
        assert waiting_rows(session, SITE) == left
    assert tally.rows == len(mixed_push()) - left
    tally.add(integrate(network, SITE, chunk_rows=5))
    # Those that waited and were tried again count twice: once as waiting, once as applied.
    with network.read() as session:
        counts = buffer_counts(session)
    assert (counts.received, counts.waiting, counts.refused) == (0, 6, 8)
    assert tally.applied == 59


def test_only_the_rows_of_one_source_are_touched(network: Datafile) -> None:
    arrive(network, SITE, [stock("a")])
    arrive(network, OTHER_SITE, [stock("b", OTHER_STORE)])
    assert integrate(network, SITE) == Tally(applied=1)
    with network.read() as session:
        assert waiting_rows(session, OTHER_SITE) == 1


def test_what_a_site_pushes_is_no_longer_queued_for_it(network: Datafile) -> None:
    write(network, [stock("s", quantity=1), stock("same"), stock("other")])
    arrive(network, SITE, [stock("s", quantity=2), stock("same")])
    integrate(network, SITE)
    with network.read() as session:
        assert queue_length(session, SITE) == 1


def test_what_is_refused_stays_queued_for_its_owner_and_others(network: Datafile) -> None:
    write(network, [stock("mine"), stock("theirs", OTHER_STORE)])
    arrive(network, SITE, [stock("mine", OTHER_STORE), stock("theirs", OTHER_STORE, quantity=3)])
    assert integrate(network, SITE) == Tally(refused=2)
    with network.read() as session:
        assert (queue_length(session, SITE), queue_length(session, OTHER_SITE)) == (1, 1)


def test_lines_are_stored_with_the_store_of_their_header(network: Datafile) -> None:
    arrive(network, SITE, [invoice_line("l", "h"), invoice("h")])
    integrate(network, SITE)
    with network.read() as session:
        stores = select(record.c.store_id).where(record.c.source_site_id == SITE)
        assert set(session.execute(stores).scalars()) == {STORE}


def test_a_header_and_its_line_deleted_and_made_again(network: Datafile) -> None:
    both = [invoice("h"), invoice_line("l", "h")]
    arrive(network, SITE, both)
    integrate(network, SITE)
    arrive(network, SITE, [deletion("transact", "h"), deletion("trans_line", "l")])
    assert integrate(network, SITE) == Tally(applied=2)
    arrive(network, SITE, both)
    assert integrate(network, SITE) == Tally(applied=2)
    assert {each[2] for each in contents(network)} == {Action.UPSERT}


def test_applying_the_same_again_changes_nothing(network: Datafile) -> None:
    arrive(network, SITE, mixed_push())
    integrate(network, SITE)
    before = contents(network)
    with network.read() as session:
        cursors = session.execute(select(record.c.cursor).order_by(record.c.cursor)).all()
    arrive(network, SITE, mixed_push())
    integrate(network, SITE)
    assert contents(network) == before
    with network.read() as session:
        assert session.execute(select(record.c.cursor).order_by(record.c.cursor)).all() == cursors
