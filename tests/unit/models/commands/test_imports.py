"""An import brings in everything or nothing, or all but the lines it names."""

import tracemalloc
from collections.abc import Iterable, Iterator

import msgspec
import pytest

from models.commands import imports
from models.commands.imports import CHUNK_ROWS, ImportResult, import_records
from models.datafile import Datafile
from models.enums import Action, ErrorCode, EventKind, HoldReason
from models.errors import AppError
from models.lines import BadLine, ImportLine, read_lines
from models.messages import HOLD_REASONS
from models.queries.logs import audit_lines
from models.queries.records import record_view, table_counts
from models.views import OPERATOR, Actor
from tests.fakes.clock import NOON
from tests.fakes.records import contents, invoice, item, payload_of, store, write


def line(table: str, record_id: str, action: str = "update", **values: object) -> bytes:
    return msgspec.json.encode(
        {
            "tableName": table,
            "recordId": record_id,
            "action": action,
            "recordData": {"ID": record_id, **values},
        }
    )


def bring_in(datafile: Datafile, *lines: bytes) -> ImportResult:
    with datafile.write() as session:
        return import_records(session, OPERATOR, read_lines(lines), NOON, source="data.jsonl")


def bring_in_what_goes(datafile: Datafile, *lines: bytes) -> tuple[ImportResult, list[BadLine]]:
    bad: list[BadLine] = []
    with datafile.write() as session:
        result = import_records(session, OPERATOR, read_lines(lines), NOON, on_bad=bad.append)
    return result, bad


def refusal(datafile: Datafile, *lines: bytes) -> AppError:
    before = contents(datafile)
    with pytest.raises(AppError) as refused:
        bring_in(datafile, *lines)
    assert contents(datafile) == before
    assert refused.value.code is ErrorCode.IMPORT_LINE
    return refused.value


def test_records_of_any_table_come_in(central: Datafile) -> None:
    result = bring_in(
        central,
        line("store", "S1", sync_id_remote_site=1),
        line("trans_line", "L1", transaction_ID="T1"),
        line("transact", "T1", store_ID="S1"),
        line("novelty", "X1", colour="red"),
        line("unit", "U1", action="Insert"),
    )
    assert result == ImportResult(lines=5, changed=5, bad=0)
    with central.read() as session:
        assert record_view(session, "trans_line", "L1").store_id == "S1"
        assert {each.table for each in table_counts(session)} == {
            "store",
            "trans_line",
            "transact",
            "novelty",
            "unit",
        }


def test_a_record_that_lacks_keys_is_kept(central: Datafile) -> None:
    assert bring_in(central, line("name", "N1")).changed == 1


def test_what_is_there_already_is_not_changed(central: Datafile) -> None:
    lines = [line("unit", "U1"), line("unit", "U2")]
    bring_in(central, *lines)
    before = contents(central)
    assert bring_in(central, *lines) == ImportResult(lines=2, changed=0, bad=0)
    assert contents(central) == before


def test_deletions_and_merges_come_in(central: Datafile) -> None:
    bring_in(central, line("unit", "U1"), line("unit", "U2"))
    bring_in(central, line("name", "N1"), line("name", "N2"))
    merge = {"mergeIdToKeep": "N1", "mergeIdToDelete": "N2"}
    result = bring_in(
        central,
        b'{"tableName":"unit","recordId":"U1","action":"delete"}',
        line("unit", "U2", action="delete"),
        line("name", "M1", action="merge", **merge),
    )
    assert result.changed == 3
    with central.read() as session:
        assert record_view(session, "unit", "U1").action is Action.DELETE
        assert record_view(session, "unit", "U1").data == '{"ID":"U1"}'
        assert record_view(session, "name", "M1").action is Action.MERGE
        assert record_view(session, "name", "N2").action is Action.DELETE


