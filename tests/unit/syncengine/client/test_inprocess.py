"""The server in the same process: the same bytes, so the same refusals as over a wire."""

import msgspec
import pytest

from models.datafile import Datafile
from syncengine.client.inprocess import InProcessClient
from syncengine.protocol import SiteConnection
from syncengine.server.service import SiteService
from syncengine.wire import WireFormatError
from syncengine.wire.v5 import PushBatch, QueuedRecord
from tests.fakes.datafiles import FIRST_ID
from tests.fakes.records import stock, write


@pytest.fixture
def connection(central: Datafile) -> SiteConnection:
    """The first site's connection to ``central``."""
    return InProcessClient(SiteService(central, FIRST_ID, "http://127.0.0.1:1", lambda _id: None))


def test_every_question_has_its_answer(central: Datafile, connection: SiteConnection) -> None:
    write(central, [stock("s")])
    assert connection.site().site_id == FIRST_ID
    assert connection.initialise().queue_length == 1
    assert len(connection.central_records(0, 100).data) > 0
    batch = connection.queued_records(10)
    assert batch.data[0].content == (stock("s").payload or "").encode()
    connection.acknowledge([each.sync_out_id for each in batch.data])
    assert connection.queued_records(10).queue_length == 0
    assert connection.push(PushBatch(queue_length=0)).integration_started
    assert connection.site_status().code == "integration_in_progress"
    connection.close()


def test_what_no_wire_could_carry_does_not_pass(connection: SiteConnection) -> None:
    broken = QueuedRecord(
        sync_out_id="1",
        table_name="item_line",
        record_id="s",
        action="Update",
        record_data=msgspec.Raw(b'{"cut'),
    )
    with pytest.raises(WireFormatError):
        connection.push(PushBatch(queue_length=1, data=(broken,)))


def test_it_has_no_link_to_measure(connection: SiteConnection) -> None:
    assert (connection.round_trip_s, connection.clock_difference_s) == (None, None)
