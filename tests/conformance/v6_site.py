"""An Open mSupply site on v6 as strict as the real one, from protocol section 3 alone.

It extends the v5 site: a run pushes and pulls both interfaces, in the real program's order.
"""

import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import urljoin

from tests.conformance import strict
from tests.conformance.catalogue import check_pulled
from tests.conformance.site import ACTIONS, Key, Pulled, StrictSite
from tests.conformance.strict import Violation
from tests.conformance.transport import Answer, call

V6_PUSHED: Final = (
    *("name_oms_fields", "asset", "asset_internal_location", "asset_log", "rnr_form"),
    *("rnr_form_line", "vaccination", "plugin_data", "sync_file_reference", "contact_form"),
    *("system_log",),
)
"""Tables of which a site pushes rows on v6 only (protocol 3.3)."""

_ERRORS: Final[dict[str, Callable[[Any], bool]]] = {
    "cannotConnectToLegacyServer": lambda value: isinstance(value, str),
    "legacyServerError": lambda value: {"code", "message"} <= set(value),
    "otherLegacyServerError": lambda value: isinstance(value, str),
    "otherServerError": lambda value: isinstance(value, str),
    "parsingSyncRecordError": lambda value: isinstance(value, str),
    "syncFileNotFound": lambda value: isinstance(value, str),
    "syncVersionMismatch": lambda value: [type(each) for each in value] == [int, int, int],
}
_BARE_ERRORS: Final = ("notACentralServer", "integrationInProgress")
_BOUNDARY: Final = "----form-boundary-7d1"


class V6Error(Exception):
    """An answer with ``error``: its name, and what it carries."""

    name: str
    value: Any

    def __init__(self, error: Any) -> None:
        super().__init__(json.dumps(error))
        if isinstance(error, str):
            if error not in _BARE_ERRORS:
                raise Violation(f"no error of v6: {error!r}")
            self.name, self.value = error, None
        else:
            [(self.name, self.value)] = strict.mapping(error).items()
            if self.name not in _ERRORS or not _ERRORS[self.name](self.value):
                raise Violation(f"no error of v6: {error!r}")


