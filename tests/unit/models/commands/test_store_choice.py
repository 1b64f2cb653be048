"""What a choice of copies brings with it: one site is local, whatever is chosen."""

from dataclasses import replace

import pytest

from models.commands.store_choice import SyncChoice
from models.enums import CopyProblem, CopyReason, SiteType, StoreMode, SyncsWith, SyncType
from models.store_views import StoreCopyView, StoreDetail

ACTIVE, COLLECTOR, TRANSFER = SyncType.ACTIVE, SyncType.COLLECTOR, SyncType.TRANSFER
WHOLE, MAILBOX, NONE = SyncsWith.ACTIVE_COLLECTOR, SyncsWith.TRANSFER, SyncsWith.NONE


@pytest.fixture
def detail() -> StoreDetail:
    """A store of site 2, seen on site 3 and not on site 4, looked at on the central server."""
    copies = (
        StoreCopyView(2, "Two", ACTIVE, WHOLE, CopyReason.ACTIVE, ()),
        StoreCopyView(3, "Three", TRANSFER, MAILBOX, CopyReason.VISIBLE, ("S",)),
        StoreCopyView(4, "Four", None, NONE, CopyReason.NOT_VISIBLE, (), SiteType.MOBILE,
                      other_stores=("M",)),
    )  # fmt: skip
    return StoreDetail(
        store_id="A", name_id="name-A", code="A", mode=StoreMode.STORE, disabled=False,
        created_on="", name_values={}, preferences=(), active_site_id=2, active_site_name="Two",
        here_site_id=1, type_here=COLLECTOR, copies=copies, include_transactions=True,
        is_primary=True,
    )  # fmt: skip


def test_an_unchanged_choice_changes_nothing(detail: StoreDetail) -> None:
    choice = SyncChoice.of(detail)
    assert choice.moved_to(detail) is None
    assert choice.changed_copies(detail) == {}
    assert choice.problems(detail) == {}


def test_another_local_site_leaves_the_old_one_a_transfer_copy(detail: StoreDetail) -> None:
    choice = SyncChoice.of(detail).with_local(detail, 3)
    assert (choice.moved_to(detail), choice.type_here) == (3, COLLECTOR)
    assert choice.copies == {2: MAILBOX, 3: WHOLE, 4: NONE}
    assert choice.changed_copies(detail) == {}  # the move does it by itself
    assert choice.with_copy(2, WHOLE).changed_copies(detail) == {2: WHOLE}


def test_the_way_back_gives_back_what_there_was(detail: StoreDetail) -> None:
    there = SyncChoice.of(detail)
    assert there.with_local(detail, 3).with_local(detail, 2) == there
    assert there.with_local(detail, 1).with_local(detail, 2) == there
    assert there.with_local(detail, 3).with_local(detail, 4).copies[3] is MAILBOX


def test_local_here_is_active_here_and_nothing_else(detail: StoreDetail) -> None:
    here = SyncChoice.of(detail).with_type_here(detail, ACTIVE)
    assert (here.active_site_id, here.type_here, here.copies[2]) == (1, ACTIVE, MAILBOX)
    assert here == SyncChoice.of(detail).with_local(detail, 1)
    assert here.with_type_here(detail, TRANSFER) == here
    assert here.with_copy(1, NONE) == here


def test_the_central_copy_is_chosen_by_the_type_here(detail: StoreDetail) -> None:
    choice = SyncChoice.of(detail).with_type_here(detail, TRANSFER)
    assert choice.changed_copies(detail) == {1: MAILBOX}
    two = replace(detail.copies[0], sync_type=None, syncs_with=NONE)
    active_here = replace(
        detail, active_site_id=1, type_here=ACTIVE, copies=(two, *detail.copies[1:])
    )
    moved = SyncChoice.of(active_here).with_local(active_here, 3)
    assert (moved.type_here, moved.changed_copies(active_here)) == (COLLECTOR, {})
    mailbox = moved.with_type_here(active_here, TRANSFER)
    assert mailbox.changed_copies(active_here) == {1: MAILBOX}


def test_what_cannot_be_is_told_by_site(detail: StoreDetail) -> None:
    choice = SyncChoice.of(detail).with_copy(3, WHOLE).with_copy(4, WHOLE)
    assert choice.problems(detail) == {4: CopyProblem.NOT_VISIBLE}
    assert choice.with_local(detail, 4).problems(detail) == {4: CopyProblem.MOBILE_IS_FULL}
