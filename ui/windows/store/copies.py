"""The rows of *Sync with*: what each site has of the store, what was chosen, and why. No widget."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from models.commands.store_choice import SyncChoice
from models.enums import CopyProblem, SyncsWith
from models.here import CENTRAL_SITE_ID
from models.store_views import StoreCopyView, StoreDetail
from ui.formats import date_time, number
from ui.messages import word

LOCAL, SYNCS_WITH = "local", "syncs_with"
"""The columns that can be edited."""

_NAMED_STORES = 3


@dataclass(frozen=True, slots=True)
class CopyRow:
    """One site in the table. ``was_local`` and ``copy`` are what there is before OK."""

    copy: StoreCopyView
    was_local: bool
    is_local: bool
    syncs_with: SyncsWith
    problem: CopyProblem | None
    refusal: str  # why it may not be edited; empty if it may

    @property
    def name(self) -> str:
        """What people call the site by."""
        if not self.copy.site_name and self.copy.site_id == CENTRAL_SITE_ID:
            return _tr("Central server")
        return self.copy.site_name or _tr("Site {0}").format(self.copy.site_id)

    @property
    def is_changed(self) -> bool:
        """Whether OK changes what there is."""
        return self.is_local != self.was_local or self.syncs_with is not self.copy.syncs_with


def rows_of(detail: StoreDetail, choice: SyncChoice, refusal: str) -> tuple[CopyRow, ...]:
    """Return a row for every site but this one, by its Sync ID."""
    problems = choice.problems(detail)
    return tuple(
        CopyRow(
            copy=copy,
            was_local=copy.site_id == detail.active_site_id,
            is_local=copy.site_id == choice.active_site_id,
            syncs_with=choice.copies[copy.site_id],
            problem=problems.get(copy.site_id),
            refusal=refusal,
        )
        for copy in detail.copies
    )


def why(row: CopyRow, column: str) -> str:
    """Say why a cell is what it is, in one or two sentences; empty for other columns."""
    if column == SYNCS_WITH:
        return _why_syncs_with(row)
    return _why_local(row) if column == LOCAL else ""


def problem_words(copy: StoreCopyView, problem: CopyProblem) -> str:
    """Say why a site cannot have what was chosen for it."""
    return _filled(word(problem), copy.other_stores)


def _why_local(row: CopyRow) -> str:
    if row.problem is CopyProblem.MOBILE_IS_FULL:
        return problem_words(row.copy, row.problem)
    if row.is_local and row.was_local:
        return _tr("Local: the store's Sync ID is this site's, and its data is edited there.")
    if row.is_local:
        return _tr("On OK the store becomes active on {0}, and its data is queued for it.").format(
            row.name
        )
    if row.was_local:
        return _tr("On OK {0} loses the store.").format(row.name) + " " + giver_state(row.copy)
    return _tr("Not local: the store's data is not edited on {0}.").format(row.name)


def _why_syncs_with(row: CopyRow) -> str:
    copy = row.copy
    if row.problem is CopyProblem.NOT_VISIBLE:
        return problem_words(row.copy, row.problem)
    if row.is_local and not row.was_local:
        return _tr("On OK: the active copy is always whole.")
    reason = _filled(word(copy.reason), copy.seen_by)
    if row.syncs_with is copy.syncs_with and not row.was_local:
        return reason
    if row.was_local and row.is_local:
        return reason
    if row.was_local:
        return _tr("On OK the site that loses the store keeps this.")
    changed = _tr("Changed from {0}, which it is since: {1}")
    return changed.format(word(copy.syncs_with), reason)


def giver_state(copy: StoreCopyView) -> str:
    """Say when a site that loses the store was last heard of, and what still waits for it."""
    if copy.last_synced_at is None:
        return _tr("It has never synchronised; {0} records wait for it.").format(
            number(copy.waiting)
        )
    return _tr("It last synchronised on {0}; {1} records wait for it.").format(
        date_time(copy.last_synced_at), number(copy.waiting)
    )


def _filled(sentence: str, stores: tuple[str, ...]) -> str:
    named = ", ".join(stores[:_NAMED_STORES])
    more = len(stores) - _NAMED_STORES
    if more > 0:
        named = _tr("{0} and {1} more").format(named, number(more))
    return sentence.format(stores=named)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SyncWith", text)