@dataclass
class StrictV6Site(StrictSite):
    """A v5 site that also speaks v6; ``v6_cursor`` is the next it asks from."""

    v6_version: int | None = 5
    v6_cursor: int = 0
    v6_rows: int = 500
    v6_push_cursor: int = 0
    v6_pulled: list[Key] = field(default_factory=list)

    # --- whole runs

    def sync(self) -> None:
        """Push v6 and wait, push v5 and wait, pull all three, integrate (protocol 1.4 b)."""
        self.get_site()
        self.push_v6()
        self.poll_v6()
        super().sync()

    def pull_all(self) -> None:
        """Pull v5, then v6 on top of it."""
        super().pull_all()
        self.pull_v6()

    def forget(self) -> None:
        """Lose all data."""
        super().forget()
        self.v6_cursor = self.v6_push_cursor = 0

    # --- single calls

    @property
    def credentials(self) -> dict[str, str]:
        """``syncV5Settings`` of every body."""
        who = self.identity
        return {
            "serverUrl": self.url, "username": who.name, "passwordSha256": who.password_sha256,
            "siteUuid": who.hardware_id, "appVersion": who.app_version, "appName": who.app_name,
            "syncVersion": who.version,
        }  # fmt: skip

    def ask_v6(self, route: str, **document: Any) -> Any:
        """Make one JSON call and return its ``data``. Raises: V6Error."""
        body = document | {"syncV5Settings": self.credentials}
        if self.v6_version is not None:
            body["syncV6Version"] = self.v6_version
        headers = {"Content-Type": "application/json", "Accept-Encoding": "gzip"}
        answer = call(self._v6_url(route), "POST", "", json.dumps(body).encode(), headers)
        return _data(answer)

    def get_batch(self, route: str, cursor: int, **more: Any) -> tuple[int, bool, list[Pulled]]:
        """Pull one batch; return its end cursor, whether it is the last, and its records."""
        batch = self.ask_v6(route, cursor=cursor, batchSize=self.v6_rows, **more)
        end = strict.whole(batch, "end_cursor", strict.I32)
        total = strict.whole(batch, "total_records")
        last = strict.truth(batch, "is_last_batch")
        strict.needed(batch, "records")
        records = strict.rows(batch, "records", _record)
        cursors = [each for each, _ in records]
        if cursors != sorted(set(cursors)) or any(each < cursor for each in cursors):
            raise Violation(f"cursors {cursors} do not ascend from {cursor}")
        if cursors and end < cursors[-1]:
            raise Violation(f"end_cursor {end} is before the last record")
        strict.minus(total, len(records))
        if last and total > len(records):
            raise Violation("the last batch leaves records behind")
        return end, last, [pulled for _, pulled in records]

    # --- loops (protocol 3.3)

    def pull_v6(self) -> None:
        """Pull from our cursor to the last batch."""
        self.v6_pulled.clear()
        self.v6_cursor = self._pull("pull", self.v6_cursor, isInitialised=self.initialised)

    def pull_patient(self, patient_id: str) -> None:
        """Fetch a patient's records in place of a pull; its cursor starts at 0."""
        self.v6_pulled.clear()
        self._pull("patient-pull", 0, fetchPatientId=patient_id)
        self.integrate()

    def push_v6(self) -> int:
        """Push what changed in tables of v6; no call at all if nothing did."""
        batches = 0
        while rows := [
            each for each in self._latest(self.v6_push_cursor) if each.table in V6_PUSHED
        ]:
            part = rows[: self.v6_rows]
            records = [
                {
                    "cursor": each.cursor,
                    "record": self._raw(each.table, each.record_id, each.action),
                }
                for each in part
            ]
            batch = {
                "end_cursor": part[-1].cursor, "total_records": len(rows), "records": records,
                "is_last_batch": len(rows) <= self.v6_rows,
            }  # fmt: skip
            answer = self.ask_v6("push", batch=batch)
            if strict.whole(answer, "records_pushed") != len(part):
                raise Violation("not all records were taken")
            self.v6_push_cursor = part[-1].cursor
            batches += 1
        return batches

    def is_integrating(self) -> bool:
        """Ask once whether our push is being integrated."""
        return strict.truth(self.ask_v6("site_status"), "is_integrating")

    def poll_v6(self) -> None:
        """Wait until it is integrated, 30 s at most."""
        ends = time.monotonic() + 30
        while self.is_integrating():
            if time.monotonic() > ends:
                raise Violation("still integrating after 30 s")
            time.sleep(0.02)

    # --- files

    def upload(self, file_id: str, name: str, content: bytes) -> None:
        """Upload a file: multipart, with the outer keys in snake_case. Raises: V6Error."""
        settings = {"file_id": file_id, "sync_v5_settings": self.credentials, "sync_v6_version": 5}
        body = b"".join([
            f'--{_BOUNDARY}\r\nContent-Disposition: form-data; name="json_part"\r\n'
            f"Content-Type: application/json\r\n\r\n{json.dumps(settings)}\r\n".encode(),
            f'--{_BOUNDARY}\r\nContent-Disposition: form-data; name="file_part"; '
            f'filename="{name}"\r\nContent-Type: application/octet-stream\r\n\r\n'.encode(),
            content,
            f"\r\n--{_BOUNDARY}--\r\n".encode(),
        ])  # fmt: skip
        headers = {"Content-Type": f"multipart/form-data; boundary={_BOUNDARY}"}
        data = _data(call(self._v6_url("upload_file"), "PUT", "", body, headers))
        if data is not None:
            raise Violation(f"the answer to an upload is {data!r}")

    def download(self, file_id: str) -> Answer:
        """Download a file. Raises: V6Error, told by the status and bare."""
        body = {"tableName": "asset", "recordId": "x", "id": file_id,
                "syncV5Settings": self.credentials, "syncV6Version": 5}  # fmt: skip
        headers = {"Content-Type": "application/json"}
        url = self._v6_url("download_file")
        answer = call(url, "POST", "", json.dumps(body).encode(), headers)
        if 200 <= answer.status < 300:
            return answer
        raise V6Error(strict.parse(answer.body))

    def join_name(self, join_id: str, name_id: str, store_id: str) -> Answer:
        """Ask that a patient becomes visible; the path is absolute (protocol 5.2)."""
        assert self.told is not None
        body = {"id": join_id, "nameId": name_id, "storeId": store_id,
                "syncV5Settings": self.credentials}  # fmt: skip
        headers = {"Content-Type": "application/json"}
        document = json.dumps(body).encode()
        return call(self.told.v6_url, "POST", "/central/name-store-join", document, headers)

    # --- details

    def _pull(self, route: str, cursor: int, **more: Any) -> int:
        for _call in range(10_000):
            end, last, batch = self.get_batch(route, cursor, **more)
            for pulled in batch:
                self.v6_pulled.append((pulled.table, pulled.record_id))
                if pulled.action in {"insert", "update"}:
                    check_pulled(pulled.table, pulled.data)
                key = pulled.record_id
                if pulled.table == "name_oms_fields":
                    key += "_oms_fields"  # its id is that of a name: the client adds a suffix
                self.buffer[key] = pulled
            if last:
                return end + 1
            if end < cursor:
                raise Violation(f"end_cursor {end} does not move on from {cursor} (trap 10)")
            cursor = end + 1
        raise Violation("the v6 pull does not end (trap 10)")

    def _v6_url(self, route: str) -> str:
        if self.told is None:
            self.get_site()
        assert self.told is not None
        return urljoin(self.told.v6_url, f"central/sync/{route}")

    def _latest(self, cursor: int) -> list[Any]:
        latest = {(each.table, each.record_id): each for each in self.changelog
                  if each.cursor > cursor}  # fmt: skip
        return sorted(latest.values())

    def _raw(self, table: str, record_id: str, action: str) -> dict[str, Any]:
        data = self.records.get((table, record_id))
        return {"tableName": table, "recordId": record_id, "action": action, "recordData": data}

    def _is_v5(self, table: str) -> bool:
        return table not in V6_PUSHED


def _data(answer: Answer) -> Any:
    """Return ``data`` of an answer that has exactly one key; its status is ignored."""
    document = strict.mapping(strict.parse(answer.body))
    if len(document) != 1 or not document.keys() <= {"data", "error"}:
        raise Violation(f"no envelope: {str(document)[:200]}")
    if "error" in document:
        raise V6Error(document["error"])
    return document["data"]


def _record(document: Any) -> tuple[int, Pulled]:
    cursor = strict.whole(document, "cursor", strict.I32)
    record = strict.needed(document, "record")
    table, record_id = strict.text(record, "tableName"), strict.text(record, "recordId")
    action = strict.word(record, "action", ACTIONS)
    data = strict.needed(record, "recordData")
    if (action == "Delete") != (data is None):
        raise Violation(f"{table} {record_id}: {action} with {data!r}")
    if data is not None and ("ID" in data) == (table not in {"name", "name_store_join"}):
        raise Violation(f"{table}: the key is {sorted(data)[:3]}")
    return cursor, Pulled(table, record_id, action.lower(), data)
