"""Edit received record: checked as JSON and by the catalogue, then integrated again."""

import pytest
from PySide6.QtCore import QSettings
from shiboken6 import isValid

from models.buffer import ReceivedRecord, receive
from models.datafile import Datafile
from models.enums import Action, BufferState
from models.integration import integrate
from models.queries.buffer import held_detail, held_records
from models.views import Actor
from tests.fakes.clock import HeldClock
from tests.fakes.records import arrive, deletion, invoice_line
from tests.ui.windows.conftest import Stage
from ui.session import OpenDatafile
from ui.windows.held_record.window import DATA, HeldRecordWindow


@pytest.fixture
def held_ids(central_file: Datafile, clock: HeldClock) -> dict[str, int]:
    """What site 2 sent and was not applied: a line without its header, text, and a deletion."""
    arrive(central_file, 2, [invoice_line("L1", "T1"), deletion("item", "I1")])
    with central_file.write() as session:
        text = ReceivedRecord("transact", "T2", Action.UPSERT, b"no record")
        receive(session, 2, [text], clock.now())
    integrate(central_file, 2)
    with central_file.read() as session:
        return {each.record_id: each.buffer_id for each in held_records(session)}


def shown(
    data: OpenDatafile, settings: QSettings, stage: Stage, buffer_id: int
) -> HeldRecordWindow:
    window = HeldRecordWindow(data, settings, buffer_id)
    window.show()
    stage.until(lambda: window.subtitle.text())  # it is there with the record, not before
    return window


def test_a_wrong_correction_is_marked_and_a_right_one_tried_again(
    central: OpenDatafile,
    central_file: Datafile,
    settings: QSettings,
    stage: Stage,
    held_ids: dict[str, int],
) -> None:
    window = shown(central, settings, stage, held_ids["L1"])
    assert window.title.text() == "L1"
    assert window.subtitle.text() == "trans_line · Change · Waiting"
    field = window.fields[DATA]
    window.editor.setPlainText('{"ID": "L1"')
    window.save()
    assert field.reason == "Not valid JSON: line 1, column 12"
    window.editor.setPlainText("[]")
    assert field.reason == "A record is a JSON object: { … }"
    window.editor.setPlainText('{"ID": "L1", "transaction_ID": 7}')
    assert not field.reason
    window.save()
    assert stage.until(lambda: field.reason) == "transaction_ID: must be text"
    window.editor.setPlainText('{"ID": "L1", "transaction_ID": "T9"}')
    window.save()
    stage.until(lambda: not isValid(window))
    with central_file.read() as session:
        assert "L1" not in {each.record_id for each in held_records(session)}


def test_cancel_asks_and_leaves_all_as_it_was(
    central: OpenDatafile,
    central_file: Datafile,
    settings: QSettings,
    stage: Stage,
    held_ids: dict[str, int],
) -> None:
    window = shown(central, settings, stage, held_ids["T2"])
    assert window.editor.toPlainText() == "no record"
    window.editor.setPlainText("{}")
    window.reject()
    assert stage.dialog().message.heading == "Discard the changes to T2?"
    stage.answer(0)
    stage.until(lambda: not isValid(window))
    with central_file.read() as session:
        detail = held_detail(session, held_ids["T2"])
    assert (detail.data, detail.held.state) == ("no record", BufferState.FAILED)


def test_what_cannot_be_corrected_says_why(
    central: OpenDatafile, settings: QSettings, stage: Stage, held_ids: dict[str, int]
) -> None:
    window = shown(central, settings, stage, held_ids["I1"])
    stage.until(lambda: window.ok_button.toolTip())
    assert window.ok_button.toolTip() == "A deletion has no data to correct"
    assert window.editor.isReadOnly()
    window.close()
    central.log_in(Actor("visitor", frozenset()), None)
    window = shown(central, settings, stage, held_ids["L1"])
    assert window.ok_button.toolTip() == "You lack the permission Edit sync settings"
    window.close()
