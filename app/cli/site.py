"""``twoarrows site``: the sites of a central server, and the connection of a remote one."""

from enum import StrEnum
from typing import Annotated

import typer

from app.cli.options import DatafileOption, JsonOption, group, opened
from app.cli.site_table import print_site, print_sites
from app.cli.terminal import counted, print_json, say
from app.datafiles import change_connection
from app.secrets import read_password
from models.commands.primary_site import set_primary_site
from models.commands.resending import (
    Generated,
    count_sync_records,
    generate_sync_records,
)
from models.commands.sites import (
    NewSite,
    SiteEdit,
    add_site,
    delete_site,
    edit_site,
    reset_hardware_id,
    unblock_site,
)
from models.commands.store_moves import move_store
from models.datafile import Datafile
from models.enums import SiteType
from models.here import this_site
from models.passwords import wire_digest
from models.queries.primary import primary_server
from models.queries.sites import list_sites, site_detail, site_id_of
from models.queries.stores import store_id_of
from models.views import OPERATOR, SiteDetail

COMMANDS = group("See the sites; on the central server, register and edit them.")


class RemoteType(StrEnum):
    """The types a site can be given."""

    STANDALONE = SiteType.STANDALONE.value
    MOBILE = SiteType.MOBILE.value
    OPEN_MSUPPLY = SiteType.OPEN_MSUPPLY.value


SiteArgument = Annotated[
    str, typer.Argument(metavar="SITE", help="The site's ID or name.", show_default=False)
]
StoreOption = Annotated[
    list[str] | None,
    typer.Option("--store", metavar="CODE", help="Make this store active on the site; repeatable."),
]


@COMMANDS.command("add")
def add(
    datafile: DatafileOption,
    name: Annotated[str, typer.Option("--name", metavar="N", help="What the site logs in with.")],
    password_file: Annotated[
        str, typer.Option("--password-file", metavar="P", help="File with the site's password.")
    ],
    code: Annotated[
        str, typer.Option("--code", metavar="C", help="Short code; the ID if left out.")
    ] = "",
    site_type: Annotated[
        RemoteType, typer.Option("--type", help="What is meant to run there.")
    ] = RemoteType.STANDALONE,
    store: StoreOption = None,
    json: JsonOption = False,
) -> None:
    """Register a site, with the stores that shall be active there."""
    digest = wire_digest(read_password(password_file))
    with opened(datafile) as found, found.write() as session:
        at = found.clock.now()
        new = NewSite(name, code, SiteType(site_type), digest)
        site_id, _ = add_site(session, OPERATOR, new, at)
        for store_code in store or ():
            move_store(session, OPERATOR, store_id_of(session, store_code), site_id, at)
        detail = site_detail(session, site_id, at)
    _result(detail, json, f"Added site {detail.name} with ID {site_id}.")


@COMMANDS.command("list")
def list_all(datafile: DatafileOption, json: JsonOption = False) -> None:
    """List the sites, the central server first."""
    with opened(datafile) as found, found.read() as session:
        sites = list_sites(session, found.clock.now())
    if json:
        print_json(sites)
    else:
        print_sites(sites)


@COMMANDS.command("show")
def show(site: SiteArgument, datafile: DatafileOption, json: JsonOption = False) -> None:
    """Show all that is known of one site."""
    with opened(datafile) as found, found.read() as session:
        detail = site_detail(session, site_id_of(session, site), found.clock.now())
    if json:
        print_json(detail)
    else:
        print_site(detail)


@COMMANDS.command("set")
def change(
    datafile: DatafileOption,
    site: Annotated[
        str | None,
        typer.Argument(
            metavar="[SITE]",
            help="The site's ID or name; on a remote site left out, for its own connection.",
            show_default=False,
        ),
    ] = None,
    name: Annotated[str | None, typer.Option("--name", metavar="N", help="New name.")] = None,
    code: Annotated[str | None, typer.Option("--code", metavar="C", help="New code.")] = None,
    site_type: Annotated[RemoteType | None, typer.Option("--type", help="New type.")] = None,
    password_file: Annotated[
        str | None,
        typer.Option("--password-file", metavar="P", help="File with the new password."),
    ] = None,
    url: Annotated[
        str | None,
        typer.Option(
            "--url",
            metavar="U",
            help="On a remote site: URL of its central server. On a central server a site's URL "
            "disables sync; '' clears it.",
        ),
    ] = None,
    active_here: Annotated[
        bool | None,
        typer.Option(
            "--active-here/--not-active-here",
            help="Only of the datafile's own site: whether transactions may be entered here.",
        ),
    ] = None,
    store: StoreOption = None,
    json: JsonOption = False,
) -> None:
    """Change a site; what is left out stays as it is.

    On a remote site: the URL of its central server, the name and password it logs in with, and
    whether transactions may be entered here.
    """
    password = read_password(password_file) if password_file else None
    with opened(datafile) as found:
        if site is None:
            _refuse_on_remote(code, site_type, store)
            if (url, name, password) != (None, None, None) or active_here is None:
                change_connection(found, OPERATOR, url=url, site_name=name, password=password)
                say("Changed the connection to the central server.")
            if active_here is not None:
                _set_active_here(found, active_here)
            return
        if url:
            raise typer.BadParameter("It is for a remote site's own connection", param_hint="--url")
        edit = SiteEdit(
            code=code,
            name=name,
            site_type=None if site_type is None else SiteType(site_type),
            active_here=active_here,
            url=url,
            password_sha256=None if password is None else wire_digest(password),
        )
        with found.write() as session:
            at = found.clock.now()
            site_id = site_id_of(session, site)
            version = site_detail(session, site_id, at).version
            edit_site(session, OPERATOR, site_id, edit, version, at)
            for store_code in store or ():
                move_store(session, OPERATOR, store_id_of(session, store_code), site_id, at)
            detail = site_detail(session, site_id, at)
    _result(detail, json, f"Changed site {detail.name}.")


