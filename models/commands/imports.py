"""Bringing in many records at once, with memory for one chunk of them.

A line is judged by its form, by its id and by authority. A record that lacks keys is kept as it
is; the wire fills in what a peer needs.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from typing import Final, NamedTuple, NoReturn

import msgspec
from sqlalchemy import select
from sqlalchemy.orm import Session

from models.authority import EditDoor
from models.catalogue import CATALOGUE, NotARecord, RoutingKeys, routing_from_json, routing_of
from models.commands.audit import write_audit
from models.commands.rights import require
from models.enums import Action, ErrorCode, EventKind, Permission
from models.errors import AppError
from models.here import Here, this_site
from models.line_owners import Identity, owners_of
from models.lines import MERGE_KEYS, BadLine, ImportLine
from models.records import RecordChange, write_records
from models.tables import record
from models.transfers import settle_within
from models.views import Actor

CHUNK_ROWS: Final = 2_000


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did: lines read, records that really changed, lines left out."""

    lines: int
    changed: int
    bad: int


def import_records(
    session: Session,
    actor: Actor,
    lines: Iterable[ImportLine | BadLine],
    at: datetime,
    *,
    source: str = "the import",
    on_bad: Callable[[BadLine], None] | None = None,
    on_lines: Callable[[int], None] = lambda _lines: None,
) -> ImportResult:
    """Write the records of ``lines`` in their order, all in the caller's transaction.

    source: the name of the file, for the error. on_bad: is told of each line that cannot be
    imported while the others are; without it the first such line ends the import. on_lines: is
    told how many lines are done, after each chunk. Cost: about 50 µs a line on SQLite.
    Raises: AppError NOT_AUTHORISED, or IMPORT_LINE naming the line; nothing is imported then.
    """
    require(actor, Permission.EDIT_SYNC_SETTINGS)
    here = this_site(session)
    bad = 0

    def refuse(line: BadLine) -> None:
        nonlocal bad
        bad += 1
        if on_bad is None:
            _refuse_import(line, source)
        on_bad(line)

    importing = _Import(session, here, at, refuse)
    done = changed = 0
    for chunk in _chunks(lines):
        changed += importing.write(chunk)
        done += len(chunk)
        on_lines(done)
    settle_within(session, at)
    write_audit(
        session,
        actor.name,
        EventKind.RECORDS_IMPORTED,
        f"{changed} records imported from {source}",
        {"lines": done, "changed": changed, "bad": bad},
        at,
        here.site_id,
    )
    return ImportResult(done, changed, bad)


class _Known(NamedTuple):
    """What decides who may edit a record: its keys, and its own store or its header's."""

    keys: RoutingKeys
    store_id: str | None


class _Parsed(NamedTuple):
    """A line whose form is good, with the keys of its record."""

    line: ImportLine
    keys: RoutingKeys

    @property
    def identity(self) -> Identity:
        return self.line.table, self.line.record_id


