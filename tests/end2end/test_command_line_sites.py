"""Sites and stores from the command line, for people and for scripts."""

from pathlib import Path

from tests.end2end.command_line import twoarrows

CENTRAL = ("--datafile", "central.2a")


def test_a_site_is_added_with_its_stores(folder: Path) -> None:
    added = twoarrows(
        folder,
        *("site", "add", *CENTRAL, "--name", "Tablet", "--password-file", "-", "--code", "T"),
        *("--type", "mobile", "--store", "CEN", "--json"),
        given=b"its password\n",
    ).done()
    site = added.document
    assert (site["site_id"], site["name"], site["code"]) == (3, "Tablet", "T")
    assert (site["site_type"], site["status"]) == ("mobile", "not_synced")
    assert site["has_password"] is True
    assert [store["code"] for store in site["stores"]] == ["CEN"]
    assert added.err == ""
    shown = twoarrows(folder, "site", "show", "tablet", *CENTRAL, "--json").done()
    assert shown.document == site


def test_lists_are_for_people_and_for_scripts(folder: Path) -> None:
    people = twoarrows(folder, "site", "list", *CENTRAL).done()
    lines = people.out.splitlines()
    assert lines[0].startswith("ID  Code  Name")
    assert lines[0].endswith("Status      Waiting")
    assert lines[1].split()[:3] == ["1", "1", "Central"]
    assert "\x1b" not in people.out
    scripts = twoarrows(folder, "site", "list", *CENTRAL, "--json").done()
    assert [site["name"] for site in scripts.document] == ["Central", "North"]
    stores = twoarrows(folder, "store", "list", *CENTRAL, "--json").done().document
    assert [(store["code"], store["site_id"]) for store in stores] == [("CEN", 1), ("NOR", 2)]
    assert "NOR" in twoarrows(folder, "store", "list", *CENTRAL).done().out


def test_a_site_changes_and_the_rest_of_it_stays(folder: Path) -> None:
    before = twoarrows(folder, "site", "show", "North", *CENTRAL, "--json").document
    changed = twoarrows(
        folder, "site", "set", "2", *CENTRAL, "--name", "Far North", "--json"
    ).done()
    after = changed.document
    assert after["name"] == "Far North"
    assert after["changed_by"] == "command line"
    same = before.keys() - {"name", "version", "changed_by"}
    assert {key: after[key] for key in same} == {key: before[key] for key in same}
    people = twoarrows(folder, "site", "show", "Far North", *CENTRAL).done()
    assert "Site name                        Far North" in people.out


def test_a_site_without_stores_is_deleted(folder: Path) -> None:
    add = ("site", "add", *CENTRAL, "--name", "South", "--password-file", "password")
    assert twoarrows(folder, *add).done().out == "Added site South with ID 3.\n"
    assert twoarrows(folder, "site", "delete", "South", *CENTRAL).done().out == "Deleted site 3.\n"
    names = [
        each["name"] for each in twoarrows(folder, "site", "list", *CENTRAL, "--json").document
    ]
    assert names == ["Central", "North"]


def test_nothing_to_unblock_or_reset_is_said(folder: Path) -> None:
    unblocked = twoarrows(folder, "site", "unblock", "North", *CENTRAL).done()
    assert unblocked.out == "Site 2 was not blocked.\n"
    reset = twoarrows(folder, "site", "reset-hardware-id", "North", *CENTRAL).done()
    assert reset.out == "Site 2 has no hardware ID.\n"


def test_a_remote_site_can_be_given_another_server(folder: Path) -> None:
    twoarrows(
        folder,
        *("site", "set", "--datafile", "remote.2a", "--url", "https://new.invalid/"),
        *("--name", "Nord", "--password-file", "password"),
    ).done()
    status = twoarrows(folder, "status", "--datafile", "remote.2a", "--json").done().document
    assert status["datafile"]["server_url"] == "https://new.invalid"
    assert status["datafile"]["site_name"] == "Nord"
    set_inactive = ("site", "set", "--datafile", "remote.2a", "--not-active-here")
    assert twoarrows(folder, *set_inactive).done().out == (
        "Site North is not active on this datafile.\n"
    )
    secret = folder / "remote.2a.secret"
    assert secret.stat().st_mode & 0o777 == 0o600
    assert "site password" not in secret.read_text()


def test_the_primary_server_is_told_and_set(folder: Path) -> None:
    told = twoarrows(folder, "site", "primary", *CENTRAL).done()
    assert told.out == "The primary server is site 1 Central, this site.\n"
    assert "it has not initialised yet" in twoarrows(folder, "site", "primary", "2", *CENTRAL).err
