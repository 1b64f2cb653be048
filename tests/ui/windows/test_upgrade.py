"""The window that is there while a datafile of an earlier version is brought up to date."""

from PySide6.QtWidgets import QApplication

from models.enums import UpgradeStage
from tests.ui.windows.conftest import Stage
from ui.windows.upgrade import UpgradeReport, UpgradeWindow


def test_it_shows_how_far_it_is_and_closes_by_its_end_only(stage: Stage) -> None:
    report = UpgradeReport()
    window = UpgradeWindow("central", report)
    window.show()
    assert window.windowTitle() == "Upgrading central"
    assert (window.bar.minimum(), window.bar.maximum()) == (0, 0)
    report.tell(UpgradeStage.BACKUP, 512 << 20, 2048 << 20)
    stage.until(lambda: window.stage.text() == "Making a backup: 512 of 2,048 MB")
    assert window.bar.value() == window.bar.maximum() // 4
    report.tell(UpgradeStage.MIGRATE, 0, 0)
    stage.until(lambda: window.stage.text() == "Upgrading")
    window.close()
    window.reject()
    assert window.isVisible()
    window.end()
    assert window not in [each for each in QApplication.topLevelWidgets() if each.isVisible()]
