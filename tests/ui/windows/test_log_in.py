"""Log in on a real datafile: who, in which store, and how failures are told and slowed down."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from models.enums import Permission
from tests.ui.windows.conftest import Stage
from tests.ui.windows.datafiles import ADMIN_PASSWORD
from ui.session import OpenDatafile
from ui.windows.log_in import LogInDialog, log_in


@pytest.fixture
def dialog(central: OpenDatafile, settings: QSettings, stage: Stage) -> Iterator[LogInDialog]:
    shown = LogInDialog(central, settings)
    shown.show()
    stage.until(lambda: shown.store.count())
    yield shown
    shown.close()
    shown.deleteLater()


def attempt(dialog: LogInDialog, stage: Stage, user: str, password: str) -> None:
    dialog.user.setText(user)
    dialog.password.setText(password)
    dialog.ok_button.click()
    stage.until(lambda: dialog.result_ or dialog.message.text)


def test_the_right_password_lets_in(dialog: LogInDialog, stage: Stage) -> None:
    dialog.store.setCurrentText("General Warehouse (GEN)")
    attempt(dialog, stage, "admin", ADMIN_PASSWORD)
    entered = dialog.result_
    assert entered is not None
    assert entered.actor.name == "admin"
    assert Permission.EDIT_SYNC_SETTINGS in entered.actor.permissions
    assert entered.store is not None
    assert entered.store.code == "GEN"


def test_the_next_time_user_and_store_are_filled_in(
    dialog: LogInDialog, stage: Stage, central: OpenDatafile, settings: QSettings
) -> None:
    dialog.store.setCurrentText("Kama Hospital (KAM)")
    attempt(dialog, stage, "Admin", ADMIN_PASSWORD)
    again = LogInDialog(central, settings)
    stage.until(lambda: again.store.count())
    assert again.user.text() == "admin"
    assert again.store.currentText() == "Kama Hospital (KAM)"
    assert again.password.text() == ""
    again.deleteLater()


@pytest.mark.parametrize(("user", "password"), [("admin", "wrong"), ("nobody", ADMIN_PASSWORD)])
def test_one_message_does_not_say_which_was_wrong(
    dialog: LogInDialog, stage: Stage, user: str, password: str
) -> None:
    attempt(dialog, stage, user, password)
    assert dialog.message.text.startswith("The user name or the password is wrong.")
    assert dialog.password.text() == ""
    assert dialog.user.text() == user


def test_after_five_failures_the_next_attempt_has_to_wait(
    dialog: LogInDialog, stage: Stage
) -> None:
    for _ in range(5):
        attempt(dialog, stage, "admin", "wrong")
    attempt(dialog, stage, "admin", ADMIN_PASSWORD)
    assert dialog.result_ is None
    assert "possible in 2 seconds" in dialog.message.text
    dialog.password.setText(ADMIN_PASSWORD)
    assert not dialog.ok_button.isEnabled()
    dialog.delay.count_down()
    assert "possible in 1 second." in dialog.message.text
    dialog.delay.count_down()
    assert dialog.message.text == ""
    assert dialog.ok_button.isEnabled()


def test_without_name_and_password_there_is_nothing_to_try(dialog: LogInDialog) -> None:
    dialog.user.setText("admin")
    assert not dialog.ok_button.isEnabled()
    dialog.password.setText("x")
    assert dialog.ok_button.isEnabled()
    dialog.user.setText("  ")
    assert not dialog.ok_button.isEnabled()


def test_cancel_lets_nobody_in(central: OpenDatafile, settings: QSettings, stage: Stage) -> None:
    async def open_and_cancel() -> object:
        import asyncio

        from PySide6.QtWidgets import QApplication

        entering = asyncio.ensure_future(log_in(central, settings))
        await asyncio.sleep(0)
        shown = next(w for w in QApplication.topLevelWidgets() if isinstance(w, LogInDialog))
        QTest.keyClick(shown, Qt.Key.Key_Escape)
        return await entering

    assert stage.run(open_and_cancel()) is None


def test_a_site_without_stores_says_so(
    remote: OpenDatafile, settings: QSettings, stage: Stage
) -> None:
    dialog = LogInDialog(remote, settings)
    dialog.show()
    stage.until(lambda: dialog.store.count())
    assert not dialog.store.isEnabled()
    assert dialog.store.currentText() == "No store on this site yet"
    dialog.close()
    dialog.deleteLater()