@COMMANDS.command("primary")
def primary(
    datafile: DatafileOption,
    site: Annotated[
        str | None,
        typer.Argument(
            metavar="[SITE]",
            help="The ID or name of the site to become it; 1 is the central server. Left out: "
            "say which it is.",
            show_default=False,
        ),
    ] = None,
    override: Annotated[
        str | None,
        typer.Option("--override", metavar="REASON", help="Do it although a condition fails."),
    ] = None,
    json: JsonOption = False,
) -> None:
    """See or set the primary server: the one site where central data is edited.

    Another one than the central server makes the system mirrored.
    """
    with opened(datafile) as found:
        if site is None:
            with found.read() as session:
                view = primary_server(session)
        else:
            with found.write() as session:
                site_id, at = site_id_of(session, site), found.clock.now()
                set_primary_site(session, OPERATOR, site_id, at, override_reason=override)
                view = primary_server(session)
    if json:
        print_json(view)
        return
    named = f"site {view.site_id} {view.site_name}".rstrip()
    kind = "The system is mirrored: the" if view.mirrored else "The"
    say(f"{kind} primary server is {named}{', this site' if view.here else ''}.")


@COMMANDS.command("delete")
def delete(site: SiteArgument, datafile: DatafileOption) -> None:
    """Delete a site that has no stores, with everything that waits for it."""
    with opened(datafile) as found, found.write() as session:
        site_id = site_id_of(session, site)
        delete_site(session, OPERATOR, site_id, found.clock.now())
    say(f"Deleted site {site_id}.")


@COMMANDS.command("unblock")
def unblock(site: SiteArgument, datafile: DatafileOption) -> None:
    """Let a site log in again that was blocked after too many failures."""
    with opened(datafile) as found, found.write() as session:
        site_id = site_id_of(session, site)
        changes = unblock_site(session, OPERATOR, site_id, found.clock.now())
    say(f"Unblocked site {site_id}." if changes.tables else f"Site {site_id} was not blocked.")


@COMMANDS.command("reset-hardware-id")
def reset_hardware(site: SiteArgument, datafile: DatafileOption) -> None:
    """Let another device become the site: the next one that logs in."""
    with opened(datafile) as found, found.write() as session:
        site_id = site_id_of(session, site)
        changes = reset_hardware_id(session, OPERATOR, site_id, found.clock.now())
    done = f"Reset the hardware ID of site {site_id}."
    say(done if changes.tables else f"Site {site_id} has no hardware ID.")


@COMMANDS.command("generate")
def generate(
    site: SiteArgument,
    datafile: DatafileOption,
    kind: Annotated[
        Generated,
        typer.Option("--kind", help="All that a new site gets, or the data of its stores."),
    ],
    count: Annotated[
        bool, typer.Option("--count", help="Only say how many records that would be.")
    ] = False,
    json: JsonOption = False,
) -> None:
    """Generate sync records: queue for a site again what it has already had.

    On a remote site, SITE is 1: the data of its own stores goes to the central server again.
    """
    with opened(datafile) as found, found.write() as session:
        at = found.clock.now()
        site_id = int(site) if site.isdecimal() else site_id_of(session, site)
        if count:
            records = count_sync_records(session, site_id, kind, at)
        else:
            records = generate_sync_records(session, OPERATOR, site_id, kind, at)
    if json:
        print_json({"records": records, "queued": not count})
        return
    say(f"{counted(records, 'record')} {'would be sent' if count else 'queued'}.")


def _set_active_here(found: Datafile, active: bool) -> None:
    """Set of the datafile's own site whether it is active on it."""
    with found.write() as session:
        at = found.clock.now()
        own = site_detail(session, this_site(session).site_id, at)
        edit_site(session, OPERATOR, own.site_id, SiteEdit(active_here=active), own.version, at)
    say(f"Site {own.name} is {'active' if active else 'not active'} on this datafile.")


def _refuse_on_remote(*central_only: object) -> None:
    if any(option is not None for option in central_only):
        raise typer.BadParameter("It is needed to change more than a connection", param_hint="SITE")


def _result(detail: SiteDetail, json: bool, sentence: str) -> None:
    if json:
        print_json(detail)
    else:
        say(sentence)
