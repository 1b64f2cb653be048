"""One HTTP call as an Open mSupply server makes it (protocol 1.1, 1.2): nothing of ours."""

import base64
import gzip
import hashlib
from dataclasses import dataclass
from http.client import HTTPConnection
from typing import Any, Final
from urllib.parse import urljoin, urlsplit

from tests.conformance import strict

TIMEOUT_S: Final = 60.0


class ErrorAnswer(Exception):  # noqa: N818 - an answer, not a fault
    """An answer that is not 2xx; a peer decides on ``code`` (protocol 1.2)."""

    def __init__(self, status: int, code: str, message: str, data: Any) -> None:
        super().__init__(f"{status} {code}: {message}")
        self.status = status
        self.code = code
        self.data = data


def sha256(password: str) -> str:
    """Return what the wire carries of a password."""
    return hashlib.sha256(password.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Identity:
    """Who a site is: its credentials, its device, its program."""

    name: str
    password_sha256: str
    hardware_id: str = "device-1"
    app_name: str = "Open mSupply Desktop"
    app_version: str = "2.20.0"
    version: str = "14"

    @property
    def headers(self) -> dict[str, str]:
        """The headers of every v5 call."""
        credentials = base64.b64encode(f"{self.name}:{self.password_sha256}".encode()).decode()
        return {
            "Authorization": f"Basic {credentials}",
            "msupply-site-uuid": self.hardware_id,
            "app-version": self.app_version,
            "app-name": self.app_name,
            "version": self.version,
            "Accept-Encoding": "gzip",
        }


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back, unpacked."""

    status: int
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        """Return the body as strict JSON, whatever its Content-Type. Raises: ErrorAnswer."""
        if 200 <= self.status < 300:
            return strict.parse(self.body)
        error = strict.needed(strict.parse(self.body), "error")
        raise ErrorAnswer(
            self.status,
            strict.text(error, "code"),
            strict.text(error, "message"),
            strict.mapping(error).get("data"),
        )


def call(
    base_url: str,
    method: str,
    route: str,
    body: bytes | None = None,
    headers: dict[str, str] | None = None,
) -> Answer:
    """Send one request: the route joined to the base URL, no header that is not given."""
    url = urlsplit(urljoin(base_url, route))
    connection = HTTPConnection(url.netloc, timeout=TIMEOUT_S)
    try:
        target = f"{url.path}?{url.query}" if url.query else url.path
        connection.request(method, target, body, headers or {})
        answer = connection.getresponse()
        told = {name.lower(): value for name, value in answer.getheaders()}
        content = answer.read()
    finally:
        connection.close()
    if told.get("content-encoding") == "gzip":
        content = gzip.decompress(content)
    return Answer(answer.status, told, content)
