"""The log of a site, by time."""

from datetime import timedelta

from models.datafile import Datafile
from models.enums import EventKind
from models.queries.logs import site_log
from models.sitelog import write_site_log
from tests.fakes.clock import NOON

HOUR = timedelta(hours=1)


def test_lines_come_newest_first_within_their_times(central: Datafile) -> None:
    with central.write() as session:
        for hour in range(4):
            write_site_log(session, 2, EventKind.CONNECTED, "North", f"{hour}", NOON + hour * HOUR)
        write_site_log(session, 3, EventKind.CONNECTED, "South", "other", NOON)
    with central.read() as session:
        everything = site_log(session, 2)
        between = site_log(session, 2, NOON + HOUR, NOON + 3 * HOUR)
        newest = site_log(session, 2, limit=1)
    assert [line.message for line in everything] == ["3", "2", "1", "0"]
    assert [line.message for line in between] == ["2", "1"]
    assert [line.message for line in newest] == ["3"]
    assert newest[0].kind is EventKind.CONNECTED
    assert (newest[0].actor, newest[0].details, newest[0].site_id) == ("North", "", 2)
