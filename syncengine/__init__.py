"""Synchronisation without a screen: the engine thread, the wire, the client and the server.

This root is the public face; windows use nothing else of the package. No Qt lives here.
"""

from syncengine.client.connection import ConnectionReport, check_connection
from syncengine.client.node import NodeCarrier, node_refusal
from syncengine.engine import SyncEngine
from syncengine.server.certificates import certificate_expiry
from syncengine.server.handle import ServerHandle, ServerState
from syncengine.settings import SyncSettings, checked_url
from syncengine.status import EngineState, SyncStatus

__all__ = [
    "ConnectionReport",
    "EngineState",
    "NodeCarrier",
    "ServerHandle",
    "ServerState",
    "SyncEngine",
    "SyncSettings",
    "SyncStatus",
    "certificate_expiry",
    "check_connection",
    "checked_url",
    "node_refusal",
]