MERGE_OF_UNITS = {"mergeIdToKeep": "U1", "mergeIdToDelete": "U2"}
BAD_MERGES = {
    "under the id of a record": (
        line("unit", "U2", action="merge", **MERGE_OF_UNITS), HoldReason.ID_TAKEN,
    ),
    "a record under the id of a merge": (line("unit", "M", code="x"), HoldReason.ID_OF_MERGE),
    "kept one unknown": (
        line("unit", "m", action="merge", mergeIdToKeep="?", mergeIdToDelete="U2"),
        HoldReason.KEPT_MISSING,
    ),
    "with itself": (
        line("unit", "m", action="merge", mergeIdToKeep="U2", mergeIdToDelete="U2"),
        HoldReason.NOT_A_MERGE,
    ),
    "of a name and a patient": (
        line("name", "m", action="merge", mergeIdToKeep="N", mergeIdToDelete="P"),
        HoldReason.UNLIKE_RECORDS,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("bad", "reason"), BAD_MERGES.values(), ids=BAD_MERGES)
def test_a_merge_never_costs_a_record(central: Datafile, bad: bytes, reason: HoldReason) -> None:
    bring_in(central, *(line("unit", each) for each in ("U1", "U2", "U3")), line("name", "N"))
    bring_in(central, line("name", "P", type="patient"))
    known = {"mergeIdToKeep": "U1", "mergeIdToDelete": "U3"}
    bring_in(central, line("unit", "M", action="merge", **known))
    before = contents(central)
    error = refusal(central, line("unit", "U9"), bad)
    assert error.facts["line"] == "2"
    assert error.facts["reason"] == HOLD_REASONS[reason].rstrip(".")
    assert contents(central) == before


def test_merges_of_one_file_come_last_and_in_any_order(central: Datafile) -> None:
    bring_in(
        central,
        line("unit", "m1", action="merge", mergeIdToKeep="U2", mergeIdToDelete="U3"),
        line("unit", "m2", action="merge", mergeIdToKeep="U1", mergeIdToDelete="U2"),
        *(line("unit", each) for each in ("U1", "U2", "U3")),
        line("item", "I", unit_ID="U3"),
    )
    assert payload_of(central, "item", "I") == '{"ID":"I","unit_ID":"U1"}'


def test_an_import_leaves_a_line_in_the_audit_log(central: Datafile) -> None:
    bring_in(central, line("unit", "U1"))
    with central.read() as session:
        (newest,) = audit_lines(session, 1)
    assert newest.kind is EventKind.RECORDS_IMPORTED
    assert newest.message == "1 records imported from data.jsonl"
    assert newest.details == '{"bad":0,"changed":1,"lines":1}'


BAD_LINES = {
    "broken": (b'{"tableName', "not valid JSON"),
    "other id": (line("unit", "U2").replace(b'"ID":"U2"', b'"ID":"U3"'), "'U3'"),
    "id is no text": (line("unit", "U2").replace(b'"ID":"U2"', b'"ID":7'), "7"),
    "merge of nothing": (line("name", "N1", action="merge"), "mergeIdToKeep"),
    "no object": (
        b'{"tableName":"unit","recordId":"U2","action":"update","recordData":5}',
        "not a JSON object",
    ),
}


@pytest.mark.parametrize(("bad", "reason"), BAD_LINES.values(), ids=BAD_LINES)
def test_a_bad_line_is_named_and_nothing_comes_in(
    central: Datafile, bad: bytes, reason: str
) -> None:
    error = refusal(central, line("unit", "U1"), b"", bad, line("unit", "U9"))
    assert error.facts["line"] == "3"
    assert error.facts["path"] == "data.jsonl"
    assert reason in error.facts["reason"]


@pytest.mark.parametrize(("bad", "reason"), BAD_LINES.values(), ids=BAD_LINES)
def test_the_others_come_in_if_told_to_keep_going(
    central: Datafile, bad: bytes, reason: str
) -> None:
    result, found = bring_in_what_goes(central, line("unit", "U1"), bad, line("unit", "U9"))
    assert result == ImportResult(lines=3, changed=2, bad=1)
    assert [each.number for each in found] == [2]
    assert reason in found[0].reason


def test_a_bad_line_far_behind_takes_everything_back(central: Datafile) -> None:
    good = [line("unit", f"U{number}") for number in range(CHUNK_ROWS + 10)]
    assert refusal(central, *good, b"oops").facts["line"] == str(CHUNK_ROWS + 11)


def test_a_remote_site_brings_in_what_it_may_edit(remote: Datafile) -> None:
    write(remote, [store("S1", 2), store("S2", 3), invoice("T9", "S2"), item("I1")], site_id=1)
    result, bad = bring_in_what_goes(
        remote,
        line("transact", "T1", store_ID="S1"),
        line("trans_line", "L1", transaction_ID="T1"),
        line("transact", "T2", store_ID="S2"),
        line("trans_line", "L2", transaction_ID="T9"),
        line("transact", "T9", store_ID="S1"),
        line("item", "I1", item_name="X"),
        b'{"tableName":"transact","recordId":"T9","action":"delete"}',
        b'{"tableName":"item","recordId":"I1","action":"delete"}',
    )
    assert (result.changed, result.bad) == (2, 6)
    assert [each.number for each in bad] == [3, 4, 5, 6, 7, 8]
    assert all("central data" in each.reason for each in bad if each.number in {6, 8})
    with remote.read() as session:
        assert record_view(session, "trans_line", "L1").waiting_for == (1,)


def test_progress_is_told_after_each_chunk(central: Datafile) -> None:
    told: list[int] = []
    lines = [line("unit", f"U{number}") for number in range(CHUNK_ROWS + 1)]
    with central.write() as session:
        import_records(session, OPERATOR, read_lines(lines), NOON, on_lines=told.append)
    assert told == [CHUNK_ROWS, CHUNK_ROWS + 1]


def test_imports_are_an_administrators(central: Datafile) -> None:
    with pytest.raises(AppError) as refused, central.write() as session:
        import_records(session, Actor("anna", frozenset()), [], NOON)
    assert refused.value.code is ErrorCode.NOT_AUTHORISED


def test_memory_does_not_grow_with_the_file(
    central: Datafile, monkeypatch: pytest.MonkeyPatch
) -> None:
    chunk_rows, line_bytes, chunks = 100, 10_000, 8
    monkeypatch.setattr(imports, "CHUNK_ROWS", chunk_rows)

    def lines(number: int) -> Iterator[ImportLine]:
        for each in range(number):
            data = f'{{"ID":"U{each}","comment":"{"x" * line_bytes}"}}'
            yield ImportLine(each, "unit", f"U{each}", Action.UPSERT, data)

    def peak_bytes(source: Iterable[ImportLine]) -> int:
        tracemalloc.start()
        with central.write() as session:
            import_records(session, OPERATOR, source, NOON)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return peak

    one = peak_bytes(lines(chunk_rows))
    grown = peak_bytes(lines(chunks * chunk_rows)) - one
    assert grown < (chunks - 1) * chunk_rows * line_bytes / 4
