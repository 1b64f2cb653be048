"""The floor's datafile: sqlite3 without anything on it. Both sides have the same tables."""

import sqlite3
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import orjson

SITE_ID: Final = 2
CENTRAL_ID: Final = 1
BATCH_ROWS: Final = 500
ORDER_OF: Final = {"name": 1, "item": 2, "store": 3, "item_line": 4, "transact": 5, "trans_line": 6}

_SCHEMA: Final = """
CREATE TABLE record (
    cursor INTEGER PRIMARY KEY, table_name TEXT NOT NULL, record_id TEXT NOT NULL,
    payload TEXT NOT NULL, store_id TEXT, source_site_id INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
);
CREATE UNIQUE INDEX record_identity ON record (table_name, record_id);
CREATE INDEX record_store ON record (store_id, cursor) WHERE store_id IS NOT NULL;
CREATE TABLE sync_out (
    site_id INTEGER NOT NULL, cursor INTEGER NOT NULL, PRIMARY KEY (site_id, cursor)
) WITHOUT ROWID;
CREATE TABLE buffer (
    id INTEGER PRIMARY KEY, table_name TEXT NOT NULL, record_id TEXT NOT NULL,
    payload TEXT NOT NULL, store_id TEXT, parent_id TEXT, apply_order INTEGER NOT NULL,
    received_at INTEGER NOT NULL
);
CREATE UNIQUE INDEX buffer_identity ON buffer (table_name, record_id);
CREATE INDEX buffer_order ON buffer (apply_order);
"""
_WRITE: Final = """
INSERT INTO record (table_name, record_id, payload, store_id, source_site_id, changed_at)
VALUES (?, ?, ?, ?, ?, ?)
"""
_RECEIVE: Final = """
INSERT INTO buffer (table_name, record_id, payload, store_id, parent_id, apply_order, received_at)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (table_name, record_id) DO UPDATE SET
    payload = excluded.payload, store_id = excluded.store_id, parent_id = excluded.parent_id,
    apply_order = excluded.apply_order, received_at = excluded.received_at
"""
_INTEGRATE: Final = """
INSERT INTO record
SELECT (SELECT coalesce(max(cursor), 0) FROM record) + row_number() OVER (ORDER BY id),
    table_name, record_id, payload,
    coalesce(store_id, (SELECT header.store_id FROM record AS header
        WHERE header.table_name = 'transact' AND header.record_id = buffer.parent_id)),
    ?, ?
FROM buffer WHERE apply_order = ? ORDER BY id
ON CONFLICT (table_name, record_id) DO UPDATE SET
    cursor = excluded.cursor, payload = excluded.payload, store_id = excluded.store_id,
    source_site_id = excluded.source_site_id, changed_at = excluded.changed_at
    WHERE payload <> excluded.payload
"""
_NEXT: Final = """
SELECT record.cursor, table_name, record_id, payload
FROM sync_out JOIN record ON record.cursor = sync_out.cursor
WHERE sync_out.site_id = ? ORDER BY sync_out.cursor LIMIT ?
"""


class Storage:
    """One side's tables. Not thread-safe."""

    def __init__(self, path: Path) -> None:
        self._sql = sqlite3.connect(path, isolation_level=None)
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "cache_size = -16000"):
            self._sql.execute(f"PRAGMA {pragma}")
        if not self._sql.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            self._sql.executescript(_SCHEMA)

    def close(self) -> None:
        """Close the file."""
        self._sql.close()

    def write(self, records: Iterable[tuple[str, str, str]], store_id: str | None) -> None:
        """Keep records made here as (table, id, payload)."""
        now = time.time_ns()
        rows = [(*record, store_id, CENTRAL_ID, now) for record in records]
        with self._transaction():
            self._sql.executemany(_WRITE, rows)

    def queue(self, site_id: int, store_id: str | None) -> int:
        """Queue all records of a store for a site; return how many."""
        with self._transaction():
            added = self._sql.execute(
                "INSERT INTO sync_out SELECT ?, cursor FROM record WHERE store_id = ?",
                (site_id, store_id),
            )
            return added.rowcount

    def waiting(self, site_id: int) -> int:
        """Return how many records wait for a site."""
        counted = self._sql.execute("SELECT count(*) FROM sync_out WHERE site_id = ?", (site_id,))
        return int(counted.fetchone()[0])

    def next_batch(self, site_id: int) -> list[tuple[int, str, str, str]]:
        """Return the next records for a site as (cursor, table, id, payload)."""
        return self._sql.execute(_NEXT, (site_id, BATCH_ROWS)).fetchall()

    def acknowledge(self, site_id: int, cursors: Iterable[int]) -> None:
        """Take records off a site's queue."""
        with self._transaction():
            self._sql.executemany(
                "DELETE FROM sync_out WHERE site_id = ? AND cursor = ?",
                [(site_id, cursor) for cursor in cursors],
            )

    def receive(self, records: Iterable[dict[str, Any]]) -> None:
        """Keep the records of a decoded batch in the buffer, durably."""
        now = time.time_ns()
        rows = [
            (
                record["tableName"],
                record["recordId"],
                orjson.dumps(record["recordData"]).decode(),
                record["recordData"].get("store_ID"),
                record["recordData"].get("transaction_ID"),
                ORDER_OF[record["tableName"]],
                now,
            )
            for record in records
        ]
        with self._transaction():
            self._sql.executemany(_RECEIVE, rows)

    def integrate(self, source_site_id: int) -> int:
        """Apply what the buffer holds, parents first, a table in a transaction."""
        applied = 0
        for order in ORDER_OF.values():
            with self._transaction():
                self._sql.execute(_INTEGRATE, (source_site_id, time.time_ns(), order))
                done = self._sql.execute("DELETE FROM buffer WHERE apply_order = ?", (order,))
                applied += done.rowcount
        return applied

    def records(self) -> list[tuple[str, str, str, str | None]]:
        """Return (table, id, payload, store) of all records, by table and id."""
        return self._sql.execute(
            "SELECT table_name, record_id, payload, store_id FROM record "
            "ORDER BY table_name, record_id"
        ).fetchall()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._sql.execute("BEGIN IMMEDIATE")
        with self._sql:  # commits, or rolls back
            yield
