"""The tab Details of the site window: the funder is looked up by Tab, and stored on OK."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

import resources
from models.commands.preferences import set_preference
from models.datafile import Datafile
from models.queries.sites import site_detail
from models.site_views import SupportContract
from models.views import OPERATOR
from tests.fakes.clock import HeldClock
from tests.ui.windows.conftest import Stage
from ui.session import OpenDatafile
from ui.windows.choosing import ChoiceDialog
from ui.windows.site.window import SiteWindow

KAMA = 3


@pytest.fixture
def window(central: OpenDatafile, settings: QSettings, stage: Stage) -> SiteWindow:
    shown = SiteWindow(central, settings, KAMA)
    shown.show()
    shown.activateWindow()
    stage.until(lambda: shown.tabs.isEnabled())
    shown.tabs.setCurrentWidget(shown.details)
    return shown


@pytest.fixture
def named(central_file: Datafile, clock: HeldClock) -> None:
    with central_file.write() as session:
        sample = str(resources.path("demo/support.csv"))
        set_preference(session, OPERATOR, "support_database", sample, clock.now())


@pytest.fixture
def look_for(window: SiteWindow, stage: Stage) -> Callable[[str], None]:
    def type_and_tab(text: str) -> None:
        window.activateWindow()
        stage.until(window.isActiveWindow)
        field = window.details.funder_edit
        field.setFocus()
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Tab)

    return type_and_tab


def shown_choice() -> ChoiceDialog | None:
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, ChoiceDialog)]
    return next((each for each in found if each.isVisible()), None)


@pytest.mark.usefixtures("named")
def test_tab_finds_the_funder_and_ok_stores_the_contract(
    window: SiteWindow,
    look_for: Callable[[str], None],
    stage: Stage,
    central_file: Datafile,
    clock: HeldClock,
) -> None:
    details = window.details
    look_for("district")
    stage.until(lambda: details.license_code.text())
    assert details.funder_edit.text() == "District Hospitals Association"
    assert (details.license_code.text(), details.licensed_users.text()) == ("DHA-2022-0044", "20")
    assert (details.start.text(), details.end.text()) == ("01/01/2022", "31/12/2024")
    assert details.end.isReadOnly()
    assert details.ended.text == "The support contract ended on 31/12/2024."
    window.ok_button.click()
    stage.until(lambda: not isValid(window) or not window.isVisible())
    with central_file.read() as session:
        kept = site_detail(session, KAMA, clock.now()).support
    assert kept == SupportContract(
        "District Hospitals Association", "DHA-2022-0044", 20, date(2022, 1, 1), date(2024, 12, 31)
    )


@pytest.mark.usefixtures("named")
def test_several_matches_give_a_list_and_none_is_told(
    window: SiteWindow, look_for: Callable[[str], None], stage: Stage
) -> None:
    details = window.details
    look_for("health")
    dialog = stage.until(shown_choice)
    assert dialog.model.rowCount() == 3
    dialog.reject()
    stage.until(lambda: details.funder_text == "")
    assert not window.is_changed
    look_for("health")
    dialog = stage.until(shown_choice)
    dialog.table.selectRow(1)
    dialog.ok_button.click()
    stage.until(lambda: details.license_code.text() == "MOH-TF-0031")
    assert details.funder_text == "Ministry of Health Training Fund"
    look_for("zzz")
    stage.until(lambda: details.funder.reason)
    assert details.funder.reason == "No funder in the support database matches"
    look_for("")
    stage.until(lambda: not window.is_changed)


def test_without_a_source_and_with_unsearched_text_nothing_is_saved(
    window: SiteWindow, look_for: Callable[[str], None], stage: Stage
) -> None:
    look_for("pacific")
    stage.until(lambda: "No support database is named" in window.details.funder.reason)
    window.tabs.setCurrentIndex(0)
    window.ok_button.click()
    assert window.tabs.currentWidget() is window.details
    assert window.isVisible()
