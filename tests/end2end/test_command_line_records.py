"""Records in and out, and single ones, from the command line."""

import json
from pathlib import Path

from tests.end2end.command_line import twoarrows

CENTRAL = ("--datafile", "central.2a")
REMOTE = ("--datafile", "remote.2a")


def line(record_id: str, own_id: str | None = None) -> str:
    data = {"ID": own_id or record_id, "units": "tab"}
    record = {"tableName": "unit", "recordId": record_id, "action": "update", "recordData": data}
    return json.dumps(record)


def test_what_is_exported_can_be_imported_elsewhere(folder: Path) -> None:
    exported = twoarrows(folder, "records", "export", *CENTRAL, "all.jsonl").done()
    assert (exported.out, exported.err) == ("", "Wrote 5 records.\n")
    (folder / "password").write_text("secret")
    twoarrows(
        folder,
        *("init", "central", "--datafile", "other.2a", "--site-name", "Other"),
        *("--admin-password-file", "password", "--unlock-code-file", "password"),
    ).done()
    imported = twoarrows(folder, "records", "import", "--datafile", "other.2a", "all.jsonl").done()
    assert imported.out == "Imported: 5 lines read, 5 records changed.\n"
    again = twoarrows(folder, "records", "export", "--datafile", "other.2a").done()
    assert again.out == (folder / "all.jsonl").read_text()


def test_an_export_is_of_the_tables_wanted(folder: Path) -> None:
    out = twoarrows(
        folder, "records", "export", *CENTRAL, "--table", "store", "--table", "item"
    ).out
    assert [json.loads(each)["recordId"] for each in out.splitlines()] == ["I1", "S1", "S2"]


def test_an_import_takes_standard_input(folder: Path) -> None:
    imported = twoarrows(
        folder, "records", "import", *CENTRAL, "-", "--json", given=line("U1").encode()
    ).done()
    assert imported.document == {"lines": 1, "changed": 1, "bad": []}


def test_bad_lines_are_named_and_the_others_come_in(folder: Path) -> None:
    (folder / "lines").write_text("\n".join([line("U1"), "{", line("U2", "U3"), line("U4")]))
    outcome = twoarrows(folder, "records", "import", *CENTRAL, "lines", "--keep-going")
    assert outcome.code == 1
    assert outcome.out == "Imported: 4 lines read, 2 records changed, 2 left out.\n"
    first, second = outcome.err.splitlines()
    assert first.startswith("Line 2 of lines is left out: it is not valid JSON")
    assert second == "Line 3 of lines is left out: recordData has the ID 'U3', unlike recordId"
    exported = twoarrows(folder, "records", "export", *CENTRAL, "--table", "unit").out
    assert [json.loads(each)["recordId"] for each in exported.splitlines()] == ["U1", "U4"]


def test_an_edit_waits_for_the_central_server(folder: Path) -> None:
    edited = twoarrows(
        folder,
        *("records", "edit", *REMOTE, "transact", "T1"),
        *("--set", "comment=5 boxes=1", "--set", "invoice_num=7", "--set", "hold=true", "--json"),
    ).done()
    document = edited.document
    assert document["data"]["comment"] == "5 boxes=1"
    assert document["data"]["invoice_num"] == 7
    assert document["data"]["hold"] is True
    assert document["waiting_for"] == [1]
    assert twoarrows(folder, "records", "show", *REMOTE, "transact", "T1", "--json").document == (
        document
    )
    same = twoarrows(folder, "records", "edit", *REMOTE, "transact", "T1", "--set", "hold=true")
    assert same.done().out == "Record T1 of transact has these values already.\n"
    status = twoarrows(folder, "status", *REMOTE).done().out
    assert "1 record waiting to be sent" in status


def test_a_record_can_be_made(folder: Path) -> None:
    made = twoarrows(
        folder,
        *("records", "edit", *CENTRAL, "novelty", "X1", "--create", "--set", 'size={"h": 2}'),
    ).done()
    assert made.out == "Changed record X1 of novelty.\n"
    shown = twoarrows(folder, "records", "show", *CENTRAL, "novelty", "X1").done().out
    assert '"size": {' in shown
    assert "Data type          central" in shown


def test_names_from_elsewhere_do_not_steer_the_terminal(folder: Path) -> None:
    edit = ("records", "edit", *CENTRAL, "store", "S2", "--set", "code=\x1b[2J[red]x")
    twoarrows(folder, *edit).done()
    out = twoarrows(folder, "store", "list", *CENTRAL).done().out
    assert "\x1b" not in out
    assert "�[2J[red]x" in out


def test_a_record_is_explained_for_every_site(folder: Path) -> None:
    explained = twoarrows(folder, "records", "explain", *REMOTE, "transact", "T1").done()
    assert explained.out.splitlines()[-1].startswith("The central server ")
    document = twoarrows(folder, "records", "explain", *REMOTE, "transact", "T1", "--json").document
    assert [each["site_id"] for each in document] == [1]
    assert set(document[0]) == {"site_id", "site_name", "goes", "reason", "sentence"}
    unknown = twoarrows(folder, "records", "explain", *REMOTE, "transact", "nobody")
    assert unknown.code != 0


def test_two_records_are_merged_and_refusals_say_why(folder: Path) -> None:
    lines = [
        {"tableName": "unit", "recordId": each, "action": "update", "recordData": {"ID": each}}
        for each in ("U1", "U2")
    ]
    (folder / "lines").write_text("\n".join(json.dumps(each) for each in lines))
    twoarrows(folder, "records", "import", *CENTRAL, "lines").done()
    merged = twoarrows(folder, "records", "merge", "unit", "U1", "U2", *CENTRAL).done()
    assert merged.out == "Merged record U2 of unit into U1.\n"
    refused = twoarrows(folder, "records", "merge", "unit", "U1", "U1", *CENTRAL)
    assert refused.code == 1
    assert "cannot be merged into U1: they are one and the same record." in refused.err
