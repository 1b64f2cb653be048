"""Why a record goes, or does not go, to each site: the rule of routing, in words."""

from typing import Any, Final

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from models.catalogue import routing_from_json, routing_of
from models.enums import Action, ErrorCode
from models.errors import AppError
from models.here import CENTRAL_SITE_ID
from models.known_records import known_records
from models.payloads import values_of
from models.reasons import ROUTE_REASONS
from models.routing import destinations
from models.routing.network import RecordFacts, load_network
from models.tables import record, site, store_fact
from models.views import SiteExplanation

_CENTRAL_SERVER: Final = "The central server"


def explain_record(session: Session, table: str, record_id: str) -> tuple[SiteExplanation, ...]:
    """Return for every site whether the record goes there and why, by the site's id.

    On the central server for all other sites, on a remote site for the central server. A deleted
    record goes where it was. Reads the facts of the whole network: about 0.1 s for 1 000 stores.
    Raises: AppError(RECORD_UNKNOWN).
    """
    row = session.execute(
        select(record).where(record.c.table_name == table, record.c.record_id == record_id)
    ).one_or_none()
    if row is None:
        raise AppError(ErrorCode.RECORD_UNKNOWN, table=table, record_id=record_id)
    facts = _facts_of(session, row)
    words = {
        "store": store_words(session, row.store_id),
        "party": _name_of(session, row.name_id) or "its other party",
    }
    named = session.execute(select(site.c.site_id, site.c.name))
    names: dict[int, str] = {each.site_id: each.name for each in named}
    return tuple(
        SiteExplanation(
            site_id=each.site_id,
            site_name=names.get(each.site_id, ""),
            goes=each.goes,
            reason=each.reason,
            sentence=ROUTE_REASONS[each.reason].format(
                site=names.get(each.site_id) or _unnamed(each.site_id), **words
            ),
        )
        for each in destinations(facts, load_network(session))
    )


def _facts_of(session: Session, row: Row[Any]) -> RecordFacts:
    """Return what the rule asks of a record; a merge goes where the record to keep goes."""
    table, record_id = row.table_name, row.record_id
    if row.action == Action.MERGE and row.parent_id is not None:
        record_id = row.parent_id
        kept = known_records(session, [(table, record_id)]).get((table, record_id))
        keys = routing_of(table, {}) if kept is None else kept.keys
    elif row.payload is None:
        keys = routing_of(table, {})
    else:
        keys = routing_from_json(table, row.payload.encode())
    return RecordFacts(
        table, record_id, keys.data_type, row.store_id, row.name_id, row.source_site_id
    )


def _unnamed(site_id: int) -> str:
    return _CENTRAL_SERVER if site_id == CENTRAL_SITE_ID else f"Site {site_id}"


def store_words(session: Session, store_id: str | None) -> str:
    """Say which store it is; one without a name here by its id."""
    if store_id is None:
        return "its store"
    name_id = session.execute(
        select(store_fact.c.name_id).where(store_fact.c.store_id == store_id)
    ).scalar_one_or_none()
    return f"store {_name_of(session, name_id) or store_id}"


def _name_of(session: Session, name_id: str | None) -> str:
    payload = session.execute(
        select(record.c.payload).where(
            record.c.table_name == "name",
            record.c.record_id == name_id,
            record.c.action != Action.MERGE,
        )
    ).scalar_one_or_none()
    name = values_of(payload).get("name") if payload else None
    return name if isinstance(name, str) else ""
