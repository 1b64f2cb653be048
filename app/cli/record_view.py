"""One record as the terminal shows it."""

from dataclasses import asdict

import msgspec

from app.cli.terminal import cell_text, say
from models.views import RecordView


def record_document(view: RecordView) -> dict[str, object]:
    """Return a record for JSON: its place in the change log, and its data as the object it is."""
    return asdict(view) | {"data": msgspec.Raw((view.data or "null").encode())}


def print_record(view: RecordView) -> None:
    """Print a line for each thing known of a record, then its data."""
    fields = {
        "Table": view.table,
        "Record": view.record_id,
        "Last change": view.action,
        "Cursor": str(view.cursor),
        "Data type": view.data_type.replace("_", " "),
        "Store": view.store_id,
        "Name": view.name_id,
        "Changed on site": str(view.source_site_id),
        "Changed at": view.changed_at,
        "Waiting for sites": ", ".join(map(str, view.waiting_for)),
    }
    width = max(map(len, fields))
    for name, value in fields.items():
        say(f"{name:<{width}}  {cell_text(value)}".rstrip())
    say("")
    for line in msgspec.json.format(view.data or "null", indent=2).splitlines():
        say(line)
