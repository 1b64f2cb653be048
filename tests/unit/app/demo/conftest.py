"""One demo network for all tests of the demo's data: making it takes half a second."""

from datetime import date

import pytest

from app.demo.generator import DemoNetwork, DemoRecord, build, central_records


@pytest.fixture(scope="session")
def network() -> DemoNetwork:
    return build(seed=7, today=date(2026, 11, 20))


@pytest.fixture(scope="session")
def central(network: DemoNetwork) -> tuple[DemoRecord, ...]:
    return tuple(central_records(network))
