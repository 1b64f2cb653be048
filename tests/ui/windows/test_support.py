"""Save support bundle… and what is shown after a crash, on a real datafile."""

from pathlib import Path
from zipfile import ZipFile

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget

from app.support.desk import SupportDesk
from tests.ui.windows.conftest import Stage, shown_dialog
from ui.session import OpenDatafile


def file_dialog() -> QFileDialog | None:
    found = (w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog))
    return next((w for w in found if w.isVisible()), None)


def test_a_crash_is_shown_and_leads_to_a_support_bundle(
    remote: OpenDatafile, stage: Stage, tmp_path: Path
) -> None:
    owner = QWidget()
    desk = SupportDesk(remote.operations, owner, lambda: [remote])
    desk.tell_crash("Traceback of a test", tmp_path / "crash.txt")
    dialog = stage.dialog()
    assert str(tmp_path / "crash.txt") in dialog.message.text
    copy = next(each for each in dialog.findChildren(QPushButton) if "Copy" in each.text())
    copy.click()
    assert "Traceback of a test" in QGuiApplication.clipboard().text()
    dialog.buttons[0].click()
    chosen = stage.until(file_dialog)
    chosen.setDirectory(str(tmp_path))
    chosen.accept()
    stage.until(lambda: shown_dialog() not in (None, dialog))
    said = stage.dialog()
    saved = Path(said.message.details)
    assert saved.parent == tmp_path
    with ZipFile(saved) as made:
        assert {"README.txt", "program.json", "datafile-1.json"} <= set(made.namelist())
    said.buttons[0].click()
    stage.until(lambda: shown_dialog() is None)


def test_a_bad_end_of_the_last_time_is_told(remote: OpenDatafile, stage: Stage) -> None:
    owner = QWidget()
    SupportDesk(remote.operations, owner, list).tell_last_crash("Segmentation fault")
    dialog = stage.dialog()
    assert "the last time" in dialog.message.heading
    stage.answer(1)
