"""The catalogue itself: ``tables.json`` and the decisions of ``data_types`` put together, once.

Loading takes a few milliseconds and happens at import. A table without a decision, a cycle or a
malformed declaration is a mistake in the program and stops the import.
"""

from collections.abc import Iterable, Mapping
from graphlib import TopologicalSorter
from importlib.resources import files
from types import MappingProxyType
from typing import Final

import msgspec

from models.catalogue.data_types import CHANNEL_OF, DECISIONS
from models.catalogue.specs import FieldSpec, MobileSpec, ParentRef, TableSpec, Wire


class TableRow(msgspec.Struct, frozen=True):
    """One declaration as ``tables.json`` writes it; a key left out is false, none or empty.

    The file also keeps, unread here, ``notes``: peculiarities of the peers.
    """

    name: str
    wire: Wire
    id_field: str
    store_field: str | None = None
    name_field: str | None = None
    parent: ParentRef | None = None
    needs: tuple[str, ...] = ()
    pushed: bool = False
    pulled: bool = False
    push_delete: bool = False
    pull_delete: bool = False
    pull_merge: bool = False
    v3: MobileSpec | None = None
    fields: tuple[FieldSpec, ...] = ()


def read_rows() -> tuple[TableRow, ...]:
    """Return the declarations of ``tables.json`` in their order there.

    Raises: msgspec.ValidationError naming the place, if the file does not fit.
    """
    text = files("models.catalogue").joinpath("tables.json").read_bytes()
    return msgspec.json.decode(text, type=tuple[TableRow, ...])


def spec_of(row: TableRow) -> TableSpec:
    """Return a declaration together with its decision. Raises: KeyError if there is none."""
    decision = DECISIONS[row.name]
    return TableSpec(
        name=row.name,
        wire=row.wire,
        data_type=decision.data_type,
        channel=CHANNEL_OF[decision.data_type],
        unless=decision.unless,
        dispensary_only=decision.dispensary_only,
        void_if=decision.void_if,
        id_field=row.id_field,
        store_field=row.store_field,
        name_field=row.name_field,
        parent=row.parent,
        needs=row.needs,
        pushed=row.pushed,
        pulled=row.pulled,
        push_delete=row.push_delete,
        pull_delete=row.pull_delete,
        pull_merge=row.pull_merge,
        mobile=row.v3,
        fields=row.fields,
    )


def apply_order(specs: Iterable[TableSpec]) -> tuple[str, ...]:
    """Return the tables' names so that each follows all it needs; ties in alphabetical order.

    Raises: graphlib.CycleError if two tables need each other.
    """
    sorter = TopologicalSorter({spec.name: spec.needs for spec in specs})
    sorter.prepare()
    order: list[str] = []
    while sorter.is_active():
        ready = sorted(sorter.get_ready())
        order.extend(ready)
        sorter.done(*ready)
    return tuple(order)


CATALOGUE: Final[Mapping[str, TableSpec]] = MappingProxyType(
    {row.name: spec_of(row) for row in read_rows()}
)
"""Every synced table by its wire name, exactly spelled."""

APPLY_ORDER: Final[tuple[str, ...]] = apply_order(CATALOGUE.values())
"""The order in which tables are integrated; deletes go the other way (protocol 9)."""

ORDER_OF: Final[Mapping[str, int]] = MappingProxyType(
    {name: position for position, name in enumerate(APPLY_ORDER)}
)
"""The position of each table in ``APPLY_ORDER``; a table not in it can go last."""


def spec_for(table: str) -> TableSpec | None:
    """Return what is known of ``table``; None for a table that the catalogue does not know."""
    return CATALOGUE.get(table)
