"""A datafile that a process has open twice keeps its locks when one of the two is closed."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from models.commands.datafile import set_up_central
from models.commands.preferences import set_preference
from models.datafile import Datafile
from models.enums import DatafileKind
from models.queries.preferences import load_preferences
from models.views import OPERATOR

_ROOT: Final = Path(__file__).parents[3]

_WRITE_ELSEWHERE: Final = """
import sys
from models.commands.preferences import set_preference
from models.datafile import Datafile
from models.views import OPERATOR
datafile = Datafile.open(sys.argv[1])
with datafile.write() as session:
    set_preference(session, OPERATOR, "sync_interval_min", 7, datafile.clock.now())
datafile.close()
"""


@pytest.fixture
def location(tmp_path: Path) -> str:
    return str(tmp_path / "central.2a")


@pytest.fixture
def datafile(location: str) -> Iterator[Datafile]:
    opened = Datafile.create(location, DatafileKind.CENTRAL)
    with opened.write() as session:
        set_up_central(session, site_name="CMS", admin_password="a", unlock_code="b")
    yield opened
    opened.close()


def test_another_process_does_not_take_the_log_away(datafile: Datafile, location: str) -> None:
    Datafile.open(location).close()
    subprocess.run(
        [sys.executable, "-c", _WRITE_ELSEWHERE, location], cwd=_ROOT, check=True, timeout=60
    )
    assert Path(f"{location}-wal").exists()
    with datafile.write() as session:
        set_preference(session, OPERATOR, "sync_request_size", 77, datafile.clock.now())
    datafile.close()
    with Datafile.open(location).read() as session:
        kept = load_preferences(session)
    assert (kept.sync_interval_min, kept.sync_request_size) == (7, 77)


def test_a_datafile_that_was_closed_is_looked_at_again(datafile: Datafile, location: str) -> None:
    datafile.close()
    Path(location).write_text("no datafile any more")
    with pytest.raises(Exception, match="is not a Two Arrows datafile"):
        Datafile.open(location)
