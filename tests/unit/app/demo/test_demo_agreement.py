"""The comparison of both datafiles finds what is missing and what differs, and nothing else."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.demo.agreement import compare
from models.commands.datafile import set_up_central, set_up_remote
from models.datafile import Datafile
from models.enums import DatafileKind
from models.records import RecordChange
from tests.fakes.records import change, deletion, invoice, invoice_line, item, store, write

OURS = [
    item("I1"),
    store("S1", 2),
    invoice("T1", "S1", total=5),
    invoice_line("L1", "T1"),
]
"""Central data, and the data of the store that is compared."""


@pytest.fixture
def central(tmp_path: Path) -> Iterator[Datafile]:
    with closing(Datafile.create(str(tmp_path / "c.2a"), DatafileKind.CENTRAL)) as datafile:
        with datafile.write() as session:
            set_up_central(session, site_name="CMS", admin_password="a", unlock_code="b")
        write(datafile, [*OURS, store("S9", 3), invoice("T9", "S9"), invoice_line("L9", "T9")])
        yield datafile


@pytest.fixture
def warehouse(tmp_path: Path) -> Iterator[Datafile]:
    with closing(Datafile.create(str(tmp_path / "w.2a"), DatafileKind.REMOTE)) as datafile:
        with datafile.write() as session:
            set_up_remote(session, server_url="http://localhost:9", site_name="W")
        write(datafile, [*OURS, store("S9", 3)], site_id=1)
        yield datafile


def test_equal_datafiles_agree(central: Datafile, warehouse: Datafile) -> None:
    agreement = compare(central, warehouse, "S1")
    assert agreement.holds
    assert (agreement.central_data, agreement.store_data) == (3, 2)
    assert agreement.problem() == ""


def test_json_that_means_the_same_is_equal(central: Datafile, warehouse: Datafile) -> None:
    payload = '{ "entry_time": 41715.0, "total": 5.0, "store_ID": "S1", "ID": "T1" }'
    same = RecordChange("transact", "T1", OURS[2].action, payload)
    assert write(warehouse, [same], site_id=1) == 1
    assert compare(central, warehouse, "S1").holds


@pytest.mark.parametrize(
    ("changed", "problem"),
    [
        (item("I1", "Paracetamol"), "1 records differ, like item I1"),
        (invoice("T1", "S1", total=6), "1 records differ, like transact T1"),
        (deletion("trans_line", "L1"), "1 records are on one side only, like trans_line L1"),
        (item("I2"), "1 records are on one side only, like item I2"),
        (invoice_line("L2", "T1"), "1 records are on one side only, like trans_line L2"),
    ],
)
def test_a_difference_is_named(
    central: Datafile, warehouse: Datafile, changed: RecordChange, problem: str
) -> None:
    write(warehouse, [changed], site_id=1)
    agreement = compare(central, warehouse, "S1")
    assert not agreement.holds
    assert agreement.problem() == problem


def test_other_stores_do_not_matter(central: Datafile, warehouse: Datafile) -> None:
    write(central, [invoice_line("L10", "T9"), change("Location", "A1", store_ID="S9")])
    assert compare(central, warehouse, "S1").holds
