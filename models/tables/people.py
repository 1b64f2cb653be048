"""Users of this datafile, what they may do, and the audit log of what they did."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, Table, Text, func

from models.tables.base import METADATA, Cursor, UtcTime

user_account = Table(
    "user_account",
    METADATA,
    Column("id", Cursor, primary_key=True),
    Column("name", Text, nullable=False),
    Column("password_hash", Text, nullable=False),  # Argon2id of the SHA-256 that mobiles send
    Column("active", Boolean, nullable=False, default=True),
    Column("failures", Integer, nullable=False, default=0),
    Column("failed_at", UtcTime),
    Column("last_store_id", Text),  # the store last logged in to
    Column("last_login_at", UtcTime),
    Column("all_stores", Boolean, nullable=False, default=True),  # else those of user_store
    Column("version", Integer, nullable=False, default=1),
    Column("changed_by", Text, nullable=False, default=""),
)
Index("uq_user_account_name", func.lower(user_account.c.name), unique=True)

user_permission = Table(
    "user_permission",
    METADATA,
    Column("user_id", Cursor, ForeignKey("user_account.id", ondelete="CASCADE"), primary_key=True),
    Column("permission", Text, primary_key=True),  # Permission
)

user_store = Table(
    "user_store",
    METADATA,
    Column("user_id", Cursor, ForeignKey("user_account.id", ondelete="CASCADE"), primary_key=True),
    Column("store_id", Text, primary_key=True),  # a store that the user may log in to
)

audit_log = Table(
    "audit_log",
    METADATA,
    Column("id", Cursor, primary_key=True),
    Column("at", UtcTime, nullable=False),
    Column("actor", Text, nullable=False),
    Column("kind", Text, nullable=False),  # EventKind
    Column("message", Text, nullable=False),
    Column("details", Text, nullable=False),  # JSON object: old and new values, never a password
    Column("chain", Text, nullable=False),  # SHA-256 over this line and the chain of the one before
    Column("site_id", Integer),
    Index("ix_audit_log_at", "at"),
    Index("ix_audit_log_actor", "actor", "at"),
    Index("ix_audit_log_kind", "kind", "at"),
)
