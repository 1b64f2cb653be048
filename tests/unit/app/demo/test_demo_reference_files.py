"""The files of the demo's reference data: complete, unique and within sense."""

import re

from app.demo.identity import Identity
from app.demo.reference import SUPPLIES, load_reference, rows


def test_items_have_unique_codes_and_names() -> None:
    items = load_reference(Identity(1)).items
    assert 1_200 <= len(items) <= 1_300
    assert len({item.code for item in items}) == len(items)
    assert len({item.name for item in items}) == len(items)
    assert len({item.name.lower() for item in items}) == len(items)


def test_item_codes_are_like_those_of_a_catalogue() -> None:
    for item in load_reference(Identity(1)).items:
        assert re.fullmatch(r"[A-Z0-9][A-Z0-9-]{3,13}", item.code), item
        assert item.name == item.name.strip()
        assert "  " not in item.name


def test_items_refer_to_units_categories_and_storage_that_exist() -> None:
    units = {row["unit"] for row in rows("units")}
    categories = {row["category"] for row in rows("item_categories")}
    storage = {row["storage"] for row in rows("location_types")}
    items = load_reference(Identity(1)).items
    assert {item.unit for item in items} <= units
    assert {item.category for item in items} == categories
    assert categories >= SUPPLIES
    assert {item.storage for item in items} <= storage


def test_item_figures_are_within_sense() -> None:
    for item in load_reference(Identity(1)).items:
        assert item.ven in ("V", "E", "N")
        assert 1 <= item.pack_size <= 1_000
        assert 0 < item.pack_cost < 2_000, item
        assert 0 < item.volume < 0.1, item
        assert 1 <= item.level <= 4
        assert (item.doses > 0) <= (item.category == "vaccines")


def test_well_known_medicines_have_the_codes_people_know() -> None:
    name_of = {item.code: item.name for item in load_reference(Identity(1)).items}
    assert name_of["AMO500C"] == "Amoxicillin 500 mg capsule"
    assert name_of["PAR500T"] == "Paracetamol 500 mg tablet"


def test_parties_have_unique_codes_and_names() -> None:
    parties = load_reference(Identity(1)).parties
    assert len({party.code for party in parties}) == len(parties)
    assert len({party.name for party in parties}) == len(parties)
    assert {party.role for party in parties} == {"supplier", "manufacturer", "donor", "facility"}


def test_warnings_name_categories_that_exist() -> None:
    categories = {row["category"] for row in rows("item_categories")}
    for row in rows("warnings"):
        assert set(row["categories"].split()) <= categories


def test_one_currency_is_the_home_currency() -> None:
    rates = {row["code"]: float(row["rate"]) for row in rows("currencies")}
    assert rates["USD"] == 1
    assert all(rate > 0 for rate in rates.values())
