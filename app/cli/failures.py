"""The border of the command line: whatever happens, one sentence and an exit code.

0: done. 1: it failed. 2: it was used wrongly. Nothing here knows what the commands do.
"""

import logging
import os
import sys
from collections.abc import Sequence
from typing import Any, Final

import typer

from app.logs import log_to_file
from models.enums import ErrorCode
from models.errors import AppError

LOG: Final = logging.getLogger(__name__)

DONE: Final = 0
FAILED: Final = 1
WRONG_USE: Final = 2
INTERRUPTED: Final = 130
PROGRAM: Final = "twoarrows"

# Typer gives no other name to what its parser raises; its own copy of click moves between versions.
UsageError: Final[Any] = typer.BadParameter.__bases__[0]

_WRONG_USES: Final = frozenset(
    {ErrorCode.URL_INVALID, ErrorCode.PASSWORD_FILE, ErrorCode.PASSWORD_EMPTY}
)
"""Errors that the arguments alone show."""


def run(arguments: Sequence[str]) -> int:
    """Do what ``arguments`` ask for and return the exit code. Never raises but SystemExit."""
    from app.cli.commands import COMMANDS

    log_file = log_to_file(_log_name(arguments))
    try:
        code = typer.main.get_command(COMMANDS).main(
            args=list(arguments), prog_name=PROGRAM, standalone_mode=False
        )
        sys.stdout.flush()
    except UsageError as error:
        return _say(_usage_sentence(error), WRONG_USE)
    except AppError as error:
        return _say(str(error), WRONG_USE if error.code in _WRONG_USES else FAILED)
    except (KeyboardInterrupt, typer.Abort):
        return _say("Stopped.", INTERRUPTED)
    except BrokenPipeError:
        # Whoever reads our output has seen enough; Python must not try to flush the rest at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except Exception as error:
        LOG.exception("The command failed unexpectedly")
        unexpected = AppError(ErrorCode.UNEXPECTED, reason=f"{type(error).__name__}: {error}")
        return _say(f"{_one_line(str(unexpected))} It is {log_file}.", FAILED)
    if code == INTERRUPTED:  # so Typer puts an interruption
        return _say("Stopped.", INTERRUPTED)
    return code if isinstance(code, int) else DONE


def _log_name(arguments: Sequence[str]) -> str:
    """Return the log of this kind of process: a long-lived one has a file to itself."""
    if not arguments:
        return "desktop"
    return arguments[0] if arguments[0] in {"serve", "demo"} else "command-line"


def _say(sentence: str, code: int) -> int:
    print(f"{PROGRAM}: {_one_line(sentence)}", file=sys.stderr)  # noqa: T201 - the way out
    return code


def _usage_sentence(error: Any) -> str:
    context = error.ctx
    command = context.command_path if context is not None else PROGRAM
    message = error.format_message().replace("Value error, ", "").rstrip(".")
    return f"{message}. See '{command} --help'."


def _one_line(text: str) -> str:
    return " ".join(text.split())
