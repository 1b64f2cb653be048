"""An Open mSupply site as strict as the real one, written from the protocol alone (sections 1, 9).

It keeps records, a change log and a buffer keyed by record id alone; ``sync`` does what the real
program does, in its order. Loops have limits, so that an endless one is a ``Violation``. Nothing of
the program under test is imported.
"""

import json
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from tests.conformance import strict
from tests.conformance.catalogue import ORDER, check_pulled, missing_parents, to_push
from tests.conformance.strict import Violation
from tests.conformance.transport import Identity, call

ACTIONS: Final = ("insert", "update", "delete", "merge", "Insert", "Update", "Delete", "Merge")
STATUS_CODES: Final = (
    *("sync_is_running", "integration_in_progress", "initialisation_in_progress", "idle"),
)
_POLL_EVERY_S: Final = 0.02
_POLL_LIMIT_S: Final = 30.0  # protocol 1.4 (b)

Key = tuple[str, str]
"""A table and an id."""


class Pulled(NamedTuple):
    """One record out of any answer."""

    table: str
    record_id: str
    action: str
    data: Any


class Change(NamedTuple):
    """One row of the site's own change log."""

    cursor: int
    table: str
    record_id: str
    action: str


@dataclass(frozen=True, slots=True)
class SiteAnswer:
    """The answer of ``GET /site`` (protocol 1.3)."""

    uuid: str
    site_id: int
    initialisation_status: str
    is_central: bool
    v6_url: str
    central_site_id: int


