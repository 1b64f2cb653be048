"""Received records that were not applied: tried again, set aside, brought back, corrected."""

import json

import pytest
from sqlalchemy import select

from models.arrival import ignore_overtaken
from models.buffer import ReceivedRecord, receive
from models.commands.held_records import correct_held, retry_held, skip_held
from models.datafile import Datafile
from models.enums import Action, BufferState, ErrorCode, EventKind
from models.errors import AppError
from models.here import CENTRAL_SITE_ID
from models.integration import integrate
from models.outbox import acknowledge, next_batch
from models.queries.buffer import applied_rows, buffer_counts, held_detail, held_records
from models.tables import audit_log, site
from models.views import OPERATOR, Actor, HeldRecordView
from tests.fakes.clock import NOON
from tests.fakes.records import (
    STORE,
    arrive,
    deletion,
    invoice,
    invoice_line,
    item,
    payload_of,
    stock,
    store,
    write,
)
from tests.fakes.sites import add_sites

SITE = 2
VISITOR = Actor("visitor", frozenset())


@pytest.fixture
def network(central: Datafile) -> Datafile:
    """A central server whose store is active on the remote site 2."""
    add_sites(central, SITE)
    write(central, [store(STORE, SITE)])
    return central


def held(datafile: Datafile) -> dict[str, HeldRecordView]:
    with datafile.read() as session:
        return {each.record_id: each for each in held_records(session)}


def arrived(datafile: Datafile) -> int:
    """Let site 2 send a good record and one that waits, is refused, fails; return how many."""
    rows = arrive(datafile, SITE, [invoice("T1"), invoice_line("L2", "T2"), item("I1")])
    with datafile.write() as session:
        broken = ReceivedRecord("transact", "T3", Action.UPSERT, b"[7]")
        rows += receive(session, SITE, [broken], NOON)
    integrate(datafile, SITE)
    return rows


def wants_integration(datafile: Datafile) -> bool:
    with datafile.read() as session:
        wanted = select(site.c.integrate_wanted).where(site.c.site_id == SITE)
        return bool(session.execute(wanted).scalar_one())


def audited(datafile: Datafile) -> list[tuple[str, str, object]]:
    with datafile.read() as session:
        kinds = (
            EventKind.RECORDS_RETRIED,
            EventKind.RECORDS_SKIPPED,
            EventKind.RECEIVED_CORRECTED,
        )
        rows = session.execute(
            select(audit_log).where(audit_log.c.kind.in_(kinds)).order_by(audit_log.c.id)
        )
        return [(row.kind, row.message, json.loads(row.details)) for row in rows]


def test_every_received_record_is_in_exactly_one_state_whatever_is_done(network: Datafile) -> None:
    rows = arrived(network)
    found = held(network)
    assert {each: found[each].state for each in found} == {
        "L2": BufferState.WAITING, "I1": BufferState.REFUSED, "T3": BufferState.FAILED
    }  # fmt: skip
    line = [found["L2"].buffer_id]

    def adds_up() -> bool:
        with network.read() as session:
            return applied_rows(session) + buffer_counts(session).rows == rows

    with network.write() as session:
        assert skip_held(session, OPERATOR, line, NOON)[0] == 1
    assert adds_up()
    rows += arrive(network, SITE, [invoice("T2")])
    integrate(network, SITE)
    assert held(network)["L2"].state is BufferState.SKIPPED  # its header does not wake it
    assert held(network)["L2"].reason == found["L2"].reason
    assert adds_up()
    with network.write() as session:
        assert retry_held(session, OPERATOR, NOON, buffer_ids=line)[0] == 1
    assert wants_integration(network)
    assert adds_up()
    integrate(network, SITE)
    assert adds_up()
    assert payload_of(network, "trans_line", "L2") is not None
    assert set(held(network)) == {"I1", "T3"}
    assert [(kind, message) for kind, message, _ in audited(network)] == [
        (EventKind.RECORDS_SKIPPED, "1 received record set aside"),
        (EventKind.RECORDS_RETRIED, "1 received record will be tried again"),
    ]


def test_all_of_a_table_are_tried_again_but_not_what_was_skipped(network: Datafile) -> None:
    arrived(network)
    found = held(network)
    with network.write() as session:
        skip_held(session, OPERATOR, [found["L2"].buffer_id], NOON)
        assert retry_held(session, OPERATOR, NOON, table="trans_line")[0] == 0
        assert retry_held(session, OPERATOR, NOON, table="item")[0] == 1
        assert retry_held(session, OPERATOR, NOON)[0] == 0  # the item is waiting to be tried
    integrate(network, SITE)
    assert held(network)["I1"].state is BufferState.REFUSED
    (_, _, details) = audited(network)[-1]
    assert details == {"records": ["item I1"], "rows": 1}


