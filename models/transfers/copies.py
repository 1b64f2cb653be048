"""What stands in the responding half: pure, from the values of the initiating half.

Every record is complete in pull format (protocol 7.2, appendix A): what is not copied gets the
value that means "none". A source may hold anything; a value of a wrong type counts as absent.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from models.catalogue import CATALOGUE, FieldFormat, FieldSpec
from models.record_values import problem_with_value
from models.transfers.kinds import (
    NUMBER_FIELDS,
    UNNUMBERED,
    TransferKind,
    Values,
    counterpart_id,
    text_of,
)


@dataclass(frozen=True, slots=True)
class Making:
    """One transfer as it is copied.

    ``initiator_name_id``: the name of the initiating store. ``responder_store_id``: whose the other
    half is. ``requisition_id``: the requisition that a stock transfer fulfils, as its own store
    knows it. ``order_lines``: for goods received, the purchase order line by the id of each line of
    the invoice, else by item.
    """

    kind: TransferKind
    initiating_id: str
    header: Values
    responding_id: str
    initiator_name_id: str
    responder_store_id: str
    at: datetime
    requisition_id: str = ""
    order_lines: Mapping[str, str] = field(default_factory=dict)


def header_of(making: Making) -> dict[str, object]:
    """Return the header of the responding half."""
    source = making.header
    usual = {
        "ID": making.responding_id,
        "store_ID": making.responder_store_id,
        "comment": text_of(source, "comment"),
    }
    return complete(_TABLES[making.kind][0], usual | _HEADERS[making.kind](making))


def owned_values(making: Making) -> dict[str, object]:
    """Return what the initiator goes on to decide in the responding half while that is open."""
    header = header_of(making)
    return {name: header[name] for name in _OWNED[making.kind] if name in header}


def line_of(making: Making, line_id: str, line: Values) -> dict[str, object] | None:
    """Return what answers ``line``; None if it is of no concern to the responder.

    Only what the initiator decides: ``complete`` makes a whole record of it.
    """
    copied = _LINES[making.kind](making, line)
    if copied is None:
        return None
    if making.kind is TransferKind.GOODS_RECEIVED:
        by_item = making.order_lines.get(text_of(line, "item_ID"), "")
        copied["order_line_ID"] = making.order_lines.get(line_id, by_item)
    copied["ID"] = counterpart_id(making.kind, line_id)
    return _usable(_TABLES[making.kind][1], copied)


def complete(table: str, values: Values) -> dict[str, object]:
    """Return ``values`` without the unusable ones, and with every key that a peer needs."""
    usable = _usable(table, values)
    return {
        each.name: usable.get(each.name, _NONE[each.format])
        for each in CATALOGUE[table].fields
        if each.required or each.name in usable
    }


def _usable(table: str, values: Values) -> dict[str, object]:
    return {
        each.name: values[each.name]
        for each in CATALOGUE[table].fields
        if each.name in values and problem_with_value(each, values[each.name]) is None
    }


_NONE: Final[Mapping[FieldFormat, object]] = {
    FieldFormat.STRING: "",
    FieldFormat.INT: 0,
    FieldFormat.NUMBER: 0,
    FieldFormat.BOOL: False,
    FieldFormat.ENUM: "none",
    FieldFormat.DATE: "0000-00-00",
    FieldFormat.TIME: 0,
    FieldFormat.DATETIME: "",
    FieldFormat.OBJECT: None,
    FieldFormat.JSON: None,
}


def _invoice(making: Making, type_: str, status: str) -> dict[str, object]:
    """Return what the invoices that are made here have in common."""
    at = making.at
    return {
        "name_ID": making.initiator_name_id,
        "invoice_num": UNNUMBERED,
        "type": type_,
        "status": status,
        "mode": "store",
        "currency_ID": making.header.get("currency_ID"),
        "currency_rate": 1,
        "entry_date": at.date().isoformat(),
        "entry_time": at.hour * 3600 + at.minute * 60 + at.second,
    }


def _incoming(making: Making) -> dict[str, object]:
    """A supplier invoice or customer credit: on hold until the goods are there."""
    source = making.header
    is_stock = making.kind is TransferKind.STOCK
    copied = {name: source[name] for name in _INVOICE_COPIED if name in source}
    return (
        _invoice(making, "si" if is_stock else "cc", "nw")
        | {name: value for name, value in copied.items() if value is not None}
        | {
            "hold": True,
            "their_ref": _reference("transact", source, "their_ref"),
            "linked_transaction_id": making.initiating_id,
            "requisition_ID": making.requisition_id,
        }
    )


def _response(making: Making) -> dict[str, object]:
    source = making.header
    return {name: source[name] for name in _REQUISITION_COPIED if name in source} | {
        "name_ID": making.initiator_name_id,
        "serial_number": UNNUMBERED,
        "type": "response",
        "status": "sg",
        "date_entered": making.at.date().isoformat(),
        "lastModifiedAt": int(making.at.timestamp()),
        "requester_reference": _reference("requisition", source, "requester_reference"),
        "linked_requisition_id": making.initiating_id,
        "authorisationStatus": "none",
    }


def _ordered_invoice(making: Making) -> dict[str, object]:
    source = making.header
    return _invoice(making, "ci", "sg") | {
        "their_ref": _reference("purchase_order", source, "reference"),
        "currency_rate": number_in(source, "curr_rate") or 1,
        "donor_default_id": source.get("donor_id"),
        "original_PO_ID": making.initiating_id,
    }


def _goods(making: Making) -> dict[str, object]:
    source = making.header
    return {
        "purchase_order_ID": text_of(source, "original_PO_ID"),
        "serial_number": UNNUMBERED,
        "status": "nw",
        "supplier_reference": _reference("transact", source, "their_ref"),
        "entry_date": making.at.date().isoformat(),
        "donor_id": source.get("donor_default_id"),
    }


def _reference(table: str, source: Values, reference_field: str) -> str:
    """Say which record of the initiator this answers, by its number and its own reference."""
    words = {"transact": "invoice", "requisition": "requisition"}.get(table, "purchase order")
    number = source.get(NUMBER_FIELDS[table])
    reference = text_of(source, reference_field)
    return f"From {words} {number}" + (f" ({reference})" if reference else "")


def _stock_line(making: Making, line: Values) -> dict[str, object] | None:
    type_ = {"stock_out": "stock_in", "service": "service"}.get(text_of(line, "type"))
    if type_ is None:
        return None  # a placeholder carries nothing
    return {name: line[name] for name in _STOCK_LINE_COPIED if name in line} | {
        "transaction_ID": making.responding_id,
        "type": type_,
        "cost_price": line.get("sell_price"),
        "sentQuantity": line.get("quantity"),
        "sent_pack_size": line.get("pack_size"),
        "linked_transact_id": making.initiating_id,
    }


def _requested_line(making: Making, line: Values) -> dict[str, object]:
    return {name: line[name] for name in _REQUEST_LINE_COPIED if name in line} | {
        "requisition_ID": making.responding_id
    }


def _ordered_line(making: Making, line: Values) -> dict[str, object]:
    """Return what is ordered, without stock as yet: the supplier chooses its batches."""
    pack_size = number_in(line, "packsize_ordered") or 1
    units = number_in(line, "quan_adjusted_order") or number_in(line, "quan_original_order")
    price = number_in(line, "price_expected_after_discount")
    return {
        "transaction_ID": making.responding_id,
        "item_ID": line.get("item_ID"),
        "item_name": line.get("item_name"),
        "type": "placeholder",
        "pack_size": pack_size,
        "quantity": units / pack_size,
        "sell_price": price or number_in(line, "price_per_pack_before_discount"),
        "note": line.get("comment"),
    }


def _goods_line(making: Making, line: Values) -> dict[str, object] | None:
    if line.get("type") != "stock_out":
        return None
    return {
        "goods_received_ID": making.responding_id,
        "item_ID": line.get("item_ID"),
        "item_name": line.get("item_name"),
        "pack_received": line.get("pack_size"),
        "quantity_received": line.get("quantity"),
        "cost_price": line.get("sell_price"),
        "batch_received": line.get("batch"),
        "expiry_date": line.get("expiry_date"),
        "comment": line.get("note"),
        "volume_per_pack": line.get("volume_per_pack"),
    }


def number_in(values: Values, name: str) -> float:
    """Return a quantity or a price; 0 if it is none."""
    value = values.get(name)
    if isinstance(value, int | float) and problem_with_value(_NUMBER, value) is None:
        return value
    return 0


_NUMBER: Final = FieldSpec("number", FieldFormat.NUMBER)

_TABLES: Final = {
    TransferKind.STOCK: ("transact", "trans_line"),
    TransferKind.RETURN: ("transact", "trans_line"),
    TransferKind.REQUISITION: ("requisition", "requisition_line"),
    TransferKind.INTERNAL_ORDER: ("transact", "trans_line"),
    TransferKind.GOODS_RECEIVED: ("Goods_received", "Goods_received_line"),
}
_HEADERS: Final = {
    TransferKind.STOCK: _incoming,
    TransferKind.RETURN: _incoming,
    TransferKind.REQUISITION: _response,
    TransferKind.INTERNAL_ORDER: _ordered_invoice,
    TransferKind.GOODS_RECEIVED: _goods,
}
_LINES: Final[Mapping[TransferKind, Callable[[Making, Values], dict[str, object] | None]]] = {
    TransferKind.STOCK: _stock_line,
    TransferKind.RETURN: _stock_line,
    TransferKind.REQUISITION: _requested_line,
    TransferKind.INTERNAL_ORDER: _ordered_line,
    TransferKind.GOODS_RECEIVED: _goods_line,
}

_INVOICE_COPIED: Final = (
    *("currency_rate", "tax_rate", "donor_default_id", "programID"),
    *("om_transport_reference", "arrival_date_estimated", "ship_method_ID"),
)
_REQUISITION_COPIED: Final = (
    *("thresholdMOS", "daysToSupply", "orderType", "periodID", "programID", "is_emergency"),
    "om_max_months_of_stock",
)
_STOCK_LINE_COPIED: Final = (
    *("item_ID", "item_name", "batch", "expiry_date", "pack_size", "quantity", "sell_price"),
    *("note", "donor_id", "manufacturer_ID", "volume_per_pack", "foreign_currency_price"),
    "vaccine_vial_monitor_status_ID",
)
_REQUEST_LINE_COPIED: Final = (
    *("item_ID", "itemName", "Cust_stock_order", "suggested_quantity", "stock_on_hand"),
    *("daily_usage", "comment", "Cust_prev_stock_balance", "Cust_stock_received"),
    *("Cust_stock_issued", "stockLosses", "stockAdditions", "stockExpiring", "optionID"),
    *("days_out_or_new_demand", "Cust_loss_adjust", "om_snapshot_datetime"),
)
_OWNED: Final[Mapping[TransferKind, tuple[str, ...]]] = {
    TransferKind.STOCK: ("their_ref", "currency_ID", *_INVOICE_COPIED),
    TransferKind.RETURN: ("their_ref", "currency_ID", *_INVOICE_COPIED),
    TransferKind.REQUISITION: ("requester_reference", *_REQUISITION_COPIED),
    TransferKind.INTERNAL_ORDER: ("their_ref", "currency_ID", "currency_rate"),
    TransferKind.GOODS_RECEIVED: ("supplier_reference",),
}
"""Facts of the initiator alone; the rest of a header is the responder's once it is made."""
