"""The two-arrows button, the spinner, and the block they stand in."""

from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from models.enums import Lateness
from ui.theme import Appearance, Theme
from ui.widgets.status_block import StatusBlock, StatusBlockState
from ui.widgets.turning import Spinner
from ui.widgets.two_arrows_button import TwoArrowsButton

STATE = StatusBlockState(
    datafile="demo_primary", store="General Warehouse", text="1150 records waiting to be sent."
)


@pytest.fixture
def button(qtbot: QtBot, theme: Theme) -> TwoArrowsButton:
    assert theme is not None
    made = TwoArrowsButton()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def block(qtbot: QtBot, theme: Theme) -> StatusBlock:
    assert theme is not None
    made = StatusBlock()
    made.setFixedWidth(300)
    qtbot.addWidget(made)
    made.show_state(STATE)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_it_uses_no_timer_until_it_turns(qtbot: QtBot, button: TwoArrowsButton) -> None:
    assert not button.is_moving
    button.set_running(True)
    assert button.is_moving
    rest = button.grab().toImage()
    qtbot.waitUntil(lambda: button.grab().toImage() != rest)
    button.set_running(False)
    qtbot.waitUntil(lambda: not button.is_moving)  # at the end of its half turn


def test_it_rests_while_nobody_sees_it(button: TwoArrowsButton) -> None:
    button.set_running(True)
    button.hide()
    assert not button.is_moving
    assert button.is_running
    button.show()
    assert button.is_moving
    button.hide()
    button.set_running(False)
    button.show()
    assert not button.is_moving


def test_it_says_what_a_press_does(button: TwoArrowsButton) -> None:
    assert button.toolTip() == button.accessibleName() == "Synchronise now"
    button.set_running(True)
    assert button.toolTip() == button.accessibleName() == "Stop synchronising…"


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_every_state_looks_different(
    button: TwoArrowsButton, theme: Theme, appearance: Appearance
) -> None:
    theme.choose(appearance)
    seen: list[QImage] = []
    for lateness in Lateness:
        button.set_lateness(lateness)
        assert button.lateness is lateness
        seen.append(button.grab().toImage())
    button.setEnabled(False)
    seen.append(button.grab().toImage())
    assert all(one != other for at, one in enumerate(seen) for other in seen[:at])


def test_only_the_circle_is_pressed(button: TwoArrowsButton) -> None:
    pressed = QSignalSpy(button.clicked)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert pressed.count() == 0
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())
    QTest.keyClick(button, Qt.Key.Key_Space)
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert pressed.count() == 3


def test_the_focus_is_seen_by_those_who_use_keys(qtbot: QtBot, button: TwoArrowsButton) -> None:
    button.activateWindow()
    qtbot.waitUntil(button.isActiveWindow)
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    plain = button.grab().toImage()
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.grab().toImage() != plain
    button.clearFocus()
    assert button.grab().toImage() == plain


def test_the_spinner_takes_room_only_while_it_turns(qtbot: QtBot) -> None:
    spinner = Spinner()
    qtbot.addWidget(spinner)
    assert spinner.isHidden()
    spinner.set_on(True)
    assert spinner.isVisible()
    assert spinner.sizeHint() == QSize(16, 16)
    before = spinner.grab().toImage()
    qtbot.waitUntil(lambda: spinner.grab().toImage() != before)
    spinner.set_on(False)
    assert spinner.isHidden()


def test_the_block_shows_datafile_store_and_queue(block: StatusBlock) -> None:
    assert block.datafile.text() == "Data File: demo_primary"
    assert block.store.text() == "General Warehouse"
    assert block.text.text() == block.text.accessibleName() == STATE.text
    assert block.error.isHidden()
    assert "Synchronise now (Ctrl+Alt+S)" in block.button.toolTip()
    assert block.state == STATE


def test_a_press_asks_for_a_sync(qtbot: QtBot, block: StatusBlock) -> None:
    with qtbot.waitSignal(block.sync_requested):
        QTest.mouseClick(block.button, Qt.MouseButton.LeftButton)
    block.activateWindow()
    qtbot.waitUntil(block.isActiveWindow)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    with qtbot.waitSignal(block.sync_requested):
        QTest.keyClick(block, Qt.Key.Key_S, modifiers)


def test_a_press_during_a_sync_offers_to_stop(qtbot: QtBot, block: StatusBlock) -> None:
    block.show_state(replace(STATE, text="Pushing 640 of 1150", running=True))
    with qtbot.assertNotEmitted(block.sync_requested):
        QTest.mouseClick(block.button, Qt.MouseButton.LeftButton)
    menu = block.findChild(QMenu)
    assert isinstance(menu, QMenu)
    assert menu.isVisible()
    (stop,) = menu.actions()
    assert stop.text().replace("&", "") == "Stop after this batch"
    with qtbot.waitSignal(block.stop_requested):
        stop.trigger()
    QTest.mouseClick(block.button, Qt.MouseButton.LeftButton)
    block.show_state(STATE)
    assert not menu.isVisible()


def test_an_error_is_one_hover_or_one_press_away(qtbot: QtBot, block: StatusBlock) -> None:
    summary = "The server took too long to answer."
    block.show_state(replace(STATE, error_summary=summary, colour=Lateness.DAYS))
    assert block.error.isVisible()
    assert block.error.toolTip() == block.error.accessibleDescription() == summary
    assert block.error.accessibleName() == "Sync error"
    with qtbot.waitSignal(block.error_opened):
        QTest.mouseClick(block.error, Qt.MouseButton.LeftButton)
    block.show_state(STATE)
    assert not block.error.isVisible()


def test_the_text_leads_to_the_details(qtbot: QtBot, block: StatusBlock) -> None:
    with qtbot.waitSignal(block.details_requested):
        QTest.mouseClick(block.text, Qt.MouseButton.LeftButton)
    block.text.setFocus()
    with qtbot.waitSignal(block.details_requested):
        QTest.keyClick(block.text, Qt.Key.Key_Space)


def test_a_long_text_takes_two_lines_and_then_is_cut(qtbot: QtBot, block: StatusBlock) -> None:
    height = block.height()
    block.show_state(replace(STATE, text="Integrating " * 40, running=True))
    qtbot.waitUntil(lambda: block.button.is_moving)
    picture = block.text.grab().toImage()
    assert block.height() == height
    background = picture.pixelColor(0, 0)
    edge = [(x, y) for x, y in product((picture.width() - 1,), range(picture.height()))]
    assert all(picture.pixelColor(x, y) == background for x, y in edge)
    block.text.resize(3, block.text.height())
    block.text.grab()
