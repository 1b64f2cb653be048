"""Edit store on a real datafile: what each tab promises, and what OK and Cancel leave behind."""

from collections.abc import Callable, Sequence
from functools import partial

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox
from shiboken6 import isValid

from models.commands.store_edit import StoreEdit, save_store
from models.datafile import Datafile
from models.enums import Permission, SyncsWith, SyncType
from models.queries.logs import audit_lines
from models.queries.store_detail import store_detail
from models.store_keys import HIDES_NEW_PATIENTS_KEY
from models.store_views import StoreDetail
from models.views import Actor
from tests.fakes.clock import HeldClock
from tests.fakes.records import change, item, write
from tests.fakes.stores import copies_of, empty_queues, syncs_with
from tests.ui.windows.conftest import Stage, shown_dialog
from tests.ui.windows.datafiles import UNLOCK_CODE
from ui.session import OpenDatafile
from ui.windows.store.copies import LOCAL, SYNCS_WITH
from ui.windows.store.window import StoreWindow
from ui.windows.unlock.dialog import UnlockDialog

GENERAL, KAMA, OTUTAHI, DJIBOUTI = 2, 3, 4, 5
ACTIVE, COLLECTOR, TRANSFER = SyncType.ACTIVE, SyncType.COLLECTOR, SyncType.TRANSFER
WHOLE, MAILBOX, NONE = SyncsWith.ACTIVE_COLLECTOR, SyncsWith.TRANSFER, SyncsWith.NONE
OTHER = Actor("other", frozenset(Permission))

Open = Callable[..., StoreWindow]
Detail = Callable[[str], StoreDetail]


@pytest.fixture
def open_store(central: OpenDatafile, settings: QSettings, stage: Stage) -> Open:
    def shown(store_id: str, order: Sequence[str] = ()) -> StoreWindow:
        window = StoreWindow(central, settings, store_id, order, lambda _window, _store: True)
        window.show()
        stage.until(lambda: window.tabs.isEnabled())
        return window

    return shown


@pytest.fixture
def unlocked(open_store: Open, stage: Stage) -> Open:
    """A store on its tab Synchronisation, unlocked with the code."""

    def shown(store_id: str, order: Sequence[str] = ()) -> StoreWindow:
        window = open_store(store_id, order)
        window.tabs.setCurrentWidget(window.sync)
        window.sync.unlock_row.button.click()
        dialog = stage.until(lambda: window.findChild(UnlockDialog))
        dialog.code.setText(UNLOCK_CODE)
        dialog.ok_button.click()
        stage.until(lambda: window.unlocking.is_unlocked)
        return window

    return shown


@pytest.fixture
def detail(central_file: Datafile) -> Detail:
    def read(store_id: str) -> StoreDetail:
        with central_file.read() as session:
            return store_detail(session, store_id)

    return read


def gone(window: StoreWindow) -> bool:
    return not isValid(window) or not window.isVisible()


def ask(window: StoreWindow, site_id: int, column: str, value: object) -> None:
    """Edit a cell of *Sync with* as its check box or its drop-down list does."""
    model = window.sync.copies.model
    row = model.row_of(site_id)
    assert row is not None
    at = [each.name for each in model.columns].index(column)
    if column == LOCAL:
        state = Qt.CheckState.Checked if value else Qt.CheckState.Unchecked
        model.setData(model.index(row, at), state, Qt.ItemDataRole.CheckStateRole)
    else:
        model.setData(model.index(row, at), value, Qt.ItemDataRole.EditRole)


def has_code(window: StoreWindow, code: str) -> bool:
    return window.general.code_edit.text() == code


def chosen(window: StoreWindow) -> dict[int, SyncsWith]:
    return {row.copy.site_id: row.syncs_with for row in window.sync.copies.model.rows}


def test_general_saves_the_record_and_its_name(
    open_store: Open, stage: Stage, detail: Detail, central_file: Datafile
) -> None:
    window = open_store("store-KAM")
    form = window.general
    assert window.windowTitle() == "Edit store Kama Hospital"
    assert window.subtitle.text() == "KAM · Dispensary · active on Kama · Collector here"
    assert (form.code_edit.text(), form.lines["name"].text()) == ("KAM", "Kama Hospital")
    assert not window.is_changed
    form.code_edit.clear()
    window.ok_button.click()
    assert form.code.reason == "A store needs a code"
    form.code_edit.setText("KAM2")
    form.lines["phone"].setText("22 33")
    form.flags["customer"].setChecked(True)
    form.disabled.setChecked(True)
    window.ok_button.click()
    stage.until(lambda: gone(window))
    after = detail("store-KAM")
    assert (after.code, after.disabled, after.active_site_id) == ("KAM2", True, KAMA)
    assert after.name_values is not None
    assert (after.name_values["phone"], after.name_values["customer"]) == ("22 33", True)
    assert "url" not in after.name_values
    with central_file.read() as session:
        assert {line.actor for line in audit_lines(session, 2)} == {"admin"}


