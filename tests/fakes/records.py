"""Small records of the tables that tests move about, as changes that ``write_records`` takes.

Their JSON is compact, as the wire writes it, so that both sides can be compared to the letter.
"""

from collections.abc import Iterable
from typing import Final

import msgspec
from sqlalchemy import select

from models.buffer import ReceivedRecord, receive
from models.datafile import Datafile
from models.enums import Action
from models.here import this_site
from models.records import RecordChange, write_records
from models.tables import record

STORE: Final = "store-a"
"""The store of the first remote site."""

RecordState = tuple[str, str, str, str | None]
"""Table, id, last action and payload of one record."""


def change(table: str, record_id: str, **values: object) -> RecordChange:
    """Return an upsert of ``table`` with ``values`` beside its id."""
    payload = msgspec.json.encode({"ID": record_id, **values}).decode()
    return RecordChange(table, record_id, Action.UPSERT, payload)


def deletion(table: str, record_id: str) -> RecordChange:
    """Return the deletion of a record."""
    return RecordChange(table, record_id, Action.DELETE, None)


def merge(table: str, record_id: str, *, keep: str, delete: str) -> RecordChange:
    """Return a merge of two records of ``table`` (protocol 1.3)."""
    payload = msgspec.json.encode({"mergeIdToKeep": keep, "mergeIdToDelete": delete}).decode()
    return RecordChange(table, record_id, Action.MERGE, payload)


def item(item_id: str, name: str = "Amoxicillin 250 mg", **values: object) -> RecordChange:
    """Return an item: central data."""
    return change("item", item_id, item_name=name, **values)


def store(store_id: str, site_id: int, **values: object) -> RecordChange:
    """Return a store that is active on ``site_id``."""
    return change("store", store_id, name_ID=f"name-{store_id}", sync_id_remote_site=site_id,
                  **values)  # fmt: skip


def invoice(invoice_id: str, store_id: str = STORE, **values: object) -> RecordChange:
    """Return the header of a transaction: store data."""
    return change("transact", invoice_id, store_ID=store_id, entry_time=41715, **values)


def invoice_line(line_id: str, invoice_id: str, **values: object) -> RecordChange:
    """Return a line of ``invoice_id``, which belongs to the store of its header."""
    return change("trans_line", line_id, transaction_ID=invoice_id, **values)


def stock(stock_id: str, store_id: str = STORE, **values: object) -> RecordChange:
    """Return a line of stock: store data."""
    return change("item_line", stock_id, store_ID=store_id, **values)


def received(each: RecordChange) -> ReceivedRecord:
    """Return a change as it comes off the wire."""
    payload = None if each.payload is None else each.payload.encode()
    return ReceivedRecord(each.table, each.record_id, each.action, payload)


def write(datafile: Datafile, changes: Iterable[RecordChange], site_id: int | None = None) -> int:
    """Write ``changes`` as made on ``site_id`` (None: the datafile's own); return how many did."""
    with datafile.write() as session:
        source = this_site(session).site_id if site_id is None else site_id
        return write_records(session, list(changes), source_site_id=source, at=datafile.clock.now())


def arrive(datafile: Datafile, source_site_id: int, changes: Iterable[RecordChange]) -> int:
    """Put ``changes`` into the buffer as sent by ``source_site_id``; return how many are new."""
    with datafile.write() as session:
        batch = [received(each) for each in changes]
        return receive(session, source_site_id, batch, datafile.clock.now())


def contents(datafile: Datafile) -> list[RecordState]:
    """Return every record that is or was, sorted: what two synchronised sides have in common.

    A deleted one is without its payload: what a tombstone remembers is each side's own.
    """
    columns = (record.c.table_name, record.c.record_id, record.c.action, record.c.payload)
    with datafile.read() as session:
        rows = session.execute(select(*columns).order_by(*columns[:2])).all()
    return [
        (row.table_name, row.record_id, row.action,
         None if row.action == Action.DELETE else row.payload)
        for row in rows
    ]  # fmt: skip


def payload_of(datafile: Datafile, table: str, record_id: str) -> str | None:
    """Return a record's JSON as it is kept. Raises: KeyError if there is no such record."""
    known = {(each[0], each[1]): each[3] for each in contents(datafile)}
    return known[table, record_id]