@dataclass(slots=True)
class StrictSite:
    """A site and its data.

    ``echoes``: records it pulled although it owns them (trap 19). ``failed``: records that could
    not be integrated, and never will be (trap 16). ``requests`` counts calls by path.
    """

    url: str
    identity: Identity
    central_rows: int = 500
    queue_rows: int = 500
    push_rows: int = 1024
    told: SiteAnswer | None = None
    prepared: bool = False
    initialised: bool = False
    central_cursor: int = 0
    push_cursor: int = 0
    changelog: list[Change] = field(default_factory=list)
    buffer: dict[str, Pulled] = field(default_factory=dict)
    records: dict[Key, dict[str, Any]] = field(default_factory=dict)
    echoes: list[Key] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    requests: dict[str, int] = field(default_factory=dict)

    # --- what a person does at the site

    @property
    def stores(self) -> set[str]:
        """The ids of the stores that are active on the site."""
        assert self.told is not None
        return {
            key[1]
            for key, data in self.records.items()
            if key[0] == "store" and data["sync_id_remote_site"] == self.told.site_id
        }

    def write(self, table: str, data: dict[str, Any]) -> None:
        """Make or change a record here."""
        record_id = data.get("ID") or data["id"]
        self.records[table, record_id] = data
        self._log(table, record_id, "Update")

    def edit(self, table: str, record_id: str, **values: Any) -> None:
        """Change keys of a record here."""
        self.write(table, self.records[table, record_id] | values)

    def delete(self, table: str, record_id: str) -> None:
        """Delete a record here."""
        del self.records[table, record_id]
        self._log(table, record_id, "Delete")

    def ids(self, table: str) -> set[str]:
        """Return the ids of the records of a table."""
        return {record_id for name, record_id in self.records if name == table}

    # --- whole runs (protocol 1.4)

    def initialise(self) -> None:
        """Make the first run: site, initialise, central and queued records, integrate."""
        told = self.get_site()
        if not self.prepared:
            if told.initialisation_status == "started":
                self._poll()
            else:
                self.post_initialise()
            self.prepared = True
        self.pull_all()
        self.integrate()
        self.push_cursor = len(self.changelog)
        self.initialised = True

    def sync(self) -> None:
        """Make a usual run: push, poll, pull, integrate."""
        assert self.initialised
        self.get_site()
        self.push_all()
        self.pull_all()
        self.integrate()

    def pull_all(self) -> None:
        """Pull both channels to their ends."""
        self.pull_central()
        self.pull_queue()

    def forget(self) -> None:
        """Lose all data, as a device that is set up again; the device stays the same."""
        self.prepared = self.initialised = False
        self.central_cursor = self.push_cursor = 0
        for kept in (self.changelog, self.buffer, self.records, self.echoes, self.failed):
            kept.clear()

    # --- single calls (protocol 1.3)

    def ask(self, method: str, route: str, document: Any = None) -> Any:
        """Make one v5 call; a body has no Content-Type (trap 11). Raises: ErrorAnswer."""
        path = route.partition("?")[0]
        self.requests[path] = self.requests.get(path, 0) + 1
        body = None if document is None else json.dumps(document).encode()
        answer = call(self.url, method, f"/sync/v5/{route}", body, self.identity.headers)
        return answer.json()

    def get_site(self) -> SiteAnswer:
        """Ask who we are; the answer's id may never change."""
        answer = self.ask("GET", "site")
        told = SiteAnswer(
            strict.text(answer, "id"),
            strict.whole(answer, "siteId", strict.I32),
            strict.word(answer, "initialisationStatus", ("new", "started", "completed", "error")),
            strict.truth(answer, "isOmSupplyCentralServer"),
            strict.text(answer, "omSupplyCentralServerUrl"),
            strict.whole(answer, "mSupplyCentralSiteId", strict.I32),
        )
        if not told.is_central and not told.v6_url.startswith(("http://", "https://")):
            raise Violation(f"no absolute URL: {told.v6_url!r} (trap 9)")
        if told.site_id == told.central_site_id:
            raise Violation("a site has the central server's id")
        if self.told is not None and self.told.uuid != told.uuid:
            raise Violation("the id of the site has changed")
        self.told = told
        return told

    def post_initialise(self) -> int:
        """Have the queue built from nothing; return its length."""
        return strict.whole(self.ask("POST", "initialise", {}), "queueLength")

    def get_central(self, cursor: int, limit: int) -> tuple[int, list[tuple[int, Pulled]]]:
        """Return the last cursor and the records after ``cursor``."""
        answer = self.ask("GET", f"central_records?cursor={cursor}&limit={limit}")
        largest = strict.whole(answer, "maxCursor", strict.I32)
        strict.minus(largest, cursor)  # trap 2
        batch = strict.rows(answer, "data", _central)
        ids = [each for each, _ in batch]
        if any(each <= cursor for each in ids) or ids != sorted(set(ids)):
            raise Violation(f"cursors {ids} do not ascend from {cursor} (trap 1)")
        if ids and ids[-1] > largest:
            raise Violation(f"maxCursor {largest} is below {ids[-1]} (trap 3)")
        return largest, batch

    def get_queue(self, limit: int) -> tuple[int, list[tuple[str, Pulled]]]:
        """Return how many records wait, and the first of them."""
        answer = self.ask("GET", f"queued_records?limit={limit}")
        waiting = strict.whole(answer, "queueLength")
        batch = strict.rows(answer, "data", _queued)
        strict.minus(waiting, len(batch))  # trap 4
        return waiting, batch

    def acknowledge(self, sync_out_ids: Iterable[str]) -> None:
        """Say that records are stored; the body of the answer is ignored."""
        document = json.dumps({"syncIDs": list(sync_out_ids)}).encode()
        route = "/sync/v5/acknowledged_records"
        answer = call(self.url, "POST", route, document, self.identity.headers)
        if not 200 <= answer.status < 300:
            answer.json()

    def post_batch(self, queue_length: int, rows: list[dict[str, Any]]) -> bool:
        """Push one batch; return whether integration started."""
        answer = self.ask("POST", "queued_records", {"queueLength": queue_length, "data": rows})
        return strict.truth(answer, "integrationStarted")

    def get_status(self) -> str:
        """Return what the server does; ``data`` must be null, absent or text (trap 8)."""
        answer = self.ask("GET", "site_status")
        strict.text(answer, "message")
        data = answer.get("data")
        if data is not None and not isinstance(data, str):
            raise Violation(f"data of site_status is {data!r} (trap 8)")
        return strict.word(answer, "code", STATUS_CODES)

    # --- loops (protocol 1.5)

    def pull_central(self) -> None:
        """Pull central data to its end: one empty answer, and never one call a number."""
        calls = 0
        while True:
            calls += 1
            if calls > 10_000:
                raise Violation("the central pull does not end (traps 1 and 3)")
            largest, batch = self.get_central(self.central_cursor, self.central_rows)
            for cursor, pulled in batch:
                self._buffer(pulled)
                self.central_cursor = cursor
            if not batch:
                if self.central_cursor >= largest:
                    return
                raise Violation(f"nothing up to {largest}: one call for each number (trap 3)")

    def pull_queue(self) -> None:
        """Pull our queue until it is empty; what was acknowledged may not come again."""
        given: set[str] = set()
        while True:
            _, batch = self.get_queue(self.queue_rows)
            if not batch:
                return
            ids = [each for each, _ in batch]
            if given & set(ids):
                raise Violation("acknowledged records come again (trap 5)")
            given |= set(ids)
            for _, pulled in batch:
                self._buffer(pulled)
            self.acknowledge(ids)

    def push_all(self) -> int:
        """Push what changed here: batches, one empty POST, polls; return the number of POSTs."""
        posts = 0
        while True:
            waiting = self._to_push()
            batch = waiting[: self.push_rows]
            rows = [self._pushed(each) for each in batch]
            started = self.post_batch(len(waiting), rows)
            posts += 1
            if batch:
                self.push_cursor = batch[-1].cursor
            if waiting:
                if started:
                    raise Violation("integration started before the push was whole (trap 6)")
                continue
            if not started:
                raise Violation("sent all, but integration did not start (trap 6)")
            self._poll()
            return posts

    # --- integration (protocol 9)

    def integrate(self) -> None:
        """Apply the buffer: upserts parents first, deletions children first, then merges."""
        pulled = list(self.buffer.values())
        self.buffer.clear()
        place = {table: number for number, table in enumerate(ORDER)}
        known = [each for each in pulled if each.table in place]
        known.sort(key=lambda each: place[each.table])
        for each in known:
            if each.action in {"insert", "update"}:
                self._upsert(each)
        for each in reversed(known):
            if each.action == "delete":
                self.records.pop((each.table, each.record_id), None)
        for each in known:
            if each.action == "merge":
                self._merge(each)

    def _upsert(self, pulled: Pulled) -> None:
        key = (pulled.table, pulled.record_id)
        lacking = missing_parents(pulled.table, pulled.data, self.records)
        if lacking:
            self.failed.append(f"{pulled.table} {pulled.record_id} lacks {', '.join(lacking)}")
            return
        own = self.initialised and self._owner(pulled.table, pulled.data) in self.stores
        # A join may be made for us; every other record of our stores only we can have changed.
        if own and pulled.table in _OWNED:
            self.echoes.append(key)
            if pulled.table == "transact" and key in self.records:
                return
        self.records[key] = pulled.data

    def _owner(self, table: str, data: dict[str, Any]) -> Any:
        header = _HEADERS.get(table)
        if header is not None:
            data = self.records.get((header[0], data[header[1]]), {})
        return data.get("store_ID")

    def _merge(self, pulled: Pulled) -> None:
        strict.text(pulled.data, "mergeIdToKeep")
        gone = strict.text(pulled.data, "mergeIdToDelete")
        if pulled.table not in {"name", "item", "clinician"}:
            raise Violation(f"{pulled.table} cannot be merged")
        self.records.pop((pulled.table, gone), None)

    # --- details

    def _buffer(self, pulled: Pulled) -> None:
        earlier = self.buffer.get(pulled.record_id)
        if earlier is not None and earlier.table != pulled.table:
            raise Violation(f"{pulled.record_id} is of two tables in one run (trap 15)")
        if pulled.action in {"insert", "update"}:
            check_pulled(pulled.table, pulled.data)
        self.buffer[pulled.record_id] = pulled

    def _log(self, table: str, record_id: str, action: str) -> None:
        self.changelog.append(Change(len(self.changelog) + 1, table, record_id, action))

    def _to_push(self) -> list[Change]:
        latest = {
            (each.table, each.record_id): each
            for each in self.changelog
            if each.cursor > self.push_cursor and self._is_v5(each.table)
        }
        return sorted(latest.values())

    def _is_v5(self, table: str) -> bool:
        """Whether the site pushes a table on this interface."""
        return bool(table)

    def _pushed(self, change: Change) -> dict[str, Any]:
        data = self.records.get((change.table, change.record_id))
        return {
            "syncOutId": str(change.cursor),
            "tableName": change.table,
            "recordId": change.record_id,
            "action": change.action,
            "recordData": None if data is None else to_push(change.table, data),
        }

    def _poll(self) -> None:
        ends = time.monotonic() + _POLL_LIMIT_S
        while self.get_status() != "idle":
            if time.monotonic() > ends:
                raise Violation("not idle within 30 s (trap 8)")
            time.sleep(_POLL_EVERY_S)


_OWNED: Final = {
    *("transact", "trans_line", "requisition", "requisition_line", "item_line", "Location"),
    *("Stock_take", "Stock_take_lines", "sensor", "temperature_log", "om_activity_log"),
}
_HEADERS: Final = {
    "trans_line": ("transact", "transaction_ID"),
    "requisition_line": ("requisition", "requisition_ID"),
    "Stock_take_lines": ("Stock_take", "stock_take_ID"),
}


def _change(document: Any) -> Pulled:
    table, record_id = strict.text(document, "tableName"), strict.text(document, "recordId")
    action = strict.word(document, "action", ACTIONS).lower()
    data = document.get("recordData")
    if action != "delete" and not isinstance(data, dict):
        raise Violation(f"{table} {record_id}: {action} without a record")
    return Pulled(table, record_id, action, data)


def _central(document: Any) -> tuple[int, Pulled]:
    return strict.whole(document, "ID", strict.I32), _change(document)


def _queued(document: Any) -> tuple[str, Pulled]:
    return strict.text(document, "syncOutId"), _change(document)
