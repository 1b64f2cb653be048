"""What the datafile is, and its preferences."""

from sqlalchemy import Boolean, Column, Integer, Table, Text, select

from models.tables.base import METADATA, UtcTime

datafile = Table(
    "datafile",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=False),  # one row
    Column("datafile_id", Text, nullable=False),
    Column("kind", Text, nullable=False),  # DatafileKind
    Column("site_id", Integer, nullable=False),  # which site this datafile is
    Column("created_at", UtcTime, nullable=False),
    Column("unlock_code_hash", Text),  # Argon2id; None: nothing can be unlocked yet
    Column("unlock_failures", Integer, nullable=False, default=0, server_default="0"),  # in a row
    Column("unlock_failed_at", UtcTime),
    # The primary server that copies and queue are derived for: follows the network preference.
    Column("primary_site_id", Integer, nullable=False, default=1),
    Column("paused_until", UtcTime),  # no synchronisation on time before; None: not paused
    Column("test_api", Boolean, nullable=False, default=False),
)

preference = Table(
    "preference",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),  # JSON
)

PRIMARY_SITE_ID = select(datafile.c.primary_site_id).scalar_subquery()
"""An SQL expression: the site that edits central data."""
