"""The record browser and Edit record on a real datafile."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from shiboken6 import isValid
from sqlalchemy import update

from models.commands.records import edit_record
from models.datafile import Datafile
from models.enums import BufferState
from models.payloads import values_of
from models.queries.records import record_view
from models.tables import sync_buffer
from models.views import OPERATOR, Actor
from tests.fakes.clock import HeldClock
from tests.fakes.records import arrive, change, invoice, invoice_line, item, write
from tests.ui.windows.conftest import ADMIN, Stage
from tests.ui.windows.test_navigator import AskedProgram
from ui.session import OpenDatafile
from ui.windows.navigator.window import NavigatorWindow
from ui.windows.record.window import RecordWindow
from ui.windows.records.columns import HELD
from ui.windows.records.window import RecordBrowser

ITEMS = 230
KAMA_SITE = 3


@pytest.fixture
def navigator(
    central: OpenDatafile, central_file: Datafile, settings: QSettings, stage: Stage
) -> Iterator[NavigatorWindow]:
    """The central server with items, and an invoice of the hospital with its line."""
    write(central_file, [item(f"item-{at:03}", f"Item {at}", code=f"C{at}") for at in range(ITEMS)])
    write(central_file, [invoice("T1", "store-KAM", name_ID="name-GEN", invoice_num=12)], KAMA_SITE)
    write(central_file, [invoice_line("L1", "T1", item_ID="item-001")], KAMA_SITE)
    arrive(central_file, KAMA_SITE, [change("location", "X1", store_ID="store-CMS", code="A1")])
    with central_file.write() as session:
        session.execute(
            update(sync_buffer).values(state=BufferState.REFUSED, reason="store_elsewhere")
        )
    window = NavigatorWindow(AskedProgram(settings), central)
    window.show()
    yield window
    window.close()
    assert stage is not None


@pytest.fixture
def browser(navigator: NavigatorWindow, stage: Stage) -> RecordBrowser:
    navigator.actions_.record_browser.trigger()
    window = navigator.show_record_browser()
    choose(window, stage, "item")
    stage.until(lambda: window.pane.sites.rows)
    return window


def choose(window: RecordBrowser, stage: Stage, table: str) -> None:
    stage.until(lambda: window.lists.tables.rows)
    window.lists.tables_table.select_key(table)
    stage.until(lambda: window.pane.subtitle.text().startswith(table))


def find(window: RecordBrowser, stage: Stage, text: str, rows: int) -> None:
    window.lists.search.setText(text)
    stage.until(lambda: len(window.lists.records.rows) == rows)


def values(datafile: Datafile, table: str, record_id: str) -> dict[str, object]:
    with datafile.read() as session:
        return values_of(record_view(session, table, record_id).data)


def opened(window: RecordWindow, stage: Stage) -> RecordWindow:
    stage.until(lambda: window.form.isEnabled())
    return window


def line(window: RecordWindow, field: str) -> QLineEdit:
    editor = window.form.editors[field]
    assert isinstance(editor, QLineEdit)
    return editor


def gone(window: RecordWindow) -> bool:
    return not isValid(window) or not window.isVisible()


def test_tables_and_records_come_with_their_counts_in_pages(
    browser: RecordBrowser, stage: Stage
) -> None:
    lists = browser.lists
    counts = {each.table: each.rows for each in lists.tables.rows}
    assert (counts[HELD], counts["item"], counts["store"], counts["clinician"]) == (1, ITEMS, 3, 0)
    assert len(lists.records.rows) == 200
    bar = lists.records_table.verticalScrollBar()
    bar.setValue(bar.maximum())
    stage.until(lambda: len(lists.records.rows) == ITEMS)
    assert lists.counts.text() == "230 records"
    find(browser, stage, "C229", 1)
    assert lists.records.rows[0].name == "Item 229"
    lists.gone.setChecked(True)
    stage.until(lambda: not lists.records.rows)


def test_a_record_is_told_with_where_it_goes_and_where_it_is_edited(
    browser: RecordBrowser, stage: Stage
) -> None:
    pane = browser.pane
    assert pane.title.text() == "Item 0"
    assert '"item_name": "Item 0"' in pane.json.toPlainText()
    assert pane.place.text().startswith("Central data is edited on the primary server")
    assert pane.edit_button.isEnabled()
    assert len(pane.sites.rows) == 7
    choose(browser, stage, "trans_line")
    stage.until(lambda: pane.sites.rows)
    assert "store Kama Hospital, on Kama (site 3)" in pane.place.text()
    assert not pane.edit_button.isEnabled()
    assert "its store is active on site 3" in pane.edit_button.toolTip()
    by_site = {each.site.site_id: each for each in pane.sites.rows}
    assert by_site[2].waiting
    assert not by_site[8].site.goes
    assert by_site[8].site.sentence.startswith("Training Laptop does not get it")


def test_a_field_leads_to_the_record_that_it_names(browser: RecordBrowser, stage: Stage) -> None:
    choose(browser, stage, "trans_line")
    pane = browser.pane
    at = next(field.at for field in pane.fields.rows if field.name == "item_ID")
    pane.form.select_key(at)
    QTest.keyClick(pane.form, Qt.Key.Key_Return)
    stage.until(lambda: pane.title.text() == "Item 1")
    assert browser.lists.table == "item"
    assert [row.record_id for row in browser.lists.records.rows] == ["item-001"]


def test_held_records_are_found_with_their_reason(browser: RecordBrowser, stage: Stage) -> None:
    browser.lists.tables_table.select_key(HELD)
    stage.until(lambda: "Refused" in browser.pane.place.text())
    assert "active on another site" in browser.pane.place.text()
    assert [field.name for field in browser.pane.fields.rows] == ["ID", "store_ID", "code"]
    assert not browser.pane.edit_button.isEnabled()


def test_an_edit_is_checked_saved_and_queued(
    browser: RecordBrowser, navigator: NavigatorWindow, stage: Stage, central_file: Datafile
) -> None:
    QTest.keyClick(browser.lists.records_table, Qt.Key.Key_Return)
    window = opened(navigator.show_record("item", "item-000", False, lambda *_: None), stage)
    assert line(window, "ID").isReadOnly()
    line(window, "default_pack_size").setText("ten")
    window.ok_button.click()
    assert window.fields["default_pack_size"].reason == "Must be a number"
    line(window, "default_pack_size").setText("10")
    line(window, "item_name").setText("Amoxicillin")
    window.ok_button.click()
    stage.until(lambda: gone(window))
    after = values(central_file, "item", "item-000")
    assert (after["item_name"], after["default_pack_size"]) == ("Amoxicillin", 10)
    assert "doses" not in after
    stage.until(lambda: browser.pane.title.text() == "Amoxicillin")


def test_the_second_editor_of_the_same_field_is_told(
    navigator: NavigatorWindow, stage: Stage, central_file: Datafile, clock: HeldClock
) -> None:
    window = opened(navigator.show_record("item", "item-005", False, lambda *_: None), stage)
    line(window, "item_name").setText("mine")
    with central_file.write() as session:
        theirs = {"item_name": "theirs", "code": "new"}
        edit_record(session, OPERATOR, "item", "item-005", theirs, clock.now())
    window.ok_button.click()
    assert "item_name from Item 5 to theirs" in stage.dialog().message.heading
    stage.answer(0)
    stage.until(lambda: line(window, "code").text() == "new")
    assert line(window, "item_name").text() == "mine"
    window.ok_button.click()
    stage.until(lambda: gone(window))
    after = values(central_file, "item", "item-005")
    assert (after["item_name"], after["code"]) == ("mine", "new")


def test_a_record_is_made_and_deleted(
    browser: RecordBrowser, navigator: NavigatorWindow, stage: Stage, central_file: Datafile
) -> None:
    browser.lists.new_button.click()
    window = next(each for each in navigator.windows.windows() if isinstance(each, RecordWindow))
    opened(window, stage)
    window.ok_button.click()
    assert window.fields["type_of"].reason.startswith("Must be one of")
    kind = window.form.editors["type_of"]
    assert isinstance(kind, QComboBox)
    kind.setCurrentText("general")
    line(window, "item_name").setText("Brand new")
    record_id = line(window, "ID").text()
    window.ok_button.click()
    stage.until(lambda: browser.pane.title.text() == "Brand new")
    assert values(central_file, "item", record_id)["type_of"] == "general"
    stage.until(lambda: browser.pane.delete_button.isEnabled())
    browser.pane.delete_button.click()
    assert "Delete Brand new of item?" in stage.dialog().message.heading
    stage.answer(0)
    stage.until(lambda: not browser.lists.records.rows)


def test_who_may_not_edit_sees_everything_and_why_not(
    navigator: NavigatorWindow, browser: RecordBrowser, central: OpenDatafile, stage: Stage
) -> None:
    window = opened(navigator.show_record("item", "item-000", False, lambda *_: None), stage)
    central.log_in(Actor("reader", frozenset()), None)
    stage.until(lambda: not browser.pane.edit_button.isEnabled())
    assert "Edit sync settings" in browser.pane.edit_button.toolTip()
    stage.until(lambda: not window.ok_button.isEnabled())
    assert "Edit sync settings" in line(window, "code").toolTip()
    central.log_in(ADMIN, None)
    stage.until(lambda: browser.pane.edit_button.isEnabled())
