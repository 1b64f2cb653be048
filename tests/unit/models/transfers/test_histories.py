"""Whatever the two sites do and in whatever order it arrives: one half, and it is right."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from hypothesis import example, given, settings
from hypothesis import strategies as st

from models.datafile import Datafile
from models.transfers import settle_transfers
from models.transfers.kinds import CLOSED
from tests.fakes.datafiles import SECOND_ID, new_central
from tests.fakes.records import change, contents, deletion
from tests.fakes.transfers import Values, answers_to, living, sale, sale_line, settled

LINES: Final = ("line-1", "line-2")
LINE_ID: Final = st.sampled_from(LINES)
STEPS: Final = st.lists(
    st.one_of(
        st.tuples(st.just("reference"), st.text("ab", max_size=2)),
        st.tuples(st.just("quantity"), LINE_ID, st.integers(1, 9)),
        st.tuples(st.just("line deleted"), LINE_ID),
        st.tuples(st.just("deleted")),
        st.tuples(st.just("pulled")),  # the responder takes what there is
        st.tuples(st.just("pushed"), st.sampled_from(["nw", "nw", "cn"])),
    ),
    max_size=12,
)


def play(central: Datafile, step: tuple[object, ...], held: list[Values]) -> None:
    """Do one step; ``held`` is what the responder has of its half. What is deleted stays so."""
    is_there = "sale" in living(central, "transact")
    lines = living(central, "trans_line")
    match step:
        case ("reference", str(text)) if is_there:
            settled(central, sale(their_ref=text))
        case ("quantity", str(line_id), int(quantity)) if line_id in lines:
            settled(central, sale_line(line_id, quantity=quantity))
        case ("line deleted", str(line_id)) if line_id in lines:
            settled(central, deletion("trans_line", line_id))
        case ("deleted",):
            settled(central, deletion("transact", "sale"))
        case ("pulled",):
            held[:] = answers_to(central, "transact", "sale")
        case ("pushed", str(status)):
            for each in held:
                each |= {"invoice_num": 31, "status": status}
                values = {name: value for name, value in each.items() if name != "ID"}
                settled(central, change("transact", str(each["ID"]), **values), site_id=SECOND_ID)


@settings(max_examples=40, deadline=None)
@given(steps=STEPS)
@example(steps=[("pulled",), ("pushed", "cn"), ("line deleted", "line-1"), ("pushed", "nw")])
@example(steps=[("pulled",), ("pushed", "cn"), ("quantity", "line-2", 1), ("pushed", "nw")])
def test_any_history_ends_with_one_right_half(steps: list[tuple[object, ...]]) -> None:
    with TemporaryDirectory() as folder:
        central = new_central(Path(folder) / "central.2a")
        settled(central, sale(), *(sale_line(each) for each in LINES))
        held: list[Values] = []
        for step in steps:
            play(central, step, held)
        check(central, confirmed=any(each["status"] in CLOSED for each in held))
        before = contents(central)
        settle_transfers(central)
        assert contents(central) == before
        central.close()


def check(central: Datafile, *, confirmed: bool) -> None:
    initiating = living(central, "transact").get("sale")
    answers = answers_to(central, "transact", "sale")
    if initiating is None:
        assert answers == [] or confirmed
        return
    (answer,) = answers
    assert (answer["linked_transaction_id"], initiating["linked_transaction_id"]) == (
        "sale", answer["ID"]
    )  # fmt: skip
    if not confirmed and answer["status"] == "nw":
        reference = f" ({initiating['their_ref']})" if initiating["their_ref"] else ""
        assert answer["their_ref"] == f"From invoice 12{reference}"
        lines = living(central, "trans_line")
        mine = sorted(lines[each]["quantity"] for each in LINES if each in lines)  # type: ignore[type-var]
        theirs = sorted(each["quantity"] for key, each in lines.items() if key not in LINES)  # type: ignore[type-var]
        assert mine == theirs
