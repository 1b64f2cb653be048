"""Sites are added, edited and deleted by rule, and every change is told of."""

from collections.abc import Callable

import pytest
from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from models.commands.sites import (
    NewSite,
    SiteEdit,
    add_site,
    delete_site,
    edit_site,
    reset_hardware_id,
    unblock_site,
)
from models.datafile import Datafile
from models.enums import ErrorCode, EventKind, SiteStatus, SiteType
from models.errors import AppError
from models.passwords import verify_secret, wire_digest
from models.queries.audit import verify_audit
from models.queries.logs import audit_lines, site_log
from models.queries.sites import list_sites, site_detail
from models.tables import login_failure, site, store_on_site, sync_out
from models.views import OPERATOR, Actor, Changes, SiteDetail
from tests.fakes.clock import NOON
from tests.fakes.records import stock, store, write

NOBODY = Actor("anna", frozenset())
DIGEST = wire_digest("site password")


def add(datafile: Datafile, name: str, site_type: SiteType = SiteType.STANDALONE) -> int:
    with datafile.write() as session:
        site_id, _ = add_site(session, OPERATOR, NewSite(name, "", site_type, DIGEST), NOON)
    return site_id


def edit(datafile: Datafile, site_id: int, changes: SiteEdit, version: int = 1) -> Changes:
    with datafile.write() as session:
        return edit_site(session, OPERATOR, site_id, changes, version, NOON)


def detail(datafile: Datafile, site_id: int) -> SiteDetail:
    with datafile.read() as session:
        return site_detail(session, site_id, NOON)


def names(datafile: Datafile) -> list[str]:
    with datafile.read() as session:
        return [each.name for each in list_sites(session, NOON)]


def refusal(datafile: Datafile, command: Callable[[Session], object]) -> AppError:
    before = names(datafile)
    with pytest.raises(AppError) as refused, datafile.write() as session:
        command(session)
    assert names(datafile) == before
    return refused.value


def test_a_new_site_gets_the_next_id_and_can_log_in(central: Datafile) -> None:
    assert [add(central, "North"), add(central, "South")] == [2, 3]
    made = detail(central, 2)
    assert (made.name, made.code, made.site_type) == ("North", "2", SiteType.STANDALONE)
    assert (made.status, made.has_password) == (SiteStatus.NOT_SYNCED, True)
    with central.read() as session:
        stored = session.execute(select(site.c.password_hash).where(site.c.site_id == 2))
        assert verify_secret(stored.scalar_one(), DIGEST)
        assert [line.kind for line in site_log(session, 2)] == [EventKind.SITE_ADDED]


def test_a_site_without_password_cannot_log_in(central: Datafile) -> None:
    with central.write() as session:
        new = NewSite("North", " N1 ", SiteType.MOBILE, None)
        site_id, changes = add_site(session, OPERATOR, new, NOON)
    assert not detail(central, site_id).has_password
    assert detail(central, site_id).code == "N1"
    assert changes == Changes(frozenset({"site", "site_log"}), frozenset({str(site_id)}))


def test_the_id_of_a_deleted_site_is_not_given_again(central: Datafile) -> None:
    add(central, "North")
    last = add(central, "South")
    with central.write() as session:
        delete_site(session, OPERATOR, last, NOON)
    assert add(central, "East") == last + 1


def test_ids_go_on_after_the_highest_one(central: Datafile) -> None:
    with central.write() as session:
        session.execute(
            insert(site).values(
                site_id=40,
                uuid="u",
                code="",
                name="Forty",
                site_type=SiteType.MOBILE,
                initialisation="new",
                created_at=NOON,
            )
        )
    assert [add(central, "North"), add(central, "South")] == [41, 42]


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("", ErrorCode.NAME_EMPTY),
        ("  ", ErrorCode.NAME_EMPTY),
        ("central medical store", ErrorCode.NAME_TAKEN),
        (" Central Medical Store ", ErrorCode.NAME_TAKEN),
        ("ÉCOLE", ErrorCode.NAME_TAKEN),
        ("North:South", ErrorCode.VALUE_INVALID),
        ("North\nSouth", ErrorCode.VALUE_INVALID),
        ("N" * 101, ErrorCode.VALUE_INVALID),
    ],
)
def test_names_that_are_not_possible(central: Datafile, name: str, error: ErrorCode) -> None:
    add(central, "École")
    new = NewSite(name, "", SiteType.MOBILE, DIGEST)
    assert refusal(central, lambda s: add_site(s, OPERATOR, new, NOON)).code is error


