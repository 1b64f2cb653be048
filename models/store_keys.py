"""The keys of a store's record that belong to the central server, and those of everybody else.

A store's record has two owners where the system is mirrored (seed 003, "Stores"): the primary
server edits the store itself, the central server alone its Synchronisation tab. So a record that
the primary sends never brings these keys with it, and no edit on a remote site changes them: a
store has one active copy, whoever edits its name.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from sqlalchemy import ColumnElement, and_, select, update
from sqlalchemy.orm import Session

from models.enums import Action, SyncType
from models.here import CENTRAL_SITE_ID
from models.payloads import merge_values, values_of
from models.routing import hold_changes
from models.tables import record, sync_buffer

_UPSERT: Final = Action.UPSERT
_LARGEST_SITE_ID: Final = 2**31 - 1
"""Peers keep it in 32 bits with a sign (protocol 0, trap 20)."""

ACTIVE_SITE_KEY: Final = "sync_id_remote_site"

INCLUDE_TRANSACTIONS_KEY: Final = "two_arrows_include_transactions"
"""A key of ours in the store's record, so that the switch reaches the store's own site; other
programs pass it on unread (protocol 7.1). Absent means on."""

HIDES_NEW_PATIENTS_KEY: Final = "two_arrows_hides_new_patients"
"""A key of ours in the store's preferences: true keeps new patients of other stores out of it."""

COLLECTORS_KEY: Final = "two_arrows_collectors"
"""A key of ours: the sites that shall have a full copy beside the active one, as a list of ids."""

CENTRAL_COPY_KEY: Final = "two_arrows_central_copy"
"""A key of ours: "transfer" for a store whose data stays on its site (seed 003, "Store F"), so
that the central server and the primary server have only a mailbox."""

_NEUTRAL: Final[Mapping[str, object]] = {
    ACTIVE_SITE_KEY: 0,
    INCLUDE_TRANSACTIONS_KEY: True,
    COLLECTORS_KEY: [],
    CENTRAL_COPY_KEY: SyncType.COLLECTOR,
}
"""The central server's keys, and what stands for a key that is absent."""


def active_site_of(payload: Mapping[str, object]) -> int:
    """Return the site on which the store of ``payload`` is active; 0 and nonsense mean central."""
    return next(_site_ids([payload.get(ACTIVE_SITE_KEY)]), CENTRAL_SITE_ID)


def collectors_of(payload: Mapping[str, object]) -> list[int]:
    """Return the sites that shall have a full copy of the store, beside the active one."""
    value = payload.get(COLLECTORS_KEY)
    return list(_site_ids(value)) if isinstance(value, list) else []


def stays_on_its_site(payload: Mapping[str, object]) -> bool:
    """Whether the data of the store stays where it is active (seed 003, "Store E", "Store F")."""
    return payload.get(CENTRAL_COPY_KEY) == SyncType.TRANSFER


def changes_central_keys(before: str | None, after: str) -> bool:
    """Whether a store's record says otherwise in a key of the central server's; None: it is new."""
    old, new = values_of(before), values_of(after)
    return active_site_of(old) != active_site_of(new) or any(
        old.get(key, neutral) != new.get(key, neutral)
        for key, neutral in _NEUTRAL.items()
        if key != ACTIVE_SITE_KEY
    )


def keep_central_keys(session: Session, rows: ColumnElement[bool]) -> None:
    """Give the stores among the received ``rows`` the keys that the central server has for them.

    A store that is new becomes the central server's; an administrator gives it to a site there.
    """
    is_store = and_(rows, sync_buffer.c.table_name == "store", sync_buffer.c.action == _UPSERT)
    if session.execute(select(sync_buffer.c.id).where(is_store).limit(1)).first() is None:
        return
    hold_changes(session)
    stores = session.execute(
        select(sync_buffer.c.id, sync_buffer.c.payload, record.c.payload)
        .join_from(
            sync_buffer,
            record,
            and_(
                record.c.table_name == "store",
                record.c.record_id == sync_buffer.c.record_id,
                record.c.action == _UPSERT,
            ),
            isouter=True,
        )
        .where(is_store)
    ).all()
    for buffer_id, received, known in stores:
        if changes_central_keys(known, received):
            kept = merge_values(received, _central_values(known, received))
            session.execute(
                update(sync_buffer).where(sync_buffer.c.id == buffer_id).values(payload=kept)
            )


def _central_values(known: str | None, received: str) -> dict[str, object]:
    """Return the central server's keys as it has them; what it has not, as if it were absent."""
    has, sent = values_of(known), values_of(received)
    return {
        key: has.get(key, neutral)
        for key, neutral in _NEUTRAL.items()
        if key in has or key in sent or key == ACTIVE_SITE_KEY
    }


def _site_ids(values: Sequence[object]) -> Iterator[int]:
    for value in values:
        if isinstance(value, int) and not isinstance(value, bool) and 0 < value <= _LARGEST_SITE_ID:
            yield value
