"""The Preferences on real datafiles: what is saved on OK, what Cancel leaves, what is locked."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from app.own_connection import SiteConnection
from models.commands.preferences import set_preference
from models.datafile import Datafile
from models.enums import ErrorCode
from models.errors import AppError
from models.preferences import Preferences
from models.queries.datafile import datafile_view
from models.queries.preferences import load_preferences
from models.views import Actor
from syncengine import ConnectionReport
from tests.ui.windows.conftest import ADMIN, Stage
from tests.ui.windows.test_navigator import made_habits, made_look
from ui.look import Look
from ui.session import OpenDatafile
from ui.theme import Appearance
from ui.windows.preferences.own_site import report_words
from ui.windows.preferences.window import PreferencesWindow

Open = Callable[[OpenDatafile], PreferencesWindow]


@pytest.fixture
def look(settings: QSettings, stage: Stage) -> Look:
    assert stage is not None  # the theme is on
    return made_look(settings)


@pytest.fixture
def open_window(settings: QSettings, look: Look, stage: Stage) -> Open:
    def shown(data: OpenDatafile) -> PreferencesWindow:
        window = PreferencesWindow(data, settings, look, made_habits(settings, has_tray=True))
        window.show()
        stage.until(lambda: window.stack.isEnabled())
        window.show_page(window.synchronise)
        return window

    return shown


def kept(datafile: Datafile) -> Preferences:
    with datafile.read() as session:
        return load_preferences(session)


def ok(window: PreferencesWindow, stage: Stage) -> None:
    window.ok_button.click()
    stage.until(lambda: not isValid(window) or not window.isVisible())


def unlocked(window: PreferencesWindow) -> PreferencesWindow:
    window.unlocking._is_unlocked = True
    window.unlocking.changed.emit()
    return window


def test_only_the_interval_and_the_check_are_open_before_unlocking(
    remote: OpenDatafile, open_window: Open
) -> None:
    window = open_window(remote)
    own = window.synchronise.own
    assert own.sync_id.text() == "2"
    assert own.interval.isEnabled()
    assert own.check_button.isEnabled()
    for locked in (own.request_size, own.adjust, own.password):
        assert not locked.isEnabled()
        assert locked.toolTip() == "Unlock to edit"
    assert own.user_name_edit.isReadOnly()
    unlocked(window)
    for open_now in (own.request_size, own.adjust, own.password):
        assert open_now.isEnabled()
    assert not own.user_name_edit.isReadOnly()
    window.unlocking.lock()
    assert not own.request_size.isEnabled()


def test_ok_saves_what_was_changed_and_the_engine_takes_it_at_once(
    remote: OpenDatafile, remote_file: Datafile, open_window: Open, stage: Stage
) -> None:
    window = unlocked(open_window(remote))
    own = window.synchronise.own
    own.interval.setValue(0)
    own.request_size.setValue(250)
    own.adjust.setChecked(False)
    own.user_name_edit.setText("Warehouse")
    own.password.setText("new secret")
    window.general.late_after.setValue(14)
    window.general.warning.setValue(5)
    window.save()
    assert window.fields["waiting_alarm_days"].reason == "Not before it is marked"
    window.general.alarm.setValue(6)
    assert window.general.alarm.text() == "6 days"
    assert window.is_changed
    assert "secret" not in repr(window._draft())
    ok(window, stage)
    saved = kept(remote_file)
    assert (saved.sync_interval_min, saved.sync_request_size) == (0, 250)
    assert (saved.adjust_request_size, saved.late_after_days) == (False, 14)
    assert (saved.waiting_warning_days, saved.waiting_alarm_days) == (5, 6)
    assert saved.request_timeout_s == Preferences().request_timeout_s
    assert remote.view.site_name == "Warehouse"
    assert SiteConnection(remote_file).has_password()


def test_node_is_chosen_without_unlocking_where_there_is_one(
    remote: OpenDatafile,
    remote_file: Datafile,
    open_window: Open,
    stage: Stage,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answers = [AppError(ErrorCode.NODE_UNUSABLE, reason="it is too old"), None]
    monkeypatch.setattr("ui.windows.preferences.window.node_refusal", lambda: answers.pop(0))
    window = open_window(remote)
    node = window.synchronise.own.node_http
    assert not node.isEnabled()
    assert node.toolTip() == "Node.js cannot be used: it is too old."
    window.close()
    window = open_window(remote)
    node = window.synchronise.own.node_http
    assert node.isEnabled()
    node.setChecked(True)
    ok(window, stage)
    assert kept(remote_file).use_node_http


def test_cancel_asks_and_leaves_everything_as_it_was(
    remote: OpenDatafile, remote_file: Datafile, open_window: Open, stage: Stage, look: Look
) -> None:
    window = open_window(remote)
    window.synchronise.own.interval.setValue(5)
    window.appearance.buttons[Appearance.DARK].setChecked(True)
    assert look.appearance.value == "dark"  # at once
    QTest.keyClick(window, Qt.Key.Key_Escape)
    stage.answer(0)
    stage.until(lambda: not isValid(window) or not window.isVisible())
    assert kept(remote_file) == Preferences()
    assert look.appearance.value == "light"


def test_the_look_is_kept_on_ok_by_anybody(
    central: OpenDatafile, open_window: Open, stage: Stage, look: Look, settings: QSettings
) -> None:
    central.log_in(Actor("reader", frozenset()), None)
    window = open_window(central)
    assert not window.synchronise.own.interval.isEnabled()
    assert "Edit preferences" in window.synchronise.own.interval.toolTip()
    assert not window.synchronise.unlock_row.button.isEnabled()
    told: list[str] = []
    look.language_kept.connect(lambda: told.append(look.language))
    page = window.appearance
    page.buttons[Appearance.DARK].setChecked(True)
    page.language.setCurrentIndex(page.language.findData("fr"))
    ok(window, stage)
    assert (look.appearance, look.language, told) == (Appearance.DARK, "fr", ["fr"])
    assert settings.value("appearance/theme") == "dark"
    assert settings.value("appearance/language") == "fr"
    look.show(Appearance.LIGHT, "en")


def test_somebody_elses_value_is_not_overwritten(
    central: OpenDatafile, central_file: Datafile, open_window: Open, stage: Stage
) -> None:
    window = open_window(central)
    with central_file.write() as session:
        set_preference(session, ADMIN, "sync_interval_min", 30, central_file.clock.now())
    window.synchronise.own.interval.setValue(45)
    window.ok_button.click()
    assert "from 15 to 30" in stage.dialog().message.heading
    stage.answer(0)
    stage.until(lambda: window._base is not None and window._base.sync_interval_min == 30)
    assert window.synchronise.own.interval.value() == 45
    ok(window, stage)
    assert kept(central_file).sync_interval_min == 45


def test_a_wrong_user_name_is_marked_at_its_field(
    remote: OpenDatafile, remote_file: Datafile, open_window: Open
) -> None:
    window = unlocked(open_window(remote))
    window.synchronise.own.user_name_edit.setText("a:b")
    window.show_page(window.general)
    window.ok_button.click()
    assert "colon" in window.synchronise.own.user_name.reason
    assert window.list.currentRow() == 1
    window.synchronise.own.user_name_edit.setText("General Warehouse")
    assert window.synchronise.own.user_name.reason == ""
    with remote_file.read() as session:
        assert datafile_view(session, "x").site_name == "General Warehouse"


def test_check_connection_tells_the_cause_or_how_long_it_took(
    remote: OpenDatafile, open_window: Open, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = unlocked(open_window(remote))
    own = window.synchronise.own
    own.check_button.click()
    stage.until(lambda: own.message.text)
    assert "password is not known here" in own.message.text
    own.password.setText("guess")
    own.message.clear()
    own.check_button.click()
    stage.until(lambda: own.message.text)
    assert "it refuses the connection" in own.message.text
    report = ConnectionReport(2, "u", "2", "General Warehouse", 1, 42, -3600)
    monkeypatch.setattr(SiteConnection, "check", lambda *_args, **_named: report)
    own.message.clear()
    own.check_button.click()
    stage.until(lambda: own.message.text)
    assert "in 42 ms. Its clock is 1 h 0 min behind this one." in own.message.text
    near = ConnectionReport(2, "u", "2", "General Warehouse", 1, 42, 1)
    assert report_words(near).endswith("The clocks agree.")


def test_what_the_program_does_in_the_background_is_kept_on_ok(
    remote: OpenDatafile, open_window: Open, settings: QSettings, stage: Stage
) -> None:
    window = open_window(remote)
    page, habits = window.general, window._habits
    assert [box.isChecked() for box in page._boxes()] == [False, True, False]
    page.starts_at_login.click()
    page.notifies.click()
    ok(window, stage)
    assert habits.login_start.is_on()
    assert habits.keeps_running is None  # it was not chosen: closing still asks
    assert not made_habits(settings).notifies


def test_without_a_tray_nothing_is_offered_that_needs_it(
    remote: OpenDatafile, look: Look, settings: QSettings, stage: Stage
) -> None:
    window = PreferencesWindow(remote, settings, look, made_habits(settings))
    window.show()
    stage.until(lambda: window.stack.isEnabled())
    page = window.general
    assert [box.isEnabled() for box in page._boxes()] == [False, False, True]
    assert page.keeps_running.toolTip() == "This desktop has no tray for the icon"
