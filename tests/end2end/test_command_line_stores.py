"""Stores from the command line: where they are active, who gets what, and a site by file."""

from pathlib import Path
from typing import Any, Final

import pytest

from models.datafile import Datafile
from tests.end2end.command_line import serving, twoarrows
from tests.fakes.records import stock, write

CENTRAL: Final = ("--datafile", "central.2a")


def stores(folder: Path) -> dict[str, Any]:
    listed = twoarrows(folder, "store", "list", *CENTRAL, "--json").done().document
    return {each["code"]: each for each in listed}


def test_a_store_moves_there_and_back(folder: Path) -> None:
    moved = twoarrows(folder, "store", "move", "CEN", *CENTRAL, "--to", "North").done()
    assert moved.out == "Moved store CEN to site 2.\n"
    assert (stores(folder)["CEN"]["site_id"], stores(folder)["CEN"]["type_here"]) == (
        2,
        "collector",
    )
    again = twoarrows(folder, "store", "move", "CEN", *CENTRAL, "--to", "2").done()
    assert again.out == "Store CEN is active on site 2 already.\n"
    twoarrows(folder, "store", "move", "S2", *CENTRAL, "--to", "1").done()
    assert stores(folder)["CEN"]["site_id"] == 1


def test_what_is_sent_is_set(folder: Path) -> None:
    add = ("site", "add", *CENTRAL, "--name", "South", "--password-file", "password")
    twoarrows(folder, *add, "--store", "CEN").done()
    change = ("store", "set", "CEN", *CENTRAL)
    twoarrows(folder, *change, "--site", "North", "--syncs-with", "transfer").done()
    assert [2, "transfer"] in stores(folder)["CEN"]["syncs_with"]
    twoarrows(folder, *change, "--no-include-transactions").done()
    shown = twoarrows(folder, "records", "show", "store", "S2", *CENTRAL, "--json").done()
    assert '"two_arrows_include_transactions":false' in shown.out.replace(" ", "").replace("\\", "")


def test_a_site_comes_by_file_and_fetches_the_rest(folder: Path) -> None:
    export = ("export-site", "North", *CENTRAL, "--password-file", "password")
    done = twoarrows(folder, *export, "--to", "north.export").done()
    assert done.out.startswith("Exported site North with 5 records to north.export.\n")
    central = Datafile.open(str(folder / "central.2a"))
    write(central, [stock("since", "S1")])
    central.close()
    count = ("site", "generate", "North", *CENTRAL, "--kind", "existing", "--count", "--json")
    assert twoarrows(folder, *count).done().document == {
        "records": 2,
        "queued": False,
    }  # beside the one that waits
    with serving(folder, "central.2a") as (url, _server):
        imported = twoarrows(
            folder,
            *("import-site", "--file", "north.export", "--datafile", "north.2a", "--url", url),
            *("--site-name", "North", "--password-file", "password", "--json"),
        ).done()
        assert imported.document == {"datafile": "north.2a", "records": 5}
        run = twoarrows(folder, "sync", "--datafile", "north.2a", "--json").done().document
    assert (run["pulled_rows"], run["applied_rows"]) == (1, 1)
    again = ("site", "generate", "1", "--datafile", "north.2a", "--kind", "existing")
    assert twoarrows(folder, *again).done().out == "3 records queued.\n"


WRONG: Final[dict[str, tuple[tuple[str, ...], int, str]]] = {
    "no store": (("store", "move", "X", *CENTRAL, "--to", "1"), 1, "There is no store X"),
    "no site": (("store", "move", "CEN", *CENTRAL, "--to", "9"), 1, "There is no site 9"),
    "no target": (("store", "move", "CEN", *CENTRAL), 2, "Missing option '--to'"),
    "remote": (
        ("store", "move", "S1", "--datafile", "remote.2a", "--to", "2"),
        1,
        "only possible on the central server",
    ),
    "half": (("store", "set", "CEN", *CENTRAL, "--site", "2"), 2, "Give both or neither"),
    "nothing": (("store", "set", "CEN", *CENTRAL), 2, "Nothing is to be changed"),
    "no such option": (
        ("store", "set", "CEN", *CENTRAL, "--site", "2", "--syncs-with", "all"),
        2,
        "is not one of 'none', 'active-collector', 'transfer'",
    ),
    "unseen": (
        ("store", "set", "CEN", *CENTRAL, "--site", "2", "--syncs-with", "active-collector"),
        1,
        "Store CEN: it is visible to no store that is active on site North",
    ),
    "its own site": (
        ("store", "set", "NOR", *CENTRAL, "--site", "2", "--syncs-with", "none"),
        1,
        "Store NOR: it is active on site North; move it first",
    ),
    "no dispensary": (
        ("store", "set", "NOR", *CENTRAL, "--no-include-transactions"),
        1,
        "Store NOR: it is no dispensary",
    ),
    "patients of the central": (
        ("store", "resync-patients", "CEN", *CENTRAL, "--count"),
        1,
        "Store CEN: it is active on the central server",
    ),
    "not begun": (
        ("site", "generate", "North", *CENTRAL, "--kind", "new"),
        1,
        "it gets everything when it initialises",
    ),
    "no export": (
        ("import-site", "--file", "password", "--datafile", "new.2a", "--url", "http://h:1",
         "--site-name", "North", "--password-file", "password"),
        1,
        "No site can be made from password: it is no site export of Two Arrows.",
    ),
    "wrong password": (
        ("export-site", "Central", *CENTRAL, "--to", "x", "--password-file", "password"),
        1,
        "Site Central: it is the central server itself",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("arguments", "code", "sentence"), WRONG.values(), ids=WRONG.keys())
def test_every_wrong_use_is_one_sentence(
    folder: Path, arguments: tuple[str, ...], code: int, sentence: str
) -> None:
    before = (folder / "central.2a").read_bytes()
    outcome = twoarrows(folder, *arguments)
    assert (outcome.code, outcome.out) == (code, "")
    assert sentence in " ".join(outcome.err.replace("│", " ").split())
    assert "Traceback" not in outcome.err
    assert (folder / "central.2a").read_bytes() == before
    assert not (folder / "new.2a").exists()


def test_an_unlock_code_is_set_from_a_file_or_made_and_shown_once(folder: Path) -> None:
    given = twoarrows(
        folder, "unlock-code", "set", *CENTRAL, "--unlock-code-file", "-", given=b"0000\n"
    ).done()
    assert given.out == "The unlock code is set.\n"
    made = twoarrows(folder, "unlock-code", "set", *CENTRAL).done().out.splitlines()
    assert made[0].startswith("Unlock code: ")
    assert made[1].startswith("Write it down")
