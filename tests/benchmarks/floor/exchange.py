"""The floor's two sides: a server on the central's tables, and a site that pushes and pulls."""

import hashlib
import hmac
import socket
import sys
import threading
import time
from base64 import b64decode, b64encode
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import orjson

from tests.benchmarks.children import say, serving
from tests.benchmarks.exchange import ExchangeTimes
from tests.benchmarks.floor.storage import CENTRAL_ID, SITE_ID, Storage
from tests.benchmarks.floor.wire import Client, Message, serve
from tests.benchmarks.records import STORE_ID, central_records, store_records

MODULE: Final = "tests.benchmarks.floor"
CENTRAL: Final = "central.db"
NEW_SITE: Final = "new-site.db"
_SITE_NAME: Final = "Kavango"
_PASSWORD: Final = hashlib.sha256(b"a password").hexdigest()
_STORED_HASH: Final = hashlib.sha256(f"{_SITE_NAME}:{_PASSWORD}".encode()).digest()


class Server:
    """Answers the requests of the one site."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._calls: dict[str, Callable[[bytes], dict[str, Any]]] = {
            "POST /queued_records": self._push,
            "GET /queued_records": self._queued,
            "POST /acknowledged_records": self._acknowledge,
            "POST /initialise": self._initialise,
            "POST /integrate": self._integrate,
        }

    def answer(self, request: Message) -> bytes:
        """Check the credentials and do what is asked."""
        given = b64decode(request.headers["authorization"].removeprefix("Basic "))
        if not hmac.compare_digest(hashlib.sha256(given).digest(), _STORED_HASH):
            raise PermissionError(request.start)
        call = self._calls[request.start.removesuffix(" HTTP/1.1")]
        return orjson.dumps(call(request.body))

    def _push(self, body: bytes) -> dict[str, Any]:
        self._storage.receive(orjson.loads(body)["data"])
        return {"integrationStarted": False}

    def _integrate(self, _body: bytes) -> dict[str, Any]:
        return {"applied": self._storage.integrate(SITE_ID)}

    def _initialise(self, _body: bytes) -> dict[str, Any]:
        return {"queueLength": self._storage.queue(SITE_ID, STORE_ID)}

    def _queued(self, _body: bytes) -> dict[str, Any]:
        return {
            "queueLength": self._storage.waiting(SITE_ID),
            "data": _messages(self._storage.next_batch(SITE_ID)),
        }

    def _acknowledge(self, body: bytes) -> dict[str, Any]:
        self._storage.acknowledge(SITE_ID, map(int, orjson.loads(body)["syncIDs"]))
        return {}


def run_server(path: Path) -> None:
    """Serve the central's tables at ``path`` until standard input ends."""
    listening = socket.create_server(("127.0.0.1", 0))
    say(str(listening.getsockname()[1]))

    def work() -> None:
        serve(listening, Server(Storage(path)).answer)

    threading.Thread(target=work, daemon=True).start()
    sys.stdin.read()


def run_exchange(folder: Path, rows: int) -> ExchangeTimes:
    """Push ``rows`` records to a central made in ``folder``, and pull them into a new site."""
    central = Storage(folder / CENTRAL)
    central.write(central_records(SITE_ID), None)
    central.close()
    site = Storage(folder / "site.db")
    site.write(store_records(rows), STORE_ID)
    site.queue(CENTRAL_ID, STORE_ID)
    new_site = Storage(folder / NEW_SITE)
    credentials = b64encode(f"{_SITE_NAME}:{_PASSWORD}".encode()).decode()
    with serving(MODULE, folder / CENTRAL) as port:
        client = Client(int(port), f"Basic {credentials}")
        times = ExchangeTimes(
            rows=rows,
            push_s=_seconds(lambda: _push(client, site)),
            integrate_central_s=_seconds(lambda: client.call("POST", "/integrate")),
            pull_s=_seconds(lambda: _pull(client, new_site)),
            integrate_remote_s=_seconds(lambda: new_site.integrate(CENTRAL_ID)),
        )
        client.close()
    site.close()
    new_site.close()
    return times


def _push(client: Client, site: Storage) -> None:
    while records := site.next_batch(CENTRAL_ID):
        body = {"queueLength": site.waiting(CENTRAL_ID), "data": _messages(records)}
        client.call("POST", "/queued_records", orjson.dumps(body))
        site.acknowledge(CENTRAL_ID, [record[0] for record in records])


def _pull(client: Client, site: Storage) -> None:
    client.call("POST", "/initialise")
    while records := orjson.loads(client.call("GET", "/queued_records"))["data"]:
        site.receive(records)
        body = {"syncIDs": [record["syncOutId"] for record in records]}
        client.call("POST", "/acknowledged_records", orjson.dumps(body))


def _messages(records: list[tuple[int, str, str, str]]) -> list[dict[str, Any]]:
    return [
        {
            "syncOutId": str(cursor),
            "tableName": table,
            "recordId": record_id,
            "action": "update",
            "recordData": orjson.loads(payload),
        }
        for cursor, table, record_id, payload in records
    ]


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
