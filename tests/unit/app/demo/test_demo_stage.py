"""The stage: real events on real windows, waits that end, and complaints that are heard."""

import asyncio
import logging
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, qWarning
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QLineEdit, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from app.demo.pictures import Pictures
from app.demo.stage import (
    Complaints,
    StoryError,
    choose_action,
    dialogs_over,
    press,
    press_key,
    until,
    write_over,
)
from models.errors import AppError


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    """A window with a field, a button, and a menu in a menu."""
    shown = QMainWindow()
    qtbot.addWidget(shown)
    shown.setWindowTitle("A window")
    shown.setCentralWidget(QLineEdit("before"))
    button = QPushButton("Press", shown)
    button.move(0, 60)
    shown.resize(400, 300)
    shown.show()
    return shown


def test_an_action_is_reached_through_its_menus(
    window: QMainWindow, qloop: asyncio.AbstractEventLoop
) -> None:
    outer = window.menuBar().addMenu("Outer")
    outer.addAction("Other")
    inner = outer.addMenu("Inner")
    wanted = inner.addAction("Wanted")
    done: list[bool] = []
    seen: list[bool] = []
    wanted.triggered.connect(lambda: done.append(True))

    qloop.run_until_complete(choose_action(window, wanted, lambda: seen.append(inner.isVisible())))
    assert (done, seen) == ([True], [True])
    assert not outer.isVisible()


def test_keys_and_clicks_arrive(window: QMainWindow) -> None:
    field = window.centralWidget()
    assert isinstance(field, QLineEdit)
    write_over(field, "after")
    assert field.text() == "after"
    press_key(field, Qt.Key.Key_Backspace)
    assert field.text() == "afte"
    button = window.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    press(button)
    assert pressed == [True]


def test_what_a_user_could_not_reach_is_not_used(window: QMainWindow) -> None:
    button = window.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    button.setEnabled(False)
    with pytest.raises(StoryError, match="hidden or disabled"):
        press(button)


def test_a_wait_ends_at_its_deadline(qloop: asyncio.AbstractEventLoop) -> None:
    with pytest.raises(StoryError, match="the sky falls did not happen within 0 seconds"):
        qloop.run_until_complete(until(lambda: False, "the sky falls", within_s=0.02))


def test_dialogs_belong_to_their_window(window: QMainWindow, qtbot: QtBot) -> None:
    stranger = QDialog()
    qtbot.addWidget(stranger)
    stranger.show()
    dialog = QDialog(window.centralWidget())
    dialog.show()
    assert dialogs_over(window) == [dialog]
    dialog.close()


@pytest.mark.expected_log("all is lost", "a known trouble")
def test_complaints_of_the_program_and_of_qt_are_kept() -> None:
    with Complaints() as complaints:
        logging.getLogger("demo").info("all is well")
        logging.getLogger("demo").error("all is lost")
        qWarning("a broken pixmap")
        qWarning("This plugin does not support raise()")
        complaints.expected = ("known",)
        logging.getLogger("demo").error("a known trouble")
    assert complaints.lines == ["all is lost", "Qt: a broken pixmap"]


def test_pictures_are_numbered_and_older_ones_go(window: QMainWindow, tmp_path: Path) -> None:
    (tmp_path / "07-old.png").write_bytes(b"old")
    (tmp_path / "notes.txt").write_text("mine")
    pictures = Pictures(tmp_path)
    pictures.take("first", window)
    pictures.take("second", window, window)
    names = sorted(each.name for each in tmp_path.iterdir())
    assert names == ["01-first.png", "02-second.png", "notes.txt"]
    first, second = (QImage(str(file)) for file in pictures.files)
    assert first.width() > 2 * 400
    assert second.width() > first.width() + 2 * 400


def test_a_folder_that_cannot_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(AppError, match="cannot be written"):
        Pictures(tmp_path / "file")
