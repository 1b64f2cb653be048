"""The catalogue is complete, acyclic and says of each table what the protocol says."""

from graphlib import CycleError

import pytest

from models.catalogue import (
    APPLY_ORDER,
    CATALOGUE,
    ORDER_OF,
    FieldFormat,
    FieldSpec,
    ParentRef,
    PushForm,
    TableSpec,
    Wire,
    spec_for,
)
from models.catalogue.registry import TableRow, apply_order, read_rows, spec_of
from models.enums import Channel, DataType


def words(text: str) -> set[str]:
    return set(text.split())


# Protocol 1.6: what a remote pushes on v5, and which of its deletes.
V5_PUSHED = words(
    """name name_store_join Location location_movement item_line transact trans_line Stock_take
    Stock_take_lines requisition requisition_line om_activity_log barcode clinician
    clinician_store_join om_document nameInsuranceJoin indicator_value sensor temperature_breach
    temperature_log vaccine_vial_monitor_status_log message purchase_order
    purchase_order_line"""
)
V5_PUSH_DELETES = words(
    """name Location item_line transact trans_line Stock_take Stock_take_lines requisition
    requisition_line indicator_value vaccine_vial_monitor_status_log purchase_order
    purchase_order_line"""
)
# Protocol 3.3: the same on v6.
V6_PUSHED = words(
    """name name_store_join name_oms_fields asset asset_internal_location asset_log rnr_form
    rnr_form_line vaccination plugin_data sync_file_reference contact_form system_log"""
)
V6_PUSH_DELETES = {"asset", "asset_internal_location", "name"}


def pushed_on(wire: Wire) -> set[str]:
    return {s.name for s in CATALOGUE.values() if s.pushed and s.wire in {wire, Wire.BOTH}}


def all_fields(fields: tuple[FieldSpec, ...]) -> list[FieldSpec]:
    return [found for field in fields for found in (field, *all_fields(field.fields))]


def test_it_declares_every_synced_table_once() -> None:
    names = [row.name for row in read_rows()]
    assert len(names) == len(set(names)) == 114
    assert list(CATALOGUE) == names
    assert all(spec.name == name for name, spec in CATALOGUE.items())


def test_a_table_is_found_by_its_exact_name() -> None:
    assert spec_for("Stock_take") is CATALOGUE["Stock_take"]
    assert spec_for("stock_take") is None


def test_nothing_can_be_declared_at_run_time() -> None:
    with pytest.raises(TypeError):
        CATALOGUE["item"] = CATALOGUE["unit"]  # type: ignore[index]


def test_a_table_without_a_decision_is_a_mistake() -> None:
    with pytest.raises(KeyError, match="undecided"):
        spec_of(TableRow(name="undecided", wire=Wire.V5, id_field="ID"))


def test_each_table_follows_all_it_needs() -> None:
    assert sorted(APPLY_ORDER) == sorted(CATALOGUE)
    assert {name: APPLY_ORDER[position] for name, position in ORDER_OF.items()} == {
        name: name for name in CATALOGUE
    }
    late = [
        (need, spec.name)
        for spec in CATALOGUE.values()
        for need in spec.needs
        if ORDER_OF[need] >= ORDER_OF[spec.name]
    ]
    assert late == []


def test_the_order_does_not_depend_on_the_order_of_declaration() -> None:
    assert apply_order(reversed(list(CATALOGUE.values()))) == APPLY_ORDER


def test_tables_that_need_each_other_are_refused() -> None:
    rows = (
        TableRow(name="item", wire=Wire.V5, id_field="ID", needs=("unit",)),
        TableRow(name="unit", wire=Wire.V5, id_field="ID", needs=("item",)),
    )
    with pytest.raises(CycleError):
        apply_order(spec_of(row) for row in rows)


def test_a_parent_is_a_table_that_is_needed() -> None:
    assert CATALOGUE["trans_line"].parent == ParentRef("transact", "transaction_ID")
    strays = [s.name for s in CATALOGUE.values() if s.parent and s.parent.table not in s.needs]
    assert strays == []


def test_only_tables_of_the_mobile_interface_have_no_declared_fields() -> None:
    bare = [spec for spec in CATALOGUE.values() if not spec.fields]
    assert len(bare) == 16
    assert not any(spec.pushed or spec.pulled for spec in bare)


@pytest.mark.parametrize(
    "spec", [spec for spec in CATALOGUE.values() if spec.fields], ids=lambda spec: spec.name
)
def test_its_keys_are_among_its_fields(spec: TableSpec) -> None:
    names = [field.name for field in spec.fields]
    assert len(names) == len(set(names))
    keys = {spec.store_field, spec.name_field, spec.parent.field if spec.parent else None}
    if spec.name != "pref":  # its id is not in the record: one row per store and item
        keys.add(spec.id_field)
    if spec.unless is not None:
        keys |= {spec.unless.field, spec.unless.store_field, spec.unless.name_field}
    assert keys - {None} <= set(names)


def test_what_remote_sites_push() -> None:
    assert pushed_on(Wire.V5) == V5_PUSHED
    assert pushed_on(Wire.V6) == V6_PUSHED
    assert {s.name for s in CATALOGUE.values() if s.push_delete} == (
        V5_PUSH_DELETES | V6_PUSH_DELETES
    )


def test_what_can_be_merged_and_deleted_on_pull() -> None:
    merged = {spec.name for spec in CATALOGUE.values() if spec.pull_merge}
    assert merged == {"name", "item", "clinician"}
    assert CATALOGUE["item"].pull_delete
    assert not CATALOGUE["diagnosis"].pull_delete


def test_what_goes_only_to_dispensaries() -> None:
    only = {spec.name for spec in CATALOGUE.values() if spec.dispensary_only}
    assert only == {"abbreviation", "item_direction", "insuranceProvider", "patient_event"}


def test_the_channel_follows_from_the_data_type() -> None:
    for spec in CATALOGUE.values():
        central = spec.data_type is DataType.CENTRAL
        assert spec.channel is (Channel.CENTRAL if central else Channel.QUEUE), spec.name


def test_formats_agree_with_their_push_forms() -> None:
    formats = {
        PushForm.CLOCK: FieldFormat.TIME,
        PushForm.MIDNIGHT: FieldFormat.DATE,
        PushForm.TEXT: FieldFormat.OBJECT,
    }
    for spec in CATALOGUE.values():
        for field in all_fields(spec.fields):
            if field.push is not PushForm.SAME:
                assert field.format is formats[field.push], (spec.name, field.name)
            if field.strict:
                assert field.format is FieldFormat.DATE, (spec.name, field.name)
            if field.zero_for_null:
                assert not field.null_ok, (spec.name, field.name)
            if field.values:
                assert field.format is FieldFormat.ENUM, (spec.name, field.name)
            if field.fields:
                assert field.format is FieldFormat.OBJECT, (spec.name, field.name)
