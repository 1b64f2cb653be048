"""JSON lines: what goes out comes in again, and every broken line is told apart."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.enums import Action
from models.lines import (
    BadLine,
    ExportedRecord,
    ImportLine,
    format_line,
    parse_line,
    read_lines,
)

UNIT = b'{"tableName":"unit","recordId":"U1","action":"update","recordData":{"ID":"U1"}}'


@pytest.mark.parametrize(
    ("word", "action"),
    [
        ("insert", Action.UPSERT),
        ("update", Action.UPSERT),
        ("Update", Action.UPSERT),
        ("delete", Action.DELETE),
        ("Merge", Action.MERGE),
    ],
)
def test_actions_are_spelled_as_on_the_wire(word: str, action: Action) -> None:
    line = parse_line(1, UNIT.replace(b"update", word.encode()))
    assert line == ImportLine(1, "unit", "U1", action, '{"ID":"U1"}')


def test_a_deletion_needs_no_data() -> None:
    line = parse_line(1, b'{"tableName":"unit","recordId":"U1","action":"delete"}')
    assert line == ImportLine(1, "unit", "U1", Action.DELETE, None)


def test_blanks_go_and_the_spelling_of_values_stays() -> None:
    data = b'{ "ID" : "U1",\t"rate": 1.10, "big": 123456789012345678901, "e": 1e5, "t": "\\u00e9" }'
    line = parse_line(1, UNIT.replace(b'{"ID":"U1"}', data))
    assert isinstance(line, ImportLine)
    expected = '{"ID":"U1","rate":1.10,"big":123456789012345678901,"e":1e5,"t":"\\u00e9"}'
    assert line.data == expected


def test_keys_of_the_wire_that_say_nothing_here_are_passed_over() -> None:
    assert isinstance(parse_line(1, UNIT[:-1] + b',"ID":7,"syncOutId":"9"}'), ImportLine)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b'{"tableName"', "not valid JSON"),
        (b"\xff\xfe", "not valid JSON"),
        (UNIT.replace(b'"U1"}', b'"\xff"}'), "not valid JSON"),
        (UNIT.replace(b'{"ID":"U1"}', b"[" * 100_000), "not valid JSON"),
        (b"[]", "not an object"),
        (b'"unit"', "not an object"),
        (b"{}", "tableName"),
        (UNIT.replace(b'"unit"', b"5"), "tableName"),
        (UNIT.replace(b'"unit"', b'""'), "tableName is empty"),
        (UNIT.replace(b'"U1","action"', b'"","action"'), "recordId is empty"),
        (UNIT.replace(b"update", b"upsert"), "'upsert'"),
        (UNIT.replace(b'{"ID":"U1"}', b'"U1"'), "recordData is not a JSON object"),
        (UNIT.replace(b'{"ID":"U1"}', b"null"), "recordData is not a JSON object"),
        (UNIT.replace(b'{"ID":"U1"}', b"[1]").replace(b"update", b"delete"), "recordData"),
    ],
)
def test_a_broken_line_names_its_number_and_what_is_wrong(text: bytes, reason: str) -> None:
    line = parse_line(7, text)
    assert isinstance(line, BadLine)
    assert line.number == 7
    assert reason in line.reason


def test_blank_lines_are_counted_and_passed_over() -> None:
    lines = list(read_lines([b"\xef\xbb\xbf" + UNIT + b"\r\n", b"\n", b"  \n", UNIT]))
    assert [line.number for line in lines] == [1, 4]
    assert all(isinstance(line, ImportLine) for line in lines)


@given(
    table=st.text(min_size=1),
    record_id=st.text(min_size=1),
    action=st.sampled_from([Action.UPSERT, Action.DELETE]),
    values=st.dictionaries(st.text(), st.none() | st.booleans() | st.text()),
)
def test_what_is_written_can_be_read(
    table: str, record_id: str, action: Action, values: dict[str, object]
) -> None:
    data = msgspec.json.encode(values).decode()
    line = format_line(ExportedRecord(table, record_id, action, data))
    assert line.count(b"\n") == 1
    assert parse_line(1, line) == ImportLine(1, table, record_id, action, data)
