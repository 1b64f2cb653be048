"""Check connection, the one Open mSupply central server, and a remote site's own fields."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSettings
from shiboken6 import isValid
from sqlalchemy import update

from models.datafile import Datafile
from models.enums import ErrorCode, Permission
from models.errors import AppError
from models.queries.datafile import datafile_view
from models.queries.logs import audit_lines, site_log
from models.queries.preferences import load_preferences
from models.queries.sites import site_detail
from models.tables import site
from models.views import Actor
from syncengine import ConnectionReport, ServerState
from tests.fakes.clock import HeldClock
from tests.ui.windows.conftest import Stage
from ui.session import OpenDatafile
from ui.windows.message_dialog import Gravity
from ui.windows.site.connection import central_report
from ui.windows.site.window import SiteWindow

KAMA = 3
RUNNING = ServerState(running=True, url="http://127.0.0.1:2048")

Open = Callable[[OpenDatafile, int], SiteWindow]


@pytest.fixture
def open_site(settings: QSettings, stage: Stage) -> Open:
    def shown(data: OpenDatafile, site_id: int) -> SiteWindow:
        window = SiteWindow(data, settings, site_id)
        window.show()
        stage.until(lambda: window.tabs.isEnabled())
        return window

    return shown


def test_the_central_server_tells_what_it_knows_of_a_sites_connection(
    central_file: Datafile, clock: HeldClock
) -> None:
    with central_file.read() as session:
        kama, laptop, own = (site_detail(session, each, clock.now()) for each in (KAMA, 8, 1))
    report = central_report(kama, RUNNING, clock.now())
    assert report.gravity is Gravity.INFO
    assert report.heading == "Kama may connect: it last did 1 day ago"
    assert "This server listens at http://127.0.0.1:2048." in report.text
    assert "by Open mSupply Desktop 2.11.0" in report.text
    assert "has not yet" in central_report(laptop, RUNNING, clock.now()).heading
    assert "itself" in central_report(own, RUNNING, clock.now()).heading
    with central_file.write() as session:
        now = clock.now()
        session.execute(
            update(site).where(site.c.site_id == KAMA).values(blocked_at=now, password_hash=None)
        )
        kama = site_detail(session, KAMA, now)
    report = central_report(kama, ServerState(), clock.now())
    assert report.gravity is Gravity.WARNING
    for fault in ("does not run", "no password", "press Unblock site"):
        assert fault in report.text


def test_check_connection_shows_the_report(
    central: OpenDatafile, open_site: Open, stage: Stage
) -> None:
    window = open_site(central, KAMA)
    window.check_button.click()
    assert stage.dialog().message.heading == "Kama cannot connect now"  # no server process here
    stage.answer(0)


def test_a_second_open_msupply_central_server_is_alerted_at_once(
    central: OpenDatafile, open_site: Open, stage: Stage, central_file: Datafile
) -> None:
    with central_file.write() as session:
        session.execute(update(site).where(site.c.site_id == 4).values(is_oms_central=True))
    window = open_site(central, KAMA)
    window.form.oms_check.click()
    heading = stage.dialog().message.heading
    assert heading == "Otutahi (ID 4) is the Open mSupply central server already."
    stage.answer(0)
    assert not window.form.oms_check.isChecked()
    assert not window.is_changed
    window.form.node_http.click()
    window.ok_button.click()
    stage.until(lambda: not isValid(window) or not window.isVisible())
    with central_file.read() as session:
        assert site_detail(session, KAMA, central.now()).use_node_http


def test_a_remote_site_shows_and_edits_how_it_synchronises(
    remote: OpenDatafile, open_site: Open, stage: Stage, remote_file: Datafile
) -> None:
    window = open_site(remote, 2)
    rows = window.form.remote
    assert (rows.interval.value(), rows.interval.minimum()) == (15, 1)
    assert rows.url_edit.text() == "http://127.0.0.1:1"
    assert window.form.name_edit.toolTip() == "Only on the central server"
    rows.url_edit.setText("central.example.org")
    window.ok_button.click()
    assert "must start with http" in rows.url.reason
    rows.url_edit.setText("https://central.example.org/")
    rows.interval.setValue(30)
    rows.request_size.setValue(200)
    window.form.active_here.click()
    window.ok_button.click()
    stage.until(lambda: not isValid(window) or not window.isVisible())
    with remote_file.read() as session:
        assert not site_detail(session, 2, remote.now()).active_here
        preferences = load_preferences(session)
        assert datafile_view(session, "x").server_url == "https://central.example.org"
        assert "Connection to the central server changed" in audit_lines(session)[1].message
        logged = {line.details for line in site_log(session, 2)}
        assert '{"sync_interval_min":[15,30]}' in logged
    assert (preferences.sync_interval_min, preferences.sync_request_size) == (30, 200)


def test_a_remote_sites_fields_need_both_permissions_and_are_not_on_the_central_server(
    remote: OpenDatafile, central: OpenDatafile, open_site: Open
) -> None:
    assert not open_site(central, KAMA).form.remote.interval.isVisible()
    remote.log_in(Actor("half", frozenset({Permission.EDIT_SYNC_SETTINGS})), None)
    window = open_site(remote, 2)
    assert window.form.remote.interval.isVisible()
    assert window.form.remote.interval.isReadOnly()
    assert window.form.remote.url_edit.toolTip() == "You lack the permission Edit preferences"
    assert not window.ok_button.isEnabled()


class Asked:
    """The way to the server of a remote site, as a check of the connection uses it."""

    def __init__(self, failure: AppError | None = None) -> None:
        self.urls: list[str] = []
        self._failure = failure

    def check(self, *, url: str, site_name: str, password: str | None) -> ConnectionReport:
        assert (site_name, password) == ("General Warehouse", None)
        self.urls.append(url)
        if self._failure is not None:
            raise self._failure
        return ConnectionReport(2, "site-2", "2", site_name, 1, 12, 0)


@pytest.mark.parametrize("refused", [False, True])
def test_a_remote_site_asks_the_server_that_is_on_screen(
    remote: OpenDatafile, open_site: Open, stage: Stage, refused: bool
) -> None:
    failure = AppError(ErrorCode.SITE_BLOCKED, site="General Warehouse") if refused else None
    asked = Asked(failure)
    remote.connection = asked  # type: ignore[assignment] # only what is asked
    window = open_site(remote, 2)
    window.form.remote.url_edit.setText("http://elsewhere:2048")
    window.check_button.click()
    message = stage.dialog().message
    assert asked.urls == ["http://elsewhere:2048"]
    assert message.gravity is (Gravity.WARNING if refused else Gravity.INFO)
    assert ("blocked" if refused else "can connect") in message.heading
    stage.answer(0)
    assert window.check_button.isEnabled()
    window.form.remote.url_edit.setText(remote.view.server_url)
