"""The preferences of a datafile: a typed catalogue with unit, bounds and help.

The Preferences window, the command line and the check of stored values are made from it. What
belongs to one person's screen (language, theme, window sizes) is not here but with the program.
"""

from dataclasses import dataclass, field, fields
from typing import Any


@dataclass(frozen=True, slots=True)
class PreferenceSpec:
    """What a preference may be and how it is shown."""

    help: str
    unit: str = ""
    low: int | None = None
    high: int | None = None


def _pref(
    default: Any,
    help: str,
    *,
    unit: str = "",
    low: int | None = None,
    high: int | None = None,
) -> Any:
    return field(default=default, metadata={"spec": PreferenceSpec(help, unit, low, high)})


@dataclass(frozen=True, slots=True)
class Preferences:
    """All preferences of one datafile; every field has a default that works."""

    sync_interval_min: int = _pref(
        15, "Time between synchronisations; 0 pauses them.", unit="min", low=0, high=1440
    )
    sync_request_size: int = _pref(
        500, "Records in one request: the start and the ceiling.", unit="rows", low=1, high=10_000
    )
    adjust_request_size: bool = _pref(True, "Let Two Arrows adjust the request size to the link.")
    use_node_http: bool = _pref(False, "Let Node.js send the requests, if it is there.")
    request_timeout_s: int = _pref(
        300,
        "Longest silence of the server before an attempt is given up.",
        unit="s",
        low=5,
        high=3600,
    )
    server_host: str = _pref("127.0.0.1", "Address the server listens on.")
    server_port: int = _pref(2048, "Port the server listens on.", low=0, high=65535)
    server_workers: int = _pref(
        1, "Processes that answer sites; more than one on PostgreSQL alone.", low=1, high=64
    )
    public_url: str = _pref(
        "", "URL under which sites reach this server, if not the one they used."
    )
    server_tls_cert: str = _pref("", "File with the server's certificate, PEM; none: no TLS.")
    server_tls_key: str = _pref("", "File with the key of the certificate, PEM.")
    support_database: str = _pref(
        "", "CSV file or SQLAlchemy URL of the support database; none: sites have no contract."
    )
    waiting_warning_days: int = _pref(
        1,
        "Days after which records that wait to be sent are marked.",
        unit="days",
        low=1,
        high=3650,
    )
    waiting_alarm_days: int = _pref(
        3,
        "Days after which waiting records, or a site not heard of, are urgent.",
        unit="days",
        low=1,
        high=3650,
    )
    late_after_days: int = _pref(
        30,
        "Days without synchronisation after which a site is late.",
        unit="days",
        low=1,
        high=3650,
    )


PREFERENCE_SPECS: dict[str, PreferenceSpec] = {
    each.name: each.metadata["spec"] for each in fields(Preferences)
}


def problem_with(name: str, value: object) -> str | None:
    """Say what is wrong with ``value`` for the preference ``name``; None if it may be stored."""
    spec = PREFERENCE_SPECS.get(name)
    if spec is None:
        return "there is no such preference"
    default = getattr(Preferences(), name)
    if type(value) is not type(default):
        return f"must be {_KIND[type(default)]}"
    if isinstance(value, int) and not isinstance(value, bool):
        if spec.low is not None and value < spec.low:
            return f"must be at least {spec.low} {spec.unit}".rstrip()
        if spec.high is not None and value > spec.high:
            return f"must be at most {spec.high} {spec.unit}".rstrip()
    return None


_KIND: dict[type, str] = {int: "a whole number", bool: "true or false", str: "text"}
