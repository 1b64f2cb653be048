"""The sync report: which lines there are, and what in them is late."""

from datetime import timedelta

from sqlalchemy import insert, update

from models.commands.preferences import set_preference
from models.datafile import Datafile
from models.enums import Lateness
from models.queries.sync_report import sync_report
from models.tables import site, sync_out
from models.views import OPERATOR, SyncReportRow
from tests.fakes.clock import NOON
from tests.fakes.records import change, store, write
from tests.fakes.sites import add_sites


def synced(datafile: Datafile, site_id: int, days: float) -> None:
    with datafile.write() as session:
        session.execute(
            update(site)
            .where(site.c.site_id == site_id)
            .values(last_synced_at=NOON - timedelta(days=days))
        )


def report(datafile: Datafile) -> list[SyncReportRow]:
    with datafile.read() as session:
        return list(sync_report(session, NOON))


def test_every_store_and_every_site_has_a_line(central: Datafile) -> None:
    add_sites(central, 2, 3)
    write(
        central,
        [
            change("name", "name-A", name="Kama Hospital"),
            store("A", 2, code="KAM"),
            store("B", 2, code="ANN"),
            store("C", 9, code="OLD"),
        ],
    )
    lines = [
        (line.site.site_id if line.site else None, line.store_code, line.store_name)
        for line in report(central)
    ]
    assert lines == [
        (1, "", ""), (2, "ANN", "ANN"), (2, "KAM", "Kama Hospital"), (3, "", ""),
        (None, "OLD", "OLD"),
    ]  # fmt: skip


def test_what_is_late_is_told_by_the_preferences(central: Datafile) -> None:
    add_sites(central, 2, 3, 4, 5)
    write(central, [change("unit", "U1"), change("unit", "U2")])
    for site_id, days in ((2, 2), (3, 4), (4, 31)):
        synced(central, site_id, days)
    with central.write() as session:
        queued = ((2, 0.5), (3, 1), (4, 3))
        session.execute(
            insert(sync_out),
            [
                {"site_id": site_id, "cursor": 1, "queued_at": NOON - timedelta(days=days)}
                for site_id, days in queued
            ],
        )
    normal, marked, urgent = Lateness.NORMAL, Lateness.DAY, Lateness.DAYS
    found = [(line.sync_lateness, line.waiting_lateness) for line in report(central)]
    assert found == [
        (normal, normal), (normal, normal), (marked, marked), (urgent, urgent), (normal, normal)
    ]  # fmt: skip
    with central.write() as session:
        set_preference(session, OPERATOR, "waiting_alarm_days", 5, NOON)
        set_preference(session, OPERATOR, "waiting_warning_days", 2, NOON)
        set_preference(session, OPERATOR, "late_after_days", 60, NOON)
    found = [(line.sync_lateness, line.waiting_lateness) for line in report(central)]
    assert found[1:4] == [(normal, normal), (normal, normal), (marked, marked)]
