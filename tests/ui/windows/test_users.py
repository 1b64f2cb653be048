"""Users and Edit user on a real datafile: list, rights, saving, the last Edit users."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox
from shiboken6 import isValid
from sqlalchemy import delete

from models.commands.user_edits import UserEdit, add_user, edit_user
from models.commands.users import authenticate
from models.datafile import Datafile
from models.enums import Permission
from models.queries.users import list_users, user_detail
from models.tables import user_account
from models.views import OPERATOR, Actor, UserView
from tests.fakes.clock import HeldClock
from tests.ui.windows.conftest import Stage
from ui.session import NOBODY, LogIn, OpenDatafile, actor_of
from ui.windows.user.window import UserWindow
from ui.windows.users.window import UsersWindow

ADMIN_ID, ANNA_ID = 1, 2

Open = Callable[[int | None], UserWindow]


@pytest.fixture
def anna(central_file: Datafile, clock: HeldClock) -> UserView:
    """A second user, who may edit stores and log in to the hospital."""
    with central_file.write() as session:
        user_id, _ = add_user(
            session,
            OPERATOR,
            "Anna",
            "pass",
            [Permission.EDIT_STORES],
            clock.now(),
            store_ids=["store-KAM"],
        )
        return user_detail(session, user_id)


@pytest.fixture
def open_user(central: OpenDatafile, settings: QSettings, stage: Stage) -> Iterator[Open]:
    opened: list[UserWindow] = []

    def shown(user_id: int | None) -> UserWindow:
        window = UserWindow(central, settings, user_id)
        window.show()
        stage.until(lambda: window.form.isEnabled())
        opened.append(window)
        return window

    yield shown
    assert opened


def user_of(file: Datafile, user_id: int) -> UserView:
    with file.read() as session:
        return user_detail(session, user_id)


def gone(window: UserWindow) -> bool:
    return not isValid(window) or not window.isVisible()


def box(window: UserWindow, permission: Permission) -> QCheckBox:
    return window.form.permissions.boxes[permission]


def test_the_list_shows_who_may_what_where(
    central: OpenDatafile, settings: QSettings, stage: Stage, anna: UserView
) -> None:
    asked: list[int | None] = []
    window = UsersWindow(central, settings, asked.append)
    window.show()
    stage.until(lambda: window.model.rows)
    texts = [[column.text(user) for column in window.model.columns] for user in window.model.rows]
    assert texts[1] == ["Anna", "KAM", "Edit stores", "", ""]
    assert texts[0][:2] == ["admin", "Every store"]
    window.table.select_key(anna.user_id)
    QTest.keyClick(window.table, Qt.Key.Key_Return)
    window.new_button.click()
    assert asked == [anna.user_id, None]
    window.disable_button.click()
    assert "Disable Anna?" in stage.dialog().message.heading
    stage.answer(0)
    stage.until(lambda: not window.model.rows[1].active)
    assert window.disable_button.text() == "&Enable"
    window.disable_button.click()
    stage.until(lambda: window.model.rows[1].active)
    window.table.select_key(ADMIN_ID)
    window.disable_button.click()
    stage.answer(0)
    assert "Nobody would be left" in stage.dialog().message.heading
    stage.answer(0)
    central.log_in(Actor("reader", frozenset()), None)
    assert window.new_button.toolTip() == "You lack the permission Edit users"
    assert not window.new_button.isEnabled()
    assert not window.disable_button.isEnabled()


def test_a_user_is_saved_whole_on_ok(
    open_user: Open, stage: Stage, central_file: Datafile, anna: UserView, clock: HeldClock
) -> None:
    window = open_user(anna.user_id)
    assert (window.windowTitle(), window.subtitle.text()) == ("User Anna", "Never logged in")
    assert window.form.password.field.placeholderText() == "Set – type to change it"
    form = window.form
    form.name.setText("Anne")
    form.password.generate_button.click()
    password = form.password.password
    form.stores.stores.item(0).setCheckState(Qt.CheckState.Checked)
    box(window, Permission.EDIT_SYNC_SETTINGS).setChecked(True)
    window.ok_button.click()
    stage.until(lambda: gone(window))
    after = user_of(central_file, anna.user_id)
    assert (after.name, after.store_ids) == ("Anne", frozenset({"store-KAM", "store-CMS"}))
    assert after.permissions == frozenset({Permission.EDIT_STORES, Permission.EDIT_SYNC_SETTINGS})
    with central_file.write() as session:
        assert authenticate(session, "anne", password, clock.now()).name == "Anne"


def test_cancel_asks_and_saves_nothing(
    open_user: Open, stage: Stage, central_file: Datafile, anna: UserView
) -> None:
    window = open_user(anna.user_id)
    window.form.disabled.setChecked(True)
    window.form.stores.every.setChecked(True)
    assert not window.form.stores.stores.isEnabled()
    window.cancel_button.click()
    stage.answer(0)
    stage.until(lambda: gone(window))
    assert user_of(central_file, anna.user_id) == anna


def test_a_new_user_needs_a_free_name_and_a_password(
    open_user: Open, stage: Stage, central_file: Datafile
) -> None:
    window = open_user(None)
    window.ok_button.click()
    form = window.form
    assert form.name_field.reason == "A user needs a name to log in with"
    assert form.password_field.reason == "A new user needs a password"
    form.password.field.setText("pass")
    form.name.setText("Admin")
    window.ok_button.click()
    stage.until(lambda: form.name_field.reason == "There is already a user of this name")
    form.name.setText("Bert")
    form.disabled.setChecked(True)
    window.ok_button.click()
    stage.until(lambda: gone(window))
    with central_file.read() as session:
        bert = list_users(session)[1]
    assert (bert.name, bert.active, bert.permissions) == ("Bert", False, frozenset())


def test_the_last_edit_users_is_kept_and_marked_where_it_is(
    open_user: Open, stage: Stage, central_file: Datafile
) -> None:
    window = open_user(ADMIN_ID)
    box(window, Permission.EDIT_USERS).setChecked(False)
    window.ok_button.click()
    stage.until(lambda: window.form.permissions.edit_users.reason)
    assert window.form.currentWidget() is window.form.permissions
    box(window, Permission.EDIT_USERS).setChecked(True)
    window.form.disabled.setChecked(True)
    window.ok_button.click()
    stage.until(lambda: window.form.disabled_field.reason)
    assert user_of(central_file, ADMIN_ID).permissions == frozenset(Permission)


def test_own_permissions_hold_at_once_in_open_windows(
    open_user: Open, stage: Stage, central: OpenDatafile, central_file: Datafile, clock: HeldClock
) -> None:
    with central_file.write() as session:
        add_user(session, OPERATOR, "other", "pass", [Permission.EDIT_USERS], clock.now())
        admin = actor_of(user_detail(session, ADMIN_ID))
    central.log_in(admin, None)
    other = open_user(ANNA_ID)
    own = open_user(ADMIN_ID)
    assert own.subtitle.text().endswith("this is you")
    box(own, Permission.EDIT_USERS).setChecked(False)
    own.ok_button.click()
    stage.until(lambda: not central.may(Permission.EDIT_USERS))
    assert not other.ok_button.isEnabled()
    assert other.form.name.toolTip() == "You lack the permission Edit users"
    assert central.login == LogIn(actor_of(user_of(central_file, ADMIN_ID)), None)


def test_the_second_of_two_editors_keeps_both_edits(
    open_user: Open, stage: Stage, central_file: Datafile, anna: UserView, clock: HeldClock
) -> None:
    window = open_user(anna.user_id)
    window.form.name.setText("Anne")
    with central_file.write() as session:
        edit = UserEdit(permissions=frozenset())
        edit_user(session, OPERATOR, anna.user_id, edit, anna.version, clock.now())
    window.ok_button.click()
    assert "User Anna was changed by command line" in stage.dialog().message.heading
    stage.answer(0)
    stage.until(lambda: not box(window, Permission.EDIT_STORES).isChecked())
    window.ok_button.click()
    stage.until(lambda: gone(window))
    after = user_of(central_file, anna.user_id)
    assert (after.name, after.permissions) == ("Anne", frozenset())


def test_the_first_user_of_a_datafile_may_edit_users(
    open_user: Open, stage: Stage, central: OpenDatafile, central_file: Datafile
) -> None:
    with central_file.write() as session:
        session.execute(delete(user_account))
    central.log_in(NOBODY, None)
    window = open_user(None)
    assert box(window, Permission.EDIT_USERS).isChecked()
    window.form.name.setText("anna")
    window.form.password.field.setText("pass")
    window.ok_button.click()
    stage.until(lambda: gone(window))
    with central_file.read() as session:
        assert [user.name for user in list_users(session)] == ["anna"]
