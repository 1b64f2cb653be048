"""``twoarrows store``: the stores a datafile knows, where they are active and who gets what."""

from enum import StrEnum
from typing import Annotated

import typer

from app.cli.options import DatafileOption, JsonOption, group, opened
from app.cli.terminal import counted, print_json, print_table, say
from models.commands.resending import count_patient_records, resync_patients
from models.commands.store_moves import move_store
from models.commands.stores import set_include_transactions, set_syncs_with
from models.enums import SyncsWith
from models.queries.sites import site_id_of
from models.queries.stores import list_stores, store_id_of
from models.views import OPERATOR

COMMANDS = group("See the stores; on the central server, move them and set who gets what of them.")

StoreArgument = Annotated[
    str, typer.Argument(metavar="STORE", help="The store's code or ID.", show_default=False)
]


class With(StrEnum):
    """What of a store is sent to a site, as it is written on a command line."""

    NONE = "none"
    ACTIVE_COLLECTOR = "active-collector"
    TRANSFER = "transfer"


@COMMANDS.callback()
def stores() -> None:
    """See the stores; on the central server, move them and set who gets what of them."""


@COMMANDS.command("list")
def list_all(datafile: DatafileOption, json: JsonOption = False) -> None:
    """List every store: code, name, mode, the site where it is active, and its copy here."""
    with opened(datafile) as found, found.read() as session:
        views = list_stores(session)
    if json:
        print_json(views)
        return
    print_table(
        ("Code", "Name", "Mode", "Site", "Site name", "Here", "Disabled"),
        [
            (
                view.code,
                view.name,
                view.mode,
                view.site_id,
                view.site_name,
                view.type_here,
                view.disabled or None,
            )
            for view in views
        ],
    )


@COMMANDS.command("move")
def move(
    store: StoreArgument,
    datafile: DatafileOption,
    to: Annotated[
        str, typer.Option("--to", metavar="SITE", help="The site's ID or name; 1 is the central.")
    ],
    keep_collector: Annotated[
        bool, typer.Option("--keep-collector", help="Leave a full read-only copy on its old site.")
    ] = False,
    override: Annotated[
        str | None,
        typer.Option("--override", metavar="REASON", help="Move it although a condition fails."),
    ] = None,
) -> None:
    """Make a store active on another site; its old site keeps a transfer copy.

    Refused, with the reasons, unless its old site is fully synchronised.
    """
    with opened(datafile) as found, found.write() as session:
        store_id, site_id = store_id_of(session, store), site_id_of(session, to)
        changes = move_store(
            session,
            OPERATOR,
            store_id,
            site_id,
            found.clock.now(),
            keep_collector=keep_collector,
            override_reason=override,
        )
    done = f"Moved store {store} to site {site_id}."
    say(done if changes.tables else f"Store {store} is active on site {site_id} already.")


@COMMANDS.command("set")
def change(
    store: StoreArgument,
    datafile: DatafileOption,
    site: Annotated[
        str | None,
        typer.Option("--site", metavar="SITE", help="The site that --syncs-with is about."),
    ] = None,
    syncs_with: Annotated[
        With | None, typer.Option("--syncs-with", help="What of the store is sent to that site.")
    ] = None,
    include_transactions: Annotated[
        bool | None,
        typer.Option(
            "--include-transactions/--no-include-transactions",
            help="Of a dispensary: whether its transactions and stock are in sync.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Change the sync settings of a store; what is left out stays as it is."""
    if (site is None) != (syncs_with is None):
        raise typer.BadParameter("Give both or neither", param_hint="--site and --syncs-with")
    if site is None and include_transactions is None:
        raise typer.BadParameter("Nothing is to be changed", param_hint="store set")
    with opened(datafile) as found, found.write() as session:
        store_id, at = store_id_of(session, store), found.clock.now()
        if site is not None and syncs_with is not None:
            what = SyncsWith[syncs_with.name]
            set_syncs_with(session, OPERATOR, store_id, site_id_of(session, site), what, at)
        if include_transactions is not None:
            set_include_transactions(session, OPERATOR, store_id, include_transactions, at)
    say(f"Changed store {store}.")


@COMMANDS.command("resync-patients")
def resync(
    store: StoreArgument,
    datafile: DatafileOption,
    count: Annotated[
        bool, typer.Option("--count", help="Only say how many records that would be.")
    ] = False,
    json: JsonOption = False,
) -> None:
    """Send all patients visible in a store, and what belongs to them, to its site again."""
    with opened(datafile) as found, found.write() as session:
        store_id, at = store_id_of(session, store), found.clock.now()
        if count:
            records = count_patient_records(session, store_id, at)
        else:
            records = resync_patients(session, OPERATOR, store_id, at)
    if json:
        print_json({"records": records, "queued": not count})
        return
    say(f"{counted(records, 'record')} {'would be sent' if count else 'queued'}.")
