"""What follows from saving a store, in sentences for a question or a hint. No widget."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from models.commands.store_choice import SyncChoice
from models.store_views import CopyChange, StoreDetail, StoreForesight
from ui.formats import number, plural
from ui.messages import word

_NAMED = 4


def follows(detail: StoreDetail, choice: SyncChoice, foreseen: StoreForesight) -> str:
    """Return a paragraph for each kind of consequence; empty if there is none."""
    parts = []
    to_site_id = choice.moved_to(detail)
    if to_site_id is not None:
        names = {copy.site_id: copy.site_name for copy in detail.copies}
        taker = names.get(to_site_id) or _tr("this site")
        giver = detail.active_site_name or str(detail.active_site_id)
        parts.append(
            _tr("It moves from {0} to {1}. {0} must have stopped using it for good.").format(
                giver, taker
            )
        )
    if foreseen.copies:
        parts.append(copies_words(foreseen.copies))
    if foreseen.patient_rows:
        parts.append(resync_words(foreseen.patient_rows))
    if foreseen.queued:
        queued = _listed([f"{name}: {number(rows)}" for name, rows in foreseen.queued])
        parts.append(_tr("Records queued – {0}.").format(queued))
    return "\n\n".join(parts)


def copies_words(copies: Sequence[CopyChange]) -> str:
    """Say how *Syncs with* of other stores changes; empty for no change."""
    if not copies:
        return ""
    changes = [
        _tr("{0} on {1}: {2} → {3}").format(
            change.store_code, change.site_name, word(change.before), word(change.after)
        )
        for change in copies
    ]
    return _tr("Syncs with of other stores changes – {0}.").format(_listed(changes))


def resync_words(rows: int) -> str:
    """Say how many records of patients are queued, beside those that wait already."""
    if not rows:
        return _tr("There are no patients visible in it, or all their records wait already.")
    return plural(
        "StoreConsequences",
        "%Ln records of patients and what belongs to them are queued on OK.",
        "1 record of patients and what belongs to them is queued on OK.",
        rows,
    )


def _listed(parts: Sequence[str]) -> str:
    named = "; ".join(parts[:_NAMED])
    more = len(parts) - _NAMED
    return _tr("{0}; and {1} more").format(named, number(more)) if more > 0 else named


def _tr(text: str) -> str:
    return QCoreApplication.translate("StoreConsequences", text)
