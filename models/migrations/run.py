"""Bring a datafile's schema to the newest version, inside one transaction.

Alembic is told where the scripts are here, so that no alembic.ini has to be shipped or found.
"""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection


def migration_config(connection: Connection | None = None) -> Config:
    """Return Alembic's configuration for the scripts that are shipped with this version."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def upgrade(connection: Connection) -> None:
    """Run every migration that ``connection``'s datafile lacks; the caller commits."""
    command.upgrade(migration_config(connection), "head")
