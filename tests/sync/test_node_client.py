"""A remote site that synchronises through Node with a real server, and how it comes to that."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.connection import carrier_of
from app.node_client import NodeClient
from models.datafile import Datafile
from models.enums import RunOutcome
from models.here import CENTRAL_SITE_ID
from models.preferences import Preferences
from models.queries.datafile import datafile_view
from syncengine import NodeCarrier, check_connection
from tests.fakes.carriers import NODES, new_node
from tests.fakes.datafiles import FIRST_ID, settings_for
from tests.fakes.records import contents, item, stock, write
from tests.fakes.runs import sync_once, synced, waiting_for


@pytest.fixture(params=NODES)
def node() -> Iterator[NodeCarrier]:
    made = new_node()
    yield made
    made.close()


def test_a_first_and_a_later_run_go_through_one_node_process(
    central: Datafile, remote: Datafile, server_url: str, node: NodeCarrier
) -> None:
    settings = replace(settings_for(server_url), carrier=node)
    write(central, [item(f"i-{number}", name="Côte d'Ivoire") for number in range(30)])
    synced(remote, settings)
    process = node._process
    write(remote, [stock(f"s-{number}") for number in range(30)])
    run = sync_once(remote, settings)
    assert (run.outcome, run.pushed_rows) == (RunOutcome.DONE, 30)
    assert run.clock_difference_s is not None
    assert waiting_for(central, FIRST_ID) == waiting_for(remote, CENTRAL_SITE_ID) == 0
    assert contents(central) == contents(remote)
    assert node._process is process
    assert process is not None
    assert settings.password_sha256 not in " ".join(process.args)  # type: ignore[arg-type]
    assert check_connection(settings).site_id == FIRST_ID


def test_node_is_used_where_it_is_preferred_and_there(
    remote: Datafile, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with remote.read() as session:
        view = datafile_view(session, remote.name)
    client = NodeClient()
    monkeypatch.setattr("app.node_client.node_refusal", lambda: None)
    wanted = Preferences(use_node_http=True)
    assert carrier_of(view, Preferences(), client) is None
    assert carrier_of(view, wanted, None) is None
    chosen = carrier_of(view, wanted, client)
    assert chosen is not None
    assert carrier_of(replace(view, use_node_http=True), Preferences(), client) is chosen
    client.close()
    assert not caplog.records
