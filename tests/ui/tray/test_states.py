"""The worst state wins, and the tool tip says it in words."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from models.views import ErrorView
from syncengine import EngineState, SyncStatus
from tests.ui.windows.test_status_words import NOW, REFUSED, REST
from ui.tray.drawing import SIZES_PX, tray_icon
from ui.tray.states import TrayState, line_of, state_of, worst

pytestmark = pytest.mark.usefixtures("qapp", "british")

BLOCKED = ErrorView("site_blocked", (("site", "General Warehouse"),), "", "")
PAUSED = replace(REST, state=EngineState.PAUSED, paused_until=NOW + timedelta(hours=1))


@pytest.mark.parametrize(
    ("status", "state"),
    [
        (REST, TrayState.NORMAL),
        (replace(REST, state=EngineState.RUNNING), TrayState.RUNNING),
        (PAUSED, TrayState.PAUSED),
        (replace(REST, error=REFUSED, unreachable=True), TrayState.OFFLINE),
        (replace(REST, waiting=1, oldest_waiting_at=NOW - timedelta(days=1)), TrayState.LATE),
        (replace(PAUSED, error=BLOCKED), TrayState.ERROR),
    ],
)
def test_a_datafile_has_one_state(status: SyncStatus, state: TrayState) -> None:
    assert state_of(status) is state
    assert worst([TrayState.RUNNING, state, TrayState.NORMAL]) is max(state, TrayState.RUNNING)


def test_the_line_of_a_datafile_names_the_failure() -> None:
    assert line_of("demo", PAUSED, NOW).endswith("paused, resumes in 1 hour")
    assert "blocked" in line_of("demo", replace(REST, error=BLOCKED), NOW)


@pytest.mark.parametrize("panel", ["#ffffff", "#101418"])
def test_the_icons_differ_in_shape_and_stand_out_of_any_panel(panel: str) -> None:
    grey: list[bytes] = []
    for state in TrayState:
        icon = tray_icon(state)
        assert {size.width() for size in icon.availableSizes()} == set(SIZES_PX)
        picture = icon.pixmap(QSize(32, 32)).toImage()
        grey.append(bytes(picture.convertToFormat(QImage.Format.Format_Grayscale8).constBits()))
        tile = QColor(picture.pixel(16, 3))
        assert abs(tile.lightness() - QColor(panel).lightness()) > 50
    assert len(set(grey)) == len(TrayState)
