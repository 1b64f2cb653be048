"""Whole records as sites and centres make them: every required key, in pull format."""

from typing import Any, Final

from tests.conformance.catalogue import TABLES

DAY: Final = "2026-03-24"
_DEFAULTS: Final[dict[str, Any]] = {
    "string": "", "int": 0, "number": 0, "bool": False, "date": "0000-00-00", "time": 0,
    "datetime": "", "object": None, "json": None,
}  # fmt: skip


def example(table: str, record_id: str, /, **values: Any) -> dict[str, Any]:
    """Return a record of ``table`` with every required key and ``values``."""
    found: dict[str, Any] = {TABLES[table]["id_field"]: record_id}
    for field in TABLES[table]["fields"]:
        if field.get("required") and field["name"] not in found:
            found[field["name"]] = _value(field)
    return found | values


def shipment(record_id: str, store: str, to_name: str, **values: Any) -> dict[str, Any]:
    """Return an outbound shipment of ``store`` to the store that has the name ``to_name``."""
    usual = {
        "store_ID": store, "name_ID": to_name, "type": "ci", "status": "cn", "mode": "store",
        "invoice_num": 7, "entry_date": DAY, "entry_time": 41715, "currency_rate": 1,
        "om_status": "PICKED", "om_type": "OUTBOUND_SHIPMENT",
        "om_created_datetime": f"{DAY}T11:35:15", "om_picked_datetime": f"{DAY}T11:40:00.123",
    }  # fmt: skip
    return example("transact", record_id, **(usual | values))


def shipment_line(record_id: str, shipment_id: str, **values: Any) -> dict[str, Any]:
    """Return a line of an outbound shipment."""
    usual = {
        "transaction_ID": shipment_id, "item_ID": "item-1", "item_name": "Amoxicillin 250 mg",
        "type": "stock_out", "quantity": 12.5, "pack_size": 1, "batch": "B1",
        "expiry_date": "2027-01-31", "cost_price": 0.10,
    }  # fmt: skip
    return example("trans_line", record_id, **(usual | values))


def request(record_id: str, store: str, to_name: str, **values: Any) -> dict[str, Any]:
    """Return an internal order of ``store`` to the store that has the name ``to_name``."""
    usual = {
        "store_ID": store, "name_ID": to_name, "type": "request", "status": "sg",
        "serial_number": 3, "date_entered": DAY, "lastModifiedAt": 1774350000,
        "om_status": "DRAFT", "om_created_datetime": f"{DAY}T08:00:00",
    }  # fmt: skip
    return example("requisition", record_id, **(usual | values))


def request_line(record_id: str, requisition_id: str, **values: Any) -> dict[str, Any]:
    """Return a line of an internal order."""
    usual = {"requisition_ID": requisition_id, "item_ID": "item-1", "itemName": "Amoxicillin",
             "Cust_stock_order": 100, "suggested_quantity": 120.25}  # fmt: skip
    return example("requisition_line", record_id, **(usual | values))


def stock(record_id: str, store: str, **values: Any) -> dict[str, Any]:
    """Return a line of stock."""
    usual = {"store_ID": store, "item_ID": "item-1", "pack_size": 1, "quantity": 40,
             "available": 40, "expiry_date": "2027-01-31"}  # fmt: skip
    return example("item_line", record_id, **(usual | values))


def _value(field: dict[str, Any]) -> Any:
    if field["format"] == "enum":
        return None if field.get("null_ok") else (field.get("values") or ["INVOICE"])[0]
    if field.get("strict"):
        return DAY
    return _DEFAULTS[field["format"]]
