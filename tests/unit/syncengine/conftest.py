"""Datafiles and servers for the tests of the engine's parts."""

from tests.fakes.fixtures import central, remote

__all__ = ["central", "remote"]