def test_a_taken_name_says_whose_it_is(central: Datafile) -> None:
    add(central, "North")
    new = NewSite("NORTH", "", SiteType.MOBILE, DIGEST)
    error = refusal(central, lambda s: add_site(s, OPERATOR, new, NOON))
    assert "North (ID 2)" in error.summary


def test_a_second_central_server_is_refused(central: Datafile) -> None:
    new = NewSite("North", "", SiteType.CENTRAL, DIGEST)
    error = refusal(central, lambda s: add_site(s, OPERATOR, new, NOON))
    assert error.code is ErrorCode.VALUE_INVALID


@pytest.mark.parametrize("digest", ["", "secret", "g" * 64, "a" * 63])
def test_a_credential_must_be_a_sha_256(central: Datafile, digest: str) -> None:
    new = NewSite("North", "", SiteType.MOBILE, digest)
    error = refusal(central, lambda s: add_site(s, OPERATOR, new, NOON))
    assert error.code is ErrorCode.VALUE_INVALID
    assert not digest or digest not in str(error)


def test_credentials_are_not_in_the_text_of_their_objects() -> None:
    assert DIGEST not in repr(NewSite("North", "", SiteType.MOBILE, DIGEST))
    assert DIGEST not in repr(SiteEdit(password_sha256=DIGEST))


def test_an_edit_writes_what_it_changes_and_nothing_else(central: Datafile) -> None:
    site_id = add(central, "North")
    with central.write() as session:  # meanwhile the site reports a new type
        session.execute(
            update(site).where(site.c.site_id == site_id).values(site_type=SiteType.MOBILE)
        )
    done = edit(central, site_id, SiteEdit(name="Far North", code=" FN "))
    made = detail(central, site_id)
    assert (made.name, made.code, made.site_type) == ("Far North", "FN", SiteType.MOBILE)
    assert (made.version, made.changed_by) == (2, OPERATOR.name)
    assert done.ids == {str(site_id)}
    with central.read() as session:
        line = site_log(session, site_id)[0]
    assert line.kind is EventKind.SITE_CHANGED
    assert line.details == '{"code":["2","FN"],"name":["North","Far North"]}'


def test_an_edit_that_changes_nothing_writes_nothing(central: Datafile) -> None:
    site_id = add(central, "North")
    done = edit(central, site_id, SiteEdit(name="North", use_node_http=False))
    assert done.tables == frozenset()
    assert detail(central, site_id).version == 1


def test_a_site_keeps_its_name_in_other_letters(central: Datafile) -> None:
    site_id = add(central, "North")
    edit(central, site_id, SiteEdit(name="NORTH"))
    assert detail(central, site_id).name == "NORTH"


def test_a_new_password_is_stored_and_not_told(central: Datafile) -> None:
    site_id = add(central, "North")
    new = wire_digest("another")
    edit(central, site_id, SiteEdit(password_sha256=new.upper()))
    with central.read() as session:
        stored = session.execute(
            select(site.c.password_hash).where(site.c.site_id == site_id)
        ).scalar_one()
        line = site_log(session, site_id)[0]
    assert verify_secret(stored, new)
    assert line.details == '{"password":"changed"}'


def test_the_second_to_save_is_told_what_changed_and_by_whom(central: Datafile) -> None:
    site_id = add(central, "North")
    edit(central, site_id, SiteEdit(code="N1"), version=1)
    edit(central, site_id, SiteEdit(code="N2", name="Nord"), version=2)
    error = refusal(
        central, lambda s: edit_site(s, OPERATOR, site_id, SiteEdit(name="Far North"), 1, NOON)
    )
    assert error.code is ErrorCode.CHANGED_MEANWHILE
    assert error.facts == {
        "what": "Site Nord",
        "user": OPERATOR.name,
        "changes": "code from N1 to N2, name from North to Nord",
    }


