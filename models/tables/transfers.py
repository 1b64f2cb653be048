"""Which record was made from which: the two halves of every transfer (sync.md, Transfers)."""

from sqlalchemy import BigInteger, Column, Index, Table, Text

from models.tables.base import METADATA, UtcTime

transfer_link = Table(
    "transfer_link",
    METADATA,
    # Kept when either half is deleted, so that no replay makes a second counterpart.
    Column("initiating_table", Text, primary_key=True),
    Column("initiating_id", Text, primary_key=True),
    Column("kind", Text, nullable=False),  # TransferKind
    Column("responding_table", Text, nullable=False),
    Column("responding_id", Text, nullable=False),
    Column("number", BigInteger),  # what the responder has given it; None until that is known
    Column("made_at", UtcTime, nullable=False),
    Index("uq_transfer_link_responding", "responding_table", "responding_id", unique=True),
)
