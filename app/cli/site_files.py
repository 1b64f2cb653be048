"""``twoarrows export-site`` and ``import-site``: a new site's first data by file."""

from typing import Annotated

import typer

from app.cli.options import DatafileOption, JsonOption, opened
from app.cli.terminal import counted, print_json, say
from app.datafiles import create_from_export, export_to_file
from app.secrets import read_password
from models.queries.sites import site_id_of
from models.views import OPERATOR

PasswordOption = Annotated[
    str, typer.Option("--password-file", metavar="P", help="File with the site's password.")
]


def export_site(
    site: Annotated[
        str, typer.Argument(metavar="SITE", help="The site's ID or name.", show_default=False)
    ],
    datafile: DatafileOption,
    to: Annotated[str, typer.Option("--to", metavar="FILE", help="The file to be made.")],
    password_file: PasswordOption,
    json: JsonOption = False,
) -> None:
    """Write what a new site starts with to one signed file, to be carried to it."""
    password = read_password(password_file)
    with opened(datafile) as found:
        with found.read() as session:
            site_id = site_id_of(session, site)
        export = export_to_file(found, OPERATOR, site_id, file=to, password=password)
    if json:
        print_json({"site_id": site_id, "records": export.records, "file": to})
        return
    say(f"Exported site {export.site_name} with {counted(export.records, 'record')} to {to}.")
    say("Keep it as safe as the data in it. Only the newest export of a site can be used.")


def import_site(
    file: Annotated[str, typer.Option("--file", metavar="FILE", help="A site export.")],
    datafile: DatafileOption,
    url: Annotated[
        str, typer.Option("--url", metavar="U", help="URL of the central server, with its port.")
    ],
    site_name: Annotated[
        str, typer.Option("--site-name", metavar="N", help="The site's name on the server.")
    ],
    password_file: PasswordOption,
    json: JsonOption = False,
) -> None:
    """Make the datafile of a remote site from a site export, without a network."""
    password = read_password(password_file)
    applied = create_from_export(
        datafile, file=file, url=url, site_name=site_name, password=password
    )
    if json:
        print_json({"datafile": datafile, "records": applied})
        return
    say(f"Made the remote site {site_name.strip()} with {counted(applied, 'record')}.")
    say(f"Bring in what changed since with: twoarrows sync --datafile {datafile}")
