"""The central server of two sites that have begun to initialise, with three stores."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import update

from models.datafile import Datafile
from models.enums import InitialisationStatus
from models.tables import site
from tests.fakes.clock import HeldClock
from tests.fakes.datafiles import new_central


@pytest.fixture
def central(tmp_path: Path) -> Iterator[Datafile]:
    """Stores A on site 2, B on site 3, C on the central server."""
    datafile = new_central(tmp_path / "central.2a", clock=HeldClock())
    with datafile.write() as session:
        session.execute(update(site).values(initialisation=InitialisationStatus.COMPLETED))
    yield datafile
    datafile.close()
