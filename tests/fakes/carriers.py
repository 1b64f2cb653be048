"""The HTTP clients that can carry a site's requests on this machine."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

import resources
from app.node_client import SCRIPT
from syncengine import NodeCarrier, node_refusal
from syncengine.carrier import Carrier
from syncengine.client.built_in import BuiltInCarrier

CARRIERS: Final = ("built-in", "node") if node_refusal() is None else ("built-in",)
"""Those that tests can use here; without Node.js there is one."""

NODES: Final = CARRIERS[1:]


@contextmanager
def carrier(name: str, base_url: str = "http://127.0.0.1") -> Iterator[Carrier]:
    """Give the carrier ``name``, closed at the end."""
    made = BuiltInCarrier(base_url) if name == "built-in" else NodeCarrier(_script())
    with closing(made):
        yield made


def new_node() -> NodeCarrier:
    """Return a Node client that has not been started."""
    return NodeCarrier(_script())


def _script() -> Path:
    return resources.path(SCRIPT)
