"""Merges in any order, in any batches and more than once, end where a naive account says."""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from models.enums import Action
from models.here import CENTRAL_SITE_ID
from models.integration import integrate
from models.outbox import next_batch
from tests.fakes.datafiles import QuickDatafile
from tests.fakes.records import arrive, contents, deletion, item, merge, stock, store, write

SITE: Final = 2
ITEMS: Final = ("a", "b", "c", "d")
Pair = tuple[str, str]
"""Which item is kept and which removed."""


@st.composite
def trees(draw: st.DrawFn) -> list[Pair]:
    """Draw merges as people make them, each of two living items; in an order of their own."""
    living = list(ITEMS)
    made: list[Pair] = []
    for _time in range(draw(st.integers(1, len(ITEMS) - 1))):
        keep, remove = draw(st.permutations(living))[:2]
        living.remove(remove)
        made.append((keep, remove))
    return draw(st.permutations(made))


def end_of(merges: list[Pair], item_id: str) -> str:
    """Follow an item through the merges, one look at all of them after the other."""
    for _step in ITEMS:
        item_id = next((keep for keep, remove in merges if remove == item_id), item_id)
    return item_id


@given(
    merges=trees(),
    batches=st.lists(st.integers(0, len(ITEMS) - 1), max_size=6),
    late=st.frozensets(st.sampled_from(ITEMS)),
)
@settings(max_examples=10, deadline=None)
def test_what_a_site_owns_ends_at_the_last_record(
    templates: Path, merges: list[Pair], batches: list[int], late: frozenset[str]
) -> None:
    """Whatever comes first, late, or again.

    ``batches``: merges that come one at a time before the rest, any of them again. ``late``: items,
    of which those that are removed by now come as deletions.
    """
    coming = {
        number: merge("item", f"m{number}", keep=keep, delete=remove)
        for number, (keep, remove) in enumerate(merges)
    }
    with TemporaryDirectory() as folder:
        location = shutil.copy(templates / "remote.2a", Path(folder) / "remote.2a")
        site = QuickDatafile.open(str(location))
        try:
            write(site, [store("own", SITE), store("other", 3)], CENTRAL_SITE_ID)
            write(site, [item(each) for each in ITEMS if each not in late], CENTRAL_SITE_ID)
            write(site, [stock(f"own-{each}", "own", item_ID=each) for each in ITEMS])
            foreign = [stock(f"other-{each}", "other", item_ID=each) for each in ITEMS]
            write(site, foreign, CENTRAL_SITE_ID)
            for number in batches:
                if number in coming:
                    arrive(site, CENTRAL_SITE_ID, [coming[number]])
                    integrate(site, CENTRAL_SITE_ID)
            gone = {remove for _keep, remove in merges}
            news = [deletion("item", each) if each in gone else item(each) for each in late]
            arrive(site, CENTRAL_SITE_ID, news)
            arrive(site, CENTRAL_SITE_ID, coming.values())
            assert integrate(site, CENTRAL_SITE_ID).held == 0
            rows = {(each[0], each[1]): each for each in contents(site)}
            with site.read() as session:
                sent = {each.record_id for each in next_batch(session, CENTRAL_SITE_ID, 99, 10**6)}
        finally:
            site.close()
    for each in ITEMS:
        own = msgspec.json.decode(rows["item_line", f"own-{each}"][3] or "{}")
        assert own["item_ID"] == end_of(merges, each)
        other = msgspec.json.decode(rows["item_line", f"other-{each}"][3] or "{}")
        assert other["item_ID"] == each  # its own site changes it
        assert (rows["item", each][2] == Action.DELETE) == (each in gone)
    assert sent == {f"own-{each}" for each in ITEMS}
