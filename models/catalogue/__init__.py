"""The one declaration of every synced table: type, keys, parent, order and field formats.

The program knows a table through this package alone, never by an ``if`` on its name. Its data is
``tables.json``; our decisions on data types are in ``data_types``. Nothing here reads a datafile,
decides which sites get a record (``models.routing``) or converts one (``syncengine.wire``).
"""

from models.catalogue.registry import APPLY_ORDER, CATALOGUE, ORDER_OF, spec_for
from models.catalogue.routing_keys import NotARecord, RoutingKeys, routing_from_json, routing_of
from models.catalogue.specs import (
    FieldFormat,
    FieldSpec,
    MobileSpec,
    ParentRef,
    PushForm,
    TableSpec,
    Unless,
    Wire,
)

__all__ = [
    "APPLY_ORDER",
    "CATALOGUE",
    "ORDER_OF",
    "FieldFormat",
    "FieldSpec",
    "MobileSpec",
    "NotARecord",
    "ParentRef",
    "PushForm",
    "RoutingKeys",
    "TableSpec",
    "Unless",
    "Wire",
    "routing_from_json",
    "routing_of",
    "spec_for",
]
