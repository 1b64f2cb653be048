"""The program as a child process: itself, and the server that ``syncengine.ServerHandle`` runs."""

import sys
from pathlib import Path
from typing import Final

UNTIL_INPUT_ENDS: Final = "--until-input-ends"
"""The server ends with its standard input, which its parent holds open: it cannot outlive it."""


def program() -> tuple[str, ...]:
    """Return the command that starts this program; the arguments of the command line follow."""
    if not getattr(sys, "frozen", False):
        return sys.executable, "-m", "app"
    # A packaged program is its own interpreter and takes no -m. Where the windows have a program of
    # their own (Windows), that takes no commands: the one that does lies beside it.
    own = Path(sys.executable)
    return (str(own.with_stem(own.stem.removesuffix("-desktop"))),)


def server_command(
    location: str, *, host: str | None = None, port: int | None = None
) -> tuple[str, ...]:
    """Return the arguments of the process; host and port as the preferences say if left out."""
    command = (*program(), "serve", "--datafile", location, UNTIL_INPUT_ENDS)
    if host is not None:
        command += ("--host", host)
    if port is not None:
        command += ("--port", str(port))
    return command
