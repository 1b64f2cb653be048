"""Sites send whatever they hold: the answer to any values is whole and right, or there is none."""

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.catalogue import CATALOGUE
from models.record_values import problem_with_value
from models.transfers.copies import Making, complete, header_of, line_of, owned_values
from models.transfers.kinds import (
    KINDS,
    LINE_TABLES,
    TransferKind,
    answered_by,
    begun_by,
    is_open,
    number_of,
)
from tests.fakes.clock import NOON

ANY: Final = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**400), 10**400),
    st.floats(allow_nan=False),
    st.text(max_size=8),
    st.sampled_from(["2026-02-30", "2026-03-31", "fn", "stock_out", "0000-00-00"]),
    st.just([]),
    st.just({"a": 1}),
)
"""What may stand in a field of a record that somebody else made."""


def any_record(table: str) -> st.SearchStrategy[dict[str, object]]:
    return st.dictionaries(st.sampled_from([each.name for each in CATALOGUE[table].fields]), ANY)


def is_whole(table: str, record: dict[str, object]) -> bool:
    return all(
        problem_with_value(each, record[each.name]) is None
        for each in CATALOGUE[table].fields
        if each.required or each.name in record
    )


@pytest.mark.parametrize("kind", TransferKind)
@given(data=st.data())
def test_the_answer_is_whole_whatever_the_values(kind: TransferKind, data: st.DataObject) -> None:
    tables = KINDS[kind]
    source = data.draw(any_record(tables.initiating_table))
    making = Making(kind, "initiating", source, "responding", "name", "store", NOON)
    header = header_of(making)
    assert is_whole(tables.responding_table, header)
    assert owned_values(making).items() <= header.items()
    line = line_of(making, "line", data.draw(any_record(LINE_TABLES[tables.initiating_table])))
    lines_table = LINE_TABLES[tables.responding_table]
    assert line is None or is_whole(lines_table, complete(lines_table, line))


@pytest.mark.parametrize("table", LINE_TABLES)
@given(data=st.data())
def test_no_value_stops_the_questions(table: str, data: st.DataObject) -> None:
    values = data.draw(any_record(table))
    assert begun_by(table, values) in {None, *TransferKind}
    assert is_open(values) in {True, False}
    answer = answered_by(table, values)
    assert answer is None or isinstance(answer[1], str)
    number = number_of(table, values)
    assert number is None or isinstance(number, int)
