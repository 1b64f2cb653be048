"""The command that serves a datafile as a child process, as ``syncengine.ServerHandle`` runs it."""

import sys
from typing import Final

UNTIL_INPUT_ENDS: Final = "--until-input-ends"
"""The server ends with its standard input, which its parent holds open: it cannot outlive it."""


def server_command(
    location: str, *, host: str | None = None, port: int | None = None
) -> tuple[str, ...]:
    """Return the arguments of the process; host and port as the preferences say if left out."""
    # A packaged program is its own interpreter and takes no -m.
    program = (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "app")
    command = (*program, "serve", "--datafile", location, UNTIL_INPUT_ENDS)
    if host is not None:
        command += ("--host", host)
    if port is not None:
        command += ("--port", str(port))
    return command
