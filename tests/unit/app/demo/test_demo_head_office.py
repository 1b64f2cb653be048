"""What the head office changes on the demo's morning, and the sites that make lists long."""

from app.demo.generator import DemoNetwork, DemoRecord
from app.demo.head_office import morning_changes
from app.demo.more_sites import more_sites
from models.enums import SiteType


def test_every_change_is_of_a_record_that_is_there(
    network: DemoNetwork, central: tuple[DemoRecord, ...]
) -> None:
    before = {(one.table, one.record_id): one.data for one in central}
    changes = tuple(morning_changes(network))
    assert {change.table for change in changes} == {"currency", "item_store_join"}
    for change in changes:
        old = before[change.table, change.record_id]
        assert change.data != old
        assert change.data.keys() == old.keys()


def test_prices_rise_in_two_warehouses(
    network: DemoNetwork, central: tuple[DemoRecord, ...]
) -> None:
    before = {one.record_id: one.data for one in central if one.table == "item_store_join"}
    prices = [one for one in morning_changes(network) if one.table == "item_store_join"]
    stores = {network.store(code).record_id for code in ("GEN", "EAS")}
    assert {one.data["store_ID"] for one in prices} == stores
    for one in prices:
        new, old = one.data["default_price"], before[one.record_id]["default_price"]
        assert isinstance(new, float)
        assert isinstance(old, int | float)
        assert old < new < old * 1.05 + 0.02


def test_the_home_currency_stays(network: DemoNetwork) -> None:
    rates = [one for one in morning_changes(network) if one.table == "currency"]
    assert rates
    assert not any(one.data["is_home_currency"] for one in rates)
    assert {one.data["date_updated"] for one in rates} == {"2026-11-20"}


def test_the_changes_repeat(network: DemoNetwork) -> None:
    assert tuple(morning_changes(network)) == tuple(morning_changes(network))


def test_more_sites_are_named_apart_and_repeat() -> None:
    sites = tuple(more_sites(5_000))
    assert len({name.casefold() for name, _ in sites}) == 5_000
    assert tuple(more_sites(5_000)) == sites
    assert {site_type for _, site_type in sites} == set(SiteType) - {SiteType.CENTRAL}


def test_no_more_sites_are_none() -> None:
    assert tuple(more_sites(0)) == ()
