"""Apply merges: what referred to the removed record refers to the kept one.

Each site changes what it owns, as ``models.authority`` says, and the others learn of it as of any
change (sync.md, item "merges"). All in the caller's transaction, with cursors and queue rows.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, NamedTuple, TypeVar

import msgspec
from sqlalchemy import ColumnElement, or_, select, true
from sqlalchemy.orm import Session

from models.authority import VISIBILITY_TABLES, EditDoor
from models.catalogue import routing_from_json
from models.catalogue.references import PAIRS, REFERENCES, Reference
from models.enums import Action, Channel, DataType
from models.here import Here
from models.merges import Targets, merges_in, targets_of
from models.payloads import merge_values
from models.records import RecordChange, allocate_cursors, last_cursor, write_records
from models.sql import json_text
from models.tables import record

_ROWS_AT_ONCE: Final = 2_000
_IDS_AT_ONCE: Final = 5_000
"""Well under the parameters that one statement may have."""
_ANY: Final[ColumnElement[bool]] = true()


def write_merges(session: Session, here: Here, merges: Sequence[RecordChange], at: datetime) -> int:
    """Write merges made here and apply them; return how many are new."""
    first = allocate_cursors(session, 0) + 1
    written = write_records(session, merges, source_site_id=here.site_id, at=at)
    if written:
        apply_merges(session, here, first, last_cursor(session), here.site_id, at)
    return written


def apply_merges(
    session: Session, here: Here, first: int, last: int, source_site_id: int, at: datetime
) -> None:
    """Apply the merges whose cursor lies in [first, last], which came from ``source_site_id``.

    The removed records become tombstones; again nothing more happens. Cost: one walk along the
    tables that may refer to them, and about 50 µs for each record that does.
    """
    new = merges_in(session, record.c.cursor.between(first, last))
    if not new:
        return
    targets = targets_of([*merges_in(session, record.c.cursor < first), *new])
    for table in sorted({merge.table for merge in new}):
        removed = {merge.removed_id for merge in new if merge.table == table}
        concerned = {each: end for each, end in targets[table].items() if each in removed}
        if concerned:
            _delete(session, table, concerned, source_site_id, at)
            _Repointing(session, here, at, table, concerned).perform()


def repoint_arrived(
    session: Session, here: Here, table: str | None, first: int, last: int, at: datetime
) -> None:
    """Apply all merges to what lies in the cursors [first, last] and is ours.

    A site that has not heard of a merge may have written it, or have owned it before. ``table``:
    what it is of; None if it may be of any.
    """
    tables = None if table is None else {table}
    _repoint_late(session, here, tables, record.c.cursor.between(first, last), at)


def repoint_stores(session: Session, here: Here, store_ids: Collection[str], at: datetime) -> None:
    """Apply all merges to the data of stores that have become active here.

    The site that had them may never have done so. Their patients' data is among it.
    """
    patients = select(record.c.record_id).where(
        record.c.table_name == "name", record.c.store_id.in_(store_ids)
    )
    theirs = or_(record.c.store_id.in_(store_ids), record.c.name_id.in_(patients))
    _repoint_late(session, here, None, theirs, at)


def _repoint_late(
    session: Session,
    here: Here,
    tables: Collection[str] | None,
    which: ColumnElement[bool],
    at: datetime,
) -> None:
    """Apply all merges to the records ``which``; ``tables`` None: of any table.

    Pairs are left out: they are of central data, or the central server's, whoever has the store.
    """
    for merged_table, targets in targets_of(merges_in(session)).items():
        within = [
            Reference(each.path, each.tables if tables is None else each.tables & set(tables))
            for each in _PLAIN[merged_table]
        ]
        concerned = [each for each in within if each.tables]
        if concerned and targets:
            repointing = _Repointing(session, here, at, merged_table, targets)
            repointing.perform_late(concerned, which)


def _delete(
    session: Session, table: str, ids: Iterable[str], source_site_id: int, at: datetime
) -> None:
    """Leave tombstones of those of the records that live, as whoever merged them would."""
    living = [
        record_id
        for part in _parts(sorted(ids), _ROWS_AT_ONCE)
        for record_id in session.execute(
            select(record.c.record_id).where(
                record.c.table_name == table,
                record.c.record_id.in_(part),
                record.c.action == Action.UPSERT,
            )
        ).scalars()
    ]
    changes = [RecordChange(table, each, Action.DELETE, None) for each in living]
    write_records(session, changes, source_site_id=source_site_id, at=at)


class _Row(NamedTuple):
    """A record that may refer to a merged one."""

    table: str
    record_id: str
    store_id: str | None
    payload: str


class _PairRow(NamedTuple):
    """A row of a pair; of several alike the least is left. ``new``: its data if it changes."""

    is_inactive: bool
    is_changed: bool
    record_id: str
    row: _Row
    new: str | None


@dataclass(slots=True)
class _Repointing:
    """The merges of one table; ``perform`` it once. Thread: that of its session."""

    session: Session
    here: Here
    at: datetime
    merged_table: str
    targets: Targets
    _door: EditDoor = field(init=False)
    _central_ids: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        self._door = EditDoor(self.session, self.here)
        self._door.allow_transactions()
        self._central_ids = self._of_central_data(sorted(self.targets))

    def perform(self) -> None:
        """Write everything that refers to a removed record and that this site owns."""
        for part in _parts(self._cursors(_PLAIN[self.merged_table], self.targets), _ROWS_AT_ONCE):
            self._write(self._changed(row) for row in self._rows(part))
        self._write(self._changed_pairs())

    def perform_late(self, references: Sequence[Reference], which: ColumnElement[bool]) -> None:
        """Write of the records ``which`` those that refer to a removed one in ``references``."""
        for part in _parts(self._cursors(references, self.targets, which), _ROWS_AT_ONCE):
            self._write(self._changed(row) for row in self._rows(part))

    def _changed(self, row: _Row) -> RecordChange | None:
        payload = self._repointed(row)
        if payload is None or not self._is_ours(row):
            return None
        return RecordChange(row.table, row.record_id, Action.UPSERT, payload)

    def _changed_pairs(self) -> Iterator[RecordChange]:
        """Re-point rows of pairs; of those that would then be alike one is left."""
        ids = {*self.targets, *self.targets.values()}
        alike: dict[tuple[str, object, object], list[_PairRow]] = defaultdict(list)
        for part in _parts(self._cursors(_OF_PAIRS[self.merged_table], ids), _ROWS_AT_ONCE):
            for row in self._rows(part):
                new = self._repointed(row)
                values = msgspec.json.decode(new or row.payload, type=dict[str, object])
                one, other = (values.get(key) for key in PAIRS[row.table])
                is_inactive = values.get("inactive") is True
                alike[row.table, one, other].append(
                    _PairRow(is_inactive, new is not None, row.record_id, row, new)
                )
        for rows in alike.values():
            left = min(rows)
            for each in rows:
                if not (left.is_changed or each.is_changed) or not self._is_ours(each.row):
                    continue
                if each is not left:
                    yield RecordChange(each.row.table, each.record_id, Action.DELETE, None)
                elif each.new is not None:
                    yield RecordChange(each.row.table, each.record_id, Action.UPSERT, each.new)

    def _is_ours(self, row: _Row) -> bool:
        """Whether this site changes the record; of every record exactly one site does.

        What anybody may edit, and what belongs to no store, is changed on the central server. So
        is the visibility of patients and prescribers, which decides there who gets them.
        """
        if row.table in VISIBILITY_TABLES:
            named = msgspec.json.decode(row.payload, type=dict[str, object])
            is_central = named.get(PAIRS[row.table][0]) in self._central_ids
            return self._door.editor.is_primary if is_central else self.here.is_central
        keys = routing_from_json(row.table, row.payload.encode())
        store_id = row.store_id or keys.store_id
        is_anybodys = keys.data_type is DataType.STORE and store_id is None
        if is_anybodys or keys.data_type in {DataType.MESSAGE, DataType.LOCAL}:
            return self.here.is_central
        return self._door.reason(row.table, row.record_id, keys, store_id) is None

    def _repointed(self, row: _Row) -> str | None:
        """Return the row's data with the new ids, all else to the letter; None if it has none."""
        new: dict[str, object] = {}
        values = msgspec.json.decode(row.payload, type=dict[str, msgspec.Raw])
        for reference in REFERENCES[self.merged_table]:
            if row.table in reference.tables:
                key, *inner = reference.path
                changed = self._new_value(values.get(key), inner)
                if changed is not None:
                    new[key] = changed
        return merge_values(row.payload, new) if new else None

    def _new_value(self, raw: msgspec.Raw | None, inner: list[str]) -> object:
        """Return what shall stand for the value ``raw``; None if it refers to nothing removed."""
        if raw is None:
            return None
        value = msgspec.json.decode(raw)
        if not inner:
            return self.targets.get(value) if isinstance(value, str) else None
        if not isinstance(value, dict):
            return None
        target = self.targets.get(str(value.get(inner[0])))
        if target is None:
            return None
        return msgspec.Raw(merge_values(bytes(raw).decode(), {inner[0]: target}).encode())

    def _of_central_data(self, ids: Sequence[str]) -> frozenset[str]:
        """Return those of the removed records that are central data, not patient or store data."""
        return frozenset(
            record_id
            for part in _parts(ids, _IDS_AT_ONCE)
            for record_id in self.session.execute(
                select(record.c.record_id).where(
                    record.c.table_name == self.merged_table,
                    record.c.record_id.in_(part),
                    record.c.channel == Channel.CENTRAL,
                )
            ).scalars()
        )

    def _cursors(
        self,
        references: Iterable[Reference],
        ids: Collection[str],
        which: ColumnElement[bool] = _ANY,
    ) -> list[int]:
        """Return which living records hold one of ``ids`` in one of the fields, oldest first."""
        found: set[int] = set()
        for part in _parts(sorted(ids), _IDS_AT_ONCE):
            for reference in references:
                held = json_text(self.session, record.c.payload, *reference.path)
                found.update(
                    self.session.execute(
                        select(record.c.cursor).where(
                            record.c.table_name.in_(reference.tables),
                            record.c.action == Action.UPSERT,
                            held.in_(part),
                            which,
                        )
                    ).scalars()
                )
        return sorted(found)

    def _rows(self, cursors: Sequence[int]) -> list[_Row]:
        columns = (record.c.table_name, record.c.record_id, record.c.store_id, record.c.payload)
        found = self.session.execute(
            select(*columns).where(record.c.cursor.in_(cursors)).order_by(record.c.cursor)
        )
        return [_Row(*row) for row in found]

    def _write(self, changes: Iterable[RecordChange | None]) -> None:
        ours = [each for each in changes if each is not None]
        write_records(self.session, ours, source_site_id=self.here.site_id, at=self.at)


def _split(references: Iterable[Reference], *, pairs: bool) -> tuple[Reference, ...]:
    """Return the references that are, or are not, the first half of a pair."""
    halves = {(table, (fields[0],)) for table, fields in PAIRS.items()}
    split = (
        Reference(
            each.path,
            frozenset(table for table in each.tables if ((table, each.path) in halves) is pairs),
        )
        for each in references
    )
    return tuple(each for each in split if each.tables)


_PLAIN: Final = {table: _split(each, pairs=False) for table, each in REFERENCES.items()}
_OF_PAIRS: Final = {table: _split(each, pairs=True) for table, each in REFERENCES.items()}


_T = TypeVar("_T")


def _parts(values: Sequence[_T], length: int) -> Iterator[Sequence[_T]]:
    for start in range(0, len(values), length):
        yield values[start : start + length]
