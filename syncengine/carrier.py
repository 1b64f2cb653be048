"""What carries the client's HTTP requests, so that another HTTP client can stand in for our own.

The requests themselves are made in ``syncengine.client.http``; what becomes of a request that gets
no answer is decided by the carrier, in our own errors.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Request:
    """One request. ``base_url``: what its errors name; ``silence_s``: of the server, at most."""

    method: str
    base_url: str
    path: str
    headers: Mapping[str, str] = field(repr=False)  # the credential is in it
    body: bytes | None = field(repr=False)
    connect_timeout_s: float
    silence_s: float


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer of any status. Header names are in lower case; the body is decompressed."""

    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)


class Carrier(Protocol):
    """Sends requests and brings their answers. Thread: any; waits on the network."""

    def exchange(self, request: Request) -> Answer:
        """Return the answer, redirects included, which are not followed.

        Raises: AppError that says why there is none.
        """
        ...
