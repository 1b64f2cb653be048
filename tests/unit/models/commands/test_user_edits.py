"""Users are added and changed by those who may, and somebody who may is always left."""

import pytest
from sqlalchemy import delete

from models.commands.user_edits import UserEdit, add_user, edit_user
from models.commands.users import authenticate
from models.datafile import Datafile
from models.enums import ErrorCode, EventKind, Permission
from models.errors import AppError
from models.queries.logs import audit_lines
from models.queries.users import list_users, user_detail
from models.tables import user_account
from models.views import OPERATOR, Actor, UserView
from tests.fakes.clock import NOON
from tests.unit.models.conftest import ADMIN_PASSWORD

STORES = frozenset({"store-a", "store-b"})
BERT = Actor("bert", frozenset(Permission))


@pytest.fixture
def anna(central: Datafile) -> UserView:
    """A user who may edit stores, and log in to two of them."""
    with central.write() as session:
        user_id, _ = add_user(
            session, OPERATOR, " Anna ", "pass", [Permission.EDIT_STORES], NOON, store_ids=STORES
        )
        return user_detail(session, user_id)


def edit(datafile: Datafile, user: UserView, **values: object) -> UserView:
    with datafile.write() as session:
        edit_user(session, BERT, user.user_id, UserEdit(**values), user.version, NOON)  # type: ignore[arg-type]
        return user_detail(session, user.user_id)


def refused(datafile: Datafile, user: UserView, **values: object) -> AppError:
    with pytest.raises(AppError) as caught:
        edit(datafile, user, **values)
    return caught.value


def admin_of(datafile: Datafile) -> UserView:
    with datafile.read() as session:
        return next(each for each in list_users(session) if each.name == "admin")


def test_a_new_user_is_as_given_and_may_log_in(central: Datafile, anna: UserView) -> None:
    assert (anna.name, anna.permissions) == ("Anna", frozenset({Permission.EDIT_STORES}))
    assert (anna.all_stores, anna.store_ids, anna.last_login_at) == (False, STORES, None)
    with central.write() as session:
        entered = authenticate(session, "anna", "pass", NOON)
        assert entered == user_detail(session, anna.user_id)
    assert entered.last_login_at == NOON


@pytest.mark.parametrize(
    ("name", "password", "error"),
    [
        ("", "pass", ErrorCode.NAME_EMPTY),
        ("anna", "", ErrorCode.PASSWORD_EMPTY),
        ("ADMIN", "pass", ErrorCode.VALUE_INVALID),
    ],
)
def test_users_that_cannot_be(
    central: Datafile, name: str, password: str, error: ErrorCode
) -> None:
    with pytest.raises(AppError) as caught, central.write() as session:
        add_user(session, OPERATOR, name, password, [], NOON)
    assert caught.value.code is error


def test_users_are_edited_by_whoever_may(central: Datafile, anna: UserView) -> None:
    nobody = Actor("anna", frozenset({Permission.EDIT_STORES}))
    mine = UserEdit(permissions=frozenset(Permission))
    with pytest.raises(AppError) as adding, central.write() as session:
        add_user(session, nobody, "bert", "pass", [], NOON)
    with pytest.raises(AppError) as editing, central.write() as session:
        edit_user(session, nobody, anna.user_id, mine, 1, NOON)
    assert {adding.value.code, editing.value.code} == {ErrorCode.NOT_AUTHORISED}


def test_the_first_user_of_a_datafile_is_added_by_anybody_and_may_edit_users(
    central: Datafile,
) -> None:
    with central.write() as session:
        session.execute(delete(user_account))
    nobody = Actor("", frozenset())
    with pytest.raises(AppError) as caught, central.write() as session:
        add_user(session, nobody, "anna", "pass", [Permission.EDIT_STORES], NOON)
    assert caught.value.code is ErrorCode.LAST_USER_EDITOR
    with central.write() as session:
        add_user(session, nobody, "anna", "pass", [Permission.EDIT_USERS], NOON)
    with pytest.raises(AppError), central.write() as session:
        add_user(session, nobody, "bert", "pass", [Permission.EDIT_USERS], NOON)


def test_an_edit_changes_what_it_names_and_tells_the_audit_log(
    central: Datafile, anna: UserView
) -> None:
    after = edit(central, anna, name="Anne", all_stores=True, store_ids=frozenset({"store-c"}))
    assert (after.name, after.all_stores, after.store_ids) == ("Anne", True, frozenset({"store-c"}))
    assert (after.permissions, after.version, after.changed_by) == (anna.permissions, 2, "bert")
    with central.read() as session:
        line = audit_lines(session, 1)[0]
    assert (line.kind, line.actor) == (EventKind.USER_CHANGED, "bert")
    assert line.message == "User Anne changed: name, all stores, stores"
    assert '"name":["Anna","Anne"]' in line.details
    assert edit(central, after, name="Anne") == after


def test_a_new_password_lets_in_at_once_and_is_not_logged(
    central: Datafile, anna: UserView
) -> None:
    for _ in range(6):
        with pytest.raises(AppError), central.write() as session:
            authenticate(session, "anna", "wrong", NOON)
    edit(central, anna, password="new secret")
    with central.write() as session:
        assert authenticate(session, "anna", "new secret", NOON).name == "Anna"
        text = "".join(line.message + line.details for line in audit_lines(session))
    assert "new secret" not in text
    assert refused(central, anna, password="").code is ErrorCode.PASSWORD_EMPTY


def test_nobody_can_take_the_last_edit_users_away(central: Datafile, anna: UserView) -> None:
    admin = admin_of(central)
    takings: tuple[dict[str, object], ...] = ({"permissions": frozenset()}, {"active": False})
    for values in takings:
        assert refused(central, admin, **values).code is ErrorCode.LAST_USER_EDITOR
    edit(central, anna, permissions=frozenset({Permission.EDIT_USERS}))
    assert not edit(central, admin, active=False).active
    with pytest.raises(AppError) as caught, central.write() as session:
        authenticate(session, "admin", ADMIN_PASSWORD, NOON)
    assert caught.value.code is ErrorCode.LOGIN_WRONG


def test_the_second_of_two_who_edit_is_told(central: Datafile, anna: UserView) -> None:
    edit(central, anna, permissions=frozenset({Permission.EDIT_USERS}))
    error = refused(central, anna, name="Anne")
    assert error.code is ErrorCode.CHANGED_MEANWHILE
    assert (error.facts["what"], error.facts["user"]) == ("User Anna", "bert")
    assert error.facts["changes"] == "permissions from edit_stores to edit_users"


def test_a_user_who_is_not_there(central: Datafile, anna: UserView) -> None:
    with pytest.raises(AppError) as caught, central.write() as session:
        edit_user(session, BERT, anna.user_id + 9, UserEdit(name="x"), 1, NOON)
    assert caught.value.code is ErrorCode.USER_UNKNOWN
