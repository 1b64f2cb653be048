"""An mSupply mobile site as strict as the real app, written from the protocol alone (section 4).

It tests what comes as the app does, and drops what the app would drop; what the app could not read
at all is a ``Violation``, and so is a loop without end. Nothing of the program under test is
imported.
"""

import base64
import json
import math
import re
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import quote

from tests.conformance import strict
from tests.conformance.catalogue import TABLES
from tests.conformance.strict import Violation
from tests.conformance.transport import call, sha256

SMALLEST_BATCH: Final = 10
LARGEST_BATCH: Final = 500
OPTIMAL_S: Final = 5.0
_MOST_BATCHES: Final = 1_000
_SHOWN: Final = "Site registration doesn't match."
_OWN_STORE_ONLY: Final = ("transact", "requisition", "item_line")
_MERGEABLE: Final = ("item", "name", "clinician")
_FORMS: Final = {
    "date": re.compile(r"|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d"),
    "time": re.compile(r"|\d\d:\d\d:\d\d"),
    "bool": re.compile(r"|true|false", re.IGNORECASE),
    "int": re.compile(r"|-?\d+"),
    "number": re.compile(r"|-?\d+(\.\d+)?([eE][+-]?\d+)?"),
}

Key = tuple[str, str]
"""A table and an id."""


class ConnectionFailed(Exception):  # noqa: N818 - an answer, not a fault
    """An answer that is not 2xx: the app reads nothing of it."""


class Rejected(Exception):  # noqa: N818 - an answer, not a fault
    """An answer with an ``error``, as the app shows it."""


