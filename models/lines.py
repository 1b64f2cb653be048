"""Records as JSON lines: ``{"tableName","recordId","action","recordData"}``, one record a line.

The form of ``twoarrows records import`` and ``export``. Lines are only read and written here;
``models.commands.records`` brings them into a datafile, ``models.queries.records`` takes them out.
"""

from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

import msgspec

from models.enums import Action

ACTIONS: Final = {
    "insert": Action.UPSERT,
    "update": Action.UPSERT,
    "delete": Action.DELETE,
    "merge": Action.MERGE,
}
"""The words of the wire; sites also write them capitalised (protocol 1.3)."""

MERGE_KEYS: Final = ("mergeIdToKeep", "mergeIdToDelete")


@dataclass(frozen=True, slots=True)
class ImportLine:
    """One good line of an import; ``data`` is the text of its ``recordData`` object."""

    number: int
    table: str
    record_id: str
    action: Action
    data: str | None


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that cannot be imported, counted from 1, and why."""

    number: int
    reason: str


@dataclass(frozen=True, slots=True)
class ExportedRecord:
    """One record on its way out; ``data`` is its JSON text, None if it is not known."""

    table: str
    record_id: str
    action: Action
    data: str | None


class _Line(msgspec.Struct):
    """What a line must hold; other keys of the wire (``ID``, ``syncOutId``) are passed over."""

    table: str = msgspec.field(name="tableName")
    record_id: str = msgspec.field(name="recordId")
    action: str
    data: msgspec.Raw = msgspec.field(name="recordData", default=msgspec.Raw(b"null"))


_DECODER: Final = msgspec.json.Decoder(_Line)


def read_lines(lines: Iterable[bytes]) -> Iterator[ImportLine | BadLine]:
    """Parse ``lines`` one at a time; blank ones are counted and passed over."""
    for number, text in enumerate(lines, 1):
        if text.strip():
            yield parse_line(number, text)


def parse_line(number: int, text: bytes) -> ImportLine | BadLine:
    """Parse one line. Of ``recordData`` only the blanks between its tokens are lost."""
    try:
        line = _DECODER.decode(text.removeprefix(BOM_UTF8))
        data = msgspec.json.format(line.data, indent=-1).decode()
    except msgspec.ValidationError as error:
        return BadLine(number, f"it is not an object of the four keys ({error})")
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        return BadLine(number, f"it is not valid JSON ({error})")
    action = ACTIONS.get(line.action.lower())
    reason = _problem(line, action, data)
    if action is None or reason:
        return BadLine(number, reason)
    return ImportLine(number, line.table, line.record_id, action, None if data == "null" else data)


def _problem(line: _Line, action: Action | None, data: str) -> str:
    if not line.table:
        return "tableName is empty"
    if not line.record_id:
        return "recordId is empty"
    if action is None:
        return f"the action must be one of {', '.join(ACTIONS)}, not {line.action!r}"
    if not data.startswith("{") and not (action is Action.DELETE and data == "null"):
        return "recordData is not a JSON object"
    return ""


def format_line(exported: ExportedRecord) -> bytes:
    """Return ``exported`` as one line, newline included; its data goes out as it is stored."""
    line = _Line(
        table=exported.table,
        record_id=exported.record_id,
        action=exported.action,
        data=msgspec.Raw((exported.data or "null").encode()),
    )
    return msgspec.json.encode(line) + b"\n"
