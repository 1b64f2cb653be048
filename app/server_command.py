"""The program as a child process: itself, and the server that ``syncengine.ServerHandle`` runs."""

import sys
from typing import Final

UNTIL_INPUT_ENDS: Final = "--until-input-ends"
"""The server ends with its standard input, which its parent holds open: it cannot outlive it."""


def program() -> tuple[str, ...]:
    """Return the command that starts this program; the arguments of the command line follow."""
    # A packaged program is its own interpreter and takes no -m.
    return (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "app")


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
