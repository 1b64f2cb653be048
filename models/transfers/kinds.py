"""The kinds of transfer: which records begin one and what the responding half is.

Declarations and the tests of their values; how the values are copied is in ``copies``.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, NamedTuple
from uuid import UUID, uuid5

_NAMESPACE: Final = UUID("0d7c8e8e-6a0f-5e0b-9b7c-2b1c54a3f1d6")

UNNUMBERED: Final = -1
"""The dummy number of a half whose store has not numbered it yet (seed 003)."""

Values = Mapping[str, object]


class TransferKind(StrEnum):
    """What is transferred (seed 003, "Transfers"; sync.md)."""

    STOCK = "stock"
    RETURN = "return"
    REQUISITION = "requisition"
    INTERNAL_ORDER = "internal_order"
    GOODS_RECEIVED = "goods_received"


class Kind(NamedTuple):
    """One kind: its two tables and the field of the initiating half that names the other.

    ``initiating_words`` and ``responding_words``: what a line in the log calls the halves.
    """

    kind: TransferKind
    initiating_table: str
    responding_table: str
    back_field: str | None
    initiating_words: str
    responding_words: str


KINDS: Final[Mapping[TransferKind, Kind]] = {
    each.kind: each
    for each in (
        Kind(
            TransferKind.STOCK,
            "transact",
            "transact",
            "linked_transaction_id",
            "Customer invoice",
            "supplier invoice",
        ),
        Kind(
            TransferKind.RETURN,
            "transact",
            "transact",
            "linked_transaction_id",
            "Supplier credit",
            "customer credit",
        ),
        Kind(
            TransferKind.REQUISITION,
            "requisition",
            "requisition",
            "linked_requisition_id",
            "Requisition",
            "response requisition",
        ),
        Kind(
            TransferKind.INTERNAL_ORDER,
            "purchase_order",
            "transact",
            None,
            "Purchase order",
            "customer invoice",
        ),
        Kind(
            TransferKind.GOODS_RECEIVED,
            "transact",
            "Goods_received",
            "goods_received_ID",
            "Customer invoice",
            "goods received",
        ),
    )
}

LINE_TABLES: Final[Mapping[str, str]] = {
    "transact": "trans_line",
    "requisition": "requisition_line",
    "purchase_order": "purchase_order_line",
    "Goods_received": "Goods_received_line",
}
"""The table of the lines of each header that takes part in transfers."""

NUMBER_FIELDS: Final[Mapping[str, str]] = {
    "transact": "invoice_num",
    "requisition": "serial_number",
    "purchase_order": "serial_number",
    "Goods_received": "serial_number",
}
"""The field with the number that the header's own store gives it."""

CLOSED: Final = ("cn", "fn")
"""The statuses of a half that is confirmed or finalised (protocol 7.4)."""


def begun_by(table: str, values: Values) -> TransferKind | None:
    """Return the transfer that a record of ``table`` begins as it is; None if none.

    A customer invoice for a purchase order is the second stage of an internal requisition; whether
    that order is known here decides the caller.
    """
    if table == "transact" and values.get("status") == "fn" and values.get("mode") == "store":
        if values.get("type") == "ci":
            ordered = text_of(values, "original_PO_ID")
            return TransferKind.GOODS_RECEIVED if ordered else TransferKind.STOCK
        if values.get("type") == "sc":
            return TransferKind.RETURN
    if table == "requisition" and values.get("type") == "request" and values.get("status") == "fn":
        return TransferKind.REQUISITION
    if table == "purchase_order" and values.get("status") == "cn":
        return TransferKind.INTERNAL_ORDER
    return None


def answered_by(table: str, values: Values) -> tuple[TransferKind, str] | None:
    """Return which initiating half, by kind and id, a record calls itself the answer to.

    So the halves that other programs make, and those of imported data, are known as well.
    """
    for kind, key, field, value in _ANSWERS[table]:
        initiating_id = text_of(values, field)
        if initiating_id and values.get(key) == value:
            return kind, initiating_id
    return None


_ANSWERS: Final[Mapping[str, tuple[tuple[TransferKind, str, str, str], ...]]] = {
    "transact": (
        (TransferKind.STOCK, "type", "linked_transaction_id", "si"),
        (TransferKind.RETURN, "type", "linked_transaction_id", "cc"),
        (TransferKind.INTERNAL_ORDER, "type", "original_PO_ID", "ci"),
    ),
    "requisition": ((TransferKind.REQUISITION, "type", "linked_requisition_id", "response"),),
    "purchase_order": (),
    "Goods_received": (),
}

ANSWERING_TABLES: Final = sorted(table for table, answers in _ANSWERS.items() if answers)


def is_open(values: Values) -> bool:
    """Tell whether the responder has not yet confirmed or finalised its half."""
    return values.get("status") not in CLOSED


def counterpart_id(kind: TransferKind, initiating_id: str) -> str:
    """Return the id of what answers a header or a line: always the same, on whatever site."""
    return str(uuid5(_NAMESPACE, f"{kind}:{initiating_id}"))


def number_of(table: str, values: Values) -> int | None:
    """Return the number of a header; None if its store has given it none."""
    number = values.get(NUMBER_FIELDS[table])
    return number if type(number) is int and number != UNNUMBERED else None


def text_of(values: Values, field: str) -> str:
    """Return an id or a text; empty for blank, null, absent and what is no text."""
    value = values.get(field)
    return value if isinstance(value, str) else ""
