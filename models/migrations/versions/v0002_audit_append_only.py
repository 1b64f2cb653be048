"""The audit log only grows: the database itself refuses to change or remove a line of it.

Whoever can write the file can also drop the triggers; what was done then shows in the chain
(``models.audit_chain``).
"""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the triggers, in the database's own words."""
    if op.get_bind().dialect.name == "sqlite":
        for act in ("update", "delete"):
            op.execute(
                f"CREATE TRIGGER audit_log_no_{act} BEFORE {act.upper()} ON audit_log "
                "BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END"
            )
        return
    op.execute(
        "CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'the audit log is append-only'; END $$"
    )
    for level, acts in (("ROW", "UPDATE OR DELETE"), ("STATEMENT", "TRUNCATE")):
        op.execute(
            f"CREATE TRIGGER audit_log_append_only_{level.lower()} BEFORE {acts} ON audit_log "
            f"FOR EACH {level} EXECUTE FUNCTION refuse_audit_change()"
        )