@dataclass(slots=True)
class StrictMobile:
    """A tablet and its data.

    ``dropped``: records that the app would leave out without a word; ``ignored``: of record types
    that it does not know. ``asked``: the paths of all calls.
    """

    url: str
    name: str
    password: str
    device: str = "tablet-1"
    version: str = "8.7.4"
    batch_rows: int = SMALLEST_BATCH
    told: dict[str, Any] = field(default_factory=dict)
    initialised_with: tuple[str, str] | None = None
    records: dict[Key, dict[str, str]] = field(default_factory=dict)
    outgoing: dict[Key, dict[str, Any]] = field(default_factory=dict)
    dropped: list[str] = field(default_factory=list)
    ignored: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    # --- what a person does at the site

    @property
    def store_id(self) -> str:
        return str(self.told["StoreID"])

    def ids(self, table: str) -> set[str]:
        """Return the ids of the records of a table."""
        return {record_id for name, record_id in self.records if name == table}

    def write(self, table: str, record_id: str, **data: Any) -> None:
        """Make or change a record here: the data as the app sends it, kept as it would be."""
        before = self.records.get((table, record_id), {})
        whole = before | {"ID": record_id} | {key: str(value) for key, value in data.items()}
        self.records[table, record_id] = whole
        self._put(table, record_id, "U" if before else "I", data)

    def delete(self, table: str, record_id: str) -> None:
        """Delete a record here."""
        del self.records[table, record_id]
        self._put(table, record_id, "D", None)

    def _put(self, table: str, record_id: str, sync_type: str, data: Any) -> None:
        """Queue the latest change of a record, behind all others."""
        self.outgoing.pop((table, record_id), None)
        entry = {
            "SyncID": f"out-{len(self.asked)}-{record_id}",
            "RecordType": table,
            "RecordID": record_id,
            "SyncType": sync_type,
            "StoreID": self.store_id,
        }
        if data is not None:
            key = "id" if table == "name" else "ID"
            entry["Data"] = {key: record_id} | data
        self.outgoing[table, record_id] = entry

    # --- whole runs (protocol 4.2)

    def initialise(self) -> None:
        """Make the first run; a dump is asked for only of a new server or site."""
        self.authenticate()
        self.batch_rows = SMALLEST_BATCH
        if self.initialised_with != (self.url, self.name):
            for kept in (self.records, self.outgoing):
                kept.clear()
            self.fetch("GET", f"initial_dump/?{self._ends}")
            self.initialised_with = (self.url, self.name)
        self.pull()

    def sync(self) -> None:
        """Make a usual run: push, then pull."""
        assert self.initialised_with
        self.batch_rows = SMALLEST_BATCH
        self.push()
        self.pull()

    def push(self) -> None:
        """Push to the end; what was sent is forgotten after each batch."""
        while self.outgoing:
            began = time.monotonic()
            batch = list(self.outgoing)[: self.batch_rows]
            self.post([self.outgoing[key] for key in batch])
            for key in batch:
                del self.outgoing[key]
            self._adapt(time.monotonic() - began)

    def _adapt(self, seconds: float) -> None:
        """Aim at batches of five seconds, as fast as the last one was."""
        aim = math.floor(OPTIMAL_S / (max(seconds, 1e-6) / self.batch_rows))
        self.batch_rows = max(SMALLEST_BATCH, min(LARGEST_BATCH, aim))

    def pull(self) -> None:
        """Pull to the end, as the app counts it."""
        total, progress = self.count(), 0
        for _ in range(_MOST_BATCHES):
            if progress >= total:
                return
            began = time.monotonic()
            batch = self.get_batch(self.batch_rows)
            for each in batch:
                self._integrate(each)
            self.acknowledge(each["SyncID"] for each in batch)
            if not batch:
                return
            progress += len(batch)
            if progress >= total:
                total = progress + self.count()
            self._adapt(time.monotonic() - began)
        raise Violation("the pull has no end")

    # --- single calls

    @property
    def _ends(self) -> str:
        return f"from_site={self.told['SiteID']}&to_site={self.told['ServerID']}"

    def headers(self, name: str, password: str) -> dict[str, str]:
        """The headers of a call that authenticates."""
        credentials = base64.b64encode(f"{name}:{sha256(password)}".encode()).decode()
        return {"Authorization": f"Basic {credentials}", "msupply-site-uuid": self.device}

    def authenticate(self) -> None:
        """Ask who we are; the status is not looked at."""
        answer = self._authentication("/sync/v3/site", self.headers(self.name, self.password))
        for key in ("ServerID", "SiteID", "ServerVersion"):
            strict.whole(answer, key, strict.I32)
        for key in ("StoreID", "NameID"):
            if not strict.text(answer, key):
                raise Violation(f"{key} is empty")
        for key in ("SupplyingStoreID", "SupplyingStoreNameID"):
            strict.text(answer, key)
        self.told = answer

    def log_in(self, user: str, password: str, store_id: str | None = None) -> dict[str, Any]:
        """Let a user in; returns what the server says of the user."""
        store = quote(self.store_id if store_id is None else store_id)
        path = f"/sync/v3/user?store={store}"
        answer = self._authentication(path, self.headers(user, password))
        if not strict.text(answer, "UserID"):
            raise Violation("UserID is empty")
        return answer

    def _authentication(self, path: str, headers: dict[str, str]) -> dict[str, Any]:
        self.asked.append(path.partition("?")[0])
        answer = strict.mapping(strict.parse(call(self.url, "GET", path, None, headers).body))
        if "error" in answer:
            raise Rejected(strict.text(answer, "error"))
        return answer

    def fetch(self, method: str, route: str, document: Any = None) -> Any:
        """Make one call of a synchronisation. Raises: ConnectionFailed, Rejected."""
        path = f"/sync/v3/{route}"
        self.asked.append(path.partition("?")[0])
        body = None if document is None else json.dumps(document).encode()
        headers = self.headers(self.name, self.password) | {
            "mobile-version": self.version,
            "Content-Type": "application/json",
            "Accept": "application/json",
        }
        answer = call(self.url, method, path, body, headers)
        if not 200 <= answer.status < 300:
            raise ConnectionFailed(answer.status)
        found = strict.parse(answer.body)
        if found is None:
            raise Violation("null is an error (protocol 4.1)")
        if isinstance(found, dict) and found.get("error"):
            error = strict.text(found, "error")
            shown = error.startswith(_SHOWN)
            raise Rejected(error if shown else f"Server rejected pushed records ({error})")
        return found

    def count(self) -> int:
        """Return how many records wait."""
        return strict.whole(self.fetch("GET", f"queued_records/count?{self._ends}"), "NumRecords")

    def get_batch(self, limit: int) -> list[dict[str, Any]]:
        """Return the next records."""
        found = self.fetch("GET", f"queued_records?{self._ends}&limit={limit}")
        if not isinstance(found, list):
            raise Violation(f"no array of records: {str(found)[:200]}")
        return [strict.mapping(each) for each in found]

    def acknowledge(self, sync_ids: Iterable[str]) -> None:
        """Say that records are integrated; also of an empty batch."""
        document = {"SyncRecordIDs": list(sync_ids)}
        self.fetch("POST", f"acknowledged_records?{self._ends}", document)

    def post(self, batch: list[Any]) -> None:
        """Push one batch, which may be empty."""
        strict.mapping(self.fetch("POST", f"queued_records/?{self._ends}", batch))

    # --- integration (protocol 4.3)

    def _integrate(self, served: dict[str, Any]) -> None:
        strict.text(served, "SyncID")
        table = strict.text(served, "RecordType")
        sync_type = strict.word(served, "SyncType", ("I", "U", "D", "M"))
        v3 = TABLES.get(table, {}).get("v3")
        if v3 is None or not v3.get("pulled"):
            self.ignored.append(table)
            return
        record_id = strict.text(served, "RecordID")
        if sync_type == "D":
            self.records.pop((table, record_id), None)
        elif sync_type == "M":
            self._merge(table, served)
        else:
            data = strict.mapping(strict.needed(served, "data"))
            check_text(table, data)
            reason = self._reason_to_drop(table, data, v3)
            if reason is None:
                self.records[table, data["ID"]] = data
            else:
                self.dropped.append(f"{table} {record_id}: {reason}")

    def _merge(self, table: str, served: dict[str, Any]) -> None:
        keep, gone = (strict.text(served, key) for key in ("mergeIDtokeep", "mergeIDtodelete"))
        if table not in _MERGEABLE:
            raise Violation(f"{table} cannot be merged")
        self.records.pop((table, gone), None)
        for data in self.records.values():
            for key, value in data.items():
                if value == gone:
                    data[key] = keep

    def _reason_to_drop(self, table: str, data: dict[str, Any], v3: dict[str, Any]) -> str | None:
        if not data.get("ID"):
            return "no ID"
        for key in v3.get("must_be_nonempty_string", ()):
            if not data.get(key):
                return f"{key} is empty"
        for key in v3.get("must_be_present_not_null", ()):
            if data.get(key) is None:
                return f"{key} is absent"
        if table == "store" and data["ID"] == self.told.get("StoreID"):
            for key in ("tags", "code"):  # become settings, which may not be absent
                strict.text(data, key)
        if table in _OWN_STORE_ONLY and data["store_ID"] != self.store_id:
            return f"it is of store {data['store_ID']}"
        if table == "pref" and data["item"] != "store_preferences":
            return f"it is {data['item']}"
        return None


def check_text(table: str, data: dict[str, Any]) -> None:
    """Demand that all values are strings, in the forms that the app parses (protocol 4.3)."""
    for key, value in data.items():
        if not isinstance(value, str):
            raise Violation(f"{table}.{key} is no string: {value!r}")
    for each in TABLES[table].get("fields", ()):
        value = data.get(each["name"])
        form = _FORMS.get(each["format"])
        if value is not None and form is not None and form.fullmatch(value) is None:
            raise Violation(f"{table}.{each['name']} is no {each['format']}: {value!r}")
        if value and each["format"] == "object":
            strict.parse(value.encode())
