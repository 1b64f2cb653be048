"""``twoarrows records``: records in and out as JSON lines, and single ones."""

from typing import Annotated

import typer

from app.cli.options import DatafileOption, JsonOption, group, opened
from app.cli.record_view import print_record, record_document
from app.cli.terminal import Counter, counted, note, print_json, say
from app.files import STANDARD_STREAM, reading, same_file, writing
from models.catalogue import spec_for
from models.commands.imports import ImportResult, import_records
from models.commands.merging import merge_records
from models.commands.records import edit_record
from models.lines import BadLine, format_line, read_lines
from models.queries.explain import explain_record
from models.queries.records import export_records, record_view
from models.record_values import value_from_text
from models.views import OPERATOR

COMMANDS = group("Records in and out as JSON lines, and single records.")

TableArgument = Annotated[
    str, typer.Argument(metavar="TABLE", help="Table, as on the wire.", show_default=False)
]
IdArgument = Annotated[
    str, typer.Argument(metavar="ID", help="ID of the record.", show_default=False)
]
FORM = '{"tableName","recordId","action","recordData"}'


@COMMANDS.command("import", help=f"Bring in the records of FILE, one {FORM} a line.")
def bring_in(
    datafile: DatafileOption,
    file: Annotated[str, typer.Argument(metavar="FILE", help="JSON lines; - is standard input.")],
    keep_going: Annotated[
        bool,
        typer.Option(
            "--keep-going", help="Bring in the others, name each bad line, and exit with 1."
        ),
    ] = False,
    json: JsonOption = False,
) -> None:
    """Bring in records; without --keep-going the first bad line leaves everything as it was."""
    bad: list[BadLine] = []
    source = "standard input" if file == STANDARD_STREAM else file

    def keep(line: BadLine) -> None:
        bad.append(line)
        note(f"Line {line.number} of {source} is left out: {line.reason}")

    with (
        opened(datafile) as found,
        reading(file) as stream,
        Counter("Records read") as counter,
        found.write() as session,
    ):
        result = import_records(
            session,
            OPERATOR,
            read_lines(stream),
            found.clock.now(),
            source=source,
            on_bad=keep if keep_going else None,
            on_lines=counter.done,
        )
    if json:
        print_json({"lines": result.lines, "changed": result.changed, "bad": bad})
    else:
        say(_sentence(result))
    raise typer.Exit(1 if bad else 0)


@COMMANDS.command("export", help=f"Write records to FILE, one {FORM} a line.")
def bring_out(
    datafile: DatafileOption,
    file: Annotated[
        str, typer.Argument(metavar="[FILE]", help="JSON lines; - is standard output.")
    ] = STANDARD_STREAM,
    table: Annotated[
        list[str] | None,
        typer.Option("--table", metavar="T", help="Only this table; repeatable."),
    ] = None,
    include_deleted: Annotated[
        bool, typer.Option("--include-deleted", help="Also what was deleted, as deletions.")
    ] = False,
) -> None:
    """Write records in the order in which they can be brought in again."""
    if same_file(file, datafile):
        raise typer.BadParameter("It is the datafile itself", param_hint="FILE")
    written = 0
    with (
        opened(datafile) as found,
        Counter("Records written") as counter,
        writing(file) as stream,
        found.read() as session,
    ):
        for exported in export_records(session, table, include_deleted):
            stream.write(format_line(exported))
            written += 1
            if written % 1000 == 0:
                counter.done(written)
    note(f"Wrote {counted(written, 'record')}.")


@COMMANDS.command("show")
def show(
    table: TableArgument, record_id: IdArgument, datafile: DatafileOption, json: JsonOption = False
) -> None:
    """Show one record: its place in the change log, and its data."""
    with opened(datafile) as found, found.read() as session:
        view = record_view(session, table, record_id)
    if json:
        print_json(record_document(view))
    else:
        print_record(view)


@COMMANDS.command("explain")
def explain(
    table: TableArgument, record_id: IdArgument, datafile: DatafileOption, json: JsonOption = False
) -> None:
    """Say for every site whether the record goes there, and why."""
    with opened(datafile) as found, found.read() as session:
        explained = explain_record(session, table, record_id)
    if json:
        print_json(explained)
        return
    for each in explained:
        say(each.sentence)
    if not explained:
        say("There is no other site.")


@COMMANDS.command("edit")
def edit(
    table: TableArgument,
    record_id: IdArgument,
    datafile: DatafileOption,
    values: Annotated[
        list[str],
        typer.Option(
            "--set",
            metavar="KEY=VALUE",
            help="New value of a field; repeatable. Numbers, true, false, null and JSON are read "
            "as such where the field is not text.",
            show_default=False,
        ),
    ],
    create: Annotated[
        bool, typer.Option("--create", help="Make the record if it is not there.")
    ] = False,
    json: JsonOption = False,
) -> None:
    """Set values in a record; it is checked, and queued for the sites that get it."""
    new = dict(_value(table, each) for each in values)
    with opened(datafile) as found, found.write() as session:
        changes = edit_record(
            session, OPERATOR, table, record_id, new, found.clock.now(), create=create
        )
        view = record_view(session, table, record_id)
    if json:
        print_json(record_document(view))
    elif changes.tables:
        say(f"Changed record {record_id} of {table}.")
    else:
        say(f"Record {record_id} of {table} has these values already.")


@COMMANDS.command("merge")
def merge(
    table: TableArgument,
    keep: Annotated[
        str, typer.Argument(metavar="KEEP", help="ID of the record to keep.", show_default=False)
    ],
    remove: Annotated[
        str,
        typer.Argument(metavar="REMOVE", help="ID of the record to remove.", show_default=False),
    ],
    datafile: DatafileOption,
    json: JsonOption = False,
) -> None:
    """Remove a record; what refers to it refers to the kept one, here and on other sites."""
    with opened(datafile) as found, found.write() as session:
        merge_records(session, OPERATOR, table, keep, remove, found.clock.now())
    if json:
        print_json({"table": table, "kept": keep, "removed": remove})
        return
    say(f"Merged record {remove} of {table} into {keep}.")


def _value(table: str, text: str) -> tuple[str, object]:
    """Split KEY=VALUE and give the value the type that the field wants."""
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise typer.BadParameter(f"'{text}' is not of the form KEY=VALUE", param_hint="--set")
    spec = spec_for(table)
    fields = spec.fields if spec is not None else ()
    field = next((each for each in fields if each.name == name), None)
    return name, value_from_text(field, value)


def _sentence(result: ImportResult) -> str:
    unchanged = result.lines - result.bad - result.changed
    parts = [
        f"{counted(result.lines, 'line')} read",
        f"{counted(result.changed, 'record')} changed",
    ]
    if unchanged:
        parts.append(f"{unchanged:,} as they were")
    if result.bad:
        parts.append(f"{result.bad:,} left out")
    return f"Imported: {', '.join(parts)}."
