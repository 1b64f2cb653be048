"""``twoarrows init``: making datafiles."""

from typing import Annotated

import typer

from app.cli.options import DatafileOption, group
from app.cli.terminal import say
from app.datafiles import create_central, create_remote
from app.secrets import read_password
from models.commands.datafile import ADMINISTRATOR
from models.datafile import shown_location
from models.passwords import new_password

COMMANDS = group("Make the datafile of a central server or of a remote site.")


@COMMANDS.command("central")
def central(
    datafile: DatafileOption,
    site_name: Annotated[
        str, typer.Option("--site-name", metavar="N", help="What the central server is called.")
    ],
    admin_password_file: Annotated[
        str | None,
        typer.Option(
            "--admin-password-file",
            metavar="P",
            help="File with the password of the user admin; one is made if it is left out.",
        ),
    ] = None,
    unlock_code_file: Annotated[
        str | None,
        typer.Option(
            "--unlock-code-file",
            metavar="C",
            help="File with the code that unlocks sync settings; one is made if it is left out.",
        ),
    ] = None,
    test_api: Annotated[
        bool,
        typer.Option("--test-api", help="Mark the datafile as made for tests."),
    ] = False,
) -> None:
    """Make the datafile of a central server, and print once the secrets that were made."""
    password = read_password(admin_password_file) if admin_password_file else new_password()
    code = read_password(unlock_code_file) if unlock_code_file else new_password()
    create_central(
        datafile,
        site_name=site_name,
        admin_password=password,
        unlock_code=code,
        test_api=test_api,
    )
    say(f"Made the central server {site_name.strip()} in {shown_location(datafile)}.")
    if not admin_password_file:
        say(f"User: {ADMINISTRATOR}  Password: {password}")
    if not unlock_code_file:
        say(f"Unlock code: {code}")
    if not (admin_password_file and unlock_code_file):
        say("Write them down: they are not shown again.")


@COMMANDS.command("remote")
def remote(
    datafile: DatafileOption,
    url: Annotated[
        str, typer.Option("--url", metavar="U", help="URL of the central server, with its port.")
    ],
    site_name: Annotated[
        str, typer.Option("--site-name", metavar="N", help="The site's name on the server.")
    ],
    password_file: Annotated[
        str, typer.Option("--password-file", metavar="P", help="File with the site's password.")
    ],
) -> None:
    """Make the datafile of a remote site, once its central server has let it in."""
    report = create_remote(
        datafile, url=url, site_name=site_name, password=read_password(password_file)
    )
    say(f"Made the remote site {report.site_name} (ID {report.site_id}) in {datafile}.")
    say(f"Bring its data in with: twoarrows sync --datafile {datafile}")