def test_a_password_does_not_overwrite_another_one_unseen(central: Datafile) -> None:
    site_id = add(central, "North")
    edit(central, site_id, SiteEdit(password_sha256=wire_digest("one")))
    change = SiteEdit(password_sha256=wire_digest("two"))
    error = refusal(central, lambda s: edit_site(s, OPERATOR, site_id, change, 1, NOON))
    assert error.code is ErrorCode.CHANGED_MEANWHILE
    assert error.facts["changes"] == "password"


def test_the_same_change_by_two_people_is_no_conflict(central: Datafile) -> None:
    site_id = add(central, "North")
    edit(central, site_id, SiteEdit(code="N1"), version=1)
    assert edit(central, site_id, SiteEdit(code="N1"), version=1).tables == frozenset()


@pytest.mark.parametrize(
    ("site_id", "changes", "error"),
    [
        (2, SiteEdit(name=""), ErrorCode.NAME_EMPTY),
        (2, SiteEdit(name="SOUTH"), ErrorCode.NAME_TAKEN),
        (2, SiteEdit(site_type=SiteType.CENTRAL), ErrorCode.VALUE_INVALID),
        (1, SiteEdit(site_type=SiteType.MOBILE), ErrorCode.VALUE_INVALID),
        (1, SiteEdit(is_oms_central=True), ErrorCode.VALUE_INVALID),
        (2, SiteEdit(password_sha256="x"), ErrorCode.VALUE_INVALID),
        (9, SiteEdit(name="Nine"), ErrorCode.SITE_UNKNOWN),
    ],
)
def test_edits_that_are_refused(
    central: Datafile, site_id: int, changes: SiteEdit, error: ErrorCode
) -> None:
    add(central, "North")
    add(central, "South")
    found = refusal(central, lambda s: edit_site(s, OPERATOR, site_id, changes, 1, NOON))
    assert found.code is error


def test_only_one_site_is_the_open_msupply_central_server(central: Datafile) -> None:
    north, south = add(central, "North"), add(central, "South")
    edit(central, north, SiteEdit(is_oms_central=True, oms_central_url=" https://oms.invalid "))
    assert detail(central, north).oms_central_url == "https://oms.invalid"
    change = SiteEdit(is_oms_central=True)
    error = refusal(central, lambda s: edit_site(s, OPERATOR, south, change, 1, NOON))
    assert "North" in error.summary


def test_a_deleted_site_takes_its_queue_along_and_leaves_its_log(central: Datafile) -> None:
    site_id = add(central, "North")
    write(central, [store("S1", site_id), stock("K1", "S1")])
    with central.write() as session:
        session.execute(
            update(store_on_site)
            .where(store_on_site.c.site_id == site_id)
            .values(sync_type="transfer")
        )
        delete_site(session, OPERATOR, site_id, NOON)
        assert session.execute(select(sync_out).where(sync_out.c.site_id == site_id)).all() == []
        copies = select(store_on_site).where(store_on_site.c.site_id == site_id)
        assert session.execute(copies).all() == []
        assert site_log(session, site_id)[0].kind is EventKind.SITE_DELETED
    assert names(central) == ["Central Medical Store"]


def test_a_site_with_stores_is_not_deleted(central: Datafile) -> None:
    site_id = add(central, "North")
    write(central, [store("S1", site_id, code="NOR")])
    error = refusal(central, lambda s: delete_site(s, OPERATOR, site_id, NOON))
    assert error.code is ErrorCode.SITE_HAS_STORES
    assert error.facts["stores"] == "NOR"


def test_the_own_site_is_not_deleted(central: Datafile) -> None:
    error = refusal(central, lambda s: delete_site(s, OPERATOR, 1, NOON))
    assert error.code is ErrorCode.SITE_IS_THIS