def test_preferences_are_typed_and_checked(
    open_store: Open, stage: Stage, detail: Detail, central_file: Datafile
) -> None:
    write(central_file, [change("pref", "p", store_ID="store-KAM", item="store_preferences",
                                data={"monthsOverstock": 6, "boxPrefix": "B"})])  # fmt: skip
    window = open_store("store-KAM", ("store-KAM", "store-GEN"))
    window.next_button.click()  # to one without preferences, and back
    stage.until(lambda: window.title.text() == "General Warehouse" and window.tabs.isEnabled())
    assert window.preferences.editors["monthsOverstock"].text() == ""
    window.previous_button.click()
    stage.until(lambda: window.title.text() == "Kama Hospital" and window.tabs.isEnabled())
    lead, overstock = (
        window.preferences.editors[name] for name in ("monthsLeadTime", "monthsOverstock")
    )
    assert not isinstance(lead, QComboBox)
    assert overstock.text() == "6"
    lead.setText("two")
    window.ok_button.click()
    assert window.tabs.currentWidget() is window.preferences
    assert window.preferences.fields["monthsLeadTime"].reason == "Must be a number"
    lead.setText("2")
    hides = window.preferences.editors[HIDES_NEW_PATIENTS_KEY]
    assert isinstance(hides, QCheckBox)
    assert not hides.isChecked()
    hides.click()
    window.ok_button.click()
    stage.until(lambda: gone(window))
    kept = {each.name: each.value for each in detail("store-KAM").preferences}
    assert (kept["monthsLeadTime"], kept["monthsOverstock"], kept["boxPrefix"]) == ("2", 6, "B")
    assert kept[HIDES_NEW_PATIENTS_KEY] is True


def test_visibility_tells_what_follows_and_saves_it(
    open_store: Open, stage: Stage, central_file: Datafile
) -> None:
    write(central_file, [item(f"i{n}", f"Item {n}", code=f"{n}") for n in range(6)])
    window = open_store("store-KAM")
    window.tabs.setCurrentWidget(window.visibility)
    names, items = window.visibility.names, window.visibility.items
    stage.until(lambda: items.model.rows and names.model.rows)
    assert [row.code for row in names.model.rows] == ["CMS", "GEN"]
    names.table.select_key("name-GEN")
    QTest.keyClick(names.table, Qt.Key.Key_Space)
    items.tick_all.click()
    assert names.counts.text() == "2/2 listed · 1 visible"
    assert items.counts.text() == "6/6 listed · 6 visible"
    told = "Syncs with of other stores changes – GEN on Kama: None → Transfer."
    stage.until(lambda: window.visibility.consequences.text == told)
    items.search.setText("Item 5")
    items.untick_all.click()
    assert len(items.changes) == 5
    window.ok_button.click()
    assert told in stage.dialog().message.text
    assert "Kama: " in stage.dialog().message.text
    assert copies_of(central_file, "store-GEN") == {1: COLLECTOR, GENERAL: ACTIVE}
    stage.answer(0)
    stage.until(lambda: gone(window))
    assert copies_of(central_file, "store-GEN")[KAMA] is TRANSFER


def test_it_is_locked_until_the_code_is_given(open_store: Open) -> None:
    window = open_store("store-KAM")
    sync = window.sync
    for widget in (sync.sync_type, sync.local, sync.resync):
        assert not widget.isEnabled()
        assert widget.toolTip() == "Un-lock to edit"
    ask(window, GENERAL, LOCAL, True)
    assert not window.is_changed
    assert sync.include.isChecked()
    assert not sync.include.isEnabled()
    assert "no-include-transactions" in sync.include.toolTip()
    assert sync.sync_id.text() == "3 – Kama"


def test_one_site_is_local_whatever_is_asked(unlocked: Open) -> None:
    window = unlocked("store-KAM")
    sync = window.sync
    ask(window, GENERAL, LOCAL, True)
    assert sync.sync_id.text() == "2 – General Warehouse"
    assert (chosen(window)[GENERAL], chosen(window)[KAMA]) == (WHOLE, MAILBOX)
    sync.local.click()
    assert (sync.sync_id.text(), sync.sync_type.currentText()) == ("1 – this site", "Active")
    assert not any(row.is_local for row in sync.copies.model.rows)
    sync.local.click()  # unchecking it would leave no local site
    assert sync.local.isChecked()
    assert "One site is always local" in sync.copies.why.text()
    ask(window, KAMA, LOCAL, True)
    assert (sync.local.isChecked(), sync.sync_type.currentText()) == (False, "Collector")
    assert not window.is_changed


