"""The tables that a rule of routing speaks of, taken from the catalogue."""

from typing import Final

from models.catalogue import CATALOGUE, RoutingKeys
from models.enums import DataType


def _of_type(data_type: DataType) -> frozenset[str]:
    return frozenset(
        name
        for name, spec in CATALOGUE.items()
        if spec.data_type is data_type
        or (spec.unless is not None and spec.unless.data_type is data_type)
    )


CENTRAL_STORE_TABLES: Final = _of_type(DataType.CENTRAL_STORE)
STORE_TABLES: Final = _of_type(DataType.STORE)
PATIENT_TABLES: Final = _of_type(DataType.PATIENT)
MESSAGE_TABLES: Final = _of_type(DataType.MESSAGE)

MESSAGE_WITHOUT_STORE_TABLES: Final = frozenset(
    name for name in MESSAGE_TABLES if CATALOGUE[name].data_type is not DataType.MESSAGE
)
"""Those whose rows are messages only where they name no store."""

DISPENSARY_TABLES: Final = frozenset(
    name for name, spec in CATALOGUE.items() if spec.dispensary_only
)
"""Central data of which only sites with an active dispensary need any (seed 003)."""

MOBILE_TABLES: Final = frozenset(
    name for name, spec in CATALOGUE.items() if spec.mobile is not None and spec.mobile.pulled
)
"""What mobile sites know; they ignore the rest (protocol 4.3), so it is not queued for them."""

MOBILE_CENTRAL_TABLES: Final = MOBILE_TABLES & _of_type(DataType.CENTRAL)
"""Central data that mobile sites get through their queue: v3 has no other channel."""

TRANSFER_TABLES: Final = frozenset(
    {"transact", "trans_line", "requisition", "requisition_line", "indicator_value"}
)
"""What also goes to the other party, where that is a store (protocol 8)."""

TRANSACTION_TABLES: Final = frozenset(
    {"transact", "trans_line", "item_line", "Stock_take", "Stock_take_lines"}
)
"""What stays at a dispensary whose transactions are not in sync (seed 003, "Prescriptions")."""

PRESCRIBER_TABLE: Final = "clinician"
PRESCRIBER_JOIN_TABLE: Final = "clinician_store_join"
VISIBILITY_TABLE: Final = "name_store_join"


def is_of_store(keys: RoutingKeys) -> bool:
    """Whether a record is one of those that the copies of its store are made of."""
    return keys.store_id is not None and keys.data_type is not DataType.MESSAGE
