"""The records of a table in pages, what people tell them by, and how they refer to each other."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import msgspec
from sqlalchemy import Row, or_, select
from sqlalchemy.orm import Session

from models.authority import home_store_of, owner_of_store
from models.catalogue import CATALOGUE
from models.catalogue.references import REFERENCES
from models.enums import Action, DataType
from models.here import CENTRAL_SITE_ID
from models.network_preferences import network_preferences
from models.payloads import values_of
from models.queries.explain import store_words
from models.queries.records import table_counts
from models.tables import record, site
from models.views import RecordView, TableCount

PAGE_ROWS: Final = 200

_CODES: Final = ("code", "invoice_num", "serial_number", "requisition_number", "number", "barcode")
_NAMES: Final = (
    "name",
    "item_name",
    "units",
    "full_name",
    "description",
    "title",
    "note",
    "comment",
)
_ID_ENDINGS: Final = ("id", "_link")


@dataclass(frozen=True, slots=True)
class RecordRow:
    """A record in a list: what people tell it by. ``code`` and ``name`` may be empty."""

    table: str
    record_id: str
    action: Action
    code: str
    name: str
    store_id: str | None
    source_site_id: int
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class RecordLink:
    """A field of a record that names another record that is here."""

    field: str
    table: str
    record_id: str
    name: str  # of that record; empty if it has none


@dataclass(frozen=True, slots=True)
class RecordsWanted:
    """Which records of ``table``: each word of ``text`` is in the ID or the data, of one store.

    ``gone``: deleted and merged ones instead of the living.
    """

    table: str
    text: str = ""
    store_id: str | None = None
    gone: bool = False


def all_tables(session: Session) -> tuple[TableCount, ...]:
    """Return every table that is known or has records, with its number of living records."""
    counts = {each.table: each.rows for each in table_counts(session)}
    names = sorted({*CATALOGUE, *counts}, key=lambda name: (name.casefold(), name))
    return tuple(TableCount(name, counts.get(name, 0)) for name in names)


def records_page(
    session: Session, wanted: RecordsWanted, after: RecordRow | None = None, limit: int = PAGE_ROWS
) -> tuple[RecordRow, ...]:
    """Return up to ``limit`` records by their ID; those that follow ``after``.

    A whole ID is found at once; other text is looked for in every record of the table, which takes
    about 2 s for a million.
    """
    query = select(record).where(record.c.table_name == wanted.table)
    living = record.c.action == Action.UPSERT
    query = query.where(~living if wanted.gone else living)
    if wanted.store_id is not None:
        query = query.where(record.c.store_id == wanted.store_id)
    if after is None and wanted.text.strip():
        exact = session.execute(query.where(record.c.record_id == wanted.text.strip())).all()
        if exact:
            return tuple(map(_row, exact))
    if after is not None:
        query = query.where(record.c.record_id > after.record_id)
    for word in wanted.text.split():
        query = query.where(
            or_(
                record.c.record_id.icontains(word, autoescape=True),
                record.c.payload.icontains(word, autoescape=True),
            )
        )
    return tuple(map(_row, session.execute(query.order_by(record.c.record_id).limit(limit))))


def links_of(session: Session, view: RecordView) -> tuple[RecordLink, ...]:
    """Return the fields of a record that name another record which is here, in their order."""
    spec = CATALOGUE.get(view.table)
    own = spec.id_field if spec is not None else "ID"
    named = {
        field: value
        for field, value in values_of(view.data).items()
        if isinstance(value, str) and value and field != own
        if field.casefold().endswith(_ID_ENDINGS)
    }
    if not named:
        return ()
    rows = session.execute(
        select(record.c.table_name, record.c.record_id, record.c.payload).where(
            record.c.table_name.in_(list(CATALOGUE)),
            record.c.record_id.in_(set(named.values())),
            record.c.action == Action.UPSERT,
        )
    )
    found: dict[str, dict[str, str]] = {}
    for table, record_id, payload in rows:
        found.setdefault(record_id, {})[table] = title_of(values_of(payload))
    return tuple(
        _link(view.table, field, value, found[value])
        for field, value in named.items()
        if value in found
    )


def where_edited(session: Session, view: RecordView) -> str:
    """Say in one sentence where a record of this kind is edited (seed 003, Data types)."""
    if view.data_type in (DataType.MESSAGE, DataType.LOCAL):
        return "It may be edited on any site."
    if view.data_type in (DataType.CENTRAL, DataType.CENTRAL_STORE, DataType.SYNC):
        primary = _site_words(session, network_preferences(session).primary_site_id)
        return f"Central data is edited on the primary server, {primary}."
    store_id = view.store_id
    if store_id is None and view.data_type is DataType.PATIENT:
        store_id = home_store_of(session, view.name_id)
    what = "home store" if view.data_type is DataType.PATIENT else "store"
    if store_id is None:
        return f"It names no {what}, so any site may edit it."
    words = store_words(session, store_id)
    owner = owner_of_store(session, store_id)
    if owner is None:
        return f"It belongs to {words}; where that is active is not known here."
    return f"It is edited where its {what} is active: {words}, on {_site_words(session, owner)}."


def title_of(values: Mapping[str, object]) -> str:
    """Return what people call a record, by its values; empty if nothing tells."""
    return _name_in(values) or _first_of(_CODES, values)


def title_of_data(data: str | None) -> str:
    """Return what people call a record, by its JSON; empty for what is no record."""
    try:
        return title_of(values_of(data))
    except msgspec.MsgspecError:
        return ""


def _link(table: str, field: str, record_id: str, found: Mapping[str, str]) -> RecordLink:
    """Return the link of a field whose value is the ID of records of several tables, mostly one."""
    word = field.casefold().replace("_", "")
    declared = {
        target
        for target, references in REFERENCES.items()
        if any(each.path == (field,) and table in each.tables for each in references)
    }

    def fits(target: str) -> tuple[bool, bool, int]:
        plain = target.casefold().replace("_", "")
        return target not in declared, plain not in word, -len(plain)

    target = min(found, key=fits)
    return RecordLink(field, target, record_id, found[target])


def _row(row: Row[Any]) -> RecordRow:
    values = values_of(row.payload)
    return RecordRow(
        table=row.table_name,
        record_id=row.record_id,
        action=Action(row.action),
        code=_first_of(_CODES, values),
        name=_name_in(values),
        store_id=row.store_id,
        source_site_id=row.source_site_id,
        changed_at=row.changed_at,
    )


def _first_of(keys: tuple[str, ...], values: Mapping[str, object]) -> str:
    texts = (values.get(key) for key in keys)
    return next((str(text) for text in texts if text not in (None, "", 0)), "")


def _name_in(values: Mapping[str, object]) -> str:
    return _first_of(_NAMES, values) or _person(values)


def _person(values: Mapping[str, object]) -> str:
    parts = (values.get(key) for key in ("first_name", "last_name", "first", "last"))
    return " ".join(part for part in parts if isinstance(part, str) and part)


def _site_words(session: Session, site_id: int) -> str:
    name = session.execute(
        select(site.c.name).where(site.c.site_id == site_id)
    ).scalar_one_or_none()
    if name:
        return f"{name} (site {site_id})"
    return "the central server" if site_id == CENTRAL_SITE_ID else f"site {site_id}"
