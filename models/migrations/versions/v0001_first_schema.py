"""The first schema: records, queue, buffer, sites, users, preferences, runs and logs."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

CURSOR = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make every table of a new datafile."""
    op.create_table(
        "audit_log",
        sa.Column("id", CURSOR, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("details", sa.Text(), nullable=False),
        sa.Column("chain", sa.Text(), nullable=False),
        sa.Column("site_id", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_audit_log"),
    )
    op.create_index("ix_audit_log_actor", "audit_log", ["actor", "at"], unique=False)
    op.create_index("ix_audit_log_at", "audit_log", ["at"], unique=False)
    op.create_index("ix_audit_log_kind", "audit_log", ["kind", "at"], unique=False)
    op.create_table(
        "central_link",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("server_url", sa.Text(), nullable=False),
        sa.Column("site_name", sa.Text(), nullable=False),
        sa.Column("site_uuid", sa.Text(), nullable=True),
        sa.Column("central_site_id", sa.Integer(), nullable=True),
        sa.Column("central_cursor", CURSOR, nullable=False),
        sa.Column("v6_url", sa.Text(), nullable=False),
        sa.Column("v6_cursor", CURSOR, nullable=False),
        sa.Column("confirmed_mark", sa.Text(), nullable=True),
        sa.Column("newest_mark", sa.Text(), nullable=True),
        sa.Column("rebuild_wanted", sa.Boolean(), nullable=False),
        sa.Column("initialise_accepted_at", sa.BigInteger(), nullable=True),
        sa.Column("initialised_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_central_link"),
    )
    op.create_table(
        "counter",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_counter"),
    )
    op.create_table(
        "datafile",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("datafile_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("site_id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("unlock_code_hash", sa.Text(), nullable=True),
        sa.Column("unlock_failures", sa.Integer(), server_default="0", nullable=False),
        sa.Column("unlock_failed_at", sa.BigInteger(), nullable=True),
        sa.Column("primary_site_id", sa.Integer(), nullable=False),
        sa.Column("paused_until", sa.BigInteger(), nullable=True),
        sa.Column("test_api", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_datafile"),
    )
    op.create_table(
        "preference",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_preference"),
    )
    op.create_table(
        "record",
        sa.Column("cursor", CURSOR, autoincrement=False, nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("payload", sa.Text(), nullable=True),
        sa.Column("channel", sa.SmallInteger(), nullable=False),
        sa.Column("store_id", sa.Text(), nullable=True),
        sa.Column("name_id", sa.Text(), nullable=True),
        sa.Column("parent_id", sa.Text(), nullable=True),
        sa.Column("source_site_id", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("cursor", name="pk_record"),
    )
    op.create_index(
        "ix_record_central",
        "record",
        ["cursor"],
        unique=False,
        sqlite_where=sa.text("channel = 1"),
        postgresql_where=sa.text("channel = 1"),
    )
    op.create_index(
        "ix_record_gone",
        "record",
        ["table_name"],
        unique=False,
        sqlite_where=sa.text("action <> 'update'"),
        postgresql_where=sa.text("action <> 'update'"),
    )
    op.create_index(
        "ix_record_merge",
        "record",
        ["cursor"],
        unique=False,
        sqlite_where=sa.text("action = 'merge'"),
        postgresql_where=sa.text("action = 'merge'"),
    )
    op.create_index(
        "ix_record_name",
        "record",
        ["name_id", "table_name"],
        unique=False,
        sqlite_where=sa.text("name_id IS NOT NULL"),
        postgresql_where=sa.text("name_id IS NOT NULL"),
    )
    op.create_index(
        "ix_record_parent",
        "record",
        ["parent_id"],
        unique=False,
        sqlite_where=sa.text("parent_id IS NOT NULL"),
        postgresql_where=sa.text("parent_id IS NOT NULL"),
    )
    op.create_index(
        "ix_record_store",
        "record",
        ["store_id", "cursor"],
        unique=False,
        sqlite_where=sa.text("store_id IS NOT NULL"),
        postgresql_where=sa.text("store_id IS NOT NULL"),
    )
    op.create_index("uq_record_identity", "record", ["table_name", "record_id"], unique=True)
    op.create_table(
        "site",
        sa.Column("site_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uuid", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=True),
        sa.Column("hardware_id", sa.Text(), nullable=True),
        sa.Column("site_type", sa.Text(), nullable=False),
        sa.Column("device_type", sa.Text(), nullable=False),
        sa.Column("app_version", sa.Text(), nullable=False),
        sa.Column("wire_version", sa.Integer(), nullable=True),
        sa.Column("active_here", sa.Boolean(), nullable=False),
        sa.Column("use_node_http", sa.Boolean(), nullable=False),
        sa.Column("is_oms_central", sa.Boolean(), nullable=False),
        sa.Column("oms_central_url", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("initialisation", sa.Text(), nullable=False),
        sa.Column("integrate_wanted", sa.Boolean(), nullable=False),
        sa.Column("blocked_at", sa.BigInteger(), nullable=True),
        sa.Column("mismatch_at", sa.BigInteger(), nullable=True),
        sa.Column("mark", sa.Text(), nullable=False),
        sa.Column("restored", sa.Text(), nullable=True),
        sa.Column("first_synced_at", sa.BigInteger(), nullable=True),
        sa.Column("last_synced_at", sa.BigInteger(), nullable=True),
        sa.Column("last_connection_at", sa.BigInteger(), nullable=True),
        sa.Column("run_started_at", sa.BigInteger(), nullable=True),
        sa.Column("run_received_rows", sa.Integer(), nullable=False),
        sa.Column("run_sent_rows", sa.Integer(), nullable=False),
        sa.Column("funder_name", sa.Text(), nullable=False),
        sa.Column("license_code", sa.Text(), nullable=False),
        sa.Column("licensed_users", sa.Integer(), nullable=True),
        sa.Column("support_start_on", sa.Date(), nullable=True),
        sa.Column("support_end_on", sa.Date(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("site_id", name="pk_site"),
        sa.UniqueConstraint("uuid", name="uq_site_uuid"),
    )
    op.create_index(
        "ix_site_url",
        "site",
        ["url"],
        unique=False,
        sqlite_where=sa.text("url <> ''"),
        postgresql_where=sa.text("url <> ''"),
    )
    op.create_table(
        "site_log",
        sa.Column("id", CURSOR, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("details", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_site_log"),
    )
    op.create_index("ix_site_log_site_id", "site_log", ["site_id", "at"], unique=False)
    op.create_table(
        "store_fact",
        sa.Column("store_id", sa.Text(), nullable=False),
        sa.Column("name_id", sa.Text(), nullable=True),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("include_transactions", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("store_id", name="pk_store_fact"),
    )
    op.create_index("ix_store_fact_name_id", "store_fact", ["name_id"], unique=False)
    op.create_table(
        "store_on_site",
        sa.Column("store_id", sa.Text(), nullable=False),
        sa.Column("site_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sync_type", sa.Text(), nullable=True),
        sa.Column("syncs_with", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("store_id", "site_id", name="pk_store_on_site"),
    )
    op.create_index(
        "ix_store_on_site_full",
        "store_on_site",
        ["store_id"],
        unique=False,
        sqlite_where=sa.text(
            "sync_type IN ('active', 'collector') OR syncs_with = 'active_collector'"
        ),
        postgresql_where=sa.text(
            "sync_type IN ('active', 'collector') OR syncs_with = 'active_collector'"
        ),
    )
    op.create_index(
        "ix_store_on_site_site_id", "store_on_site", ["site_id", "sync_type"], unique=False
    )
    op.create_table(
        "sync_buffer",
        sa.Column("id", CURSOR, nullable=False),
        sa.Column("source_site_id", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("payload", sa.Text(), nullable=True),
        sa.Column("channel", sa.SmallInteger(), nullable=False),
        sa.Column("store_id", sa.Text(), nullable=True),
        sa.Column("name_id", sa.Text(), nullable=True),
        sa.Column("parent_id", sa.Text(), nullable=True),
        sa.Column("apply_order", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sync_buffer"),
    )
    op.create_index(
        "ix_sync_buffer_work",
        "sync_buffer",
        ["state", "source_site_id", "apply_order"],
        unique=False,
    )
    op.create_index(
        "uq_sync_buffer_identity",
        "sync_buffer",
        ["source_site_id", "table_name", "record_id"],
        unique=True,
    )
    op.create_table(
        "sync_run",
        sa.Column("id", CURSOR, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("finished_at", sa.BigInteger(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("pushed_rows", sa.Integer(), nullable=False),
        sa.Column("pulled_rows", sa.Integer(), nullable=False),
        sa.Column("applied_rows", sa.Integer(), nullable=False),
        sa.Column("held_rows", sa.Integer(), nullable=False),
        sa.Column("error_code", sa.Text(), nullable=True),
        sa.Column("error_facts", sa.Text(), nullable=True),
        sa.Column("clock_difference_s", sa.Integer(), nullable=True),
        sa.Column("round_trip_ms", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_sync_run"),
    )
    op.create_index("ix_sync_run_started_at", "sync_run", ["started_at"], unique=False)
    op.create_table(
        "transfer_link",
        sa.Column("initiating_table", sa.Text(), nullable=False),
        sa.Column("initiating_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("responding_table", sa.Text(), nullable=False),
        sa.Column("responding_id", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=True),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("initiating_table", "initiating_id", name="pk_transfer_link"),
    )
    op.create_index(
        "uq_transfer_link_responding",
        "transfer_link",
        ["responding_table", "responding_id"],
        unique=True,
    )
    op.create_table(
        "user_account",
        sa.Column("id", CURSOR, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("failed_at", sa.BigInteger(), nullable=True),
        sa.Column("last_store_id", sa.Text(), nullable=True),
        sa.Column("last_login_at", sa.BigInteger(), nullable=True),
        sa.Column("all_stores", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_user_account"),
    )
    op.create_table(
        "login_failure",
        sa.Column("site_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("last_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["site_id"], ["site.site_id"], name="fk_login_failure_site_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("site_id", "source", name="pk_login_failure"),
    )
    op.create_table(
        "sync_out",
        sa.Column("site_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("cursor", CURSOR, autoincrement=False, nullable=False),
        sa.Column("queued_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["cursor"],
            ["record.cursor"],
            name="fk_sync_out_cursor",
            onupdate="CASCADE",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("site_id", "cursor", name="pk_sync_out"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_sync_out_cursor", "sync_out", ["cursor"], unique=False)
    op.create_table(
        "sync_step",
        sa.Column("run_id", CURSOR, nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("finished_at", sa.BigInteger(), nullable=True),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["run_id"], ["sync_run.id"], name="fk_sync_step_run_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("run_id", "step", name="pk_sync_step"),
    )
    op.create_table(
        "user_permission",
        sa.Column("user_id", CURSOR, nullable=False),
        sa.Column("permission", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["user_id"], ["user_account.id"], name="fk_user_permission_user_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("user_id", "permission", name="pk_user_permission"),
    )
    op.create_table(
        "user_store",
        sa.Column("user_id", CURSOR, nullable=False),
        sa.Column("store_id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["user_id"], ["user_account.id"], name="fk_user_store_user_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("user_id", "store_id", name="pk_user_store"),
    )
    op.create_index("uq_site_name", "site", [sa.text("lower(name)")], unique=True)
    op.create_index("uq_user_account_name", "user_account", [sa.text("lower(name)")], unique=True)