def test_cells_say_why_and_are_edited_by_keyboard(unlocked: Open, stage: Stage) -> None:
    window = unlocked("store-KAM")
    copies = window.sync.copies
    names = [each.name for each in copies.model.columns]
    at = copies.model.index(copies.model.row_of(OTUTAHI) or 0, names.index(SYNCS_WITH))
    copies.table.setFocus()
    copies.table.setCurrentIndex(at)
    assert copies.why.text() == "Otutahi: The store is visible to none that is active there."
    QTest.keyClick(copies.table, Qt.Key.Key_Return)
    box = stage.until(lambda: copies.table.findChild(QComboBox))
    box.setCurrentIndex(box.findData(WHOLE))
    box.activated.emit(box.currentIndex())
    assert chosen(window)[OTUTAHI] is WHOLE
    assert "needs a store, active there" in copies.why.text()
    window.ok_button.click()
    assert window.sync.copies_field.reason.startswith("Otutahi: Not possible: a full copy needs")
    QTest.keyClick(copies.table, Qt.Key.Key_Left)
    QTest.keyClick(copies.table, Qt.Key.Key_Space)
    assert window.sync.choice.active_site_id == OTUTAHI
    assert copies.why.text().startswith("Otutahi: On OK the store becomes active on Otutahi")


def test_a_move_needs_its_conditions_or_a_reason(
    unlocked: Open, stage: Stage, central_file: Datafile
) -> None:
    write(central_file, [change("Location", f"L{n}", store_ID="store-KAM") for n in range(3)])
    window = unlocked("store-KAM")
    ask(window, GENERAL, LOCAL, True)
    stage.until(window.sync.obstacles.isVisible)
    assert "still wait for Kama" in window.sync.obstacles.text.text()
    assert "Kama last synchronised: " in window.sync.obstacles.text.text()
    window.ok_button.click()
    stage.until(lambda: window.sync.override.reason)
    assert copies_of(central_file, "store-KAM")[KAMA] is ACTIVE
    window.sync.override_edit.setText("Kama has burnt down")
    window.ok_button.click()
    assert "It moves from Kama to General Warehouse." in stage.dialog().message.text
    stage.answer(0)
    stage.until(lambda: gone(window))
    assert copies_of(central_file, "store-KAM") == {
        1: COLLECTOR, GENERAL: ACTIVE, KAMA: TRANSFER,
    }  # fmt: skip
    with central_file.read() as session:
        line = audit_lines(session, 1)[0]
    assert line.message.endswith("Reason: Kama has burnt down")


def test_a_mobile_site_takes_one_store(unlocked: Open, central_file: Datafile) -> None:
    write(central_file, [change("store", "store-MOB", code="MOB", sync_id_remote_site=DJIBOUTI)])
    window = unlocked("store-KAM")
    ask(window, DJIBOUTI, LOCAL, True)
    window.ok_button.click()
    assert window.sync.copies_field.reason.endswith("takes a single store, and has MOB.")


def test_patients_are_counted_before_they_are_sent_again(
    unlocked: Open, stage: Stage, central_file: Datafile
) -> None:
    write(central_file, [
        change("name", "P", name="Anna", type="patient"),
        change("name_store_join", "P in KAM", store_ID="store-KAM", name_ID="P"),
    ])  # fmt: skip
    empty_queues(central_file)
    window = unlocked("store-KAM")
    window.sync.resync.click()
    stage.until(window.sync.resync_rows.isVisible)
    assert window.sync.resync_rows.text().startswith("2 records of patients")
    window.ok_button.click()
    assert "2 records of patients" in stage.dialog().message.text
    stage.answer(1)
    assert window.isVisible()
    window.sync.resync.click()
    assert not window.is_changed


def test_cancel_asks_and_leaves_no_trace(open_store: Open, stage: Stage, detail: Detail) -> None:
    before = detail("store-KAM")
    window = open_store("store-KAM")
    window.general.code_edit.setText("X")
    window.cancel_button.click()
    assert stage.dialog().message.heading == "Discard the changes to Kama Hospital?"
    stage.answer(0)
    stage.until(lambda: gone(window))
    assert detail("store-KAM") == before


