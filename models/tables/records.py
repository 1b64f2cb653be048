"""The synced records themselves: one table for all of them, which is also the change log.

``record.cursor`` grows with every change of a row and is its key, so reading "all after n" is one
walk along the table. Numbers come from ``counter`` inside the writing transaction, whose row lock
(PostgreSQL) or write lock (SQLite) is held until commit: nobody can see cursor n while a lower one
is still to come.
"""

from sqlalchemy import BigInteger, Column, Index, Integer, SmallInteger, Table, Text, text

from models.tables.base import METADATA, Cursor, UtcTime

counter = Table(
    "counter",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("value", BigInteger, nullable=False),
)

record = Table(
    "record",
    METADATA,
    Column("cursor", Cursor, primary_key=True, autoincrement=False),
    Column("table_name", Text, nullable=False),
    Column("record_id", Text, nullable=False),
    Column("action", Text, nullable=False),  # Action: what the last change was
    Column("payload", Text),  # wire JSON in pull format; of a deleted record its last known state
    Column("channel", SmallInteger, nullable=False),  # Channel
    Column("store_id", Text),  # the store it belongs to; a line has its header's
    Column("name_id", Text),  # the other party, or the patient; a line has its header's
    Column("parent_id", Text),  # the header that a line belongs to
    Column("source_site_id", Integer, nullable=False),  # where the last change was made
    Column("changed_at", UtcTime, nullable=False),
    Index("uq_record_identity", "table_name", "record_id", unique=True),
    Index(
        "ix_record_central",
        "cursor",
        sqlite_where=text("channel = 1"),
        postgresql_where=text("channel = 1"),
    ),
    # Few among very many; asked whenever one is applied.
    Index(
        "ix_record_merge",
        "cursor",
        sqlite_where=text("action = 'merge'"),
        postgresql_where=text("action = 'merge'"),
    ),
    Index(
        "ix_record_store",
        "store_id",
        "cursor",
        sqlite_where=text("store_id IS NOT NULL"),
        postgresql_where=text("store_id IS NOT NULL"),
    ),
    Index(
        "ix_record_parent",
        "parent_id",
        sqlite_where=text("parent_id IS NOT NULL"),
        postgresql_where=text("parent_id IS NOT NULL"),
    ),
    Index(  # of what is no upsert, so that living records are counted by indexes
        "ix_record_gone",
        "table_name",
        sqlite_where=text("action <> 'update'"),
        postgresql_where=text("action <> 'update'"),
    ),
    # Who is the other party of a transaction, what belongs to a patient, and who is visible where.
    Index(
        "ix_record_name",
        "name_id",
        "table_name",
        sqlite_where=text("name_id IS NOT NULL"),
        postgresql_where=text("name_id IS NOT NULL"),
    ),
)
