"""All commands under one name; without a command the desktop program starts."""

import sys
from typing import Annotated

import typer

from app import __version__
from app.cli import (
    backup,
    demo,
    doctor,
    held_records,
    init,
    records,
    serve,
    site,
    site_files,
    status,
    store,
    sync,
    unlock_code,
)
from app.cli.open import open_datafiles
from app.start import start_desktop

COMMANDS = typer.Typer(
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="Two Arrows synchronises a health-supply network: a central server, its remote sites "
    "and their stores. Without a command, the desktop program starts.",
    epilog="Exit codes: 0 done, 1 failed, 2 wrong use. Passwords are read from a file, or from "
    "standard input if the file is '-'.",
)


@COMMANDS.callback(invoke_without_command=True)
def twoarrows(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", help="Say which version this is, and end.")
    ] = False,
) -> None:
    """Start the desktop program, unless a command or --version asks for something else."""
    if version:
        typer.echo(f"Two Arrows {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        raise typer.Exit(start_desktop(sys.argv[:1]))


COMMANDS.command("open")(open_datafiles)
COMMANDS.command("demo")(demo.demo)
COMMANDS.add_typer(init.COMMANDS, name="init")
COMMANDS.command("serve")(serve.serve)
COMMANDS.command("sync")(sync.sync)
COMMANDS.command("status")(status.status)
COMMANDS.add_typer(site.COMMANDS, name="site")
COMMANDS.add_typer(store.COMMANDS, name="store")
COMMANDS.add_typer(unlock_code.COMMANDS, name="unlock-code")
COMMANDS.add_typer(records.COMMANDS, name="records")
records.COMMANDS.command("held")(held_records.held)
records.COMMANDS.command("retry")(held_records.retry)
records.COMMANDS.command("skip")(held_records.skip)
COMMANDS.command("doctor")(doctor.doctor)
COMMANDS.command("backup")(backup.backup)
COMMANDS.command("restore")(backup.restore)
COMMANDS.command("export-site")(site_files.export_site)
COMMANDS.command("import-site")(site_files.import_site)