def test_what_is_no_record_stays_failed_until_it_is_corrected(network: Datafile) -> None:
    arrived(network)
    broken = held(network)["T3"]
    assert broken.needs_correction
    ids = [broken.buffer_id]
    with network.write() as session:
        assert retry_held(session, OPERATOR, NOON, buffer_ids=ids)[0] == 0
        assert skip_held(session, OPERATOR, ids, NOON)[0] == 1
        assert retry_held(session, OPERATOR, NOON, buffer_ids=ids)[0] == 0
    assert held(network)["T3"] == broken
    data = f'{{\n  "ID": "T3",\n  "store_ID": "{STORE}",\n  "entry_time": 1.50\n}}'
    with network.write() as session, pytest.raises(AppError, match="entry_time"):
        correct_held(session, OPERATOR, ids[0], data, NOON)
    data = data.replace("1.50", "41715")
    with network.write() as session:
        correct_held(session, OPERATOR, ids[0], data, NOON, expected="[7]")
    integrate(network, SITE)
    assert payload_of(network, "transact", "T3") == (
        f'{{"ID":"T3","store_ID":"{STORE}","entry_time":41715}}'
    )
    kind, message, details = audited(network)[-1]
    assert (kind, message) == (
        EventKind.RECEIVED_CORRECTED, "Received record T3 of transact corrected"
    )  # fmt: skip
    assert details == {
        "ID": [None, "T3"], "store_ID": [None, STORE], "entry_time": [None, 41715]
    }  # fmt: skip


def test_a_correction_moves_a_line_to_its_header(network: Datafile) -> None:
    arrived(network)
    line = held(network)["L2"]
    with network.read() as session:
        data = held_detail(session, line.buffer_id).data or ""
    with network.write() as session:
        correct_held(session, OPERATOR, line.buffer_id, data.replace('"T2"', '"T1"'), NOON)
    assert wants_integration(network)
    integrate(network, SITE)
    assert '"transaction_ID":"T1"' in (payload_of(network, "trans_line", "L2") or "")
    assert audited(network)[-1][2] == {"transaction_ID": ["T2", "T1"]}


@pytest.mark.parametrize(
    ("data", "code", "words"),
    [
        ("[]", ErrorCode.RECORD_INVALID, "not a JSON object"),
        ('{"ID":"L2"', ErrorCode.RECORD_INVALID, "not a JSON object"),
        ('{"ID":"L9","transaction_ID":"T2"}', ErrorCode.VALUE_INVALID, "must be L2"),
        ('{"ID":"L2","transaction_ID":7}', ErrorCode.VALUE_INVALID, "must be text"),
    ],
)
def test_a_wrong_correction_is_refused(
    network: Datafile, data: str, code: ErrorCode, words: str
) -> None:
    arrived(network)
    line = held(network)["L2"]
    with network.write() as session, pytest.raises(AppError, match=words) as caught:
        correct_held(session, OPERATOR, line.buffer_id, data, NOON)
    assert caught.value.code is code
    assert held(network)["L2"] == line


def test_a_correction_of_what_has_changed_or_gone_is_refused(network: Datafile) -> None:
    arrived(network)
    line = held(network)["L2"]
    with network.write() as session:
        with pytest.raises(AppError) as caught:
            correct_held(session, OPERATOR, line.buffer_id, "{}", NOON, expected="{}")
        assert caught.value.code is ErrorCode.CHANGED_MEANWHILE
        with pytest.raises(AppError) as caught:
            correct_held(session, OPERATOR, 4711, "{}", NOON)
        assert caught.value.code is ErrorCode.HELD_UNKNOWN
        with pytest.raises(AppError) as caught:
            held_detail(session, 4711)
        assert caught.value.code is ErrorCode.HELD_UNKNOWN
    arrive(network, SITE, [deletion("item", "I2")])
    integrate(network, SITE)
    with network.write() as session, pytest.raises(AppError, match="a deletion has no data"):
        correct_held(session, OPERATOR, held(network)["I2"].buffer_id, "{}", NOON)


def test_who_may_not_edit_sync_settings_may_do_nothing(network: Datafile) -> None:
    arrived(network)
    ids = [each.buffer_id for each in held(network).values()]
    with network.write() as session:
        for refused in (
            lambda: retry_held(session, VISITOR, NOON),
            lambda: skip_held(session, VISITOR, ids, NOON),
            lambda: correct_held(session, VISITOR, ids[0], "{}", NOON),
        ):
            with pytest.raises(AppError) as caught:
                refused()
            assert caught.value.code is ErrorCode.NOT_AUTHORISED


def test_a_change_made_here_meanwhile_is_not_undone_by_bringing_an_old_version_back(
    remote: Datafile,
) -> None:
    write(remote, [store(STORE, 2)], site_id=CENTRAL_SITE_ID)
    with remote.write() as session:
        old = ReceivedRecord("item_line", "S2", Action.UPSERT, b"{")
        receive(session, CENTRAL_SITE_ID, [old], NOON)
    integrate(remote, CENTRAL_SITE_ID)
    old_id = held(remote)["S2"].buffer_id
    with remote.write() as session:
        skip_held(session, OPERATOR, [old_id], NOON)
    write(remote, [stock("S2", quantity=2)])
    with remote.write() as session:
        cursors = [each.cursor for each in next_batch(session, CENTRAL_SITE_ID, 100, 10**6)]
        acknowledge(session, CENTRAL_SITE_ID, cursors)
        ignore_overtaken(session, cursors)
    assert held(remote)["S2"].state is BufferState.IGNORED
    with remote.write() as session:
        assert retry_held(session, OPERATOR, NOON, buffer_ids=[old_id])[0] == 0
        with pytest.raises(AppError):
            correct_held(session, OPERATOR, old_id, '{"ID":"S2"}', NOON)
