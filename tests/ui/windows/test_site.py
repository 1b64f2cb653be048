"""The site window on a real datafile: a copy is edited, OK saves it, Cancel leaves no trace."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from shiboken6 import isValid
from sqlalchemy import select, update

from models.commands.sites import SiteEdit, edit_site
from models.datafile import Datafile
from models.enums import Permission, SiteType
from models.passwords import verify_secret, wire_digest
from models.queries.logs import audit_lines
from models.queries.sites import list_sites, site_detail
from models.tables import site
from models.views import Actor, SiteDetail
from tests.fakes.clock import HeldClock
from tests.ui.windows.conftest import ADMIN, Stage, shown_dialog
from ui.session import OpenDatafile
from ui.windows.site.window import SiteWindow

KAMA = 3
OTHER = Actor("other", frozenset(Permission))

Open = Callable[[int | None], SiteWindow]
Detail = Callable[[int], SiteDetail]


@pytest.fixture
def open_site(central: OpenDatafile, settings: QSettings, stage: Stage) -> Open:
    def shown(site_id: int | None) -> SiteWindow:
        window = SiteWindow(central, settings, site_id)
        window.show()
        stage.until(lambda: window.tabs.isEnabled())
        return window

    return shown


@pytest.fixture
def kama(open_site: Open) -> SiteWindow:
    return open_site(KAMA)


@pytest.fixture
def detail(central_file: Datafile, clock: HeldClock) -> Detail:
    def read(site_id: int) -> SiteDetail:
        with central_file.read() as session:
            return site_detail(session, site_id, clock.now())

    return read


@pytest.fixture
def edit_elsewhere(central_file: Datafile, clock: HeldClock) -> Iterator[Callable[..., None]]:
    def edit(version: int, **values: object) -> None:
        with central_file.write() as session:
            edit_site(session, OTHER, KAMA, SiteEdit(**values), version, clock.now())  # type: ignore[arg-type]

    return edit  # type: ignore[return-value]


def gone(window: SiteWindow) -> bool:
    return not isValid(window) or not window.isVisible()


def test_it_shows_the_site(kama: SiteWindow) -> None:
    form = kama.form
    assert kama.windowTitle() == "Site Kama"
    assert (form.site_id.text(), form.code.text(), form.name_edit.text()) == ("3", "3", "Kama")
    assert form.site_id.isReadOnly()
    assert form.password.field.text() == ""
    assert form.password.field.placeholderText() == "Set – type to change it"
    assert form.hardware.field.text() == "kama-device"
    assert form.site_type.currentData() == SiteType.OPEN_MSUPPLY
    assert [store.code for store in form.stores.model.rows] == ["KAM"]
    assert not kama.unblock_button.isVisible()
    assert not kama.is_changed


def test_ok_saves_what_was_changed_and_nothing_else(
    kama: SiteWindow, stage: Stage, detail: Detail, central_file: Datafile
) -> None:
    before = detail(KAMA)
    kama.form.code.selectAll()
    QTest.keyClicks(kama.form.code, "KM-3")
    kama.ok_button.click()
    stage.until(lambda: gone(kama))
    after = detail(KAMA)
    assert (after.code, after.version) == ("KM-3", before.version + 1)
    assert (after.name, after.site_type, after.has_password) == (
        before.name,
        before.site_type,
        before.has_password,
    )
    with central_file.read() as session:
        line = audit_lines(session, 1)[0]
    assert (line.actor, line.details) == ("admin", '{"code":["3","KM-3"]}')


def test_ok_without_a_change_writes_nothing(kama: SiteWindow, stage: Stage, detail: Detail) -> None:
    before = detail(KAMA)
    kama.ok_button.click()
    stage.until(lambda: gone(kama))
    assert detail(KAMA) == before


def test_enter_is_ok(kama: SiteWindow, stage: Stage, detail: Detail) -> None:
    kama.form.code.setText("K")
    QTest.keyClick(kama.form.code, Qt.Key.Key_Return)
    stage.until(lambda: gone(kama))
    assert detail(KAMA).code == "K"


@pytest.mark.parametrize("way", ["cancel", "escape", "close"])
def test_every_way_out_discards_and_asks_first(
    kama: SiteWindow, stage: Stage, detail: Detail, way: str
) -> None:
    ways: dict[str, Callable[[], object]] = {
        "cancel": kama.cancel_button.click,
        "escape": lambda: QTest.keyClick(kama, Qt.Key.Key_Escape),
        "close": kama.close,
    }
    before = detail(KAMA)
    kama.form.name_edit.setText("Another")
    ways[way]()
    stage.answer(1)  # stay
    assert not gone(kama)
    assert kama.form.name_edit.text() == "Another"
    ways[way]()
    assert "Kama" in stage.dialog().message.heading
    stage.answer(0)  # discard
    stage.until(lambda: gone(kama))
    assert detail(KAMA) == before


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_a_careless_key_discards_nothing(kama: SiteWindow, stage: Stage, key: Qt.Key) -> None:
    kama.form.name_edit.setText("Another")
    kama.cancel_button.click()
    question = stage.dialog()
    _discard, keep = question.buttons
    assert keep.isDefault()
    QTest.keyClick(question, key)
    stage.until(lambda: shown_dialog() is None)
    assert not gone(kama)
    assert kama.form.name_edit.text() == "Another"


def test_unchanged_it_closes_without_a_question(kama: SiteWindow, stage: Stage) -> None:
    kama.cancel_button.click()
    stage.until(lambda: gone(kama))


def test_wrong_values_are_marked_and_the_first_gets_the_focus(
    kama: SiteWindow, detail: Detail
) -> None:
    kama.activateWindow()
    before = detail(KAMA)
    kama.form.oms_url_edit.setText("central.example.org")
    kama.form.name_edit.setText("Kama: West")
    kama.ok_button.click()
    assert kama.form.name.reason == "A colon cannot be part of it, for the site logs in with it"
    assert kama.form.oms_url.reason.startswith("It must start with http://")
    assert kama.focusWidget() is kama.form.name_edit
    kama.form.name_edit.setText("Kama West")
    assert kama.form.name.reason == ""
    assert detail(KAMA) == before


def test_a_name_that_another_site_has_is_marked_before_ok(kama: SiteWindow, stage: Stage) -> None:
    kama.form.name_edit.setText("general warehouse")
    kama.form.name_edit.editingFinished.emit()
    reason = stage.until(lambda: kama.form.name.reason)
    assert "There is already a site named" in reason
    kama.form.code.setText("another field")
    assert kama.form.name.reason == reason
    kama.form.name_edit.setText("Kama")
    assert kama.form.name.reason == ""


def test_a_name_that_another_site_has_is_marked_on_ok(
    kama: SiteWindow, stage: Stage, detail: Detail
) -> None:
    kama.form.name_edit.setText("General Warehouse")
    kama.ok_button.click()
    reason = stage.until(lambda: kama.form.name.reason)
    assert "General Warehouse (ID 2)" in reason
    assert detail(KAMA).name == "Kama"
    assert kama.ok_button.isEnabled()


def test_a_change_of_name_or_password_warns_on_a_site_that_has_synced(
    kama: SiteWindow, open_site: Open
) -> None:
    kama.form.name_edit.setText("Kama II")
    kama.form.password.field.setText("x")
    assert kama.form.name_warning.isVisible()
    assert kama.form.password_warning.isVisible()
    never = open_site(8)
    never.form.name_edit.setText("Laptop")
    assert not never.form.name_warning.isVisible()


def test_a_generated_password_can_be_copied_once_and_is_saved(
    kama: SiteWindow, stage: Stage, central_file: Datafile
) -> None:
    row = kama.form.password
    assert not row.copy_button.isEnabled()
    row.generate_button.click()
    password = row.password
    row.copy_button.click()
    assert QGuiApplication.clipboard().text() == password
    assert not row.copy_button.isEnabled()
    kama.ok_button.click()
    stage.until(lambda: gone(kama))
    with central_file.read() as session:
        kept = session.scalars(select(site.c.password_hash).where(site.c.site_id == KAMA)).one()
    assert verify_secret(kept or "", wire_digest(password))


def test_reset_asks_and_happens_on_ok(kama: SiteWindow, stage: Stage, detail: Detail) -> None:
    kama.form.hardware.reset_button.click()
    stage.answer(1)
    assert not kama.is_changed
    kama.form.hardware.reset_button.click()
    stage.answer(0)
    assert kama.form.hardware.field.placeholderText() == "Will be reset on OK"
    assert detail(KAMA).hardware_id == "kama-device"
    kama.ok_button.click()
    stage.until(lambda: gone(kama))
    assert detail(KAMA).hardware_id == ""


def test_a_blocked_site_can_be_unblocked(
    open_site: Open, central_file: Datafile, stage: Stage, detail: Detail, clock: HeldClock
) -> None:
    with central_file.write() as session:
        session.execute(update(site).where(site.c.site_id == KAMA).values(blocked_at=clock.now()))
    window = open_site(KAMA)
    assert window.subtitle.text().startswith("Blocked")
    window.form.code.setText("mine")
    window.unblock_button.click()
    stage.until(lambda: not window.unblock_button.isVisible())
    assert not detail(KAMA).blocked
    assert window.form.code.text() == "mine"
    assert window.is_changed


def test_a_new_site_is_added_on_ok(
    open_site: Open, stage: Stage, central_file: Datafile, clock: HeldClock
) -> None:
    window = open_site(None)
    assert window.form.site_id.text() == "New"
    window.form.name_edit.setText("Lakeside")
    window.form.site_type.setCurrentIndex(window.form.site_type.findData(SiteType.MOBILE))
    window.form.oms_url_edit.setText("https://oms.example.org")
    window.ok_button.click()
    stage.until(lambda: gone(window))
    with central_file.read() as session:
        added = list_sites(session, clock.now())[-1]
        detail = site_detail(session, added.site_id, clock.now())
    assert (added.site_id, added.name) == (9, "Lakeside")
    assert detail.site_type is SiteType.MOBILE
    assert detail.oms_central_url == "https://oms.example.org"
    assert not detail.has_password


def test_keep_editing_takes_over_what_the_other_changed(
    kama: SiteWindow, stage: Stage, detail: Detail, edit_elsewhere: Callable[..., None]
) -> None:
    edit_elsewhere(detail(KAMA).version, name="Kama North")
    kama.form.code.setText("mine")
    kama.ok_button.click()
    heading = stage.dialog().message.heading
    assert "was changed by other" in heading
    assert "Kama North" in heading
    stage.answer(0)
    stage.until(lambda: kama.form.name_edit.text() == "Kama North")
    assert kama.form.code.text() == "mine"
    assert detail(KAMA).code == "3"
    kama.ok_button.click()
    stage.until(lambda: gone(kama))
    assert (detail(KAMA).code, detail(KAMA).name) == ("mine", "Kama North")


def test_reload_drops_ones_own_changes(
    kama: SiteWindow, stage: Stage, detail: Detail, edit_elsewhere: Callable[..., None]
) -> None:
    edit_elsewhere(detail(KAMA).version, code="theirs")
    kama.form.code.setText("mine")
    kama.ok_button.click()
    stage.answer(1)
    stage.until(lambda: kama.form.code.text() == "theirs")
    assert not kama.is_changed


def test_a_site_deleted_meanwhile_is_told(
    kama: SiteWindow, stage: Stage, central_file: Datafile
) -> None:
    with central_file.write() as session:
        session.execute(site.delete().where(site.c.site_id == KAMA))
    kama.form.code.setText("mine")
    kama.ok_button.click()
    stage.until(lambda: kama.message.text)
    assert "no site 3" in kama.message.text
    assert kama.form.code.text() == "mine"


def test_a_site_that_is_gone_already_cannot_be_edited(
    central: OpenDatafile, settings: QSettings, stage: Stage
) -> None:
    window = SiteWindow(central, settings, 99)
    window.show()
    stage.until(lambda: window.message.text)
    assert not window.form.isEnabled()
    assert not window.ok_button.isEnabled()


def test_only_one_site_is_the_open_msupply_central_server(
    open_site: Open, stage: Stage, detail: Detail
) -> None:
    first = open_site(KAMA)
    first.form.oms_check.setChecked(True)
    first.ok_button.click()
    stage.until(lambda: gone(first))
    assert detail(KAMA).is_oms_central
    second = open_site(4)
    second.form.oms_check.setChecked(True)
    second.ok_button.click()
    reason = stage.until(lambda: second.form.oms_central.reason)
    assert "Kama" in reason


def test_the_central_servers_own_site_keeps_its_type(open_site: Open) -> None:
    window = open_site(1)
    assert window.form.active_here.isChecked()
    for widget in (window.form.site_type, window.form.oms_check):
        assert not widget.isEnabled()
        assert widget.toolTip()


def test_only_the_datafiles_own_site_can_be_active_on_it(
    open_site: Open, kama: SiteWindow, stage: Stage, detail: Detail
) -> None:
    assert not kama.form.active_here.isEnabled()
    assert "belongs to" in kama.form.active_here.toolTip()
    own = open_site(1)
    own.form.active_here.click()
    own.ok_button.click()
    stage.until(lambda: gone(own))
    assert not detail(1).active_here


def test_without_the_permission_every_field_says_why(
    central: OpenDatafile, settings: QSettings, stage: Stage
) -> None:
    central.log_in(Actor("reader", frozenset()), None)
    window = SiteWindow(central, settings, KAMA)
    window.show()
    stage.until(lambda: window.tabs.isEnabled())
    why = "You lack the permission Edit sync settings"
    for line in (window.form.code, window.form.name_edit, window.form.oms_url_edit):
        assert line.isReadOnly()
        assert line.toolTip() == why
    assert window.ok_button.toolTip() == why
    assert not window.ok_button.isEnabled()
    central.log_in(ADMIN, None)
    assert window.ok_button.isEnabled()


def test_ok_is_the_default_button(kama: SiteWindow) -> None:
    assert kama.ok_button.isDefault()
    assert kama.buttons.buttonRole(kama.cancel_button) is QDialogButtonBox.ButtonRole.RejectRole
