"""What an examination of a datafile finds, for the command line: in English only."""

from dataclasses import dataclass
from enum import StrEnum


class HealthCheck(StrEnum):
    """What ``twoarrows doctor`` looks at."""

    INTEGRITY = "integrity"
    CURSORS = "cursors"
    AUDIT = "audit"
    STORES = "stores"
    SETTINGS = "settings"
    FRESHNESS = "freshness"
    HELD = "held"
    DISK = "disk"
    SECRET = "secret"
    CERTIFICATE = "certificate"
    CONNECTION = "connection"


class Verdict(StrEnum):
    """How a check ended."""

    FINE = "fine"
    WARNING = "warning"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check of ``twoarrows doctor`` found, and what to do; ``action`` is empty if fine."""

    check: HealthCheck
    verdict: Verdict
    what: str
    action: str
