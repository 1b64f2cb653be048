"""Each table has one decision on its data type, and the decisions are those of seed 003."""

import pytest

from models.catalogue import CATALOGUE, Unless
from models.catalogue.data_types import CHANNEL_OF, DECISIONS
from models.enums import Channel, DataType


def test_there_is_one_decision_for_each_table_and_none_beside() -> None:
    assert len(DECISIONS) == 114
    assert set(DECISIONS) == set(CATALOGUE)


def test_each_data_type_has_a_channel() -> None:
    assert set(CHANNEL_OF) == set(DataType)
    stays = {data_type for data_type, channel in CHANNEL_OF.items() if channel is Channel.LOCAL}
    assert stays == {DataType.LOCAL, DataType.SYNC}


@pytest.mark.parametrize(
    ("table", "data_type"),
    [
        ("item", DataType.CENTRAL),
        ("name", DataType.CENTRAL),
        ("store", DataType.CENTRAL),
        ("item_store_join", DataType.CENTRAL_STORE),
        ("name_store_join", DataType.CENTRAL_STORE),
        ("om_user_permission", DataType.CENTRAL_STORE),
        ("pref", DataType.CENTRAL_STORE),
        ("transact", DataType.STORE),
        ("trans_line", DataType.STORE),
        ("Goods_received", DataType.STORE),
        ("clinician", DataType.PATIENT),
        ("clinician_store_join", DataType.PATIENT),
        ("om_document", DataType.PATIENT),
        ("nameInsuranceJoin", DataType.PATIENT),
        ("vaccination", DataType.PATIENT),
        ("message", DataType.MESSAGE),
        ("barcode", DataType.MESSAGE),
    ],
)
def test_the_type_of_a_table(table: str, data_type: DataType) -> None:
    assert CATALOGUE[table].data_type is data_type


def test_which_tables_have_rows_of_another_type() -> None:
    special = {name: spec.unless for name, spec in CATALOGUE.items() if spec.unless}
    assert special == {
        "name": Unless("type", "patient", DataType.PATIENT, "supplying_store_id", "ID"),
        "pref": Unless("store_ID", "", DataType.CENTRAL),
        "preference": Unless("store_id", "", DataType.CENTRAL),
        "om_user_permission": Unless("store_ID", "", DataType.CENTRAL),
        "plugin_data": Unless("store_id", "", DataType.MESSAGE),
    }


def test_what_remote_sites_push_is_not_reserved_for_the_primary_server() -> None:
    reserved = {
        spec.name
        for spec in CATALOGUE.values()
        if spec.pushed and spec.data_type in {DataType.CENTRAL, DataType.CENTRAL_STORE}
    }
    # Patients among the names; the joins that make new patients visible.
    assert reserved == {"name", "name_store_join"}