@dataclass(slots=True)
class _Import:
    """One import under way; its door remembers what it found out of each store."""

    session: Session
    here: Here
    at: datetime
    refuse: Callable[[BadLine], None]
    door: EditDoor = field(init=False)

    def __post_init__(self) -> None:
        self.door = EditDoor(self.session, self.here)

    def write(self, chunk: list[ImportLine | BadLine]) -> int:
        """Write what may be imported of ``chunk``; return how many records really changed."""
        good: list[_Parsed] = []
        bad: list[BadLine] = []
        for line in chunk:
            parsed = line if isinstance(line, BadLine) else _checked(line)
            if isinstance(parsed, BadLine):
                bad.append(parsed)
            else:
                good.append(parsed)
        good = self._authorised(good, bad)
        for each in sorted(bad, key=lambda line: line.number):
            self.refuse(each)
        return write_records(
            self.session,
            [RecordChange(line.table, line.record_id, line.action, line.data) for line, _ in good],
            source_site_id=self.here.site_id,
            at=self.at,
        )

    def _authorised(self, lines: list[_Parsed], bad: list[BadLine]) -> list[_Parsed]:
        """Return the lines that this site may import, and add the others to ``bad``.

        A line of a header that is refused is judged again, by the header that is in the datafile.
        """
        stored = _stored(self.session, {each.identity for each in lines})
        while True:
            owners = owners_of(self.session, {each.identity: each.keys for each in lines})
            reasons = [self._reason(each, owners[each.identity].store_id, stored) for each in lines]
            if not any(reasons):
                return lines
            judged = list(zip(lines, reasons, strict=True))
            bad += [BadLine(each.line.number, reason) for each, reason in judged if reason]
            lines = [each for each, reason in judged if not reason]

    def _reason(
        self, parsed: _Parsed, store_id: str | None, stored: Mapping[Identity, _Known]
    ) -> str | None:
        """Say why a line is refused; the record counts as it is and as it would be."""
        before = stored.get(parsed.identity)
        after = _Known(parsed.keys, parsed.keys.store_id or store_id)
        if parsed.line.data is None and before is not None:
            after = before  # a deletion says nothing of the record but its id
        reason = self.door.refusal(*parsed.identity, *after)
        line = parsed.line
        if reason is None and line.table == "store" and line.action is Action.UPSERT and line.data:
            reason = self.door.store_refusal(line.record_id, line.data)
        if reason is not None or before is None:
            return reason
        return self.door.refusal(*parsed.identity, *before)


class _Ids(msgspec.Struct):
    """The two keys under which tables keep their id."""

    upper: object = msgspec.field(name="ID", default=None)
    lower: object = msgspec.field(name="id", default=None)


class _Merge(msgspec.Struct):
    keep: str = msgspec.field(name=MERGE_KEYS[0])
    delete: str = msgspec.field(name=MERGE_KEYS[1])


_IDS: Final = msgspec.json.Decoder(_Ids)
_MERGE: Final = msgspec.json.Decoder(_Merge)


def _checked(line: ImportLine) -> _Parsed | BadLine:
    """Return a line with the keys of its record, or what is wrong with it."""
    if line.data is None:
        return _Parsed(line, routing_of(line.table, {}))
    try:
        if line.action is Action.MERGE:
            _MERGE.decode(line.data)
        else:
            own_id = _own_id(line.table, line.data)
            if own_id is not None and own_id != line.record_id:
                return BadLine(line.number, f"recordData has the ID {own_id!r}, unlike recordId")
        return _Parsed(line, routing_from_json(line.table, line.data.encode()))
    except (NotARecord, msgspec.ValidationError) as error:
        return BadLine(line.number, str(error))


def _own_id(table: str, data: str) -> object:
    """Return the id that a record carries itself; None if it has none, or nobody knows where."""
    spec = CATALOGUE.get(table)
    if spec is None:
        return None
    ids = _IDS.decode(data)
    return ids.upper if spec.id_field == "ID" else ids.lower


def _stored(session: Session, identities: Iterable[Identity]) -> dict[Identity, _Known]:
    """Return what is known of those records that are in the datafile already."""
    by_table: dict[str, list[str]] = defaultdict(list)
    for table, record_id in identities:
        by_table[table].append(record_id)
    known = {}
    for table, ids in by_table.items():
        rows = session.execute(
            select(record.c.record_id, record.c.store_id, record.c.payload).where(
                record.c.table_name == table, record.c.record_id.in_(ids)
            )
        )
        for record_id, store_id, payload in rows:
            of_record = (
                routing_of(table, {})
                if payload is None
                else routing_from_json(table, payload.encode())
            )
            known[table, record_id] = _Known(of_record, store_id)
    return known


def _chunks(lines: Iterable[ImportLine | BadLine]) -> Iterator[list[ImportLine | BadLine]]:
    iterator = iter(lines)
    while chunk := list(islice(iterator, CHUNK_ROWS)):
        yield chunk


def _refuse_import(line: BadLine, source: str) -> NoReturn:
    raise AppError(
        ErrorCode.IMPORT_LINE, line=line.number, path=source, reason=line.reason.rstrip(".")
    )
