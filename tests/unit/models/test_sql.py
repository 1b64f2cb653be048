"""Statements with very many rows or values, on every database this machine has."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import bindparam, delete, func, select

from models.datafile import Datafile
from models.enums import DatafileKind
from models.sql import ManyRows, insert_into, one_of
from models.tables import store_on_site
from tests.fakes.postgresql import DATABASES, new_database

INSERT = ManyRows(
    ("store_id", "site_id", "syncs_with"),
    lambda dialect: insert_into(dialect, store_on_site).on_conflict_do_nothing(),
)
DELETE = ManyRows(
    ("site_id", "store_id"),
    lambda _dialect: delete(store_on_site).where(
        store_on_site.c.site_id == bindparam("site_id"),
        store_on_site.c.store_id == bindparam("store_id"),
    ),
)


@pytest.fixture(params=DATABASES)
def datafile(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Datafile]:
    location = str(tmp_path / "central.2a")
    if request.param == "postgresql":
        location = new_database(request.getfixturevalue("database_server"))
    made = Datafile.create(location, DatafileKind.CENTRAL)
    yield made
    made.close()


def test_it_says_how_many_rows_it_touched(datafile: Datafile) -> None:
    with datafile.write() as session:
        rows = [(f"store {number % 40}", 2, "none") for number in range(60)]
        assert INSERT.execute(session, rows) == 40
        some = ((2, f"store {number}") for number in range(30, 50))
        assert DELETE.execute(session, some) == 10
        left = select(func.count()).select_from(store_on_site)
        assert session.execute(left).scalar_one() == 30


def test_no_rows_are_no_work(datafile: Datafile) -> None:
    with datafile.write() as session:
        assert INSERT.execute(session, []) == 0


def test_a_statement_with_parameters_of_its_own_is_refused(datafile: Datafile) -> None:
    hidden = ManyRows(
        ("site_id",),
        lambda _dialect: delete(store_on_site).where(
            store_on_site.c.site_id == bindparam("site_id"), store_on_site.c.syncs_with == "none"
        ),
    )
    with datafile.write() as session, pytest.raises(TypeError, match="parameters"):
        hidden.execute(session, [(2,)])


def test_very_many_values_are_one_parameter(datafile: Datafile) -> None:
    odd = ["", "it's", 'say "x"', "Côte", "ツ", "a,b", "[1]", "null"]
    with datafile.write() as session:
        INSERT.execute(session, [(each, 2, "none") for each in odd])
        INSERT.execute(session, [("other", 2, "none")])
        asked = [*odd, *(f"not there {number}" for number in range(40_000))]
        condition = one_of(session, store_on_site.c.store_id, asked)
        found = session.scalars(select(store_on_site.c.store_id).where(condition)).all()
        assert sorted(found) == sorted(odd)
        nothing = one_of(session, store_on_site.c.store_id, [])
        assert session.scalars(select(store_on_site.c.store_id).where(nothing)).all() == []
