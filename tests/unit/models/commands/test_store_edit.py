"""Saving a store whole: its records, preferences, visibility and copies, and what follows."""

from collections.abc import Mapping

import pytest

from models.commands.store_edit import StoreEdit, foresee_store, preference_value, save_store
from models.commands.store_visibility import set_visibility
from models.datafile import Datafile
from models.enums import CopyReason, ErrorCode, Permission, SyncsWith, SyncType
from models.errors import AppError
from models.queries.logs import audit_lines
from models.queries.store_detail import store_detail
from models.queries.visible import items_of_store, names_of_store
from models.store_views import CopyChange, StoreDetail, StoreForesight
from models.views import OPERATOR, Actor
from tests.fakes.clock import NOON
from tests.fakes.records import change, contents, item, stock, store, write
from tests.fakes.stores import copies_of, empty_queues, new_site, queued_for, visibility

ACTIVE, COLLECTOR, TRANSFER = SyncType.ACTIVE, SyncType.COLLECTOR, SyncType.TRANSFER
WHOLE, MAILBOX, NONE = SyncsWith.ACTIVE_COLLECTOR, SyncsWith.TRANSFER, SyncsWith.NONE
STORES_ONLY = Actor("anna", frozenset({Permission.EDIT_STORES}))
SYNC_ONLY = Actor("ben", frozenset({Permission.EDIT_SYNC_SETTINGS}))


@pytest.fixture
def sites(central: Datafile) -> tuple[int, int]:
    """North with store N, South with store S, which see nothing of each other yet."""
    north, south = (new_site(central, name, synced_at=NOON) for name in ("North", "South"))
    named = [change("name", f"name-{each}", name=f"Store {each}", type="store") for each in "NS"]
    stores = [store(each, at, code=each, store_mode="store", disabled=False)
              for each, at in (("N", north), ("S", south))]  # fmt: skip
    write(central, [*named, *stores, stock("K", "N")])
    empty_queues(central)
    return north, south


def detail(datafile: Datafile, store_id: str) -> StoreDetail:
    with datafile.read() as session:
        return store_detail(session, store_id)


def save(
    datafile: Datafile, store_id: str, edit: StoreEdit, actor: Actor = OPERATOR,
    base: StoreDetail | None = None,
) -> None:  # fmt: skip
    read = base or detail(datafile, store_id)
    with datafile.write() as session:
        save_store(session, actor, read, edit, NOON)


def foresee(datafile: Datafile, store_id: str, edit: StoreEdit) -> StoreForesight:
    read = detail(datafile, store_id)
    with datafile.write() as session:
        return foresee_store(session, OPERATOR, read, edit, NOON)


def preferences(datafile: Datafile, store_id: str) -> Mapping[str, object]:
    return {each.name: each.value for each in detail(datafile, store_id).preferences if each.value}


@pytest.mark.usefixtures("sites")
def test_records_are_edited_with_the_permission_for_stores(central: Datafile) -> None:
    edit = StoreEdit(store_values={"code": "NN", "disabled": True}, name_values={"phone": "22 33"})
    save(central, "N", edit, STORES_ONLY)
    after = detail(central, "N")
    assert (after.code, after.disabled, after.name) == ("NN", True, "Store N")
    assert after.name_values is not None
    assert after.name_values["phone"] == "22 33"
    with pytest.raises(AppError) as refused:
        save(central, "N", StoreEdit(store_values={"code": "N"}), SYNC_ONLY)
    assert refused.value.code is ErrorCode.NOT_AUTHORISED


def test_preferences_are_made_once_and_keep_what_is_not_known(
    central: Datafile, sites: tuple[int, int]
) -> None:
    north, _ = sites
    save(central, "N", StoreEdit(preferences={"monthsLeadTime": "2"}), STORES_ONLY)
    made = [each for each in contents(central) if each[0] == "pref"]
    assert queued_for(central, north) == [made[0][1]]
    write(central, [change("pref", made[0][1], store_ID="N", item="store_preferences",
                           data={"monthsLeadTime": "2", "boxPrefix": "B"})])  # fmt: skip
    save(central, "N", StoreEdit(preferences={"usesVaccineModule": True}))
    assert preferences(central, "N") == {
        "monthsLeadTime": "2", "boxPrefix": "B", "usesVaccineModule": True,
    }  # fmt: skip
    assert len([each for each in contents(central) if each[0] == "pref"]) == 1


def test_a_preference_is_taken_as_its_field_wants_it() -> None:
    assert preference_value("monthsLeadTime", "1,5") == "1.5"
    assert preference_value("monthsOverstock", " 6 ") == 6
    assert preference_value("monthsOverstock", "6.5") == 6.5
    assert preference_value("usesVaccineModule", True) is True
    for name, wrong in (("monthsLeadTime", "two"), ("monthsOverstock", "")):
        with pytest.raises(AppError) as refused:
            preference_value(name, wrong)
        assert refused.value.facts["field"] == name


