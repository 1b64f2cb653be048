"""The migrations make exactly the schema that the tables declare; the program knows the newest."""

from collections.abc import Iterator

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, create_engine
from sqlalchemy.exc import DBAPIError

from models.datafile import SCHEMA_HEAD
from models.migrations.run import migration_config, upgrade
from models.tables import METADATA
from tests.fakes.postgresql import DATABASES, new_database


@pytest.fixture(params=DATABASES)
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """An empty database of each kind."""
    if request.param == "sqlite":
        made = create_engine("sqlite://")
        yield made
        made.dispose()
        return
    made = create_engine(new_database(request.getfixturevalue("database_server")))
    yield made
    made.dispose()


def test_the_program_knows_the_newest_script() -> None:
    scripts = ScriptDirectory.from_config(migration_config())
    assert scripts.get_heads() == [SCHEMA_HEAD]


def test_revisions_sort_as_text_in_their_order() -> None:
    """Datafiles of a later version are told by comparing revisions."""
    scripts = ScriptDirectory.from_config(migration_config())
    revisions = [each.revision for each in scripts.walk_revisions()]
    assert revisions == sorted(revisions, reverse=True)
    assert {len(each) for each in revisions} == {4}


@pytest.mark.filterwarnings("ignore:Skipped unsupported reflection")  # see the next test
@pytest.mark.filterwarnings("ignore:autogenerate skipping metadata")
def test_migrating_makes_the_declared_schema(engine: Engine) -> None:
    with engine.begin() as connection:
        upgrade(connection)
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": True}
        )
        assert compare_metadata(context, METADATA) == []


def test_every_index_is_made_as_declared_also_those_of_expressions() -> None:
    """SQLite does not tell SQLAlchemy of indexes that are made of expressions."""
    made = []
    for make in (upgrade, METADATA.create_all):
        engine = create_engine("sqlite://")
        with engine.begin() as connection:
            make(connection)
            found = connection.exec_driver_sql(
                "SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY 1"
            )
            made.append(found.scalars().all())
        engine.dispose()
    assert made[0] == made[1] != []


def test_migrating_twice_changes_nothing(engine: Engine) -> None:
    with engine.begin() as connection:
        upgrade(connection)
        upgrade(connection)
        assert MigrationContext.configure(connection).get_current_revision() == SCHEMA_HEAD


@pytest.mark.parametrize("statement", ["UPDATE audit_log SET actor = 'x'", "DELETE FROM audit_log"])
def test_the_database_itself_keeps_the_audit_log(engine: Engine, statement: str) -> None:
    with engine.begin() as connection:
        upgrade(connection)
        connection.exec_driver_sql(
            "INSERT INTO audit_log (at, actor, kind, message, details, chain) "
            "VALUES (1, 'anna', 'logged_in', 'Logged in', '{}', 'x')"
        )
    with pytest.raises(DBAPIError, match="append-only"), engine.begin() as connection:
        connection.exec_driver_sql(statement)
    with engine.begin() as connection:
        rows = connection.exec_driver_sql("SELECT actor FROM audit_log").scalars().all()
    assert rows == ["anna"]
