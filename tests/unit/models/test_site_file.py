"""A site export is used whole and unchanged, by the site it was made for, or not at all."""

from collections.abc import Callable, Iterable
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.enums import Action, ErrorCode
from models.errors import AppError
from models.outbox import OutgoingRecord
from models.passwords import wire_digest
from models.site_file import ExportFile, ExportHeader, write_export

HEADER = ExportHeader(2, "uuid", "N", "Côte d’Or", 7, "2026-03-02T12:00:00+00:00")
CREDENTIAL = wire_digest("secret")
RECORDS = [
    OutgoingRecord(1, "item", "i", Action.UPSERT, b'{"ID": "i",\n "name": "\xc3\xa9"}'),
    OutgoingRecord(2, "item", "gone", Action.DELETE, None),
]


def written(records: Iterable[OutgoingRecord] = RECORDS) -> bytes:
    stream = BytesIO()
    write_export(stream, HEADER, records, CREDENTIAL)
    return stream.getvalue()


def opened(data: bytes, site_name: str = HEADER.site_name, key: str = CREDENTIAL) -> ExportFile:
    return ExportFile(BytesIO(data), "x.export", site_name, key)


def reason(data: bytes, site_name: str = HEADER.site_name, key: str = CREDENTIAL) -> str:
    with pytest.raises(AppError) as refused:
        opened(data, site_name, key)
    assert refused.value.code is ErrorCode.EXPORT_UNUSABLE
    return refused.value.facts["reason"]


def test_what_was_written_is_read_again() -> None:
    export = opened(written(), "CÔTE D’OR ")
    assert export.header == HEADER
    found = [(each.table, each.record_id, each.action, each.payload) for each in export.records()]
    assert found == [(each.table, each.record_id, each.action, each.payload) for each in RECORDS]
    assert [each.record_id for each in export.records()] == ["i", "gone"]


@given(st.lists(st.binary(max_size=3_000), max_size=8), st.integers(1, 3))
def test_any_number_of_records_of_any_size(payloads: list[bytes], times: int) -> None:
    records = [
        OutgoingRecord(cursor, "t", str(cursor), Action.UPSERT, payload * 400 * times)
        for cursor, payload in enumerate(payloads)
    ]
    found = opened(written(records)).records()
    assert [each.payload for each in found] == [each.payload for each in records]


def test_it_is_compressed() -> None:
    many = [OutgoingRecord(n, "t", str(n), Action.UPSERT, b'{"a":1}' * 100) for n in range(1_000)]
    assert len(written(many)) < 50_000


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda data: data[:0], "no site export of Two Arrows"),
        (lambda data: b"SQLite format 3\0" + data, "no site export of Two Arrows"),
        (lambda data: data[:30], "not complete"),
        (lambda data: data[:-1], "not complete"),
        (lambda data: data[: len(data) // 2], "not complete"),
        (lambda data: data + b"x", "not complete"),
        (lambda data: data[:-1] + bytes([data[-1] ^ 1]), "was changed"),
        (lambda data: data.replace(b'"siteId":2', b'"siteId":3'), "was changed"),
        (lambda data: data[:180] + bytes([data[180] ^ 1]) + data[181:], "was changed"),
    ],
)
def test_a_damaged_file_is_told(damage: Callable[[bytes], bytes], said: str) -> None:
    assert said in reason(damage(written()))


def test_another_password_or_site_is_told() -> None:
    assert "the password is not the site's" in reason(written(), key=wire_digest("other"))
    assert reason(written(), "North") == "it was made for site Côte d’Or"


def test_no_bit_can_be_changed_unnoticed(tmp_path: Path) -> None:
    data = written()
    path = tmp_path / "x"
    for place in range(len(data)):
        path.write_bytes(data[:place] + bytes([data[place] ^ 0x10]) + data[place + 1 :])
        with path.open("rb") as stream, pytest.raises(AppError):
            ExportFile(stream, str(path), HEADER.site_name, CREDENTIAL)
