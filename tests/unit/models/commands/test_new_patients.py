"""Who sees a patient that was made on a site: its home store and the site's other dispensaries."""

import msgspec
import pytest

from models.catalogue import CATALOGUE, FieldFormat
from models.commands.records import edit_record
from models.datafile import Datafile
from models.errors import AppError
from models.outbox import next_batch
from models.store_keys import HIDES_NEW_PATIENTS_KEY
from models.views import OPERATOR
from tests.fakes.clock import NOON
from tests.fakes.records import change, contents, store, write

CENTRAL, SITE, OTHER = 1, 2, 3


@pytest.fixture
def outpost(remote: Datafile) -> Datafile:
    """Site 2 with three dispensaries and a warehouse; another dispensary is elsewhere."""
    dispensaries = [
        store(each, SITE, store_mode="dispensary") for each in ("home", "open", "closed")
    ]
    elsewhere = store("elsewhere", OTHER, store_mode="dispensary")
    hides = change("pref", "p", store_ID="closed", data={HIDES_NEW_PATIENTS_KEY: True})
    write(remote, [*dispensaries, store("warehouse", SITE), elsewhere, hides], CENTRAL)
    return remote


def make_patient(datafile: Datafile, home: str) -> None:
    empty: dict[FieldFormat, object] = {FieldFormat.BOOL: False, FieldFormat.DATE: "0000-00-00"}
    values: dict[str, object] = {
        each.name: None if each.null_ok else empty.get(each.format, "")
        for each in CATALOGUE["name"].fields
        if each.required
    }
    values |= {"ID": "p", "type": "patient", "supplying_store_id": home}
    with datafile.write() as session:
        edit_record(session, OPERATOR, "name", "p", values, NOON, create=True)


def seen_in(datafile: Datafile) -> set[str]:
    joins = [each[3] for each in contents(datafile) if each[0] == "name_store_join"]
    decoded = [msgspec.json.decode(each or "{}") for each in joins]
    return {each["store_ID"] for each in decoded if each["name_ID"] == "p"}


def test_a_new_patient_is_visible_where_the_preferences_let_it(outpost: Datafile) -> None:
    make_patient(outpost, "home")
    assert seen_in(outpost) == {"home", "open"}
    with outpost.read() as session:
        sent = [each.table for each in next_batch(session, CENTRAL, 99, 10**6)]
    assert sorted(sent) == ["name", "name_store_join", "name_store_join"]


@pytest.mark.parametrize("home", ["closed", "warehouse"])
def test_it_is_always_visible_in_its_home_store(outpost: Datafile, home: str) -> None:
    make_patient(outpost, home)
    assert seen_in(outpost) == {home, "home", "open"}


@pytest.mark.parametrize("home", ["elsewhere", ""])
def test_a_site_makes_no_patient_of_another_home_or_of_none(outpost: Datafile, home: str) -> None:
    with pytest.raises(AppError, match="home store"):
        make_patient(outpost, home)
    assert seen_in(outpost) == set()
