"""Starts the command line often: one process imports the program, and forks itself a command.

``python -m tests.end2end.forking FD`` reads the commands from a socket, a JSON document a line, and
answers each with the process that runs it, then with its exit code. Every command has a process of
its own, begins where ``python -m app`` does, and ends as it does; only the import is done before.
"""

import gc
import json
import os
import runpy
import socket
import sys
from typing import Any

import typer

from app.cli.commands import COMMANDS


def fork_until_closed(control: socket.socket) -> dict[str, Any] | None:
    """Fork for each command. Returns it in the process that is to run it, None at the end."""
    with control, control.makefile("rw") as lines:
        for line in lines:
            asked: dict[str, Any] = json.loads(line)
            process = os.fork()
            if process == 0:
                return asked
            lines.write(f"{process}\n")
            lines.flush()
            _, status = os.waitpid(process, 0)
            lines.write(f"{os.waitstatus_to_exitcode(status)}\n")
            lines.flush()
    return None


def become(asked: dict[str, Any]) -> None:
    """Run a command in this process: ``arguments`` in ``folder`` with ``environment``.

    ``files`` are the paths of its standard input, output and error. Ends the process.
    """
    os.chdir(asked["folder"])
    os.environ.clear()
    os.environ.update(asked["environment"])
    for number, path in enumerate(asked["files"]):
        opened = os.open(path, os.O_WRONLY | os.O_TRUNC if number else os.O_RDONLY)
        os.dup2(opened, number)
        os.close(opened)
    sys.argv = ["app", *asked["arguments"]]
    runpy.run_module("app", run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    # Imports what commands need and leaves nothing else behind, not even a log.
    typer.main.get_command(COMMANDS).main(["--version"], standalone_mode=False)
    gc.freeze()  # what is there is shared by all the processes as long as none touches it
    its_command = fork_until_closed(socket.socket(fileno=int(sys.argv[1])))
    if its_command is not None:
        become(its_command)
