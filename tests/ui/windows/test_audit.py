"""The audit log's window: pages, details, filters, the check of the chain, export."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QLineEdit
from sqlalchemy import text

from models.commands.preferences import set_preference
from models.commands.sites import SiteEdit, edit_site
from models.datafile import Datafile
from models.enums import EventKind
from models.queries.audit import PAGE_ROWS
from models.views import OPERATOR
from tests.fakes.clock import HeldClock
from tests.ui.windows.conftest import ADMIN, Stage
from ui.exporting.saving import ExportDialog
from ui.session import OpenDatafile
from ui.windows.audit.window import AuditWindow

KAMA = 3
LINES = PAGE_ROWS + 20


@pytest.fixture
def window(
    central: OpenDatafile,
    central_file: Datafile,
    settings: QSettings,
    stage: Stage,
    clock: HeldClock,
) -> Iterator[AuditWindow]:
    with central_file.write() as session:
        for at in range(LINES):
            edit_site(session, OPERATOR, KAMA, SiteEdit(code=f"K-{at}"), 1 + at, clock.now())
    shown = AuditWindow(central, settings)
    shown.show()
    stage.until(lambda: shown.values.rows)
    yield shown
    shown.close()


def test_lines_come_in_pages_with_their_old_and_new_values(
    window: AuditWindow, stage: Stage
) -> None:
    assert len(window.model.rows) == PAGE_ROWS
    assert window.counts.text().startswith(f"The newest {PAGE_ROWS} of ")
    (value,) = window.values.rows
    assert (value.name, value.old, value.new) == ("code", f"K-{LINES - 2}", f"K-{LINES - 1}")
    assert window.heading.text().startswith("Site 3 changed: code · command line · ")
    bar = window.table.verticalScrollBar()
    bar.setValue(bar.maximum())
    stage.until(lambda: window.pages.complete)
    assert len(window.model.rows) > LINES
    assert window.counts.text() == f"{len(window.model.rows)} lines"


def test_filters_reduce_the_log(window: AuditWindow, stage: Stage) -> None:
    bar = window.filters
    bar.search.setText('"K-7"')
    stage.until(lambda: len(window.model.rows) == 2)  # it came, and it went
    bar.kind.setCurrentIndex(bar.kind.findData(EventKind.DATAFILE_CREATED))
    stage.until(lambda: not window.model.rows)
    bar.search.clear()
    stage.until(lambda: [line.actor for line in window.model.rows] == ["admin"])
    bar.actor.setCurrentIndex(bar.actor.findData("command line"))
    stage.until(lambda: not window.model.rows)
    assert window.heading.text() == ""
    bar.actor.setCurrentIndex(0)
    bar.kind.setCurrentIndex(0)
    bar.to_day.setDate(bar.from_day.date())
    stage.until(lambda: not window.model.rows and not window.pages.is_reading)
    assert window.counts.text() == "0 lines"


def test_what_is_done_meanwhile_appears(
    window: AuditWindow, central: OpenDatafile, stage: Stage
) -> None:
    central.log_in(ADMIN, None)
    stage.run(central.write(set_preference, "sync_interval_min", 7, central.now()))
    stage.until(lambda: window.model.rows[0].kind is EventKind.PREFERENCE_CHANGED)


def test_the_check_tells_that_all_is_well_or_the_first_broken_line(
    window: AuditWindow, central_file: Datafile, stage: Stage
) -> None:
    window.verify_button.click()
    stage.until(lambda: window.message.text)
    assert "lines are as they were written" in window.message.text
    assert window.verify_button.isEnabled()
    with central_file.write() as session:
        session.execute(text("DROP TRIGGER audit_log_no_update"))
        session.execute(text("UPDATE audit_log SET actor = 'x' WHERE message LIKE 'Site 3%'"))
    window.verify_button.click()
    stage.until(lambda: "was changed" in window.message.text)


def test_the_log_is_exported_whole(window: AuditWindow, stage: Stage, tmp_path: Path) -> None:
    window.export_button.click()
    dialog = stage.until(lambda: next(iter(window.findChildren(ExportDialog)), None))
    name = dialog.findChild(QLineEdit)
    assert isinstance(name, QLineEdit)
    name.setText(str(tmp_path / "audit.csv"))
    dialog.accept()
    stage.until(lambda: "were written to" in window.message.text)
    lines = (tmp_path / "audit.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) > LINES
    assert "Datafile created" in lines[-1]
    assert "code: K-218 → K-219" in lines[1]
