"""Either side is killed at every moment of every write, and every message is lost in turn.

Whatever happens, the next runs end with both datafiles equal, nothing waiting and nothing held.
Both sides in one process, so that hundreds of ends are tried; ``test_killed_processes`` does the
same to real processes, now and then.
"""

from pathlib import Path
from typing import Final

import pytest

from models.enums import RunOutcome
from models.here import CENTRAL_SITE_ID
from models.outbox import queue_length
from models.queries.buffer import buffer_counts
from models.views import BufferCounts, RunView
from tests.fakes.datafiles import FIRST_ID
from tests.fakes.network import Network
from tests.fakes.records import (
    contents,
    deletion,
    invoice,
    invoice_line,
    item,
    payload_of,
    stock,
    write,
)

EMPTY: Final = BufferCounts(received=0, waiting=0, refused=0, failed=0, skipped=0, ignored=0)


def fill(network: Network) -> None:
    """Give the central server what the site is to initialise with."""
    write(network.central, [item("item-1"), item("item-2"), invoice("sale-1"), stock("stock-1")])
    write(network.central, [invoice_line("line-1", "sale-1"), invoice_line("line-2", "sale-1")])


def is_settled(network: Network) -> bool:
    """Tell whether both sides hold the same, and nothing waits anywhere."""
    with network.central.read() as central, network.remote.read() as remote:
        waiting = queue_length(central, FIRST_ID) + queue_length(remote, CENTRAL_SITE_ID)
        held = {buffer_counts(central), buffer_counts(remote)}
    return (waiting, held) == (0, {EMPTY}) and contents(network.central) == contents(network.remote)


def done(run: RunView | None) -> bool:
    return run is not None and run.outcome is RunOutcome.DONE


def kill_at_every_moment(network: Network, side: str) -> int:
    """Run until the process of ``side`` survives, each time killed one moment later; count ends."""
    ends = 0
    while True:
        setattr(network, f"{side}_dies_at", ends + 1)
        run = network.sync()
        setattr(network, f"{side}_dies_at", 0)
        if done(run):
            return ends
        ends += 1


@pytest.mark.parametrize("side", ["central", "remote"])
def test_a_first_run_survives_every_kill(network: Network, side: str) -> None:
    fill(network)
    assert kill_at_every_moment(network, side) > 3
    assert done(network.sync())
    assert is_settled(network)


@pytest.mark.parametrize("side", ["central", "remote"])
def test_every_kill_of_a_first_run_is_made_good_by_the_next(tmp_path: Path, side: str) -> None:
    moment, outlived = 0, False
    while not outlived:
        moment += 1
        folder = tmp_path / str(moment)
        folder.mkdir()
        network = Network(folder)
        fill(network)
        setattr(network, f"{side}_dies_at", moment)
        outlived = done(network.sync())
        setattr(network, f"{side}_dies_at", 0)
        assert done(network.sync())
        assert is_settled(network), f"killed at moment {moment}"
        network.close()
    assert moment > 5


@pytest.mark.parametrize("side", ["central", "remote"])
def test_every_kill_of_a_later_run_is_made_good_by_the_next(network: Network, side: str) -> None:
    fill(network)
    assert done(network.sync())
    moment, outlived = 0, False
    while not outlived:
        moment += 1
        change_all(network, moment)
        setattr(network, f"{side}_dies_at", moment)
        outlived = done(network.sync())
        setattr(network, f"{side}_dies_at", 0)
        # The user goes on working before the next run.
        write(network.remote, [stock("stock-1", quantity=-moment)])
        assert done(network.sync())
        assert is_settled(network), f"killed at moment {moment}"
        assert (
            payload_of(network.central, "item_line", "stock-1")
            == stock("stock-1", quantity=-moment).payload
        )
    assert moment > 10


def change_all(network: Network, number: int) -> None:
    """Change both sides anew, so that the same kill has something to hit again."""
    write(
        network.remote,
        [
            invoice(f"sale-{number}", their_ref=str(number)),
            invoice_line(f"line-{number}", f"sale-{number}"),
            invoice_line("line-1", "sale-1", quantity=number),
            stock("stock-1", quantity=number),
            deletion("trans_line", f"line-{number - 1}"),
        ],
    )
    write(network.central, [item("item-1", f"Item {number}"), item(f"item-{number}")])
    write(network.central, [stock("stock-2", quantity=number), stock(f"stock-2-{number}")])


@pytest.mark.parametrize("way", ["question", "answer"])
def test_a_first_run_survives_every_lost_message(network: Network, way: str) -> None:
    fill(network)
    lost = 1
    network.loses = (lost, way)
    while not done(network.sync()):
        lost += 1
        network.loses = (lost, way)
    assert lost > 4
    network.loses = None
    assert done(network.sync())
    assert is_settled(network)


@pytest.mark.parametrize("way", ["question", "answer"])
def test_every_message_lost_in_a_later_run_is_made_good_by_the_next(
    network: Network, way: str
) -> None:
    fill(network)
    assert done(network.sync())
    lost, outlived = 0, False
    while not outlived:
        lost += 1
        change_all(network, lost)
        network.loses = (lost, way)
        outlived = done(network.sync())
        network.loses = None
        write(network.remote, [stock("stock-1", quantity=-lost)])
        assert done(network.sync())
        assert is_settled(network), f"message {lost} was lost"
    assert lost > 6
