"""``twoarrows unlock-code``: the authorisation code that unlocks the sync settings."""

from typing import Annotated

import typer

from app.cli.options import DatafileOption, group, opened
from app.cli.terminal import say
from app.secrets import read_password
from models.commands.unlocking import set_unlock_code
from models.passwords import new_password
from models.views import OPERATOR

COMMANDS = group("Set the code that unlocks the sync settings of a datafile.")


@COMMANDS.callback()
def unlock_code() -> None:
    """Set the code that unlocks the sync settings of a datafile."""


@COMMANDS.command("set")
def set_code(
    datafile: DatafileOption,
    unlock_code_file: Annotated[
        str | None,
        typer.Option(
            "--unlock-code-file",
            metavar="C",
            help="File with the new code; one is made and printed if it is left out.",
        ),
    ] = None,
) -> None:
    """Give a datafile its first code, or a new one if the old one is lost; noted in the audit log.

    Whoever knows the present code changes it in the desktop program.
    """
    code = read_password(unlock_code_file) if unlock_code_file else new_password()
    with opened(datafile) as found, found.write() as session:
        set_unlock_code(session, OPERATOR, code, found.clock.now())
    if unlock_code_file:
        say("The unlock code is set.")
    else:
        say(f"Unlock code: {code}")
        say("Write it down: it is not shown again.")
