"""Bringing in many records at once, with memory for one chunk of them.

A line is judged by its form, by its id and by authority. A record that lacks keys is kept as it
is; the wire fills in what a peer needs.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from typing import Final, NamedTuple, NoReturn

import msgspec
from sqlalchemy.orm import Session

from models.authority import EditDoor
from models.catalogue import CATALOGUE, NotARecord, RoutingKeys, routing_from_json, routing_of
from models.catalogue.references import MERGEABLE_TABLES
from models.commands.audit import write_audit
from models.commands.rights import require
from models.enums import Action, ErrorCode, EventKind, HoldReason, Permission
from models.errors import AppError
from models.here import Here, this_site
from models.known_records import KnownRecord, known_records
from models.line_owners import Identity, owners_of
from models.lines import BadLine, ImportLine
from models.merges import (
    known_of_merges,
    merge_from_json,
    merges_in,
    problem_with_merge,
    targets_of,
)
from models.messages import HOLD_REASONS
from models.records import RecordChange, write_records
from models.repointing import write_merges
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
    changed += importing.apply_merges()
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
    merges: list[ImportLine] = field(default_factory=list)

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
        self.merges += [each.line for each in good if _is_merge(each.line)]
        good = self._authorised([each for each in good if not _is_merge(each.line)], bad)
        for each in sorted(bad, key=lambda line: line.number):
            self.refuse(each)
        return write_records(
            self.session,
            [RecordChange(line.table, line.record_id, line.action, line.data) for line, _ in good],
            source_site_id=self.here.site_id,
            at=self.at,
        )

    def apply_merges(self) -> int:
        """Write and apply the merges, which come last (protocol 9); return how many are new."""
        merges = {
            (line.table, line.record_id): merge_from_json(line.table, line.data or "")
            for line in self.merges
        }
        ends = targets_of([*merges_in(self.session), *merges.values()])
        asked = known_of_merges(self.session, ends, merges.values())
        taken = known_records(self.session, merges)
        good: list[ImportLine] = []
        for line in self.merges:
            identity = (line.table, line.record_id)
            merge = merges[identity]
            reason = _problem_with_id(Action.MERGE, taken.get(identity)) or problem_with_merge(
                merge, asked, ends.get(line.table, {}), self.door
            )
            removed = asked.get(merge.removed)
            is_history = removed is None or removed.action is Action.DELETE
            if reason is None or (reason is HoldReason.KEPT_MISSING and is_history):
                good.append(line)
            else:
                self.refuse(BadLine(line.number, HOLD_REASONS[reason]))
        return write_merges(
            self.session,
            self.here,
            [RecordChange(line.table, line.record_id, line.action, line.data) for line in good],
            self.at,
        )

    def _authorised(self, lines: list[_Parsed], bad: list[BadLine]) -> list[_Parsed]:
        """Return the lines that this site may import, and add the others to ``bad``.

        A line of a header that is refused is judged again, by the header that is in the datafile.
        """
        stored = known_records(self.session, {each.identity for each in lines})
        while True:
            owners = owners_of(self.session, {each.identity: each.keys for each in lines})
            reasons = [self._reason(each, owners[each.identity].store_id, stored) for each in lines]
            if not any(reasons):
                return lines
            judged = list(zip(lines, reasons, strict=True))
            bad += [BadLine(each.line.number, reason) for each, reason in judged if reason]
            lines = [each for each, reason in judged if not reason]

    def _reason(
        self, parsed: _Parsed, store_id: str | None, stored: Mapping[Identity, KnownRecord]
    ) -> str | None:
        """Say why a line is refused; the record counts as it is and as it would be."""
        before = stored.get(parsed.identity)
        taken = _problem_with_id(parsed.line.action, before)
        if taken is not None:
            return HOLD_REASONS[taken]
        if parsed.line.data is not None or before is None:  # else only the record itself tells
            own_store = parsed.keys.store_id or store_id
            reason = self.door.refusal(*parsed.identity, parsed.keys, own_store)
            line = parsed.line
            if (
                reason is None
                and line.table == "store"
                and line.data
                and line.action is Action.UPSERT
            ):
                reason = self.door.store_refusal(line.record_id, line.data)
            if reason is not None or before is None:
                return reason
        return self.door.refusal(*parsed.identity, before.keys, before.store_id)


class _Ids(msgspec.Struct):
    """The two keys under which tables keep their id."""

    upper: object = msgspec.field(name="ID", default=None)
    lower: object = msgspec.field(name="id", default=None)


_IDS: Final = msgspec.json.Decoder(_Ids)


def _is_merge(line: ImportLine) -> bool:
    return line.action is Action.MERGE and line.table in MERGEABLE_TABLES


def _problem_with_id(action: Action, before: KnownRecord | None) -> HoldReason | None:
    """Tell a merge that would replace a record, and a record that would replace a merge."""
    if before is None or (before.action is Action.MERGE) is (action is Action.MERGE):
        return None
    return HoldReason.ID_TAKEN if action is Action.MERGE else HoldReason.ID_OF_MERGE


def _checked(line: ImportLine) -> _Parsed | BadLine:
    """Return a line with the keys of its record, or what is wrong with it."""
    if line.data is None:
        return _Parsed(line, routing_of(line.table, {}))
    try:
        if line.action is Action.MERGE:
            merge_from_json(line.table, line.data)
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


def _chunks(lines: Iterable[ImportLine | BadLine]) -> Iterator[list[ImportLine | BadLine]]:
    iterator = iter(lines)
    while chunk := list(islice(iterator, CHUNK_ROWS)):
        yield chunk


def _refuse_import(line: BadLine, source: str) -> NoReturn:
    raise AppError(
        ErrorCode.IMPORT_LINE, line=line.number, path=source, reason=line.reason.rstrip(".")
    )
