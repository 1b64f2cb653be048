"""``twoarrows records held``, ``retry`` and ``skip``: received records that were not applied."""

from dataclasses import asdict
from typing import Annotated, Final

import typer

from app.cli.options import DatafileOption, JsonOption, opened
from app.cli.sync import synchronise
from app.cli.terminal import counted, print_json, print_table, say
from models.commands.held_records import retry_held, skip_held
from models.datafile import Datafile
from models.enums import ErrorCode
from models.errors import AppError
from models.here import this_site
from models.queries.buffer import applied_rows, buffer_counts, held_records
from models.views import OPERATOR, BufferCounts, HeldRecordView

_ALL: Final = 1_000_000

HeldArgument = Annotated[
    list[int] | None,
    typer.Argument(
        metavar="[HELD]…", help="Numbers of held records, as 'held' lists them.", show_default=False
    ),
]


def held(
    datafile: DatafileOption,
    table: Annotated[
        str | None, typer.Option("--table", metavar="T", help="Only this table.")
    ] = None,
    json: JsonOption = False,
) -> None:
    """List the received records that are not applied, and count what became of all."""
    with opened(datafile) as found, found.read() as session:
        views = held_records(session, _ALL)
        counts, applied = buffer_counts(session), applied_rows(session)
    chosen = [each for each in views if table in (None, each.table)]
    if json:
        received = {"applied": applied, **asdict(counts)}
        print_json({"received": received | {"rows": applied + counts.rows}, "held": chosen})
        return
    if chosen:
        _print_held(chosen)
        say("")
    say(_sum(counts, applied))


def retry(
    datafile: DatafileOption,
    held: HeldArgument = None,
    table: Annotated[
        str | None, typer.Option("--table", metavar="T", help="All of this table.")
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="All that are held back.")] = False,
    json: JsonOption = False,
) -> None:
    """Try to integrate held records again; a skipped one, named by its number, is brought back.

    A central server tries at once, a remote site at its next synchronisation.
    """
    if sum((bool(held), table is not None, every)) != 1:
        raise typer.BadParameter("Name records, or give --table or --all", param_hint="HELD")
    with opened(datafile) as found:
        with found.write() as session:
            rows, _ = retry_held(
                session, OPERATOR, found.clock.now(), buffer_ids=held or None, table=table
            )
            at_once = this_site(session).is_central and rows > 0
        applied = _integrate(found) if at_once else 0
    if json:
        print_json({"retried": rows, "applied": applied})
        return
    if at_once or not rows:
        say(f"{counted(rows, 'record')} tried again, {applied:,} applied.")
    else:
        say(f"{counted(rows, 'record')} will be tried again at the next synchronisation.")


def skip(datafile: DatafileOption, held: HeldArgument = None, json: JsonOption = False) -> None:
    """Set held records aside; they are kept, and 'retry' brings them back."""
    if not held:
        raise typer.BadParameter("Name at least one record", param_hint="HELD")
    with opened(datafile) as found, found.write() as session:
        rows, _ = skip_held(session, OPERATOR, held, found.clock.now())
    if json:
        print_json({"skipped": rows})
    else:
        say(f"{counted(rows, 'record')} skipped.")


def _integrate(datafile: Datafile) -> int:
    """Integrate on a central server and return how many were applied."""
    run = synchronise(datafile)
    if run.error is not None:
        raise AppError(ErrorCode(run.error.code), **dict(run.error.facts))
    return run.applied_rows


def _print_held(views: list[HeldRecordView]) -> None:
    print_table(
        ("Held", "State", "Table", "Record", "From site", "Since", "Reason"),
        [
            (
                str(each.buffer_id),
                each.state,
                each.table,
                each.record_id,
                each.source_site_id,
                each.received_at,
                each.reason,
            )
            for each in views
        ],
    )


def _sum(counts: BufferCounts, applied: int) -> str:
    parts = {
        "applied": applied,
        "waiting": counts.waiting,
        "refused": counts.refused,
        "failed": counts.failed,
        "skipped": counts.skipped,
        "not for this site": counts.ignored,
        "to be integrated": counts.received,
    }
    told = ", ".join(f"{rows:,} {state}" for state, rows in parts.items() if rows)
    total = counted(applied + counts.rows, "record")
    return f"{total} received: {told}." if told else f"{total} received."
