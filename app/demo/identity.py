"""The ids of demo records: 32 upper-case hexadecimal digits, as the central server makes them.

An id is a digest of what the record is (``"item", "AMO500T"``), so it does not move when records
are added around it, and no two tables share one: a site's buffer is keyed by the id alone
(protocol, trap 15).
"""

from dataclasses import dataclass
from hashlib import blake2b


@dataclass(frozen=True, slots=True)
class Identity:
    """Makes the ids of one demo network; another seed gives other ids."""

    seed: int

    def of(self, table: str, *key: object) -> str:
        """Return the id of the record of ``table`` that ``key`` tells from all others."""
        text = "/".join(map(str, (self.seed, table, *key)))
        return blake2b(text.encode(), digest_size=16).hexdigest().upper()
