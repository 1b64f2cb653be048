"""How many records go into one request: adapted to the link (sync.md, One synchronisation)."""

from typing import Final

LOWEST_ROWS: Final = 10
TARGET_S: Final = 5.0


class BatchSize:
    """Aims at requests of about 5 seconds, as mSupply mobile does (protocol 4.2).

    ``rows`` starts at the ceiling and never passes it; a failure halves it. Kept from one run to
    the next, or a link too slow for the ceiling would never carry a batch. Not thread-safe.
    """

    def __init__(self, ceiling_rows: int, *, adapts: bool) -> None:
        self._ceiling = self.rows = ceiling_rows
        self._adapts = adapts

    def limit(self, ceiling_rows: int, *, adapts: bool) -> None:
        """Take over what the preferences say now; a size that was found stays if it may."""
        if not adapts or self.rows == self._ceiling:
            self.rows = ceiling_rows
        self._ceiling, self._adapts = ceiling_rows, adapts
        self.rows = self._bounded(self.rows)

    def succeeded(self, rows: int, seconds: float) -> None:
        """Note that a request of ``rows`` records took ``seconds``."""
        if self._adapts and rows > 0:
            fitting = int(TARGET_S / max(seconds / rows, 1e-6))
            self.rows = self._bounded(fitting)

    def failed(self) -> None:
        """Note that a request did not come through."""
        if self._adapts:
            self.rows = self._bounded(self.rows // 2)

    def _bounded(self, rows: int) -> int:
        return max(min(LOWEST_ROWS, self._ceiling), min(self._ceiling, rows))
