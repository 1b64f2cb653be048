"""The audit log: what is written can be read, and none of it changed unseen."""

import pytest
from sqlalchemy import delete, update

from models.commands.audit import write_audit, write_both
from models.datafile import Datafile
from models.enums import EventKind
from models.queries.logs import audit_lines, site_log, verify_audit
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
        session.execute(update(audit_log).where(audit_log.c.message == "two").values({column: "x"}))
    assert first_broken(central) == 3  # the first line tells of the datafile's making


def test_a_removed_line_is_found(central: Datafile) -> None:
    write(central, "one", "two", "three")
    with central.write() as session:
        session.execute(delete(audit_log).where(audit_log.c.message == "two"))
    assert first_broken(central) == 4


def test_a_line_about_a_site_is_in_its_log_too(central: Datafile) -> None:
    with central.write() as session:
        write_both(session, "anna", EventKind.SITE_CHANGED, "changed", {}, NOON, 7)
    with central.read() as session:
        assert [line.message for line in site_log(session, 7)] == ["changed"]
        assert audit_lines(session, 1)[0].site_id == 7
        assert site_log(session, 8) == ()
