"""Of which data type each synced table is: our decisions, one row of seed 003 after the other.

The types decide who may edit a record and where it goes (``models.enums.DataType``). Seed 003,
"Data types", names subjects rather than tables; each heading below quotes the row that a group of
tables follows, or says why the wire protocol left no choice. Fields and keys are in
``tables.json``.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from models.catalogue.specs import Unless
from models.enums import Channel, DataType


@dataclass(frozen=True, slots=True)
class Decision:
    """The type of a table's rows, the rows that differ, and whether only dispensaries get them.

    ``void_if``: a field that, if true, lets a row name nobody: what it joined is not visible.
    """

    data_type: DataType
    unless: Unless | None = None
    dispensary_only: bool = False
    void_if: str | None = None


CHANNEL_OF: Final[Mapping[DataType, Channel]] = {
    DataType.CENTRAL: Channel.CENTRAL,
    DataType.CENTRAL_STORE: Channel.QUEUE,
    DataType.STORE: Channel.QUEUE,
    DataType.PATIENT: Channel.QUEUE,
    DataType.MESSAGE: Channel.QUEUE,
    DataType.LOCAL: Channel.LOCAL,
    DataType.SYNC: Channel.LOCAL,
}
"""Central data is pulled by cursor, all else that travels goes through sync out (sync.md)."""

_CENTRAL = Decision(DataType.CENTRAL)
_DISPENSARY = Decision(DataType.CENTRAL, dispensary_only=True)
_CENTRAL_STORE = Decision(DataType.CENTRAL_STORE)
_STORE = Decision(DataType.STORE)
_PATIENT = Decision(DataType.PATIENT)
_MESSAGE = Decision(DataType.MESSAGE)

DECISIONS: Final[Mapping[str, Decision]] = {
    # "Items": central, with what belongs to them: categories, units, variants, warnings.
    "item": _CENTRAL,
    "unit": _CENTRAL,
    "item_category": _CENTRAL,
    "item_category_level1": _CENTRAL,
    "item_category_level2": _CENTRAL,
    "warning": _CENTRAL,
    "item_warning_link": _CENTRAL,
    "vaccine_vial_monitor_status": _CENTRAL,
    "item_variant": _CENTRAL,
    "packaging_variant": _CENTRAL,
    "ancillary_item": _CENTRAL,
    # "Names (except patients)": central, with their categories, tags, contacts and properties.
    # A patient is patient data: its home store decides who edits it, the patient itself (its own
    # id) at which sites it is visible.
    "name": Decision(
        DataType.CENTRAL,
        unless=Unless(
            field="type",
            value="patient",
            data_type=DataType.PATIENT,
            store_field="supplying_store_id",
            name_field="ID",
        ),
    ),
    "name_tag": _CENTRAL,
    "name_tag_join": _CENTRAL,
    "contact": _CENTRAL,
    "name_property": _CENTRAL,
    "property": _CENTRAL,
    "nationality": _CENTRAL,
    "Ethnicity": _CENTRAL,
    "Occupation": _CENTRAL,
    # "Groups and departments": central.
    "item_department": _CENTRAL,
    # "Item master lists": central; programs are master lists, periods and campaigns serve them.
    "list_master": _CENTRAL,
    "list_master_line": _CENTRAL,
    "list_master_name_join": _CENTRAL,
    "list_local_line": _CENTRAL,
    "periodSchedule": _CENTRAL,
    "period": _CENTRAL,
    "campaign": _CENTRAL,
    # "Budgets and accounts", "Transaction categories", "Purchase order categories": central, and
    # with them what every transaction chooses from.
    "currency": _CENTRAL,
    "ship_method": _CENTRAL,
    "options": _CENTRAL,
    "paymentType": _CENTRAL,
    "transaction_category": _CENTRAL,
    # "Location types": central.
    "Location_type": _CENTRAL,
    # "Regimens and indicators": central; vaccine courses are the regimens of vaccination.
    "program_indicator": _CENTRAL,
    "indicator_attribute": _CENTRAL,
    "demographic": _CENTRAL,
    "vaccine_course": _CENTRAL,
    "vaccine_course_dose": _CENTRAL,
    "vaccine_course_item": _CENTRAL,
    "vaccine_course_store_config": _CENTRAL,  # names a store, yet every site gets it (protocol 3.4)
    "om_vaccine_course": _CENTRAL,
    "om_vaccine_course_dose": _CENTRAL,
    "om_vaccine_course_item": _CENTRAL,
    # "Abbreviations and item directions": central, dispensary data; so are insurance providers and
    # patient event types ("Other dispensary data").
    "abbreviation": _DISPENSARY,
    "item_direction": _DISPENSARY,
    "insuranceProvider": _DISPENSARY,
    "patient_event": _DISPENSARY,
    # Not in the seed's list, of the same kind, and wanted by every Open mSupply site.
    "diagnosis": _CENTRAL,
    "medicine_administrator": _CENTRAL,
    # "Custom reports": central, with forms and the programs' plug-ins.
    "om_report": _CENTRAL,
    "om_form_schema": _CENTRAL,
    "form_schema": _CENTRAL,
    "om_document_registry": _CENTRAL,
    "backend_plugin": _CENTRAL,
    "frontend_plugin": _CENTRAL,
    # Kinds and catalogue of equipment: administered on the central server (protocol 3.4, Central).
    "asset_class": _CENTRAL,
    "asset_category": _CENTRAL,
    "asset_catalogue_type": _CENTRAL,
    "asset_catalogue_item": _CENTRAL,
    "asset_log_reason": _CENTRAL,
    "asset_property": _CENTRAL,
    # "Stores and non sync-related store preferences": central store. The store record itself
    # however is needed wherever a name may be a store, so it goes by the central log (protocol 6).
    # A preference that names no store holds for all of them and goes to every site.
    "store": _CENTRAL,
    "pref": Decision(
        DataType.CENTRAL_STORE, unless=Unless("store_ID", "", data_type=DataType.CENTRAL)
    ),
    "preference": Decision(
        DataType.CENTRAL_STORE, unless=Unless("store_id", "", data_type=DataType.CENTRAL)
    ),
    # "Visibility of items and names", "Visibility of existing patients": central store. Joins of
    # new patients are the same table; they come up from the site that made the patient.
    "item_store_join": _CENTRAL_STORE,
    "name_store_join": Decision(DataType.CENTRAL_STORE, void_if="inactive"),
    # "User permissions", "Existing users": local in the seed. Open mSupply sites take both from
    # the central server (protocol 5.1, 6), so they are edited there: users as central data,
    # permissions with their store, or everywhere when they name none.
    "user": _CENTRAL,
    "user_store": _CENTRAL_STORE,
    "om_user_permission": Decision(
        DataType.CENTRAL_STORE, unless=Unless("store_ID", "", data_type=DataType.CENTRAL)
    ),
    # Numbers and figures that the central server hands out per store to mobile sites (v3 only).
    "number": _CENTRAL_STORE,
    "number_reuse": _CENTRAL_STORE,
    "dashboard_store_report": _CENTRAL_STORE,
    # "Customer stock history and requisitions": store.
    "requisition": _STORE,
    "requisition_line": _STORE,
    "rnr_form": _STORE,
    "rnr_form_line": _STORE,
    # "Locations": store, with the sensors that watch them.
    "Location": _STORE,
    "location_movement": _STORE,
    "sensor": _STORE,
    "temperature_breach": _STORE,
    "temperature_breach_config": _STORE,
    "temperature_log": _STORE,
    # "Stock and stocktakes": store.
    "item_line": _STORE,
    "Stock_take": _STORE,
    "Stock_take_lines": _STORE,
    "vaccine_vial_monitor_status_log": _STORE,
    # "Transactions, payments and prescriptions": store.
    "transact": _STORE,
    "trans_line": _STORE,
    # "Goods received": store.
    "Goods_received": _STORE,
    "Goods_received_line": _STORE,
    # "Indicator values": store.
    "indicator_value": _STORE,
    # "Purchase orders": store; with centralised procurement the primary server edits them.
    "purchase_order": _STORE,
    "purchase_order_line": _STORE,
    # A store's equipment and its log of activities: store by nature (tables of kind "remote").
    "asset": _STORE,
    "asset_internal_location": _STORE,
    "asset_log": _STORE,
    "om_activity_log": _STORE,
    # Written by a site for the central server alone, never sent back (protocol 3.4).
    "contact_form": _STORE,
    "system_log": _STORE,
    # "Patients and prescribers": patient, with their documents, policies, notes, vaccinations.
    "clinician": _PATIENT,
    "om_document": _PATIENT,
    "nameInsuranceJoin": _PATIENT,
    "name_note": _PATIENT,
    "adverse_drug_reaction": _PATIENT,
    "vaccination": _PATIENT,
    "om_vaccination": _PATIENT,
    "om_encounter": _PATIENT,
    # "Visibility of new patients and prescribers": patient.
    "clinician_store_join": _PATIENT,
    # "Messages and sync records": message, by sending and receiving store, which can be blank.
    "message": _MESSAGE,
    # Any site writes them and all sites get them, as a message without receiver (protocol 3.3,
    # 3.4, 8.2): barcodes, the properties of a name, references to files, data of a plug-in unless
    # it belongs to a store.
    "barcode": _MESSAGE,
    "name_oms_fields": _MESSAGE,
    "sync_file_reference": _MESSAGE,
    "plugin_data": Decision(
        DataType.STORE, unless=Unless("store_id", "", data_type=DataType.MESSAGE)
    ),
}
"""Every synced table and its decision; a test holds it complete against ``tables.json``."""
