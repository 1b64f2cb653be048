"""Seed 003, the table "Data / Type / Notes", row by row: tables, type, who edits, where it goes.

The network of every row: the central server (site 1, which is the primary), site 2 with the active
dispensary A, site 3 with a collector copy of A and a store of its own, site 4 with a store alone.
"""

from typing import Final, NamedTuple

import pytest

from models.authority import Claim, Editor, refusal
from models.catalogue import CATALOGUE
from models.enums import DatafileKind, DataType, StoreMode, SyncsWith, SyncType
from models.here import Here
from models.network_preferences import NetworkPreferences
from models.routing import destinations
from models.routing.network import Network, RecordFacts, StoreCopy, StoreFacts

CENTRAL, CENTRAL_STORE = DataType.CENTRAL, DataType.CENTRAL_STORE
STORE, PATIENT, MESSAGE = DataType.STORE, DataType.PATIENT, DataType.MESSAGE
EVERYWHERE: Final = {2, 3, 4}
PRIMARY, STORES_SITE, ANYWHERE = {1}, {2}, {1, 2, 3, 4}


class Row(NamedTuple):
    """One row: its subject, our tables of it, their type, who edits them, where they go.

    ``edited_on``: of a record of store A that is known already. ``goes_to``: when site 1 changed
    it, by the rules alone.
    """

    subject: str
    tables: str
    data_type: DataType
    edited_on: set[int]
    goes_to: set[int]
    patient: bool = False
    centralised: bool = False


ROWS: Final = (
    Row("Items", "item item_category unit item_category_level1", CENTRAL, PRIMARY, EVERYWHERE),
    Row("Names (except patients)", "name contact name_tag", CENTRAL, PRIMARY, EVERYWHERE),
    Row("Merging of items, units and names", "item unit name", CENTRAL, PRIMARY, EVERYWHERE),
    Row("Groups and departments", "item_department", CENTRAL, PRIMARY, EVERYWHERE),
    Row("Item master lists", "list_master list_master_line", CENTRAL, PRIMARY, EVERYWHERE),
    Row("Budgets and accounts", "currency", CENTRAL, PRIMARY, EVERYWHERE),
    Row("Transaction categories", "transaction_category options", CENTRAL, PRIMARY, EVERYWHERE),
    Row("Purchase order categories", "ship_method", CENTRAL, PRIMARY, EVERYWHERE),
    Row("Location types", "Location_type", CENTRAL, PRIMARY, EVERYWHERE),
    Row("Regimens and indicators", "program_indicator", CENTRAL, PRIMARY, EVERYWHERE),
    Row("Abbreviations and item directions", "abbreviation item_direction", CENTRAL, PRIMARY, {2}),
    Row("Other dispensary data", "insuranceProvider patient_event", CENTRAL, PRIMARY, {2}),
    Row("Custom reports", "om_report form_schema", CENTRAL, PRIMARY, EVERYWHERE),
    Row("Messages and sync records", "message", MESSAGE, ANYWHERE, {2}),
    # Every site needs every store's record (protocol 6); preferences go to the store's site.
    Row("Stores", "store", CENTRAL, PRIMARY, EVERYWHERE),
    Row("Non sync-related store preferences", "pref preference", CENTRAL_STORE, PRIMARY, {2}),
    Row("Visibility of items and names", "item_store_join", CENTRAL_STORE, PRIMARY, {2}),
    Row("Visibility of existing patients", "name_store_join", CENTRAL_STORE, PRIMARY, {2}),
    # Also to collector copies: the prescriptions there name the prescribers.
    Row("Visibility of existing prescribers", "clinician_store_join", PATIENT, PRIMARY, {2, 3}),
    Row("Patients", "name", PATIENT, STORES_SITE, {2, 3}, patient=True),
    Row("PMR, insurance policies", "nameInsuranceJoin om_document", PATIENT, STORES_SITE, {2, 3}),
    Row("Prescribers", "clinician", PATIENT, STORES_SITE, {2, 3}),
    Row("Merging of patients", "name", PATIENT, STORES_SITE, {2, 3}, patient=True),
    Row("Merging of prescribers", "clinician", PATIENT, STORES_SITE, {2, 3}),
    Row("Customer stock history and requisitions", "requisition", STORE, STORES_SITE, {2, 3}),
    Row("Locations", "Location", STORE, STORES_SITE, {2, 3}),
    Row("Merging locations", "Location", STORE, STORES_SITE, {2, 3}),
    Row("Stock and stocktakes", "item_line Stock_take", STORE, STORES_SITE, {2, 3}),
    Row("Transactions, payments", "transact trans_line", STORE, STORES_SITE, {2, 3}),
    Row("Goods received", "Goods_received Goods_received_line", STORE, STORES_SITE, {2, 3}),
    Row("Indicator values", "indicator_value", STORE, STORES_SITE, {2, 3}),
    Row("Purchase orders", "purchase_order purchase_order_line", STORE, STORES_SITE, {2, 3}),
    # They go as before: the store's site needs them for the goods that it receives.
    Row(
        "Purchase orders (centralised)", "purchase_order", STORE, PRIMARY, {2, 3}, centralised=True
    ),
    Row("Existing users", "user", CENTRAL, PRIMARY, EVERYWHERE),  # Open mSupply needs them
)

