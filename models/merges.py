"""What a merge is: which record is kept and which removed, whose it is, and who may make it.

A merge is a record of its own (sync.md, The datafile) that belongs to whom the record to keep
belongs to, so it travels like that one. What it does to other records is ``models.repointing``'s.
"""

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

import msgspec
from sqlalchemy import ColumnElement, and_, exists, literal_column, select
from sqlalchemy.orm import Session

from models.authority import EditDoor
from models.catalogue import NotARecord, RoutingKeys, routing_of
from models.catalogue.references import MERGEABLE_TABLES
from models.enums import Action, DataType, HoldReason
from models.known_records import KnownRecord, known_records
from models.line_owners import Identity
from models.lines import MERGE_KEYS
from models.tables import record

Targets = Mapping[str, str]
"""By the id of a removed record of one table: the record that stands in its place."""

IS_MERGE: Final[ColumnElement[bool]] = and_(record.c.action == literal_column(f"'{Action.MERGE}'"))
"""In the text, so that SQLite knows that the index of merges alone will do."""


class Merge(NamedTuple):
    """Two records of ``table`` that are one from now on."""

    table: str
    kept_id: str
    removed_id: str

    @property
    def kept(self) -> Identity:
        """The record that stays."""
        return self.table, self.kept_id

    @property
    def removed(self) -> Identity:
        """The record that goes; what refers to it shall refer to the other."""
        return self.table, self.removed_id


class _Payload(msgspec.Struct):
    """The data of a merge on the wire (protocol 1.3)."""

    kept_id: str = msgspec.field(name=MERGE_KEYS[0])
    removed_id: str = msgspec.field(name=MERGE_KEYS[1])


_DECODER: Final = msgspec.json.Decoder(_Payload)


def merge_from_json(table: str, raw: bytes | str) -> Merge:
    """Return the merge that a record's data tells. Raises: NotARecord saying what is wrong."""
    try:
        payload = _DECODER.decode(raw)
    except (ValueError, RecursionError) as error:
        raise NotARecord(str(error)) from error
    for name, value in zip(MERGE_KEYS, (payload.kept_id, payload.removed_id), strict=True):
        if not value:
            raise NotARecord(f"{name} is empty")
    return Merge(table, payload.kept_id, payload.removed_id)


def payload_of_merge(merge: Merge) -> str:
    """Return the data of ``merge`` as it is kept and travels."""
    return msgspec.json.encode(_Payload(merge.kept_id, merge.removed_id)).decode()


def merges_in(session: Session, *which: ColumnElement[bool]) -> list[Merge]:
    """Return the merges of tables with something to merge, in the order of the change log."""
    rows = session.execute(
        select(record.c.table_name, record.c.payload)
        .where(IS_MERGE, record.c.table_name.in_(MERGEABLE_TABLES), *which)
        .order_by(record.c.cursor)
    )
    return [merge_from_json(row.table_name, row.payload) for row in rows]


def has_merges(session: Session) -> bool:
    """Say whether any merge is known here."""
    return bool(session.execute(select(exists().where(IS_MERGE))).scalar_one())


def targets_of(merges: Iterable[Merge]) -> dict[str, dict[str, str]]:
    """Return by table what stands for each removed record at the end of all ``merges``.

    Of two merges that remove one record the first holds, and one that would end where it began
    does nothing; so merges can come in any order.
    """
    steps: dict[str, dict[str, str]] = {}
    for merge in merges:
        of_table = steps.setdefault(merge.table, {})
        if merge.removed_id not in of_table:
            kept_id = end_of(of_table, merge.kept_id)
            if kept_id != merge.removed_id:
                of_table[merge.removed_id] = kept_id
    return {
        table: {removed_id: end_of(of_table, removed_id) for removed_id in of_table}
        for table, of_table in steps.items()
    }


def end_of(targets: Targets, record_id: str) -> str:
    """Follow ``record_id`` through the merges to the record that stands for it now."""
    while record_id in targets:
        record_id = targets[record_id]
    return record_id


def merge_keys(session: Session, merges: Mapping[Identity, Merge]) -> dict[Identity, RoutingKeys]:
    """Return the routing keys of merges: those of the record to keep, which is their parent."""
    known = known_records(session, {merge.kept for merge in merges.values()})
    return {
        identity: keys_of_merge(merge, known.get(merge.kept)) for identity, merge in merges.items()
    }


def keys_of_merge(merge: Merge, kept: KnownRecord | None) -> RoutingKeys:
    """Return the keys of one merge; of a record that is not here only its table tells."""
    keys = routing_of(merge.table, {}) if kept is None else kept.keys
    return RoutingKeys(keys.store_id, keys.name_id, merge.kept_id, keys.channel, keys.data_type)


def known_of_merges(
    session: Session, ends: Mapping[str, Targets], merges: Iterable[Merge]
) -> dict[Identity, KnownRecord]:
    """Return the records of ``merges``, and by ``ends`` those that stand for the ones to keep."""
    identities = {identity for each in merges for identity in (each.kept, each.removed)}
    identities |= {(table, end_of(ends.get(table, {}), each)) for table, each in identities}
    return known_records(session, identities)


def problem_with_merge(
    merge: Merge, known: Mapping[Identity, KnownRecord], targets: Targets, door: EditDoor | None
) -> HoldReason | None:
    """Say why a merge cannot be applied here, or not yet; None if it can.

    ``known``: what ``known_of_merges`` returns. ``targets``: of all merges of the table.
    ``door``: asked about both records; None where that is the central server's business.
    """
    if merge.kept_id == merge.removed_id:
        return HoldReason.NOT_A_MERGE
    records = {each: known[each] for each in (merge.kept, merge.removed) if each in known}
    if door is not None:
        for identity, each in records.items():
            reason = door.reason(*identity, each.keys, each.store_id)
            if reason is not None:
                return reason
        if not records:
            keys = routing_of(merge.table, {})
            reason = door.reason(*merge.kept, keys, None)
            if reason is not None and keys.data_type is DataType.CENTRAL:
                return reason
    kinds = {_kind(each) for each in records.values()}
    if len(kinds) > 1:
        return HoldReason.UNLIKE_RECORDS
    end = known.get((merge.table, end_of(targets, merge.kept_id)))
    if end is None or end.action is not Action.UPSERT:
        return HoldReason.KEPT_MISSING
    return None


def _kind(known: KnownRecord) -> tuple[DataType, str | None]:
    """Return what two records must have in common: their type, and for store data the store."""
    is_of_store = known.keys.data_type is DataType.STORE
    return known.keys.data_type, known.store_id if is_of_store else None
