"""Whether the central server and General Warehouse hold the same records, as the rules say.

Looks at both datafiles from outside, record by record, by the catalogue alone: what was sent, when
and why plays no part.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

import msgspec

from models.catalogue import CATALOGUE, routing_of
from models.datafile import Datafile
from models.enums import Channel, DataType
from models.queries.records import export_records

_NAMED: Final = 3

Identity = tuple[str, str]


class _Kept(NamedTuple):
    """A record as one side has it; ``store_id`` of a line is that of its header."""

    data: dict[str, object]
    data_type: DataType
    store_id: str | None


@dataclass(frozen=True, slots=True)
class Agreement:
    """What a comparison found; the two sides agree if nothing is missing and nothing differs."""

    central_data: int
    store_data: int
    missing: tuple[Identity, ...]
    different: tuple[Identity, ...]

    @property
    def holds(self) -> bool:
        """Whether both sides hold the same."""
        return not self.missing and not self.different

    def problem(self) -> str:
        """Say what is off, naming a few records; empty if nothing is."""
        said = [
            f"{len(records):,} records {what}, like {_some(records)}"
            for what, records in (
                ("are on one side only", self.missing),
                ("differ", self.different),
            )
            if records
        ]
        return " and ".join(said)


def compare(central: Datafile, warehouse: Datafile, store_id: str) -> Agreement:
    """Compare all central data, and all data of the store that is active on the warehouse's site.

    store_id: that store. Records are equal if their JSON means the same. Thread: any; takes 2 s.
    """
    here, there = _records(central), _records(warehouse)
    wanted = {
        key
        for key, kept in here.items()
        if _belongs(kept, store_id) and not _only_for_dispensaries(key)
    }
    brought = {key for key, kept in there.items() if _belongs(kept, store_id)}
    both = wanted & brought
    store_data = sum(here[key].data_type is not DataType.CENTRAL for key in both)
    return Agreement(
        central_data=len(both) - store_data,
        store_data=store_data,
        missing=tuple(sorted(wanted ^ brought)),
        different=tuple(sorted(key for key in both if here[key].data != there[key].data)),
    )


def _records(datafile: Datafile) -> dict[Identity, _Kept]:
    """Read every living record; a line comes after its header, which knows the store."""
    kept: dict[Identity, _Kept] = {}
    for identity, data in _exported(datafile):
        table, _record_id = identity
        keys = routing_of(table, data)
        store_id, spec = keys.store_id, CATALOGUE.get(table)
        if store_id is None and spec is not None and spec.parent is not None:
            header = kept.get((spec.parent.table, str(data.get(spec.parent.field))))
            store_id = None if header is None else header.store_id
        if keys.channel is not Channel.LOCAL:
            kept[identity] = _Kept(data, keys.data_type, store_id)
    return kept


def _exported(datafile: Datafile) -> Iterator[tuple[Identity, dict[str, object]]]:
    with datafile.read() as session:
        for record in export_records(session):
            data = msgspec.json.decode(record.data or "{}", type=dict[str, object])
            yield (record.table, record.record_id), data


def _belongs(kept: _Kept, store_id: str) -> bool:
    return kept.data_type is DataType.CENTRAL or kept.store_id == store_id


def _only_for_dispensaries(identity: Identity) -> bool:
    """Whether General Warehouse, which is none, must not have a record (seed 003)."""
    spec = CATALOGUE.get(identity[0])
    return spec is not None and spec.dispensary_only


def _some(records: tuple[Identity, ...]) -> str:
    return ", ".join(f"{table} {record_id}" for table, record_id in records[:_NAMED])
