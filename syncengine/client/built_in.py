"""Our own HTTP client, on requests: pooled connections, proxies and certificates of the machine."""

import logging
from typing import Final

import requests
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

from syncengine.carrier import Answer, Request
from syncengine.client.failures import error_of_transport

# A repeated request and a broken head are no news; what fails in the end is raised.
logging.getLogger("urllib3").setLevel(logging.ERROR)

LOOPBACK: Final = ("http://127.0.0.1", "http://localhost", "http://[::1]")


class BuiltInCarrier:
    """Implements ``Carrier`` for one server. Thread: one at a time; ``close`` it at the end."""

    def __init__(self, base_url: str) -> None:
        self._session = requests.Session()
        self._session.trust_env = not base_url.startswith(LOOPBACK)
        self._session.auth = _as_it_is
        self._session.headers.clear()
        # Every request may be repeated (protocol 1.1); a kept-alive connection that the server
        # has closed meanwhile is the usual reason.
        retry = Retry(
            total=2, connect=1, read=1, status=0, redirect=0, backoff_factor=0.2,
            allowed_methods=None, respect_retry_after_header=False,
        )  # fmt: skip
        for scheme in ("http://", "https://"):
            self._session.mount(scheme, HTTPAdapter(max_retries=retry))

    def close(self) -> None:
        """Close the connections."""
        self._session.close()

    def exchange(self, request: Request) -> Answer:
        """Return the answer. Raises: AppError that says why there is none."""
        try:
            answer = self._session.request(
                request.method,
                request.base_url + request.path,
                data=request.body,
                headers=dict(request.headers),
                timeout=(request.connect_timeout_s, request.silence_s),
                allow_redirects=False,
            )
        except (requests.RequestException, OSError) as error:
            raise error_of_transport(error, request.base_url) from error
        headers = {name.lower(): value for name, value in answer.headers.items()}
        return Answer(answer.status_code, headers, answer.content)


def _as_it_is(prepared: requests.PreparedRequest) -> requests.PreparedRequest:
    """Keep the credential of the headers: without any, requests looks for one in ``.netrc``."""
    return prepared
