"""What an engine needs to know to reach its central server."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from models.enums import ErrorCode
from models.errors import AppError
from syncengine.carrier import Carrier
from syncengine.wire.transport import OUR_APP_NAME


@dataclass(frozen=True, slots=True)
class SyncSettings:
    """The connection of one remote site.

    ``password_sha256`` is the wire's credential (lower-case hex SHA-256 of the site password,
    protocol 1.1): as good as the password, so it is never logged or shown. ``carrier``: what sends
    the requests in place of our own HTTP client.
    """

    url: str
    site_name: str
    password_sha256: str
    hardware_id: str
    app_name: str = OUR_APP_NAME
    app_version: str = "0"
    timeout_s: float = 300.0
    carrier: Carrier | None = None

    def __repr__(self) -> str:
        """Describe the connection without its credential."""
        return f"SyncSettings(url={self.url!r}, site_name={self.site_name!r})"


def checked_url(url: str) -> str:
    """Return ``url`` as scheme://host[:port] without a trailing slash.

    A path is refused: the protocol's routes are absolute (protocol 1.1).
    Raises: AppError(URL_INVALID) with the reason.
    """
    try:
        parts = urlsplit(url.strip())
    except ValueError as error:  # such as half an IPv6 address
        raise AppError(ErrorCode.URL_INVALID, url=url, reason="the host is not valid") from error
    reason = ""
    if parts.scheme not in {"http", "https"}:
        reason = "it must start with http:// or https://"
    elif not parts.hostname:
        reason = "the host is missing"
    elif any(letter.isspace() for letter in parts.netloc):
        reason = "the host has a blank in it"
    elif parts.username or parts.password:
        reason = "the site name and the password do not belong in it"
    elif parts.path not in {"", "/"} or parts.query or parts.fragment:
        reason = "nothing may follow the host and the port"
    else:
        try:
            _ = parts.port
        except ValueError:
            reason = "the port is not a number from 1 to 65535"
    if reason:
        raise AppError(ErrorCode.URL_INVALID, url=url, reason=reason)
    return f"{parts.scheme}://{parts.netloc}"
