"""Sites, what each has of each store, who failed to log in, and the log of each site."""

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    func,
    text,
)

from models.tables.base import METADATA, Cursor, UtcTime

site = Table(
    "site",
    METADATA,
    Column("site_id", Integer, primary_key=True, autoincrement=False),  # 1 is the central server
    Column("uuid", Text, nullable=False, unique=True),  # `id` on the wire; an export changes it
    Column("code", Text, nullable=False),
    Column("name", Text, nullable=False),  # what the site logs in with
    Column("password_hash", Text),  # Argon2id of the wire's SHA-256; None: cannot log in
    Column("hardware_id", Text),  # bound at first contact
    Column("site_type", Text, nullable=False),  # SiteType
    Column("device_type", Text, nullable=False, default=""),  # as the site reports it
    Column("app_version", Text, nullable=False, default=""),
    Column("wire_version", Integer),
    Column("active_here", Boolean, nullable=False, default=False),
    Column("use_node_http", Boolean, nullable=False, default=False),
    Column("is_oms_central", Boolean, nullable=False, default=False),
    Column("oms_central_url", Text, nullable=False, default=""),
    # Only a remote site has the URL of another: any here disables sync (seed 001, "URL").
    Column("url", Text, nullable=False, default=""),
    Column("initialisation", Text, nullable=False),  # InitialisationStatus
    Column("integrate_wanted", Boolean, nullable=False, default=False),  # a whole push is in
    Column("blocked_at", UtcTime),
    Column("mismatch_at", UtcTime),  # another device tried to be this site
    Column("mark", Text, nullable=False, default=""),  # the site's last (``models.marks``)
    Column("restored", Text),  # DisabledReason: which datafile was, as its marks have told
    Column("first_synced_at", UtcTime),
    Column("last_synced_at", UtcTime),
    Column("last_connection_at", UtcTime),
    # Its present synchronisation with this server, for the log: since when, rows each way.
    Column("run_started_at", UtcTime),
    Column("run_received_rows", Integer, nullable=False, default=0),
    Column("run_sent_rows", Integer, nullable=False, default=0),
    # Its support contract, as the support database had it when it was chosen.
    Column("funder_name", Text, nullable=False, default=""),
    Column("license_code", Text, nullable=False, default=""),
    Column("licensed_users", Integer),
    Column("support_start_on", Date),
    Column("support_end_on", Date),
    Column("created_at", UtcTime, nullable=False),
    Column("version", Integer, nullable=False, default=1),  # grows with every edit by a person
    Column("changed_by", Text, nullable=False, default=""),
)
Index("uq_site_name", func.lower(site.c.name), unique=True)
Index(
    "ix_site_url",
    site.c.url,
    sqlite_where=text("url <> ''"),
    postgresql_where=text("url <> ''"),
)

FULL_COPY = "sync_type IN ('active', 'collector') OR syncs_with = 'active_collector'"
"""Tells rows of ``store_on_site`` that more than transfers go to; the text that its index knows."""

store_on_site = Table(
    "store_on_site",
    METADATA,
    # No foreign key to site: a remote site learns of stores whose sites it never hears of.
    Column("store_id", Text, primary_key=True),
    Column("site_id", Integer, primary_key=True, autoincrement=False),
    Column("sync_type", Text),  # SyncType of the copy there; None: no copy
    Column("syncs_with", Text, nullable=False),  # SyncsWith
    Index("ix_store_on_site_site_id", "site_id", "sync_type"),
    # A store may be seen on very many sites, and has more than a mailbox on two or three.
    Index(
        "ix_store_on_site_full",
        "store_id",
        sqlite_where=text(FULL_COPY),
        postgresql_where=text(FULL_COPY),
    ),
)

store_fact = Table(
    "store_fact",
    METADATA,
    # What rules ask of a store, taken from its record whenever that changes.
    Column("store_id", Text, primary_key=True),
    Column("name_id", Text),  # the name it appears under as customer and supplier
    Column("mode", Text, nullable=False),  # StoreMode
    Column("include_transactions", Boolean, nullable=False),  # of a dispensary, in sync
    Index("ix_store_fact_name_id", "name_id"),
)

login_failure = Table(
    "login_failure",
    METADATA,
    # Counted by source, so that a stranger's guesses lock out the stranger, not the good device.
    Column(
        "site_id",
        Integer,
        ForeignKey("site.site_id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("source", Text, primary_key=True),  # "device", or a network address
    Column("failures", Integer, nullable=False),
    Column("last_at", UtcTime, nullable=False),
)

site_log = Table(
    "site_log",
    METADATA,
    Column("id", Cursor, primary_key=True),
    Column("at", UtcTime, nullable=False),
    Column("site_id", Integer, nullable=False),
    Column("kind", Text, nullable=False),  # EventKind
    Column("actor", Text, nullable=False),  # a user or a site
    Column("message", Text, nullable=False),
    Column("details", Text),  # JSON object
    Index("ix_site_log_site_id", "site_id", "at"),
)
