"""The catalogue of synced tables is complete, and its order is without a circle."""

from typing import Final

import pytest

from models.catalogue import APPLY_ORDER, CATALOGUE, TableSpec, spec_for

TABLES: Final = 114
"""How many tables the interfaces v5 and v6 carry."""

EVERY_TABLE: Final = pytest.mark.parametrize(
    "spec", CATALOGUE.values(), ids=lambda spec: str(spec.name)
)


def test_it_holds_every_table() -> None:
    assert len(CATALOGUE) == TABLES
    assert all(name == spec.name for name, spec in CATALOGUE.items())


def test_unknown_tables_have_no_spec() -> None:
    assert spec_for("no_such_table") is None
    assert spec_for("ITEM") is None


@EVERY_TABLE
def test_what_a_table_needs_exists_and_goes_first(spec: TableSpec) -> None:
    place = APPLY_ORDER.index(spec.name)
    for needed in spec.needs:
        assert needed in CATALOGUE
        assert APPLY_ORDER.index(needed) < place


def test_the_order_holds_each_table_once() -> None:
    assert sorted(APPLY_ORDER) == sorted(CATALOGUE)
