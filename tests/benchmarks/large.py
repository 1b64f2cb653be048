"""Questions a program asks all the time, to a datafile of a million records that all wait."""

import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from sqlalchemy import text
from sqlalchemy.orm import Session

from models.commands.datafile import set_up_central
from models.datafile import Datafile
from models.enums import DatafileKind
from models.outbox import central_batch, next_batch, queue_length
from models.queries.buffer import buffer_counts
from models.queries.queue import queue_view
from models.queries.records import table_counts
from models.queries.stores import list_stores

ROWS: Final = 1_000_000
SITE_ID: Final = 2
BATCH_ROWS: Final = 500
_LARGEST_BYTES: Final = 4 * 1024 * 1024
_ASKED: Final = 9

# A tenth is central data, the rest in the order in which it was made: an invoice, then its lines.
_RECORDS: Final = """
WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < :rows)
INSERT INTO record
    (cursor, table_name, record_id, action, payload, channel, store_id, source_site_id, changed_at)
SELECT n,
    CASE WHEN n % 10 = 0 THEN 'item' WHEN n % 10 = 1 THEN 'transact' ELSE 'trans_line' END,
    printf('%032X', n), 'update',
    printf('{"ID":"%032X","comment":"%s"}', n, :comment),
    CASE WHEN n % 10 = 0 THEN 1 ELSE 2 END,
    CASE WHEN n % 10 = 0 THEN NULL ELSE printf('store %d', n % 12) END,
    1, 1767225600000000 + n
FROM number
"""
_QUEUE: Final = """
INSERT INTO sync_out (site_id, cursor, queued_at)
SELECT :site_id, cursor, changed_at FROM record ORDER BY cursor
"""


def milliseconds_of_questions(path: Path, rows: int = ROWS) -> dict[str, float]:
    """Make a datafile of ``rows`` records at ``path``; return what each question costs in it.

    The median of several times, in milliseconds, with the file in the system's cache.
    """
    datafile = _make(path, rows)
    questions: dict[str, Callable[[Session], object]] = {
        "queue length of a site": lambda session: queue_length(session, SITE_ID),
        "queue length of all sites": queue_view,
        "next batch of a site": lambda session: next_batch(
            session, SITE_ID, BATCH_ROWS, _LARGEST_BYTES
        ),
        "next batch of central data": lambda session: central_batch(
            session, rows // 2, BATCH_ROWS, _LARGEST_BYTES
        ),
        "records by table": table_counts,
        "received records by state": buffer_counts,
        "stores": list_stores,
    }
    found = {name: _median_ms(datafile, ask) for name, ask in questions.items()}
    datafile.close()
    return found


def _make(path: Path, rows: int) -> Datafile:
    datafile = Datafile.create(str(path), DatafileKind.CENTRAL)
    with datafile.write() as session:
        set_up_central(session, site_name="Central", admin_password="x", unlock_code="y")
        session.execute(text(_RECORDS), {"rows": rows, "comment": "x" * 640})
        session.execute(text(_QUEUE), {"site_id": SITE_ID})
        session.execute(text("UPDATE counter SET value = :rows"), {"rows": rows})
    return datafile


def _median_ms(datafile: Datafile, ask: Callable[[Session], object]) -> float:
    taken = []
    for _ in range(_ASKED):
        started = time.perf_counter()
        with datafile.read() as session:
            ask(session)
        taken.append(time.perf_counter() - started)
    return statistics.median(taken) * 1000
