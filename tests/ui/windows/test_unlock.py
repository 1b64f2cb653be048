"""The dialog "Un-lock", the state it leads to, and the row that asks for it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from models.commands.unlocking import unlock as accept_code
from models.datafile import Datafile
from models.enums import EventKind
from models.queries.logs import audit_lines
from models.views import Actor
from tests.ui.windows.conftest import ADMIN, Stage
from tests.ui.windows.datafiles import UNLOCK_CODE
from ui.session import OpenDatafile
from ui.windows.unlock.change import ChangeCodeDialog, line
from ui.windows.unlock.dialog import UnlockDialog
from ui.windows.unlock.row import UnlockRow
from ui.windows.unlock.unlocking import Unlocking


class Protected(QWidget):
    """A window with a row that unlocks it."""

    def __init__(self, data: OpenDatafile) -> None:
        super().__init__()
        self.unlocking = Unlocking(data, self)
        self.row = UnlockRow(self.unlocking)
        QVBoxLayout(self).addWidget(self.row)


@pytest.fixture
def window(central: OpenDatafile, stage: Stage) -> Iterator[Protected]:
    shown = Protected(central)
    shown.show()
    stage.until(shown.isVisible)
    yield shown
    shown.close()


def asked() -> UnlockDialog | None:
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, UnlockDialog)]
    return next((each for each in shown if each.isVisible()), None)


def give(window: Protected, stage: Stage, code: str) -> UnlockDialog:
    dialog = asked()
    if dialog is None:
        window.row.button.click()
        dialog = stage.until(asked)
    dialog.message.clear()
    QTest.keyClicks(dialog.code, code)
    QTest.keyClick(dialog.code, Qt.Key.Key_Return)
    stage.until(lambda: asked() is None or dialog.message.text)
    return dialog


def test_the_right_code_unlocks_and_everything_locks_again(
    window: Protected, stage: Stage, central: OpenDatafile
) -> None:
    assert not window.unlocking.is_unlocked
    assert "code is needed" in window.row.state.text()
    for lock_again in (
        window.row.button.click,
        window.unlocking.timer.timeout.emit,
        lambda: central.log_in(ADMIN, None),
        window.hide,
    ):
        give(window, stage, UNLOCK_CODE)
        stage.until(lambda: window.unlocking.is_unlocked)
        assert "after 10 minutes" in window.row.state.text()
        assert window.unlocking.timer.isActive()
        lock_again()
        assert not window.unlocking.is_unlocked
        assert not window.unlocking.timer.isActive()


def test_a_wrong_code_is_told_and_after_five_the_next_has_to_wait(
    window: Protected, stage: Stage, central_file: Datafile
) -> None:
    for _ in range(5):
        dialog = give(window, stage, "guess")
        assert dialog.message.text.startswith("The code is invalid.")
        assert dialog.code.text() == ""
        assert not dialog.ok_button.isEnabled()
    dialog = give(window, stage, UNLOCK_CODE)
    assert "possible in 2 seconds" in dialog.message.text
    dialog.code.setText(UNLOCK_CODE)
    assert not dialog.ok_button.isEnabled()
    for _ in range(2):
        dialog.delay.count_down()
    assert dialog.ok_button.isEnabled()
    assert dialog.message.text == ""
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    stage.until(lambda: asked() is None)
    assert not window.unlocking.is_unlocked
    with central_file.read() as session:
        kinds = [line.kind for line in audit_lines(session, 5)]
    assert kinds == [EventKind.UNLOCK_FAILED] * 5


def test_the_code_is_masked_until_it_is_shown(window: Protected, stage: Stage) -> None:
    window.row.button.click()
    window.unlocking.request()  # asked twice, one dialog
    dialog = stage.until(asked)
    assert dialog.windowTitle() == "Un-lock"
    assert dialog.code.accessibleName() == "Authorisation code"
    dialog.code.setText("secret")
    assert dialog.code.displayText() != "secret"
    dialog.code.toggle.trigger()
    assert dialog.code.displayText() == "secret"
    dialog.cancel_button.click()
    stage.until(lambda: asked() is None)


def test_the_row_says_why_unlocking_is_of_no_use(window: Protected) -> None:
    window.row.set_refusal("Only on the central server")
    assert not window.row.button.isEnabled()
    assert window.row.button.toolTip() == window.row.state.text() == "Only on the central server"
    window.row.set_refusal("")
    assert window.row.button.isEnabled()


def test_who_knows_the_code_changes_it(
    central: OpenDatafile, central_file: Datafile, stage: Stage
) -> None:
    dialog = ChangeCodeDialog(central)
    dialog.show()
    dialog.ok_button.click()
    assert dialog.new.reason == "Give a new code"
    line(dialog.new).setText("new")
    line(dialog.again).setText("knew")
    dialog.ok_button.click()
    assert dialog.again.reason == "It is not the same as above"
    line(dialog.again).setText("new")
    line(dialog.old).setText("guess")
    dialog.ok_button.click()
    stage.until(lambda: dialog.old.reason)
    assert dialog.old.reason == "The code is invalid."
    line(dialog.old).setText(UNLOCK_CODE)
    dialog.ok_button.click()
    stage.until(lambda: not isValid(dialog) or not dialog.isVisible())
    with central_file.write() as session:
        accept_code(session, ADMIN, "new", central_file.clock.now())


def test_who_may_not_edit_sync_settings_cannot_change_the_code(
    central: OpenDatafile,
) -> None:
    central.log_in(Actor("reader", frozenset()), None)
    dialog = ChangeCodeDialog(central)
    assert not dialog.ok_button.isEnabled()
    assert "Edit sync settings" in dialog.ok_button.toolTip()
    dialog.deleteLater()
