"""What disables sync, as both sides say it: a URL at the central server, another device."""

from models.commands.sites import SiteEdit, edit_site, reset_hardware_id
from models.datafile import Datafile
from models.enums import DisabledReason, ErrorCode
from models.queries.disabled import sync_disabled_reasons
from models.queries.sites import site_detail
from models.views import OPERATOR
from tests.fakes.datafiles import FIRST_ID, SECOND_ID, SECOND_SITE, settings_for
from tests.fakes.runs import sync_once, synced


def set_url(central: Datafile, site_id: int, url: str) -> None:
    at = central.clock.now()
    with central.write() as session:
        version = site_detail(session, site_id, at).version
        edit_site(session, OPERATOR, site_id, SiteEdit(url=url), version, at)


def reasons(datafile: Datafile) -> list[DisabledReason]:
    with datafile.read() as session:
        return [each.reason for each in sync_disabled_reasons(session)]


def test_a_url_on_any_row_disables_sync_until_it_is_cleared(
    central: Datafile, remote: Datafile, server_url: str
) -> None:
    settings = settings_for(server_url)
    synced(remote, settings)
    set_url(central, SECOND_ID, "http://other:2048")
    assert reasons(central) == [DisabledReason.URL_ON_CENTRAL]
    error = sync_once(remote, settings).error
    assert error is not None
    assert error.code == ErrorCode.SYNC_DISABLED
    assert f"no site can synchronise while site {SECOND_SITE} has a URL here" in error.summary
    assert reasons(remote) == [DisabledReason.CENTRAL_DISABLED]
    set_url(central, SECOND_ID, "")
    synced(remote, settings)


def test_another_device_disables_the_site_until_it_is_reset(
    central: Datafile, remote: Datafile, server_url: str
) -> None:
    synced(remote, settings_for(server_url))
    moved = settings_for(server_url, hardware_id="another device")
    assert sync_once(remote, moved).error is not None
    assert reasons(central) == reasons(remote) == [DisabledReason.HARDWARE_ID]
    with central.write() as session:
        reset_hardware_id(session, OPERATOR, FIRST_ID, central.clock.now())
    assert reasons(central) == []
    synced(remote, moved)
    assert reasons(remote) == []