def test_the_second_editor_is_told(
    open_store: Open, stage: Stage, detail: Detail, central_file: Datafile, clock: HeldClock
) -> None:
    window = open_store("store-KAM")
    base = detail("store-KAM")
    with central_file.write() as session:
        save_store(session, OTHER, base, StoreEdit(store_values={"code": "K2"}), clock.now())
    window.general.lines["phone"].setText("22")
    window.ok_button.click()
    assert "code from KAM to K2" in stage.dialog().message.heading
    assert "other" in stage.dialog().message.heading
    stage.answer(0)
    stage.until(lambda: window.general.code_edit.text() == "K2")
    assert window.general.lines["phone"].text() == "22"
    window.ok_button.click()
    stage.until(lambda: gone(window))
    assert detail("store-KAM").code == "K2"


def test_without_the_permissions_all_is_read_only_and_says_so(
    central: OpenDatafile, open_store: Open
) -> None:
    central.log_in(Actor("anna", frozenset()), None)
    window = open_store("store-KAM")
    assert window.general.code_edit.isReadOnly()
    assert window.general.code_edit.toolTip() == "You lack the permission Edit stores"
    assert window.sync.sync_type.toolTip() == "You lack the permission Edit sync settings"
    assert not window.sync.unlock_row.button.isEnabled()
    assert not window.ok_button.isEnabled()


def test_on_a_remote_site_it_is_to_look_at(
    remote_file: Datafile, remote: OpenDatafile, settings: QSettings, stage: Stage
) -> None:
    write(remote_file, [change("store", "S", code="S", name_ID="n", sync_id_remote_site=2)], 1)
    window = StoreWindow(remote, settings, "S", (), lambda _window, _store: True)
    window.show()
    stage.until(window.tabs.isEnabled)
    assert window.general.code_edit.toolTip() == "Only on the primary server"
    assert window.sync.sync_type.currentText() == "Active"
    assert window.sync.sync_type.toolTip() == "Only on the central server"
    assert chosen(window) == {1: WHOLE}
    assert [row.name for row in window.sync.copies.model.rows] == ["Central server"]
    assert window.subtitle.text() == "S · Store · Active here"


def test_the_example_stores_of_the_seed(
    unlocked: Open, stage: Stage, central_file: Datafile
) -> None:
    """Seed 003, "mSupply Sync Example", set up store by store with OK & Next.

    Sites 2 and 3 are its remote sites 1 and 2; all stores begin on the sync server.
    """
    order = [f"store-{each}" for each in "ABCDEF"]
    for each in "ABCDEF":
        write(central_file, [
            change("name", f"name-{each}", name=f"Store {each}", code=each, type="store"),
            change("store", f"store-{each}", code=each, name_ID=f"name-{each}",
                   store_mode="store", sync_id_remote_site=1, disabled=False),
        ])  # fmt: skip
    seen = (("B", "A"), ("C", "B"), ("B", "C"))
    write(central_file, [
        change("name_store_join", f"{of} in {seer}", store_ID=f"store-{seer}", name_ID=f"name-{of}")
        for seer, of in seen
    ])  # fmt: skip
    window = unlocked(order[0], order)
    wishes: dict[str, tuple[int, SyncType]] = {
        "A": (1, ACTIVE), "B": (2, COLLECTOR), "C": (3, COLLECTOR), "D": (3, COLLECTOR),
        "E": (1, ACTIVE), "F": (2, TRANSFER),
    }  # fmt: skip
    for each, (local_id, type_here) in wishes.items():
        stage.until(partial(has_code, window, each))
        stage.until(window.tabs.isEnabled)
        if local_id != 1:
            ask(window, local_id, LOCAL, True)
            window.sync.sync_type.setCurrentIndex(window.sync.sync_type.findData(type_here))
            window.sync.sync_type.activated.emit(window.sync.sync_type.currentIndex())
        (window.next_button if each != "F" else window.ok_button).click()
        if local_id != 1:
            assert "It moves from " in stage.dialog().message.text
            stage.answer(0)
    stage.until(lambda: gone(window))
    again = unlocked("store-A")  # now that B, which sees it, is active on site 2
    ask(again, 2, SYNCS_WITH, WHOLE)
    again.ok_button.click()
    stage.until(lambda: gone(again) or shown_dialog())
    if shown_dialog():
        stage.answer(0)
    stage.until(lambda: gone(again))
    assert {each: copies_of(central_file, f"store-{each}") for each in "ABCDEF"} == {
        "A": {1: ACTIVE, 2: COLLECTOR},
        "B": {1: COLLECTOR, 2: ACTIVE, 3: TRANSFER},
        "C": {1: COLLECTOR, 2: TRANSFER, 3: ACTIVE},
        "D": {1: COLLECTOR, 3: ACTIVE},
        "E": {1: ACTIVE},
        "F": {1: TRANSFER, 2: ACTIVE},
    }
    assert syncs_with(central_file, "store-F", 2) is WHOLE
