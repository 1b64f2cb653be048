"""Create sync site: site, store and visible stores in one transaction, foreseen without a trace."""

import pytest

from models.commands.new_sync_site import create_sync_site, foresee_sync_site
from models.commands.site_values import NewSite
from models.datafile import Datafile
from models.enums import ErrorCode, Permission, SiteType, SyncsWith, SyncType
from models.errors import AppError
from models.passwords import wire_digest
from models.queries.sites import list_sites
from models.views import OPERATOR, Actor
from tests.fakes.clock import NOON
from tests.fakes.records import change, store, write
from tests.fakes.stores import copies_of, new_site, visibility

NEW = NewSite("North", "N", SiteType.STANDALONE, wire_digest("secret"))


@pytest.fixture
def stores(central: Datafile) -> Datafile:
    """Two stores on the central server that see each other, and one alone."""
    write(central, [store("S1", 1), store("S2", 1, code="S2"), store("S3", 1)])
    write(central, [visibility("S1", "S2"), change("location", "L1", store_ID="S1", code="A")])
    return central


def test_the_site_has_the_store_and_a_copy_of_what_it_sees(stores: Datafile) -> None:
    with stores.write() as session:
        site_id, changes = create_sync_site(session, OPERATOR, NEW, "S1", NOON)
    assert {"site", "store_on_site"} <= changes.tables
    assert copies_of(stores, "S1") == {1: SyncType.COLLECTOR, site_id: SyncType.ACTIVE}
    assert copies_of(stores, "S2") == {1: SyncType.ACTIVE, site_id: SyncType.TRANSFER}
    assert copies_of(stores, "S3") == {1: SyncType.ACTIVE}


def test_what_it_brings_about_is_foreseen_and_nothing_is_kept(stores: Datafile) -> None:
    with stores.write() as session:
        foresight = foresee_sync_site(session, OPERATOR, NEW, "S1", NOON)
    assert foresight.rows > 0
    assert [(seen.code, seen.syncs_with) for seen in foresight.seen] == [("S2", SyncsWith.TRANSFER)]
    assert copies_of(stores, "S1") == {1: SyncType.ACTIVE}
    with stores.read() as session:
        assert [site.site_id for site in list_sites(session, NOON)] == [1]


def test_a_store_of_another_site_and_a_user_without_the_right_are_refused(
    stores: Datafile,
) -> None:
    with stores.write() as session:
        create_sync_site(session, OPERATOR, NEW, "S1", NOON)
    other = NewSite("South", "S", SiteType.MOBILE, None)
    with pytest.raises(AppError) as refused, stores.write() as session:
        create_sync_site(session, OPERATOR, other, "S1", NOON)
    assert "move it to the central server first" in refused.value.summary
    nobody = Actor("nobody", frozenset({Permission.EDIT_STORES}))
    with pytest.raises(AppError) as refused, stores.write() as session:
        create_sync_site(session, nobody, other, "S2", NOON)
    assert refused.value.code is ErrorCode.NOT_AUTHORISED
    with stores.read() as session:
        assert [site.name for site in list_sites(session, NOON)][1:] == ["North"]
    assert new_site(stores, "South")
