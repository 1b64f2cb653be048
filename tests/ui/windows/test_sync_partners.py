"""*Sync with*: found by what ID or user name begin with; rows edited, added, deleted, refreshed."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from models.datafile import Datafile
from models.queries.partners import sync_partner, sync_partners
from models.views import SyncPartnerView
from tests.ui.windows.conftest import Stage
from tests.ui.windows.datafiles import add_locations
from tests.ui.windows.test_navigator import made_habits, made_look
from tests.ui.windows.test_preferences import unlocked
from ui.session import OpenDatafile
from ui.windows.preferences.partner_window import PartnerWindow
from ui.windows.preferences.partners import Partners
from ui.windows.preferences.window import PreferencesWindow

Show = Callable[[OpenDatafile], Partners]


@pytest.fixture
def show(settings: QSettings, stage: Stage) -> Show:
    def shown(data: OpenDatafile) -> Partners:
        window = PreferencesWindow(data, settings, made_look(settings), made_habits(settings))
        window.show()
        window.show_page(window.synchronise)
        partners = unlocked(window).synchronise.partners
        stage.until(lambda: partners.model.rows)
        return partners

    return shown


def row_window() -> PartnerWindow | None:
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, PartnerWindow)]
    return next((each for each in shown if each.isVisible()), None)


def opened(stage: Stage, act: Callable[[], object]) -> PartnerWindow:
    act()
    window = stage.until(row_window)
    stage.until(lambda: not window.spinner.isVisible())
    return window


def ok(window: PartnerWindow, stage: Stage) -> None:
    window.ok_button.click()
    stage.until(lambda: not isValid(window) or not window.isVisible())


def row(datafile: Datafile, site_id: int) -> SyncPartnerView:
    with datafile.read() as session:
        return sync_partner(session, site_id)


def test_the_field_reduces_the_list_to_what_begins_so(central: OpenDatafile, show: Show) -> None:
    partners = show(central)
    assert [each.site_id for each in partners.model.rows] == [2, 3, 4, 5, 6, 7, 8]
    partners.search.setText("3")
    assert [each.user_name for each in partners.model.shown()] == ["Kama"]
    partners.search.setText("ma")  # Kama has it within
    assert [each.user_name for each in partners.model.shown()] == ["Marie"]
    partners.search.setText("")
    assert len(partners.model.shown()) == 7


def test_a_row_is_edited_and_its_url_warns(
    central: OpenDatafile, central_file: Datafile, show: Show, stage: Stage
) -> None:
    partners = show(central)
    window = opened(stage, lambda: partners.table.row_opened.emit(partners.model.rows[1]))
    assert window.stores.text() == "KAM Kama Hospital"
    assert "Only on a remote site" in window.retrieve_button.toolTip()
    window.url_edit.setText("nonsense")
    assert "disables all synchronisation" in window.url_warning.text
    window.ok_button.click()
    assert "must start with http" in window.url.reason
    window.url_edit.setText("https://kama.example.org")
    window.user_name_edit.setText("Marie")
    window.ok_button.click()
    stage.until(lambda: window.user_name.reason)
    assert "already a site named Marie" in window.user_name.reason
    window.user_name_edit.setText("Kamaa")
    window.hardware.reset_button.click()
    stage.answer(0)
    stage.until(lambda: window.hardware.is_reset)
    ok(window, stage)
    saved = row(central_file, 3)
    assert (saved.user_name, saved.url, saved.hardware_id) == (
        "Kamaa",
        "https://kama.example.org",
        "",
    )
    stage.until(lambda: "Site 3 Kamaa has a URL" in partners.message.text)


def test_a_site_is_added_and_deleted(
    central: OpenDatafile, central_file: Datafile, show: Show, stage: Stage
) -> None:
    partners = show(central)
    window = opened(stage, partners.add_button.click)
    window.user_name_edit.setText("Norths")
    window.password.setText("secret")
    ok(window, stage)
    stage.until(lambda: len(partners.model.rows) == 8)
    added = row(central_file, 9)
    assert (added.user_name, added.has_password) == ("Norths", True)
    assert partners.delete_button.toolTip() == "Select a site first"
    partners.table.select_key(9)
    partners.delete_button.click()
    stage.answer(0)
    stage.until(lambda: len(partners.model.rows) == 7)


def test_sync_records_are_counted_then_generated(
    central: OpenDatafile, show: Show, stage: Stage
) -> None:
    partners = show(central)
    window = opened(stage, lambda: partners.table.row_opened.emit(partners.model.rows[0]))
    window.generate_button.click()
    message = stage.dialog().message
    assert "New: " in message.text
    assert "Existing: store data only." in message.text
    stage.answer(0)
    stage.until(lambda: "queued" in window.message.text)


def test_a_remote_site_refreshes_the_central_copy_and_fetches(
    remote: OpenDatafile, remote_file: Datafile, show: Show, stage: Stage
) -> None:
    add_locations(remote_file, 2)
    with remote_file.read() as session:
        assert [each.site_id for each in sync_partners(session)] == [1]
    partners = show(remote)
    assert "one primary server" in partners.add_button.toolTip()
    window = opened(stage, lambda: partners.table.row_opened.emit(partners.model.rows[0]))
    assert window.hardware.field.text()
    window.generate_button.click()
    assert "to refresh its copy" in stage.dialog().message.text
    stage.answer(1)
    window.url_edit.setText("http://127.0.0.1:2")
    window.retrieve_button.click()
    assert "Fetching" in window.message.text
    ok(window, stage)
    assert remote.view.server_url == "http://127.0.0.1:2"
