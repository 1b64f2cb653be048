"""``twoarrows store``: the stores a datafile knows."""

from app.cli.options import DatafileOption, JsonOption, group, opened
from app.cli.terminal import print_json, print_table
from models.queries.stores import list_stores

COMMANDS = group("See the stores.")


@COMMANDS.callback()
def stores() -> None:
    """See the stores."""


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
