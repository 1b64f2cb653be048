"""Records as the app writes them: text, dates in UTC with milliseconds, none as zeros (4.3)."""

from typing import Any, Final

DAY: Final = "2026-03-24T00:00:00.000Z"
NO_DAY: Final = "0000-00-00"


def sale(store_id: str, name_id: str, **values: Any) -> dict[str, Any]:
    """Return a finalised customer invoice."""
    return {
        "name_ID": name_id, "store_ID": store_id, "invoice_num": "7", "type": "ci",
        "status": "fn", "mode": "store", "comment": "urgent", "their_ref": "",
        "entry_date": DAY, "entry_time": "11:35:15", "confirm_date": DAY,
        "confirm_time": "11:35:16", "total": "25", "currency_ID": "usd", "currency_rate": "1",
        "prescriber_ID": "", "linked_transaction_id": "", "requisition_ID": "",
        "insuranceDiscountAmount": "0", "insuranceDiscountRate": "undefined",
        "is_cancellation": "false",
    } | values  # fmt: skip


def sale_line(invoice_id: str, **values: Any) -> dict[str, Any]:
    """Return a line of an invoice, packed to one."""
    return {
        "transaction_ID": invoice_id, "item_ID": "item-1", "item_name": "Amoxicillin 250 mg",
        "item_line_ID": "batch-1", "batch": "B1", "expiry_date": "2027-01-31T00:00:00.000Z",
        "pack_size": "1", "quantity": "12.5", "cost_price": "0.10", "sell_price": "2",
        "type": "stock_out", "note": "", "donor_id": "", "is_from_inventory_adjustment": False,
        "line_number": "0",
    } | values  # fmt: skip


def request(store_id: str, name_id: str, **values: Any) -> dict[str, Any]:
    """Return a finalised requisition to a supplying store."""
    return {
        "name_ID": name_id, "store_ID": store_id, "serial_number": "3", "type": "request",
        "status": "fn", "daysToSupply": "45", "date_entered": DAY, "requester_reference": "",
        "comment": "", "programID": "", "periodID": "", "orderType": "",
    } | values  # fmt: skip


def request_line(requisition_id: str, **values: Any) -> dict[str, Any]:
    """Return a line that asks for 100."""
    return {
        "requisition_ID": requisition_id, "item_ID": "item-1", "stock_on_hand": "3",
        "daily_usage": "1.5", "suggested_quantity": "120.25", "actualQuan": "0",
        "Cust_stock_order": "100", "comment": "", "Cust_prev_stock_balance": "0",
    } | values  # fmt: skip


def stock(store_id: str, **values: Any) -> dict[str, Any]:
    """Return a batch of stock."""
    return {
        "store_ID": store_id, "item_ID": "item-1", "pack_size": "1", "quantity": "40",
        "available": "40", "batch": "B1", "expiry_date": "2027-01-31T00:00:00.000Z",
        "cost_price": "0.1", "sell_price": "2", "name_ID": "", "donor_id": "",
    } | values  # fmt: skip


def patient(store_id: str, **values: Any) -> dict[str, Any]:
    """Return a patient: the app calls the keys ``id`` and ``currency_id``."""
    return {
        "type": "patient", "first": "Ada", "last": "Ñandú", "name": "Ñandú, Ada", "code": "P-1",
        "date_of_birth": "1990-12-10T00:00:00.000Z", "email": "", "phone": "",
        "supplying_store_id": store_id, "customer": "true", "female": "true", "country": "",
        "bill_address1": "", "bill_address2": "", "charge code": "P-1", "barcode": "*P-1*",
        "currency_id": "usd",
    } | values  # fmt: skip
