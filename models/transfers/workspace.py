"""The records that one transaction of transfers reads and changes.

What is changed is seen at once by what reads after it, and written together at the end, so that
every record is written once and one that stays as it is not at all.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, NamedTuple

import msgspec
from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from models.enums import Action
from models.here import Here
from models.line_owners import Identity
from models.payloads import merge_values, values_of
from models.records import RecordChange, write_records
from models.sql import one_of
from models.tables import record
from models.transfers.kinds import Values


class Known(NamedTuple):
    """A record as it is; of a deleted one its last known state."""

    action: str
    payload: str | None
    store_id: str | None
    name_id: str | None
    parent_id: str | None
    source_site_id: int
    cursor: int

    @property
    def is_living(self) -> bool:
        """Whether it is not deleted."""
        return self.action == Action.UPSERT


def readable(payload: str | None) -> dict[str, object]:
    """Return a record's values; none if a number in it is beyond all bounds.

    Such a record is kept and passed on like any other, and must not stop the transfers of others.
    """
    try:
        return values_of(payload)
    except (msgspec.MsgspecError, ValueError):
        return {}


@dataclass(slots=True)
class Workspace:
    """Records by table and id. Thread: that of its session."""

    session: Session
    here: Here
    at: datetime
    _known: dict[Identity, Known] = field(default_factory=dict)
    _changes: dict[Identity, RecordChange] = field(default_factory=dict)
    _decoded: dict[Identity, tuple[str | None, Values]] = field(default_factory=dict)

    def load(self, table: str, ids: Collection[str]) -> dict[str, Known]:
        """Return those of the records that are or were, by id."""
        missing = [each for each in ids if each and (table, each) not in self._known]
        if missing:
            self._read(table, one_of(self.session, record.c.record_id, missing))
        return {each: self._known[table, each] for each in ids if (table, each) in self._known}

    def children(
        self, table: str, parent_ids: Collection[str], *, deleted: bool = False
    ) -> dict[str, list[str]]:
        """Return the ids of the living lines of each header, by the header's id.

        ``deleted``: of the deleted ones too.
        """
        if parent_ids:
            self._read(table, one_of(self.session, record.c.parent_id, parent_ids))
        found: dict[str, list[str]] = {each: [] for each in parent_ids}
        for (of_table, record_id), known in self._known.items():
            if of_table == table and (known.is_living or deleted) and known.parent_id in found:
                found[known.parent_id].append(record_id)
        return found

    def known(self, table: str, record_id: str) -> Known | None:
        """Return a record that was loaded; None if it never was."""
        return self._known.get((table, record_id))

    def living(self, table: str, record_id: str) -> Values:
        """Return the values of a loaded record; empty if it is deleted or never was."""
        known = self._known.get((table, record_id))
        if known is None or not known.is_living:
            return {}
        payload, values = self._decoded.get((table, record_id), (None, {}))
        if payload is not known.payload:
            values = readable(known.payload)
            self._decoded[table, record_id] = known.payload, values
        return values

    def make(self, table: str, record_id: str, values: Values) -> None:
        """Make a record that never was."""
        self._put(table, record_id, merge_values(None, values))

    def change(self, table: str, record_id: str, values: Mapping[str, object]) -> None:
        """Set ``values`` in a loaded, living record; nothing happens if they are there already."""
        known = self._known[table, record_id]
        before = readable(known.payload)
        new = {
            name: value
            for name, value in values.items()
            if name not in before or before[name] != value
        }
        if new:
            self._put(table, record_id, merge_values(known.payload, new))

    def delete(self, table: str, record_id: str) -> None:
        """Delete a loaded record, if it is not deleted already."""
        known = self._known[table, record_id]
        if known.is_living:
            self._known[table, record_id] = known._replace(action=Action.DELETE)
            self._changes[table, record_id] = RecordChange(table, record_id, Action.DELETE, None)

    def write(self) -> None:
        """Write what was changed, as changes of this site."""
        if self._changes:
            write_records(
                self.session,
                list(self._changes.values()),
                source_site_id=self.here.site_id,
                at=self.at,
            )

    def _put(self, table: str, record_id: str, payload: str) -> None:
        before = self._known.get((table, record_id))
        none = Known(Action.UPSERT, None, None, None, None, self.here.site_id, 0)
        self._known[table, record_id] = (before or none)._replace(
            action=Action.UPSERT, payload=payload
        )
        self._changes[table, record_id] = RecordChange(table, record_id, Action.UPSERT, payload)

    def _read(self, table: str, which: ColumnElement[bool]) -> None:
        found = select(record.c.record_id, *_KNOWN_COLUMNS).where(
            record.c.table_name == table, which
        )
        for record_id, *columns in self.session.execute(found).all():
            self._known.setdefault((table, record_id), Known._make(columns))


_KNOWN_COLUMNS: Final[tuple[ColumnElement[Any], ...]] = tuple(record.c[n] for n in Known._fields)
