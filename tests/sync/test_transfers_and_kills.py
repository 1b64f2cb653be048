"""The central server is killed at every moment of a push that begins transfers.

Whatever happens, each transfer has exactly one responding half, whole, when the server is back.
"""

from models.enums import RunOutcome
from models.transfers import settle_transfers
from tests.fakes.network import Network
from tests.fakes.records import contents, deletion, write
from tests.fakes.transfers import answers_to, living, sale, sale_line


def begin(network: Network, number: int) -> None:
    """Begin a transfer of two lines, and take the one before back."""
    invoice = f"sale-{number}"
    write(network.remote, [sale(invoice), sale_line(f"a-{number}", invoice),
                           sale_line(f"b-{number}", invoice)])  # fmt: skip
    before = number - 1
    if before in living_numbers(network):
        write(network.remote, [deletion("transact", f"sale-{before}"),
                               deletion("trans_line", f"a-{before}"),
                               deletion("trans_line", f"b-{before}")])  # fmt: skip


def living_numbers(network: Network) -> set[int]:
    found = living(network.remote, "transact")
    return {int(each.removeprefix("sale-")) for each in found if each.startswith("sale-")}


def test_every_kill_leaves_one_whole_half(network: Network) -> None:
    assert network.sync() is not None
    moment, outlived = 0, False
    while not outlived:
        moment += 1
        begin(network, moment)
        network.central_dies_at = moment
        run = network.sync()
        network.central_dies_at = 0
        outlived = run is not None and run.outcome is RunOutcome.DONE
        again = network.sync()
        assert again is not None
        assert again.outcome is RunOutcome.DONE
        invoices = living(network.central, "transact")
        assert set(invoices) >= {f"sale-{moment}"}
        mine = [each for each in invoices if each.startswith("sale-")]
        (answer,) = answers_to(network.central, "transact", *mine)
        assert answer["linked_transaction_id"] == f"sale-{moment}", f"killed at moment {moment}"
        assert len(living(network.central, "trans_line")) == 4
        before = contents(network.central)
        settle_transfers(network.central)
        assert contents(network.central) == before
    assert moment > 8
