"""What is on its way: the queue (sync out), the buffer of received records, and the runs."""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    SmallInteger,
    Table,
    Text,
)

from models.tables.base import METADATA, Cursor, UtcTime

sync_out = Table(
    "sync_out",
    METADATA,
    Column("site_id", Integer, primary_key=True, autoincrement=False),  # who is to get it
    # The record's own cursor. When the record changes again the foreign key carries its queue rows
    # along, so a later change folds into the row, and an acknowledgement of the older cursor
    # misses it and leaves it waiting.
    Column(
        "cursor",
        Cursor,
        ForeignKey("record.cursor", onupdate="CASCADE", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("queued_at", UtcTime, nullable=False),  # of the oldest change not yet acknowledged
    Index("ix_sync_out_cursor", "cursor"),
    sqlite_with_rowid=False,
)

sync_buffer = Table(
    "sync_buffer",
    METADATA,
    Column("id", Cursor, primary_key=True),
    Column("source_site_id", Integer, nullable=False),
    Column("table_name", Text, nullable=False),
    Column("record_id", Text, nullable=False),
    Column("action", Text, nullable=False),  # Action
    Column("payload", Text),
    Column("channel", SmallInteger, nullable=False),
    Column("store_id", Text),
    Column("name_id", Text),
    Column("parent_id", Text),  # the record it is a line of, which must be applied first
    Column("apply_order", Integer, nullable=False),  # position in which it is integrated
    Column("state", Text, nullable=False),  # BufferState
    Column("reason", Text),  # why it is in that state, in words
    Column("attempts", Integer, nullable=False, default=0),
    Column("received_at", UtcTime, nullable=False),
    Index("uq_sync_buffer_identity", "source_site_id", "table_name", "record_id", unique=True),
    Index("ix_sync_buffer_work", "state", "source_site_id", "apply_order"),
)

central_link = Table(
    "central_link",
    METADATA,
    # One row, on a remote site: where its central server is and how far it has come with it.
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("server_url", Text, nullable=False),
    Column("site_name", Text, nullable=False),
    Column("site_uuid", Text),  # as the server gave it at first contact; must never change
    Column("central_site_id", Integer),
    Column("central_cursor", Cursor, nullable=False, default=0),
    # The Open mSupply central server that the central server named at the last contact, and the
    # next cursor to ask it from; empty: it named none.
    Column("v6_url", Text, nullable=False, default=""),
    Column("v6_cursor", Cursor, nullable=False, default=0),
    # See ``models.marks``; the confirmed one is null until it is taken from the server.
    Column("confirmed_mark", Text),
    Column("newest_mark", Text),
    Column("rebuild_wanted", Boolean, nullable=False, default=False),  # once all own data is sent
    Column("initialise_accepted_at", UtcTime),  # the server has built our queue
    Column("initialised_at", UtcTime),  # the first whole run has ended without error
)

sync_run = Table(
    "sync_run",
    METADATA,
    Column("id", Cursor, primary_key=True),
    Column("reason", Text, nullable=False),  # RunReason
    Column("started_at", UtcTime, nullable=False),
    Column("finished_at", UtcTime),
    Column("outcome", Text, nullable=False),  # RunOutcome
    Column("pushed_rows", Integer, nullable=False, default=0),
    Column("pulled_rows", Integer, nullable=False, default=0),
    Column("applied_rows", Integer, nullable=False, default=0),
    Column("held_rows", Integer, nullable=False, default=0),  # waiting, refused, failed, ignored
    Column("error_code", Text),  # ErrorCode
    Column("error_facts", Text),  # JSON object of the facts that fill its words
    Column("clock_difference_s", Integer),  # server's clock minus ours, when it was told
    Column("round_trip_ms", Integer),
    Index("ix_sync_run_started_at", "started_at"),
)

sync_step = Table(
    "sync_step",
    METADATA,
    Column("run_id", Cursor, ForeignKey("sync_run.id", ondelete="CASCADE"), primary_key=True),
    Column("step", Text, primary_key=True),  # SyncStep: a new step adds rows, not columns
    Column("state", Text, nullable=False),  # StepState
    Column("started_at", UtcTime, nullable=False),
    Column("finished_at", UtcTime),
    Column("done", Integer, nullable=False, default=0),
    Column("total", Integer),  # None until it is known
)