def test_an_unblocked_site_may_try_again(central: Datafile) -> None:
    site_id = add(central, "North")
    with central.write() as session:
        session.execute(update(site).where(site.c.site_id == site_id).values(blocked_at=NOON))
        session.execute(
            insert(login_failure).values(site_id=site_id, source="device", failures=5, last_at=NOON)
        )
    assert detail(central, site_id).status is SiteStatus.BLOCKED
    with central.write() as session:
        assert unblock_site(session, OPERATOR, site_id, NOON).tables
        assert session.execute(select(login_failure)).all() == []
        assert not unblock_site(session, OPERATOR, site_id, NOON).tables
    assert not detail(central, site_id).blocked


def test_after_a_reset_another_device_may_be_the_site(central: Datafile) -> None:
    site_id = add(central, "North")
    with central.write() as session:
        assert not reset_hardware_id(session, OPERATOR, site_id, NOON).tables
        bound = update(site).where(site.c.site_id == site_id)
        session.execute(bound.values(hardware_id="one", mismatch_at=NOON))
    assert detail(central, site_id).status is SiteStatus.HARDWARE_MISMATCH
    with central.write() as session:
        assert reset_hardware_id(session, OPERATOR, site_id, NOON).tables
    assert detail(central, site_id).hardware_id == ""
    assert detail(central, site_id).status is SiteStatus.NOT_SYNCED


COMMANDS: dict[str, Callable[[Session, Actor], object]] = {
    "add": lambda s, who: add_site(s, who, NewSite("N", "", SiteType.MOBILE, None), NOON),
    "edit": lambda s, who: edit_site(s, who, 1, SiteEdit(name="X"), 1, NOON),
    "delete": lambda s, who: delete_site(s, who, 2, NOON),
    "unblock": lambda s, who: unblock_site(s, who, 2, NOON),
    "reset": lambda s, who: reset_hardware_id(s, who, 2, NOON),
}


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
def test_sites_are_edited_by_whoever_may_edit_sync_settings(
    central: Datafile, command: Callable[[Session, Actor], object]
) -> None:
    error = refusal(central, lambda s: command(s, NOBODY))
    assert error.code is ErrorCode.NOT_AUTHORISED
    assert error.facts == {"user": "anna", "permission": "Edit sync settings"}


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
def test_sites_are_edited_on_the_central_server(
    remote: Datafile, command: Callable[[Session, Actor], object]
) -> None:
    assert refusal(remote, lambda s: command(s, OPERATOR)).code is ErrorCode.NOT_CENTRAL


def test_the_log_of_all_this_hangs_together(central: Datafile) -> None:
    site_id = add(central, "North")
    edit(central, site_id, SiteEdit(name="Nord"))
    with central.write() as session:
        delete_site(session, OPERATOR, site_id, NOON)
    with central.read() as session:
        assert verify_audit(session) is None
        kinds = [line.kind for line in audit_lines(session, 3)]
    assert kinds == [EventKind.SITE_DELETED, EventKind.SITE_CHANGED, EventKind.SITE_ADDED]


def test_a_datafiles_own_site_alone_is_active_on_it(central: Datafile, remote: Datafile) -> None:
    add(central, "North")
    with pytest.raises(AppError) as refused:
        edit(central, 2, SiteEdit(active_here=True))
    assert refused.value.facts["field"] == "Site is active on this datafile"
    for datafile, own in ((central, 1), (remote, 2)):
        told = edit(datafile, own, SiteEdit(active_here=False))
        assert "site" in told.tables
        assert not detail(datafile, own).active_here
        assert not edit(datafile, own, SiteEdit(active_here=False)).tables
        with datafile.read() as session:
            assert site_log(session, own)[0].details == '{"active_here":[true,false]}'
            assert verify_audit(session) is None
    for more in (SiteEdit(active_here=True, code="N"), SiteEdit(code="N")):
        with pytest.raises(AppError) as refused:
            edit(remote, 2, more, version=2)
        assert refused.value.code is ErrorCode.NOT_CENTRAL
    with pytest.raises(AppError) as refused, remote.write() as session:
        edit_site(session, NOBODY, 2, SiteEdit(active_here=True), 2, NOON)
    assert refused.value.code is ErrorCode.NOT_AUTHORISED
