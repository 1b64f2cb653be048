"""Node's HTTP client where it is wanted and there: one process of it for the whole program."""

import logging
from typing import Final

import resources
from syncengine import NodeCarrier, node_refusal

LOG: Final = logging.getLogger(__name__)
SCRIPT: Final = "node/http_client.js"


class NodeClient:
    """Hands out the one carrier. Nothing is started before the first request; ``close`` ends it."""

    def __init__(self) -> None:
        self._carrier = NodeCarrier(resources.path(SCRIPT))
        self._usable = False

    def carrier(self) -> NodeCarrier | None:
        """Return what sends requests by Node; None, with a line in the log, if it is not there."""
        if not self._usable:
            refusal = node_refusal()
            if refusal is not None:
                LOG.warning("The built-in HTTP client is used: %s", refusal.summary)
                return None
            self._usable = True
        return self._carrier

    def close(self) -> None:
        """End the process, if it was started."""
        self._carrier.close()
