"""``twoarrows status``: what a datafile is, what waits, how the last runs went."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Final

import typer

from app.cli.options import DatafileOption, JsonOption, opened
from app.cli.runs import run_sentence
from app.cli.terminal import cell_text, counted, print_json, print_table, say
from models.datafile import Datafile
from models.enums import DatafileKind
from models.queries.buffer import buffer_counts, held_records
from models.queries.datafile import datafile_view
from models.queries.disabled import sync_disabled_reasons
from models.queries.pausing import paused_until
from models.queries.queue import queue_view
from models.queries.records import table_counts
from models.queries.runs import last_synced_at, list_runs
from models.views import (
    BufferCounts,
    DatafileView,
    HeldRecordView,
    QueueView,
    RunView,
    SyncDisabled,
    TableCount,
)

_HELD_SHOWN: Final = 100


@dataclass(frozen=True, slots=True)
class StatusReport:
    """The JSON document of the command."""

    datafile: DatafileView
    last_synced_at: datetime | None
    paused_until: datetime | None
    disabled: tuple[SyncDisabled, ...]
    queue: QueueView
    buffer: BufferCounts
    held: tuple[HeldRecordView, ...]
    runs: tuple[RunView, ...]
    tables: tuple[TableCount, ...]


def status(
    datafile: DatafileOption,
    runs: Annotated[
        int, typer.Option("--runs", metavar="N", min=0, help="How many runs to show.")
    ] = 10,
    json: JsonOption = False,
) -> None:
    """Show the queue, the last synchronisations, and received records that are not applied."""
    with opened(datafile) as found:
        report = _report(found, runs)
    if json:
        print_json(report)
        return
    _print_datafile(report)
    if report.queue.sites:
        say("")
        print_table(
            ("Waiting", "For site", "Name", "Oldest"),
            [
                (each.waiting, each.site_id, each.site_name, each.oldest_waiting_at)
                for each in report.queue.sites
            ],
        )
    if report.held:
        say("")
        print_table(
            ("State", "Table", "Record", "From site", "Reason"),
            [
                (each.state, each.table, each.record_id, each.source_site_id, each.reason)
                for each in report.held
            ],
        )
    if report.runs:
        say("")
        print_table(
            ("Run", "Started", "Result"),
            [(run.run_id, run.started_at, run_sentence(run)) for run in report.runs],
        )


def _report(datafile: Datafile, runs: int) -> StatusReport:
    with datafile.read() as session:
        return StatusReport(
            datafile=datafile_view(session, datafile.name),
            last_synced_at=last_synced_at(session),
            paused_until=paused_until(session, datafile.clock.now()),
            disabled=sync_disabled_reasons(session),
            queue=queue_view(session),
            buffer=buffer_counts(session),
            held=held_records(session, _HELD_SHOWN),
            runs=list_runs(session, runs),
            tables=table_counts(session),
        )


def _print_datafile(report: StatusReport) -> None:
    view = report.datafile
    if view.kind is DatafileKind.CENTRAL:
        say(f"{view.name}: central server {view.site_name}")
    else:
        site = f"remote site {view.site_name} (ID {view.site_id})"
        state = "" if view.initialised else ", not initialised yet"
        say(f"{view.name}: {site} of {view.server_url}{state}")
    for each in report.disabled:
        scope = "Nothing is synchronised" if each.wholly else "One site is not synchronised"
        say(f"{scope}: {each.sentence}")
    if report.paused_until is not None:
        say(f"Paused until {cell_text(report.paused_until)}")
    say(f"{counted(sum(table.rows for table in report.tables), 'record')} in it")
    say(f"{counted(report.queue.waiting, 'record')} waiting to be sent")
    if report.buffer.held:
        say(f"{counted(report.buffer.held, 'received record')} not applied")
    say(f"Last synchronised: {cell_text(report.last_synced_at) or 'never'}")
