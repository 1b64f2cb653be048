"""What the Preferences window shows and the copy that it edits. No widget."""

from dataclasses import dataclass, fields, replace
from enum import StrEnum
from ipaddress import ip_address
from typing import Self

from PySide6.QtCore import QCoreApplication

from models.commands.site_names import checked_form
from models.errors import AppError
from models.preferences import Preferences
from syncengine import certificate_expiry, checked_url
from ui.messages import error_words
from ui.theme import Appearance


class Field(StrEnum):
    """What can be wrong; the values are the names of the draft's fields."""

    USER_NAME = "user_name"
    SERVER_HOST = "server_host"
    SERVER_TLS_CERT = "server_tls_cert"
    SERVER_TLS_KEY = "server_tls_key"
    PUBLIC_URL = "public_url"
    WAITING_ALARM = "waiting_alarm_days"


@dataclass(frozen=True, slots=True)
class PreferencesView:
    """The preferences as they are.

    ``has_password``: of this remote site, on this machine. ``node_refusal``: why Node.js cannot be
    used here; empty if it can.
    """

    preferences: Preferences
    user_name: str
    has_password: bool
    appearance: Appearance
    language: str
    keeps_running: bool
    notifies: bool
    starts_at_login: bool
    node_refusal: str


@dataclass(frozen=True, slots=True)
class PreferencesDraft:
    """The values on screen; those of ``Preferences`` have its names. ``password``: empty keeps."""

    sync_interval_min: int = 0
    sync_request_size: int = 1
    adjust_request_size: bool = True
    use_node_http: bool = False
    request_timeout_s: int = 5
    waiting_warning_days: int = 1
    waiting_alarm_days: int = 1
    late_after_days: int = 1
    support_database: str = ""
    server_host: str = ""
    server_port: int = 0
    server_workers: int = 1
    server_tls_cert: str = ""
    server_tls_key: str = ""
    public_url: str = ""
    user_name: str = ""
    password: str = ""
    appearance: Appearance = Appearance.SYSTEM
    language: str = ""
    keeps_running: bool = False
    notifies: bool = True
    starts_at_login: bool = False

    def __repr__(self) -> str:
        """Describe the draft without the password."""
        return f"PreferencesDraft(user_name={self.user_name!r})"

    @classmethod
    def of(cls, view: PreferencesView) -> Self:
        """Return the unchanged copy."""
        kept = {name: getattr(view.preferences, name) for name in _shared()}
        return cls(
            user_name=view.user_name,
            appearance=view.appearance,
            language=view.language,
            keeps_running=view.keeps_running,
            notifies=view.notifies,
            starts_at_login=view.starts_at_login,
            **kept,
        )

    def preferences(self, base: Preferences) -> Preferences:
        """Return ``base`` with what is on screen."""
        return replace(base, **{name: getattr(self, name) for name in _shared()})

    def connection_of(self, base: "PreferencesDraft") -> dict[str, str]:
        """Return what changes of this site's connection, for ``OpenDatafile``."""
        changed = {}
        if self.user_name != base.user_name:
            changed["site_name"] = self.user_name
        if self.password:
            changed["password"] = self.password
        return changed

    def problems(self, *, is_remote: bool) -> dict[str, str]:
        """Say what is wrong, field by field; empty if the draft may be saved."""
        found: dict[str, str] = {}
        if self.waiting_alarm_days < self.waiting_warning_days:
            found[Field.WAITING_ALARM] = _tr("Not before it is marked")
        if is_remote:
            try:
                checked_form(self.user_name)
            except AppError as error:
                found[Field.USER_NAME] = error_words(error).summary
        else:
            found |= self._server_problems()
        return found

    def _server_problems(self) -> dict[str, str]:
        found: dict[str, str] = {}
        if not _is_host(self.server_host):
            found[Field.SERVER_HOST] = _tr("Give a network address of this machine, as 0.0.0.0")
        if self.public_url:
            try:
                checked_url(self.public_url)
            except AppError as error:
                found[Field.PUBLIC_URL] = error_words(error).summary
        if bool(self.server_tls_cert) != bool(self.server_tls_key):
            missing = Field.SERVER_TLS_KEY if self.server_tls_cert else Field.SERVER_TLS_CERT
            found[missing] = _tr("A certificate and its key go together")
        elif self.server_tls_cert:
            try:
                certificate_expiry(self.server_tls_cert, self.server_tls_key)
            except AppError as error:
                of_key = error.facts["path"] == self.server_tls_key
                wrong = Field.SERVER_TLS_KEY if of_key else Field.SERVER_TLS_CERT
                found[wrong] = error_words(error).summary
        return found

    @property
    def can_be_overheard(self) -> bool:
        """Whether the server would be reached from other machines without TLS."""
        return not self.server_tls_cert and not is_loopback(self.server_host)


def is_loopback(host: str) -> bool:
    """Say whether only this machine reaches what listens on ``host``."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _is_host(host: str) -> bool:
    return bool(host) and all(letter.isalnum() or letter in ".-:_" for letter in host)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Preferences", text)


def _shared() -> tuple[str, ...]:
    own = {each.name for each in fields(PreferencesDraft)}
    return tuple(each.name for each in fields(Preferences) if each.name in own)
