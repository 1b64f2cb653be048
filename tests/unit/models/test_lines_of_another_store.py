"""A pushed line is judged by its own header's store, whatever else is in the buffer."""

from pathlib import Path

from sqlalchemy import select

from models.buffer import ReceivedRecord, receive
from models.commands.datafile import set_up_central
from models.datafile import Datafile
from models.enums import Action, DatafileKind, HoldReason
from models.integration import Tally, integrate
from models.records import RecordChange, write_records
from models.tables import sync_buffer

SENDER = 2
OTHER_SITE = 3


def change(table: str, record_id: str, fields: str) -> RecordChange:
    return RecordChange(table, record_id, Action.UPSERT, f'{{"ID":"{record_id}",{fields}}}')


def line(record_id: str, header_id: str) -> ReceivedRecord:
    payload = f'{{"ID":"{record_id}","transaction_ID":"{header_id}"}}'
    return ReceivedRecord("trans_line", record_id, Action.UPSERT, payload.encode())


def test_lines_are_refused_by_the_store_of_their_own_header(tmp_path: Path) -> None:
    central = Datafile.create(str(tmp_path / "central.2a"), DatafileKind.CENTRAL)
    at = central.clock.now()
    with central.write() as session:
        set_up_central(session, site_name="Central", admin_password="x", unlock_code="y")
        documents = [
            change("store", "mine", f'"sync_id_remote_site":{SENDER}'),
            change("store", "theirs", f'"sync_id_remote_site":{OTHER_SITE}'),
            change("transact", "my invoice", '"store_ID":"mine"'),
            change("transact", "their invoice", '"store_ID":"theirs"'),
        ]
        write_records(session, documents, source_site_id=1, at=at)
        lines = [line(f"line {number}", "their invoice") for number in range(3)]
        lines += [line(f"line {number}", "my invoice") for number in range(3, 6)]
        receive(session, SENDER, lines, at)
    assert integrate(central, SENDER) == Tally(applied=3, refused=3)
    with central.read() as session:
        held = session.execute(select(sync_buffer.c.record_id, sync_buffer.c.reason)).all()
        assert {each.record_id: each.reason for each in held} == dict.fromkeys(
            ("line 0", "line 1", "line 2"), HoldReason.STORE_ELSEWHERE
        )
    central.close()
