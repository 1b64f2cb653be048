"""Every wrong use is one clear sentence and an exit code, and changes nothing."""

import hashlib
from pathlib import Path
from typing import Final

import pytest

from tests.end2end.command_line import twoarrows

CENTRAL: Final = ("--datafile", "central.2a")
REMOTE: Final = ("--datafile", "remote.2a")
FAILED, WRONG_USE = 1, 2

Case = tuple[tuple[str, ...], int, str]

DATAFILES: Final[dict[str, Case]] = {
    "missing": (("status", "--datafile", "no.2a"), FAILED, "There is no datafile at no.2a"),
    "foreign": (("status", "--datafile", "password"), FAILED, "not a Two Arrows datafile"),
    "foreign database": (("status", "--datafile", "other.db"), FAILED, "not a Two Arrows datafile"),
    "damaged": (("status", "--datafile", "damaged.2a"), FAILED, "is damaged"),
    "unreadable": (("status", "--datafile", "."), FAILED, "cannot be opened"),
    "not given": (("status",), WRONG_USE, "Missing option '--datafile'"),
    "other database": (("status", "--datafile", "mysql://u:pw@h/d"), FAILED, "postgresql+psycopg"),
    "no database": (
        ("status", "--datafile", "postgresql+psycopg://u:pw@no.invalid/d"),
        FAILED,
        "postgresql+psycopg://…@no.invalid/d cannot be reached",
    ),
    "exists": (("init", "central", *CENTRAL, "--site-name", "C"), FAILED, "already a file"),
    "no folder": (
        ("init", "central", "--datafile", "no/c.2a", "--site-name", "C"),
        FAILED,
        "The folder no does not exist",
    ),
    "no name": (
        ("init", "central", "--datafile", "c.2a", "--site-name", " "),
        FAILED,
        "The site name is empty",
    ),
}
CONNECTING: Final = ("init", "remote", "--datafile", "r.2a", "--site-name", "North")
CONNECTIONS: Final[dict[str, Case]] = {
    "no scheme": (
        (*CONNECTING, "--url", "localhost:2048", "--password-file", "password"),
        WRONG_USE,
        "it must start with http:// or https://",
    ),
    "path in it": (
        (*CONNECTING, "--url", "http://localhost/x", "--password-file", "password"),
        WRONG_USE,
        "nothing may follow the host",
    ),
    "nobody there": (
        (*CONNECTING, "--url", "http://localhost:9", "--password-file", "password"),
        FAILED,
        "does not answer",
    ),
    "no password file": (
        (*CONNECTING, "--url", "http://localhost:9", "--password-file", "no"),
        WRONG_USE,
        "The password file no cannot be used",
    ),
    "empty password file": (
        (*CONNECTING, "--url", "http://localhost:9", "--password-file", "empty"),
        WRONG_USE,
        "its first line is empty",
    ),
    "folder as password file": (
        (*CONNECTING, "--url", "http://localhost:9", "--password-file", "."),
        WRONG_USE,
        "The password file . cannot be used",
    ),
    "empty standard input": (
        (*CONNECTING, "--url", "http://localhost:9", "--password-file", "-"),
        WRONG_USE,
        "its first line is empty",
    ),
    "large password file": (
        (*CONNECTING, "--url", "http://localhost:9", "--password-file", "central.2a"),
        WRONG_USE,
        "too large",
    ),
    "binary password file": (
        (*CONNECTING, "--url", "http://localhost:9", "--password-file", "binary"),
        WRONG_USE,
        "not text in UTF-8",
    ),
}
SITES: Final[dict[str, Case]] = {
    "name twice": (
        ("site", "add", *CENTRAL, "--name", "NORTH", "--password-file", "password"),
        FAILED,
        "There is already a site named North (ID 2)",
    ),
    "colon": (
        ("site", "add", *CENTRAL, "--name", "a:b", "--password-file", "password"),
        FAILED,
        "a colon cannot be part of it",
    ),
    "unknown store": (
        ("site", "add", *CENTRAL, "--name", "S", "--password-file", "password", "--store", "NO"),
        FAILED,
        "There is no store NO",
    ),
    "unknown type": (
        ("site", "add", *CENTRAL, "--name", "S", "--password-file", "password", "--type", "x"),
        WRONG_USE,
        "'x' is not one of",
    ),
    "central as type": (
        ("site", "set", "North", *CENTRAL, "--type", "central"),
        WRONG_USE,
        "'central' is not one of",
    ),
    "second store of a mobile site": (
        (
            *("site", "add", *CENTRAL, "--name", "Tablet", "--password-file", "password"),
            *("--type", "mobile", "--store", "NOR", "--store", "CEN"),
        ),
        FAILED,
        "takes a single one",
    ),
    "on a remote site": (
        ("site", "add", *REMOTE, "--name", "S", "--password-file", "password"),
        FAILED,
        "only possible on the central server",
    ),
    "unknown": (("site", "show", "South", *CENTRAL), FAILED, "There is no site South"),
    "has stores": (("site", "delete", "North", *CENTRAL), FAILED, "still has stores: NOR"),
    "is this one": (("site", "delete", "1", *CENTRAL), FAILED, "is the site of this datafile"),
    "URL of a site": (
        ("site", "set", "North", *CENTRAL, "--url", "http://x"),
        WRONG_USE,
        "remote site's own connection",
    ),
    "connection of the central": (
        ("site", "set", *CENTRAL, "--url", "http://x"),
        FAILED,
        "only possible on a remote site",
    ),
    "no site given": (("site", "set", *CENTRAL, "--code", "X"), WRONG_USE, "SITE"),
}
RECORDS: Final[dict[str, Case]] = {
    "no file": (("records", "import", *CENTRAL, "no"), FAILED, "The file no cannot be read"),
    "broken JSON": (("records", "import", *CENTRAL, "broken"), FAILED, "Line 2 of broken"),
    "other ID": (("records", "import", *CENTRAL, "other-id"), FAILED, "'U2', unlike recordId"),
    "central data": (("records", "import", *REMOTE, "units"), FAILED, "primary server"),
    "no folder": (
        ("records", "export", *CENTRAL, "no/out"),
        FAILED,
        "The file no/out cannot be written",
    ),
    "into the datafile": (
        ("records", "export", *CENTRAL, "central.2a"),
        WRONG_USE,
        "It is the datafile itself",
    ),
    "unknown": (("records", "show", *CENTRAL, "item", "I9"), FAILED, "no record I9 in table item"),
    "unknown to edit": (
        ("records", "edit", *CENTRAL, "item", "I9", "--set", "item_name=x"),
        FAILED,
        "no record I9 in table item",
    ),
    "no value": (
        ("records", "edit", *CENTRAL, "item", "I1", "--set", "item_name"),
        WRONG_USE,
        "'item_name' is not of the form KEY=VALUE",
    ),
    "unknown field": (
        ("records", "edit", *CENTRAL, "item", "I1", "--set", "nmae=x"),
        FAILED,
        "nmae: table item has no such field",
    ),
    "wrong type": (
        ("records", "edit", *CENTRAL, "transact", "T1", "--set", "invoice_num=many"),
        FAILED,
        "invoice_num: must be a whole number",
    ),
    "not here": (
        ("records", "edit", *REMOTE, "item", "I1", "--set", "item_name=x"),
        FAILED,
        "may not be edited here",
    ),
    "lacks keys": (
        ("records", "edit", *CENTRAL, "name", "N1", "--set", "name=x", "--create"),
        FAILED,
        "it lacks",
    ),
}
SERVING: Final[dict[str, Case]] = {
    "remote site": (("serve", *REMOTE, "--port", "0"), FAILED, "on the central server"),
    "port": (("serve", *CENTRAL, "--port", "65536"), WRONG_USE, "65535"),
    "workers": (("serve", *CENTRAL, "--workers", "2"), WRONG_USE, "PostgreSQL"),
    "not made for tests": (
        ("serve", *CENTRAL, "--port", "0", "--test-api"),
        FAILED,
        "made for tests",
    ),
    "certificate alone": (
        ("serve", *CENTRAL, "--tls-cert", "password"),
        WRONG_USE,
        "A certificate and its key go together",
    ),
    "no certificate": (
        ("serve", *CENTRAL, "--tls-cert", "no", "--tls-key", "password"),
        FAILED,
        "The file no cannot be read",
    ),
    "not a certificate": (
        ("serve", *CENTRAL, "--tls-cert", "password", "--tls-key", "password"),
        FAILED,
        "no certificate in PEM",
    ),
}
COMMANDS: Final[dict[str, Case]] = {
    "unknown": (("bogus",), WRONG_USE, "No such command 'bogus'"),
    "unknown option": (("status", *CENTRAL, "--bogus"), WRONG_USE, "No such option: --bogus"),
    "group alone": (("site",), WRONG_USE, "Missing command"),
    "runs below none": (("status", *CENTRAL, "--runs", "-1"), WRONG_USE, "--runs"),
}
CASES: Final = {
    f"{group}: {name}": case
    for group, cases in {
        "datafile": DATAFILES,
        "connection": CONNECTIONS,
        "site": SITES,
        "records": RECORDS,
        "serve": SERVING,
        "command": COMMANDS,
    }.items()
    for name, case in cases.items()
}


