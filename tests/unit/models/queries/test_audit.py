"""The audit log in pages: by keyset, filtered, and checked piece by piece."""

from datetime import timedelta

import pytest
from sqlalchemy import text

from models.commands.audit import write_audit
from models.datafile import Datafile
from models.enums import EventKind
from models.queries.audit import (
    AuditFilter,
    ChainCheck,
    audit_actors,
    audit_count,
    audit_page,
    check_chain,
)
from tests.fakes.clock import NOON


@pytest.fixture
def log(central: Datafile) -> Datafile:
    """Ten lines of two people, an hour apart, after the one of the making; two at each moment."""
    with central.write() as session:
        for at in range(10):
            write_audit(
                session,
                "anna" if at % 3 else "100% bert",
                EventKind.SITE_CHANGED if at % 2 else EventKind.LOGGED_IN,
                f"Line {at}",
                {"code": [at, at + 1]},
                NOON + timedelta(hours=at // 2),
            )
    return central


def shown(datafile: Datafile, wanted: AuditFilter, page_rows: int = 3) -> list[str]:
    """Return every message, read in pages as a window does."""
    messages: list[str] = []
    with datafile.read() as session:
        page = audit_page(session, wanted, None, page_rows)
        while page:
            messages += [line.message for line in page]
            page = audit_page(session, wanted, page[-1], page_rows)
        assert audit_count(session, wanted) == len(messages)
    return messages


def test_pages_hold_every_line_once_newest_first(log: Datafile) -> None:
    lines = shown(log, AuditFilter(from_at=NOON))
    assert [line for line in lines if line.startswith("Line")] == [
        f"Line {at}" for at in range(9, -1, -1)
    ]


@pytest.mark.parametrize(
    ("wanted", "lines"),
    [
        (AuditFilter(from_at=NOON + timedelta(hours=4)), [9, 8]),
        (AuditFilter(from_at=NOON + timedelta(hours=3), to_at=NOON + timedelta(hours=4)), [7, 6]),
        (AuditFilter(actor="100% bert"), [9, 6, 3, 0]),
        (AuditFilter(actor="anna", kind=EventKind.SITE_CHANGED), [7, 5, 1]),
        (AuditFilter(text="line 4"), [4, 3]),
        (AuditFilter(text="[8,9]"), [8]),
        (AuditFilter(text="0% B"), [9, 6, 3, 0]),
        (AuditFilter(text="%"), [9, 6, 3, 0]),
    ],
)
def test_filters(log: Datafile, wanted: AuditFilter, lines: list[int]) -> None:
    assert shown(log, wanted) == [f"Line {at}" for at in lines]


def test_everybody_in_the_log_can_be_chosen(log: Datafile) -> None:
    with log.read() as session:
        assert {"100% bert", "anna"} <= set(audit_actors(session))


def test_the_chain_is_checked_in_pieces_and_tells_the_first_broken_line(log: Datafile) -> None:
    with log.read() as session:
        first = check_chain(session, ChainCheck(), 4)
        assert (first.checked, first.complete, first.broken) == (4, False, None)
        whole = check_chain(session, first, 100)
    assert (whole.checked, whole.complete, whole.broken) == (11, True, None)
    with log.write() as session:
        session.execute(text("DROP TRIGGER audit_log_no_update"))
        session.execute(text("UPDATE audit_log SET details = '{}' WHERE message = 'Line 6'"))
    with log.read() as session:
        forged = check_chain(session, first, 100)
    assert forged.broken is not None
    assert (forged.broken.message, forged.checked) == ("Line 6", 7)


def test_a_page_is_found_by_an_index(log: Datafile) -> None:
    """A million lines must not be sorted for the newest two hundred."""
    with log.read() as session:
        plan = session.execute(
            text(
                "EXPLAIN QUERY PLAN SELECT * FROM audit_log WHERE at >= 1 AND at <= 9 "
                "ORDER BY at DESC, id DESC LIMIT 200"
            )
        ).all()
    said = " ".join(str(row) for row in plan)
    assert "ix_audit_log_at" in said
    assert "TEMP B-TREE" not in said
