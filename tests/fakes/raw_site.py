"""A site that speaks the wire by hand: what an Open mSupply site sends, and what no site should."""

import base64
import json
from dataclasses import dataclass, replace
from http.client import HTTPConnection
from typing import Any, Final, Self
from urllib.parse import urlsplit

from models.passwords import wire_digest
from tests.fakes.datafiles import FIRST_SITE, PASSWORD
from tests.fakes.waiting import DEADLINE_S, until

PUSH_PATH: Final = "/sync/v5/queued_records"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def data(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)

    @property
    def error(self) -> str:
        """The code that the site decides on (protocol 1.2)."""
        return str(self.data["error"]["code"])


@dataclass(frozen=True, slots=True)
class RawSite:
    """The headers and credentials of a site. Thread: any; one connection a request."""

    url: str
    name: str = FIRST_SITE
    password: str = wire_digest(PASSWORD)
    hardware_id: str = "raw device"
    version: str = "14"

    def but(self, **changed: str) -> Self:
        """Return the same site with some of it changed."""
        return replace(self, **changed)

    @property
    def headers(self) -> dict[str, str]:
        """The headers of every call (protocol 1.1)."""
        credentials = base64.b64encode(f"{self.name}:{self.password}".encode()).decode()
        return {
            "Authorization": f"Basic {credentials}",
            "msupply-site-uuid": self.hardware_id,
            "app-version": "2.20.0",
            "app-name": "Open mSupply Desktop",
            "version": self.version,
        }

    def ask(self, method: str, path: str, body: bytes | None = None, **headers: str) -> Answer:
        """Send one request as it is and return the answer; no Content-Type unless given."""
        connection = HTTPConnection(urlsplit(self.url).netloc, timeout=DEADLINE_S)
        extra = {name.replace("_", "-"): value for name, value in headers.items()}
        try:
            connection.request(method, path, body, self.headers | extra)
            answer = connection.getresponse()
            told = {name.lower(): value for name, value in answer.getheaders()}
            return Answer(answer.status, told, answer.read())
        finally:
            connection.close()

    def get(self, path: str) -> Any:
        """Ask for ``/sync/v5/`` + path and return the data of a good answer."""
        answer = self.ask("GET", f"/sync/v5/{path}")
        assert answer.status == 200, answer
        return answer.data

    def push(self, *records: dict[str, Any], queue_length: int | None = None) -> Answer:
        """Push records as one batch; ``queue_length``: theirs unless given."""
        length = len(records) if queue_length is None else queue_length
        return self.ask("POST", PUSH_PATH, json.dumps(
            {"queueLength": length, "data": records}, ensure_ascii=False
        ).encode())  # fmt: skip

    def push_all(self, *records: dict[str, Any]) -> None:
        """Push records, end the push, and wait until the server is idle."""
        if records:
            assert self.push(*records).data == {"integrationStarted": False}
        assert self.push(queue_length=0).data == {"integrationStarted": True}
        until(lambda: self.get("site_status")["code"] == "idle")


def pushed(
    table: str, record_id: str, data: Any = None, action: str = "Update", sync_out_id: str = "1"
) -> dict[str, Any]:
    """Return a record as a site pushes it."""
    return {
        "syncOutId": sync_out_id,
        "tableName": table,
        "recordId": record_id,
        "action": action,
        "recordData": data,
    }


def own(table: str, record_id: str, **values: Any) -> dict[str, Any]:
    """Return a record of the first site's store as a site pushes it."""
    return pushed(table, record_id, {"ID": record_id, "store_ID": "store-a", **values})
