"""Real client, real server, and what can go wrong between them."""

from tests.fakes.fixtures import central, network, proxy, remote, server, server_url

__all__ = ["central", "network", "proxy", "remote", "server", "server_url"]
