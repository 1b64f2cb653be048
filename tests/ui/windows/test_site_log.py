"""The tab Log of the site window: today first, filters, pages, details on demand, export."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from models.commands.sites import SiteEdit, edit_site
from models.datafile import Datafile
from models.enums import EventKind
from models.queries.audit import PAGE_ROWS
from models.sitelog import write_site_log
from models.views import OPERATOR
from tests.fakes.clock import HeldClock
from tests.ui.windows.conftest import Stage
from ui.exporting.saving import ExportDialog
from ui.session import OpenDatafile
from ui.windows.site.log_panel import LogPanel
from ui.windows.site.window import SiteWindow

KAMA = 3


@pytest.fixture
def panel(
    central: OpenDatafile,
    central_file: Datafile,
    settings: QSettings,
    stage: Stage,
    clock: HeldClock,
) -> Iterator[LogPanel]:
    now = clock.now()
    with central_file.write() as session:
        edit_site(session, OPERATOR, KAMA, SiteEdit(code="K-1"), 1, now)
        for days in (0, 1, 1, 40):
            at = now - timedelta(days=days, seconds=1)
            write_site_log(session, KAMA, EventKind.CONNECTED, "Kama", "Connected.", at)
    window = SiteWindow(central, settings, KAMA)
    window.show()
    stage.until(lambda: window.tabs.isEnabled())
    assert not window.log.model.rows  # read only when it is looked at
    window.tabs.setCurrentWidget(window.log)
    stage.until(lambda: window.log.model.rows)
    yield window.log
    window.reject()


def messages(panel: LogPanel) -> list[str]:
    return [line.message for line in panel.model.shown()]


def test_it_shows_today_and_details_on_demand(panel: LogPanel) -> None:
    added = "Site 3 Kama added"
    assert messages(panel) == ["Site 3 changed: code", added, "Connected."]
    assert panel.counts.text() == "3 lines"
    assert panel.filters.from_day.date() == panel.filters.to_day.date()
    assert not panel.details.isVisible()
    panel.table.select_key(panel.model.rows[0].line_id)
    QTest.keyClick(panel.table, Qt.Key.Key_Return)
    assert panel.details.isVisible()
    (value,) = panel.values.rows
    assert (value.name, value.old, value.new) == ("code", "3", "K-1")
    assert panel.heading.text() == "Site 3 changed: code"
    panel.details_button.click()
    assert not panel.details.isVisible()


def test_filters_by_day_event_and_text(panel: LogPanel, stage: Stage) -> None:
    panel.filters.from_day.setDate(panel.filters.from_day.date().addDays(-1))
    stage.until(lambda: len(panel.model.rows) == 5)
    kind = panel.filters.kind
    kind.setCurrentIndex(kind.findData(EventKind.SITE_CHANGED))
    stage.until(lambda: messages(panel) == ["Site 3 changed: code"])
    kind.setCurrentIndex(0)
    panel.filters.search.setText("connect")
    stage.until(lambda: len(panel.model.rows) == 3)
    panel.filters.from_day.setDate(panel.filters.from_day.date().addDays(-60))
    stage.until(lambda: len(panel.model.rows) == 4)


def test_a_long_log_comes_in_pages_and_is_exported_whole(
    panel: LogPanel, central_file: Datafile, stage: Stage, clock: HeldClock, tmp_path: Path
) -> None:
    with central_file.write() as session:
        for at in range(PAGE_ROWS):
            write_site_log(session, KAMA, EventKind.SYNCED, "Kama", f"Run {at}", clock.now())
    panel.filters.changed.emit()
    stage.until(lambda: len(panel.model.rows) == PAGE_ROWS)
    assert panel.counts.text() == "The newest 200 of 203 lines; scroll down for more"
    panel.export_button.click()
    dialog = stage.until(lambda: next(iter(panel.findChildren(ExportDialog)), None))
    name = dialog.findChild(QLineEdit)
    assert isinstance(name, QLineEdit)
    name.setText(str(tmp_path / "log.csv"))
    dialog.accept()
    stage.until(lambda: panel.message.text == "203 rows exported to log.csv.")
    lines = (tmp_path / "log.csv").read_text("utf-8-sig").splitlines()
    assert len(lines) == 1 + PAGE_ROWS + 3
    assert lines[0] == "Date and time,Event,User or site,Message,Details"
    assert any("Site changed,command line,Site 3 changed: code,code: 3 → K-1" in each
               for each in lines)  # fmt: skip
    bar = panel.table.verticalScrollBar()
    bar.setValue(bar.maximum())
    stage.until(lambda: panel.pages.complete)
    assert panel.counts.text() == "203 lines"


def test_a_new_site_has_no_log(central: OpenDatafile, settings: QSettings, stage: Stage) -> None:
    window = SiteWindow(central, settings, None)
    window.show()
    stage.until(lambda: window.tabs.isEnabled())
    titles = [window.tabs.tabText(at) for at in range(window.tabs.count())]
    assert "Log" not in titles
