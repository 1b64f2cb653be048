"""The sync report on a real datafile: its lines, filters, print preview, files, and its ways in."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from models.datafile import Datafile
from tests.fakes.clock import HeldClock
from tests.ui.windows.conftest import Stage
from ui.colours import Tone
from ui.exporting.printing import PrintPreview
from ui.exporting.saving import ExportDialog
from ui.session import OpenDatafile
from ui.windows.sync_report.window import SyncReportWindow


@pytest.fixture
def window(central: OpenDatafile, settings: QSettings, stage: Stage) -> Iterator[SyncReportWindow]:
    shown = SyncReportWindow(central, settings)
    shown.show()
    stage.until(lambda: shown.model.rows)
    yield shown
    shown.close()


def sites(window: SyncReportWindow) -> list[str]:
    return [row.site.name for row in window.model.shown() if row.site is not None]


def choose(window: SyncReportWindow, words: str) -> None:
    window.which.setCurrentIndex(window.which.findText(words))


def test_every_store_and_site_is_listed_and_the_late_ones_stand_out(
    window: SyncReportWindow,
) -> None:
    assert window.counts.text() == "8/8"
    assert "for 30 days" in window.subtitle.text()
    cells = {column.name: column for column in window.model.columns}
    rows = {row.site.name: row for row in window.model.rows if row.site is not None}
    assert cells["store"].text(rows["Kama"]) == "Kama Hospital"
    assert [cells["status"].text(rows[name]) for name in ("Kama", "Djibouti", "London")] == [
        "Active", "Silent", "Late"
    ]  # fmt: skip
    colour = cells["last_sync"].colour
    assert colour is not None
    tones = [colour(rows[name]) for name in ("Kama", "Djibouti", "London")]
    assert tones == [None, Tone.WARNING, Tone.DANGER]
    choose(window, "Late")
    assert sites(window) == ["Marie", "London"]
    choose(window, "Late or silent")
    assert "Djibouti" in sites(window)
    choose(window, "Never synchronised")
    assert sites(window) == ["Training Laptop"]
    choose(window, "All")
    QTest.keyClicks(window.search, "hospital")
    assert sites(window) == ["Kama"]
    assert window.counts.text() == "1/8"


def test_what_is_shown_is_printed_after_a_preview(window: SyncReportWindow, stage: Stage) -> None:
    window.table.sort_by("site", Qt.SortOrder.DescendingOrder)
    paper = window.paper()
    assert paper.rows[0][1].text == "Training Laptop"
    assert len(paper.late) == 2
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    preview = stage.until(lambda: next(iter(window.findChildren(PrintPreview)), None))
    stage.until(lambda: preview.pages)
    assert preview.pages == 1
    preview.close()


def test_what_is_shown_is_written_to_a_pdf_file(
    window: SyncReportWindow, stage: Stage, tmp_path: Path
) -> None:
    window.pdf_button.click()
    dialog = stage.until(
        lambda: next((d for d in window.findChildren(ExportDialog) if d.isVisible()), None)
    )
    assert dialog.nameFilters() == ["PDF (*.pdf)"]
    dialog.setDirectory(str(tmp_path))
    name = dialog.findChild(QLineEdit)
    assert isinstance(name, QLineEdit)
    name.setText("mine")
    dialog.accept()
    stage.until(lambda: window.message.text)
    assert window.message.text == "8 rows exported to mine.pdf."
    assert (tmp_path / "mine.pdf").read_bytes().startswith(b"%PDF-")


def test_a_remote_site_reports_of_itself(
    remote: OpenDatafile, remote_file: Datafile, settings: QSettings, stage: Stage, clock: HeldClock
) -> None:
    assert remote_file.clock is clock
    window = SyncReportWindow(remote, settings)
    window.show()
    stage.until(lambda: window.model.rows)
    assert "General Warehouse" in sites(window)
    window.close()
