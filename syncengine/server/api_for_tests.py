"""The test API: other programs' automated tests build a network of their own (protocol 2).

Its routes exist only where the server was told to offer them, on a datafile that was made for
tests. Callers are let in as on every v5 call; what they ask for is done when they get the answer.
"""

import logging
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeVar
from uuid import uuid4

import msgspec
from msgspec import Raw, Struct, field
from sqlalchemy import select
from sqlalchemy.orm import Session
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from models.catalogue import CATALOGUE
from models.commands.audit import write_audit
from models.commands.sites import NewSite, add_site
from models.datafile import Datafile
from models.enums import Action, EventKind, Permission, SiteType, StoreMode
from models.here import CENTRAL_SITE_ID
from models.known_records import known_records
from models.passwords import wire_digest
from models.records import RecordChange, write_records
from models.routing import hold_changes
from models.tables import record, site
from models.transfers import settle_within
from models.views import Actor
from syncengine.server.auth import Authenticator
from syncengine.server.bodies import answer_of, read_body
from syncengine.server.calls import refusing
from syncengine.server.refusal import Refusal
from syncengine.server.v5 import contact_of
from syncengine.wire import WireFormatError, decode, encode, to_canonical

LOG: Final = logging.getLogger(__name__)

CREATE_SITE_PATH: Final = "/sync/v5/test/create_site"
UPSERT_PATH: Final = "/sync/v5/test/upsert"
DELETE_PATH: Final = "/sync/v5/test/delete"

_ACTOR: Final = Actor("test API", frozenset(Permission))
_NULL: Final = b"null"  # what a step without data posts

Row = TypeVar("Row")


class NewSiteWish(Struct, frozen=True, rename="camel"):
    """``POST create_site``: the names that the new store sees."""

    visible_name_ids: tuple[str, ...] = ()


class MadeSite(Struct, frozen=True):
    """The site that was made; ``password`` goes into Basic authentication as it is."""

    id: str = field(name="ID")
    site_id: int = field(name="site_ID")
    name: str
    password: str


class MadeStore(Struct, frozen=True):
    """The store of the new site, and the name it appears under."""

    id: str = field(name="ID")
    name_id: str = field(name="name_ID")


class Made(Struct, frozen=True):
    """The answer of ``create_site``."""

    site: MadeSite
    store: MadeStore