_FULL: Final = SyncsWith.ACTIVE_COLLECTOR
NETWORK: Final = Network(
    Here(DatafileKind.CENTRAL, 1),
    dict.fromkeys([1, 2, 3, 4], True),
    {
        "A": StoreFacts(
            "name-A",
            StoreMode.DISPENSARY,
            copies=(
                StoreCopy(1, SyncType.COLLECTOR, _FULL),
                StoreCopy(2, SyncType.ACTIVE, _FULL),
                StoreCopy(3, SyncType.COLLECTOR, _FULL),
                StoreCopy(4, SyncType.TRANSFER, SyncsWith.TRANSFER),
            ),
        ),
        "B": StoreFacts("name-B", copies=(StoreCopy(3, SyncType.ACTIVE, _FULL),)),
        "C": StoreFacts("name-C", copies=(StoreCopy(4, SyncType.ACTIVE, _FULL),)),
    },
    visible_in={"patient": frozenset("A")},
    prescribes_in={"id": frozenset("A")},
)

EACH_TABLE: Final = [
    pytest.param(row, table, id=f"{row.subject}: {table}")
    for row in ROWS
    for table in row.tables.split()
]


@pytest.mark.parametrize(("row", "table"), EACH_TABLE)
def test_the_type(row: Row, table: str) -> None:
    spec = CATALOGUE[table]
    if row.patient:
        assert spec.unless is not None
        assert (spec.unless.value, spec.unless.data_type) == ("patient", row.data_type)
    else:
        assert spec.data_type is row.data_type


@pytest.mark.parametrize(("row", "table"), EACH_TABLE)
def test_where_it_is_edited(row: Row, table: str) -> None:
    preferences = NetworkPreferences(centralised_procurement=row.centralised)
    known = Claim(table, "id", row.data_type, "A", 2, 1)
    editors = (Editor(site_id, preferences, site_id == 2) for site_id in sorted(ANYWHERE))
    assert {each.site_id for each in editors if refusal(known, each) is None} == row.edited_on


@pytest.mark.parametrize(("row", "table"), EACH_TABLE)
def test_where_it_goes(row: Row, table: str) -> None:
    facts = RecordFacts(table, "id", row.data_type, "A", "patient", 1)
    assert {each.site_id for each in destinations(facts, NETWORK) if each.goes} == row.goes_to


@pytest.mark.parametrize("table", ["name_store_join", "clinician_store_join", "user"])
def test_new_visibility_and_new_users_are_sent_to_the_central_server(table: str) -> None:
    """Rows "Visibility of new patients and prescribers" and "New users"."""
    new = Claim(table, "id", CATALOGUE[table].data_type, "A", 2, None)
    assert refusal(new, Editor(2)) is None


@pytest.mark.parametrize(
    ("data_type", "edited_on"), [(DataType.LOCAL, ANYWHERE), (DataType.SYNC, PRIMARY)]
)
def test_local_and_sync_data_go_nowhere(data_type: DataType, edited_on: set[int]) -> None:
    """Rows "Preferences", "User permissions" and "Sites and sync-related preferences".

    No table of the wire is of these types: they are the datafile's own.
    """
    assert data_type not in {spec.data_type for spec in CATALOGUE.values()}
    claim = Claim("preference", "id", data_type, "A", 2, 1)
    editors = (Editor(site_id) for site_id in sorted(ANYWHERE))
    assert {each.site_id for each in editors if refusal(claim, each) is None} == edited_on
    facts = RecordFacts("preference", "id", data_type, "A", None, 1)
    assert not any(each.goes for each in destinations(facts, NETWORK))
