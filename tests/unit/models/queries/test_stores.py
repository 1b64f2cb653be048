"""Stores are shown with their names and with where each has a copy."""

import pytest

from models.datafile import Datafile
from models.enums import ErrorCode, StoreMode, SyncsWith, SyncType
from models.errors import AppError
from models.queries.stores import list_stores, store_id_of
from models.views import StoreView
from tests.fakes.records import change, deletion, store, write


def stores(datafile: Datafile) -> tuple[StoreView, ...]:
    with datafile.read() as session:
        return list_stores(session)


def test_a_store_has_the_name_of_its_name_record(central: Datafile) -> None:
    write(
        central,
        [
            store("S1", 1, code="GEN", store_mode="dispensary", disabled=True, name="old"),
            change("name", "name-S1", name="General Warehouse"),
        ],
    )
    assert stores(central) == (
        StoreView(
            store_id="S1",
            code="GEN",
            name="General Warehouse",
            mode=StoreMode.DISPENSARY,
            disabled=True,
            site_id=1,
            site_name="Central Medical Store",
            type_here=SyncType.ACTIVE,
            syncs_with=((1, SyncsWith.ACTIVE_COLLECTOR),),
        ),
    )


def test_without_a_name_record_its_own_name_or_code_serves(central: Datafile) -> None:
    write(central, [store("S1", 1, code="A", name="Depot"), store("S2", 1, code="B")])
    assert [each.name for each in stores(central)] == ["Depot", "B"]


def test_a_store_elsewhere_has_a_full_copy_on_the_central_server(central: Datafile) -> None:
    write(central, [store("S1", 7)])
    (view,) = stores(central)
    assert (view.site_id, view.site_name, view.type_here) == (7, "", SyncType.COLLECTOR)
    assert [site_id for site_id, _ in view.syncs_with] == [1, 7]


def test_stores_come_by_code_and_deleted_ones_do_not(central: Datafile) -> None:
    write(central, [store("S1", 1, code="b"), store("S2", 1, code="A"), store("S3", 1, code="c")])
    write(central, [deletion("store", "S3")])
    assert [each.code for each in stores(central)] == ["A", "b"]


def test_odd_values_do_not_hide_a_store(central: Datafile) -> None:
    write(central, [change("store", "S1", code=5, store_mode=None, disabled="yes", name=[])])
    (view,) = stores(central)
    assert (view.code, view.name, view.mode, view.disabled) == ("", "", StoreMode.STORE, False)


def test_a_store_is_found_by_code_or_id(central: Datafile) -> None:
    write(central, [store("S1", 1, code="GEN"), store("S2", 1, code="X"), store("S3", 1, code="X")])
    with central.read() as session:
        assert store_id_of(session, "GEN") == "S1"
        assert store_id_of(session, "S2") == "S2"
        for code, error in (("gen", ErrorCode.STORE_UNKNOWN), ("X", ErrorCode.VALUE_INVALID)):
            with pytest.raises(AppError) as refused:
                store_id_of(session, code)
            assert refused.value.code is error