@pytest.fixture
def with_odd_files(folder: Path) -> Path:
    """The folder, with files that are not what a command needs."""
    unit = '{"tableName":"unit","recordId":"U1","action":"update","recordData":{"ID":"%s"}}\n'
    (folder / "empty").write_text("\nsecond line\n")
    (folder / "binary").write_bytes(b"\xff\xfe\x00")
    (folder / "units").write_text(unit % "U1")
    (folder / "broken").write_text(f"{unit % 'U1'}{{\n")
    (folder / "other-id").write_text(unit % "U2")
    (folder / "damaged.2a").write_bytes(b"SQLite format 3\x00" + b"\xff" * 4000)
    (folder / "other.db").write_bytes((folder / "central.2a").read_bytes()[:68] + bytes(4000))
    return folder


@pytest.mark.parametrize(("arguments", "code", "words"), CASES.values(), ids=CASES)
def test_one_sentence_and_nothing_changed(
    with_odd_files: Path, arguments: tuple[str, ...], code: int, words: str
) -> None:
    before = fingerprints(with_odd_files)
    outcome = twoarrows(with_odd_files, *arguments)
    assert outcome.code == code, outcome.err
    assert outcome.out == ""
    assert outcome.err.startswith("twoarrows: ")
    assert outcome.err.count("\n") == 1
    assert words in outcome.err
    assert "Traceback" not in outcome.err
    assert fingerprints(with_odd_files) == before


def fingerprints(folder: Path) -> dict[str, str]:
    """Return what is in each file of a folder."""
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.iterdir()
        if not path.name.endswith("-sync.lock")
    }
