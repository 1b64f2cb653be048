"""The audit log: what is written can be read, and none of it changed unseen."""

from typing import Any

import pytest
from sqlalchemy import delete, text, update
from sqlalchemy.orm import Session

from models.commands.audit import write_audit, write_both
from models.datafile import Datafile
from models.enums import EventKind
from models.errors import AppError
from models.queries.audit import verify_audit
from models.queries.logs import audit_lines, site_log
from models.tables import audit_log
from tests.fakes.clock import NOON


def write(datafile: Datafile, *messages: str) -> None:
    with datafile.write() as session:
        for message in messages:
            write_audit(
                session, "anna", EventKind.SITE_CHANGED, message, {"name": ["a", "b"]}, NOON
            )


def first_broken(datafile: Datafile) -> int | None:
    with datafile.read() as session:
        return verify_audit(session)


def drop_triggers(session: Session) -> None:
    """Do what somebody would have to do first who forges the log of a file."""
    for act in ("update", "delete"):
        session.execute(text(f"DROP TRIGGER audit_log_no_{act}"))


@pytest.mark.parametrize("statement", [update(audit_log).values(actor="x"), delete(audit_log)])
def test_the_database_refuses_to_change_a_line(central: Datafile, statement: Any) -> None:
    write(central, "one")
    with pytest.raises(AppError) as refused, central.write() as session:
        session.execute(statement)
    assert "append-only" in refused.value.facts["reason"]
    with central.read() as session:
        assert audit_lines(session, 1)[0].actor == "anna"


def test_lines_come_back_newest_first(central: Datafile) -> None:
    write(central, "one", "two")
    with central.read() as session:
        newest = audit_lines(session, limit=2)
    assert [line.message for line in newest] == ["two", "one"]
    assert newest[0].actor == "anna"
    assert newest[0].details == '{"name":["a","b"]}'
    assert newest[0].at == NOON


def test_an_untouched_log_hangs_together(central: Datafile) -> None:
    write(central, "one", "two", "three")
    assert first_broken(central) is None


@pytest.mark.parametrize("column", ["actor", "message", "details", "kind", "chain"])
def test_a_changed_line_is_found(central: Datafile, column: str) -> None:
    write(central, "one", "two", "three")
    with central.write() as session:
        drop_triggers(session)
        session.execute(update(audit_log).where(audit_log.c.message == "two").values({column: "x"}))
    assert first_broken(central) == 3  # the first line tells of the datafile's making


def test_a_removed_line_is_found(central: Datafile) -> None:
    write(central, "one", "two", "three")
    with central.write() as session:
        drop_triggers(session)
        session.execute(delete(audit_log).where(audit_log.c.message == "two"))
    assert first_broken(central) == 4


def test_a_line_about_a_site_is_in_its_log_too(central: Datafile) -> None:
    with central.write() as session:
        write_both(session, "anna", EventKind.SITE_CHANGED, "changed", {}, NOON, 7)
    with central.read() as session:
        assert [line.message for line in site_log(session, 7)] == ["changed"]
        assert audit_lines(session, 1)[0].site_id == 7
        assert site_log(session, 8) == ()