@dataclass(frozen=True, slots=True)
class ApiForTests:
    """The routes and what they do, on one datafile. Thread: any."""

    datafile: Datafile
    authenticator: Authenticator

    def routes(self) -> list[Route]:
        """Return the routes of the interface."""
        calls = {
            CREATE_SITE_PATH: self.create_site,
            UPSERT_PATH: self.upsert,
            DELETE_PATH: self.delete,
        }
        return [Route(path, self._endpoint(call), methods=["POST"]) for path, call in calls.items()]

    def create_site(self, body: bytes) -> Struct:
        """Make a site with one store that sees the names asked for."""
        wish = decode(body, NewSiteWish)
        now = self.datafile.clock.now()
        password = wire_digest(secrets.token_urlsafe())
        with self.datafile.write() as session:
            name = f"Test site {uuid4().hex[:12]}"
            new = NewSite(name, "", SiteType.OPEN_MSUPPLY, password)
            site_id, _ = add_site(session, _ACTOR, new, now)
            found = session.execute(select(site.c.uuid).where(site.c.site_id == site_id))
            made = Made(
                MadeSite(found.scalar_one(), site_id, name, password),
                MadeStore(uuid4().hex, uuid4().hex),
            )
            changes = _records_of(made, wish.visible_name_ids)
            write_records(session, changes, source_site_id=CENTRAL_SITE_ID, at=now)
        LOG.info("Test API: made site %s", site_id)
        return made

    def upsert(self, body: bytes) -> None:
        """Write records, of which only the given keys change; all first, then they are routed."""
        tables = _tables(body, Raw)
        with self.datafile.write() as session:
            hold_changes(session)  # what is merged with stays as it was read
            changes = [
                _upserted(session, table, number, bytes(content))
                for table, records in tables.items()
                for number, content in enumerate(records)
            ]
            self._write(session, changes)

    def delete(self, body: bytes) -> None:
        """Delete records; those that are not there are left out."""
        tables = _tables(body, str)
        asked = [(table, record_id) for table, ids in tables.items() for record_id in ids]
        with self.datafile.write() as session:
            hold_changes(session)
            known = known_records(session, asked)
            self._write(
                session,
                [RecordChange(*each, Action.DELETE, None) for each in asked if each in known],
            )

    def _write(self, session: Session, changes: list[RecordChange]) -> None:
        now = self.datafile.clock.now()
        rows = write_records(session, changes, source_site_id=CENTRAL_SITE_ID, at=now)
        settle_within(session, now)
        write_audit(
            session,
            _ACTOR.name,
            EventKind.RECORDS_IMPORTED,
            f"{rows} records changed by the test API",
            {"changed": rows},
            now,
            CENTRAL_SITE_ID,
        )
        LOG.info("Test API: changed %s records", rows)

    def _endpoint(self, call: Callable[[bytes], Struct | None]) -> Callable[[Request], object]:
        async def endpoint(request: Request) -> Response:
            accepted = request.headers.get("accept-encoding", "")
            try:
                await run_in_threadpool(refusing, request, self._let_in)
                body = await read_body(request)
                made = await run_in_threadpool(refusing, request, lambda _asked: call(body))
            except Refusal as refusal:
                return answer_of(encode(refusal.body), refusal.code.http_status, accepted)
            return answer_of(b"{}" if made is None else encode(made), 200, accepted)

        return endpoint

    def _let_in(self, request: Request) -> None:
        self.authenticator.site_of(contact_of(request))


def _tables(body: bytes, kind: type[Row]) -> Mapping[str, tuple[Row, ...]]:
    """Return what a body has for each table; nothing for the literal ``null``."""
    if body.strip() == _NULL:
        return {}
    return decode(body, dict[str, tuple[kind, ...]])  # type: ignore[valid-type]


def _upserted(session: Session, table: str, number: int, content: bytes) -> RecordChange:
    """Return a record as it becomes: what it is now, with the keys of ``content`` set."""
    given = decode(to_canonical(table, content), dict[str, Raw])
    spec = CATALOGUE.get(table)
    id_field = "ID" if spec is None else spec.id_field
    try:
        record_id = decode(bytes(given[id_field]), str)
    except (KeyError, WireFormatError) as error:
        raise WireFormatError(f"{id_field} is not a text", f"{table}[{number}]") from error
    before: str | None = session.execute(
        select(record.c.payload).where(
            record.c.table_name == table,
            record.c.record_id == record_id,
            record.c.action == Action.UPSERT,
        )
    ).scalar_one_or_none()
    known = {} if before is None else decode(before.encode(), dict[str, Raw])
    payload = msgspec.json.encode(known | given).decode()
    return RecordChange(table, record_id, Action.UPSERT, payload)


def _records_of(made: Made, visible_name_ids: Sequence[str]) -> list[RecordChange]:
    """Return the records of a new site: its store, the store's name, and what the store sees."""
    name_id, store_id = made.store.name_id, made.store.id
    code = f"T{made.site.site_id}"
    joins = [
        _record("name_store_join", uuid4().hex, store_ID=store_id, name_ID=each, inactive=False)
        for each in visible_name_ids
    ]
    return [
        _record("name", name_id, name=made.site.name, code=code, type="store"),
        _record(
            "store",
            store_id,
            name_ID=name_id,
            code=code,
            sync_id_remote_site=made.site.site_id,
            store_mode=StoreMode.STORE,
            created_date="0000-00-00",  # later, and earlier invoices are not transferred (trap 18)
            disabled=False,
        ),
        *joins,
    ]


def _record(table: str, record_id: str, **values: Any) -> RecordChange:
    payload = msgspec.json.encode({"ID": record_id} | values).decode()
    return RecordChange(table, record_id, Action.UPSERT, payload)
