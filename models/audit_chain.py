"""How the lines of the audit log hang together, so that none can be changed unseen.

Each line carries the SHA-256 over itself and the chain of the line before it. Lines are written by
``models.commands.audit`` and checked by ``models.queries.logs``.
"""

import hashlib
from datetime import datetime
from typing import Final

import msgspec

START: Final = "0" * 64
"""What stands in place of the chain before the first line."""


def chain_of(
    before: str,
    at: datetime,
    actor: str,
    kind: str,
    message: str,
    details: str,
    site_id: int | None,
) -> str:
    """Return the chain of a line, lower-case hex. Texts with any content stay apart: it is JSON."""
    line = msgspec.json.encode([before, at, actor, kind, message, details, site_id])
    return hashlib.sha256(line).hexdigest()
