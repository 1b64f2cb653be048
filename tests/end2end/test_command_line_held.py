"""Received records that were not applied, from the command line."""

from pathlib import Path

from models.datafile import Datafile
from models.integration import integrate
from tests.end2end.command_line import twoarrows
from tests.fakes.records import arrive, invoice, invoice_line, item

CENTRAL = ("--datafile", "central.2a")
REMOTE = ("--datafile", "remote.2a")
SITE = 2


def test_held_records_are_listed_skipped_and_tried_again(folder: Path) -> None:
    datafile = Datafile.open(str(folder / "central.2a"))
    arrive(datafile, SITE, [item("I2"), invoice_line("L2", "T2"), invoice("T3", "S1")])
    integrate(datafile, SITE)
    listed = twoarrows(folder, "records", "held", *CENTRAL, "--json").done().document
    assert listed["received"] == {
        "applied": 1, "received": 0, "waiting": 1, "refused": 1, "failed": 0, "skipped": 0,
        "ignored": 0, "rows": 3,
    }  # fmt: skip
    ids = {each["record_id"]: str(each["buffer_id"]) for each in listed["held"]}
    assert set(ids) == {"I2", "L2"}
    skipped = twoarrows(folder, "records", "skip", *CENTRAL, ids["I2"], ids["L2"]).done()
    assert skipped.out == "2 records skipped.\n"
    arrive(datafile, SITE, [invoice("T2", "S1")])
    integrate(datafile, SITE)
    datafile.close()
    again = twoarrows(folder, "records", "retry", *CENTRAL, "--all").done()
    assert again.out == "0 records tried again, 0 applied.\n"
    again = twoarrows(folder, "records", "retry", *CENTRAL, ids["L2"]).done()
    assert again.out == "1 record tried again, 1 applied.\n"
    text = twoarrows(folder, "records", "held", *CENTRAL).done().out
    assert "Central data may only be changed on the primary server." in text
    assert text.endswith("\n4 records received: 3 applied, 1 skipped.\n")


def test_a_remote_site_tries_again_at_its_next_sync(folder: Path) -> None:
    datafile = Datafile.open(str(folder / "remote.2a"))
    arrive(datafile, 1, [invoice_line("L2", "T2")])
    integrate(datafile, 1)
    datafile.close()
    again = twoarrows(folder, "records", "retry", *REMOTE, "--table", "trans_line").done()
    assert again.out == "1 record will be tried again at the next synchronisation.\n"
    assert twoarrows(folder, "records", "retry", *REMOTE).code == 2
    assert twoarrows(folder, "records", "skip", *REMOTE).code == 2
