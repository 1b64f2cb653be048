"""The Sites list: who comes first, what state a site is in, what waits for it."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import insert

from models.commands.preferences import set_preference
from models.datafile import Datafile
from models.enums import ErrorCode, InitialisationStatus, SiteStatus, SiteType
from models.errors import AppError
from models.queries.sites import list_sites, site_by_name, site_detail, site_id_of
from models.tables import site, sync_out
from models.views import OPERATOR, SiteView
from tests.fakes.clock import NOON
from tests.fakes.records import item, store, write

NEW, STARTED, COMPLETED, ERROR = InitialisationStatus
DAY = timedelta(days=1)


def add(datafile: Datafile, site_id: int, name: str = "", **values: object) -> None:
    row = {
        "site_id": site_id,
        "uuid": f"uuid-{site_id}",
        "code": f"S{site_id}",
        "name": name or f"Site {site_id}",
        "site_type": SiteType.STANDALONE,
        "initialisation": NEW,
        "created_at": NOON,
    }
    with datafile.write() as session:
        session.execute(insert(site).values(row | values))


def sites(datafile: Datafile) -> tuple[SiteView, ...]:
    with datafile.read() as session:
        return list_sites(session, NOON)


def queue(datafile: Datafile, site_id: int, cursor: int, queued_at: datetime) -> None:
    with datafile.write() as session:
        session.execute(
            insert(sync_out).values(site_id=site_id, cursor=cursor, queued_at=queued_at)
        )


def test_the_central_server_comes_first_then_the_ids(central: Datafile) -> None:
    for site_id in (30, 4):
        add(central, site_id)
    assert [each.site_id for each in sites(central)] == [1, 4, 30]


@pytest.mark.parametrize(
    ("values", "status"),
    [
        ({}, SiteStatus.NOT_SYNCED),
        ({"initialisation": ERROR}, SiteStatus.NOT_SYNCED),
        ({"initialisation": STARTED}, SiteStatus.INITIALISING),
        ({"initialisation": STARTED, "last_synced_at": NOON}, SiteStatus.INITIALISING),
        ({"initialisation": COMPLETED}, SiteStatus.INITIALISING),
        ({"initialisation": COMPLETED, "last_synced_at": NOON}, SiteStatus.ACTIVE),
        ({"initialisation": COMPLETED, "last_synced_at": NOON - 30 * DAY}, SiteStatus.ACTIVE),
        ({"initialisation": COMPLETED, "last_synced_at": NOON - 31 * DAY}, SiteStatus.LATE),
        ({"mismatch_at": NOON, "last_synced_at": NOON - 31 * DAY}, SiteStatus.HARDWARE_MISMATCH),
        ({"blocked_at": NOON, "mismatch_at": NOON}, SiteStatus.BLOCKED),
        ({"active_here": True}, SiteStatus.ACTIVE),
        ({"site_type": SiteType.CENTRAL, "blocked_at": NOON}, SiteStatus.ACTIVE),
    ],
)
def test_the_most_urgent_reason_is_the_status(
    central: Datafile, values: dict[str, object], status: SiteStatus
) -> None:
    add(central, 2, "", **values)
    assert sites(central)[-1].status is status
    with central.read() as session:
        assert site_detail(session, 2, NOON).status is status


def test_how_late_is_late_is_a_preference(central: Datafile) -> None:
    add(central, 2, initialisation=COMPLETED, last_synced_at=NOON - 3 * DAY)
    with central.write() as session:
        set_preference(session, OPERATOR, "late_after_days", 2, NOON)
    assert sites(central)[-1].status is SiteStatus.LATE


def test_what_waits_is_counted_for_each_site(central: Datafile) -> None:
    add(central, 2)
    add(central, 3)
    write(central, [item("I1"), item("I2")])
    queue(central, 2, 1, NOON - DAY)
    queue(central, 2, 2, NOON)
    _, second, third = sites(central)
    assert (second.waiting, second.oldest_waiting_at) == (2, NOON - DAY)
    assert (third.waiting, third.oldest_waiting_at) == (0, None)
    with central.read() as session:
        assert site_detail(session, 2, NOON).waiting == 2


def test_details_hold_the_stores_and_no_password(central: Datafile) -> None:
    add(central, 2, password_hash="$argon2id$secret", hardware_id="device")
    write(central, [store("S1", 2, code="b"), store("S2", 2, code="A"), store("S3", 1)])
    with central.read() as session:
        detail = site_detail(session, 2, NOON)
    assert [each.code for each in detail.stores] == ["A", "b"]
    assert detail.has_password
    assert "secret" not in repr(detail)
    assert detail.hardware_id == "device"


def test_an_unknown_site_has_no_details(central: Datafile) -> None:
    with pytest.raises(AppError) as refused, central.read() as session:
        site_detail(session, 9, NOON)
    assert refused.value.code is ErrorCode.SITE_UNKNOWN


def test_a_site_is_found_by_name_or_id(central: Datafile) -> None:
    add(central, 2, "North")
    add(central, 3, "2nd")
    add(central, 4, "77")
    with central.read() as session:
        assert site_by_name(session, "NORTH") == 2
        assert site_by_name(session, "Nort") is None
        found = [site_id_of(session, name) for name in ("2", "north", "2ND", "77")]
        assert found == [2, 2, 3, 4]
        for unknown in ("9", "South", "99999999999999999999"):
            with pytest.raises(AppError) as refused:
                site_id_of(session, unknown)
            assert refused.value.code is ErrorCode.SITE_UNKNOWN


def test_a_remote_site_is_active_in_its_own_list(remote: Datafile) -> None:
    own = next(each for each in sites(remote) if each.site_id == 2)
    assert own.status is SiteStatus.ACTIVE