def test_visibility_makes_copies_and_takes_them_away(
    central: Datafile, sites: tuple[int, int]
) -> None:
    north, south = sites
    write(central, [item("i1"), item("i2")])
    edit = StoreEdit(names={"name-S": True}, items={"i1": True, "i2": True})
    foreseen = foresee(central, "N", edit)
    assert foreseen.copies == (CopyChange("S", north, "North", NONE, MAILBOX),)
    assert copies_of(central, "S") == {1: COLLECTOR, south: ACTIVE}
    save(central, "N", edit, STORES_ONLY)
    assert copies_of(central, "S")[north] is TRANSFER
    assert len(queued_for(central, north)) == dict(foreseen.queued)["North"] == 3
    with central.read() as session:
        assert [row.visible for row in items_of_store(session, "N", "", 9).rows] == [True, True]
        names = names_of_store(session, "N", "", 9).rows
        assert audit_lines(session, 1)[0].message == "Store N: 3 made visible in it, 0 hidden"
    assert [(row.name, row.kind, row.visible) for row in names] == [("Store S", "store", True)]
    save(central, "N", StoreEdit(names={"name-S": False}, items={"i1": False, "i2": True}))
    assert north not in copies_of(central, "S")
    with central.read() as session:
        assert [row.visible for row in items_of_store(session, "N", "", 9).rows] == [False, True]


def test_names_and_items_come_in_pages_without_patients(
    central: Datafile, sites: tuple[int, int]
) -> None:
    assert sites
    write(central, [change("name", "P", name="Anna", type="patient"),
                    *(item(f"i{n}", f"Item {n}") for n in range(5))])  # fmt: skip
    found, after = [], ""
    with central.read() as session:
        while True:
            page = items_of_store(session, "N", after, 2)
            found += [row.record_id for row in page.rows]
            if page.after is None:
                break
            after = page.after
        names = [row.record_id for row in names_of_store(session, "N", "", 9).rows]
    assert found == [f"i{n}" for n in range(5)]
    assert "P" not in names


def test_a_move_with_all_its_copies_is_one_save(central: Datafile, sites: tuple[int, int]) -> None:
    north, south = sites
    write(central, [visibility("S", "N"), store("N2", north), visibility("N2", "N")])
    edit = StoreEdit(active_site_id=south, syncs_with={north: WHOLE, 1: MAILBOX})
    with pytest.raises(AppError) as refused:
        save(central, "N", edit)
    assert refused.value.code is ErrorCode.MOVE_REFUSED
    empty_queues(central)
    foreseen = foresee(central, "N", edit)
    assert dict(foreseen.queued)["South"] > 0
    assert copies_of(central, "N")[north] is ACTIVE
    save(central, "N", edit)
    assert copies_of(central, "N") == {1: TRANSFER, north: COLLECTOR, south: ACTIVE}
    save(central, "N", StoreEdit(syncs_with={north: WHOLE}))  # which it has: it stays
    assert copies_of(central, "N")[north] is COLLECTOR


def test_every_copy_has_its_reason(central: Datafile, sites: tuple[int, int]) -> None:
    north, south = sites
    write(central, [visibility("S", "N")])

    def reasons() -> dict[int, CopyReason]:
        return {copy.site_id: copy.reason for copy in detail(central, "N").copies}

    assert reasons() == {north: CopyReason.ACTIVE, south: CopyReason.VISIBLE}
    assert detail(central, "N").copies[1].seen_by == ("S",)
    assert {copy.reason for copy in detail(central, "S").copies} == {
        CopyReason.ACTIVE, CopyReason.NOT_VISIBLE,
    }  # fmt: skip
    save(central, "N", StoreEdit(syncs_with={south: WHOLE}))
    assert reasons()[south] is CopyReason.COLLECTOR
    save(central, "N", StoreEdit(syncs_with={south: NONE}))
    assert reasons()[south] is CopyReason.HIDDEN
    save(central, "S", StoreEdit(syncs_with={north: MAILBOX}))
    left = {copy.site_id: copy.reason for copy in detail(central, "S").copies}
    assert left[north] is CopyReason.LEFT


def test_who_changed_what_meanwhile_is_told(central: Datafile, sites: tuple[int, int]) -> None:
    _, south = sites
    base = detail(central, "N")
    save(central, "N", StoreEdit(store_values={"code": "X"}), STORES_ONLY)
    with pytest.raises(AppError) as refused:
        save(central, "N", StoreEdit(store_values={"disabled": True}), base=base)
    assert refused.value.code is ErrorCode.CHANGED_MEANWHILE
    facts = refused.value.facts
    assert (facts["user"], facts["changes"]) == ("anna", "code from N to X")
    save(central, "N", StoreEdit(syncs_with={south: MAILBOX}), base=base)  # nothing of the same


def test_only_the_primary_server_makes_visible(remote: Datafile) -> None:
    write(remote, [store("S", 2, code="S"), item("i1")], site_id=1)
    with pytest.raises(AppError) as refused, remote.write() as session:
        set_visibility(session, OPERATOR, "S", {}, {"i1": True}, NOON)
    assert refused.value.code is ErrorCode.EDIT_REFUSED


def test_a_mirrored_central_server_keeps_the_copies_and_not_the_records(
    central: Datafile, sites: tuple[int, int]
) -> None:
    north, _ = sites
    write(central, [change("two_arrows_preference", "primary_site", value=north)])
    assert not detail(central, "N").is_primary
    with pytest.raises(AppError) as refused:
        save(central, "N", StoreEdit(store_values={"code": "X"}))
    assert refused.value.code is ErrorCode.EDIT_REFUSED
    save(central, "N", StoreEdit(syncs_with={1: MAILBOX}))
    assert copies_of(central, "N")[1] is TRANSFER
