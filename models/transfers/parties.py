"""The two stores of a transfer, where each is active, and who makes the responding half."""

from collections.abc import Collection
from typing import NamedTuple

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from models.enums import SiteType, SyncType
from models.here import Here
from models.tables import site, store_fact, store_on_site
from models.transfers.kinds import TransferKind
from models.transfers.links import Link


class Party(NamedTuple):
    """One store of a transfer: the name it appears under, and the site on which it is active.

    ``site_type``: None on a remote site, which knows no other sites.
    """

    store_id: str
    name_id: str
    site_id: int
    site_type: SiteType | None


class Pair(NamedTuple):
    """A transfer with both its stores."""

    link: Link
    initiator: Party
    responder: Party


class Parties:
    """The stores of many transfers, looked up together."""

    def __init__(
        self, session: Session, store_ids: Collection[str], name_ids: Collection[str]
    ) -> None:
        active = store_on_site.c.sync_type == SyncType.ACTIVE
        rows = session.execute(
            select(store_fact.c.store_id, store_fact.c.name_id, store_on_site.c.site_id,
                   site.c.site_type)
            .join(store_on_site, store_on_site.c.store_id == store_fact.c.store_id)
            .join(site, site.c.site_id == store_on_site.c.site_id, isouter=True)
            .where(
                active,
                store_fact.c.name_id.is_not(None),
                or_(store_fact.c.store_id.in_(store_ids), store_fact.c.name_id.in_(name_ids)),
            )
            .order_by(store_fact.c.store_id.desc())
        )  # fmt: skip
        found = [
            Party(row.store_id, row.name_id, row.site_id, row.site_type and SiteType(row.site_type))
            for row in rows
        ]
        self._by_store = {party.store_id: party for party in found}
        self._by_name = {party.name_id: party for party in found}

    def of_store(self, store_id: str | None) -> Party | None:
        """Return the store itself; None if it is unknown or nowhere active."""
        return self._by_store.get(store_id or "")

    def under_name(self, name_id: str | None) -> Party | None:
        """Return the store that appears under a name; None if it is the name of no store."""
        return self._by_name.get(name_id or "")


def is_ours(
    here: Here,
    kind: TransferKind,
    initiator: Party,
    responder: Party,
    *,
    ordering_site_id: int | None,
) -> bool:
    """Tell whether this site looks after the responding half (sync.md, Transfers).

    The central server does between sites, unless the responder is an Open mSupply site, which
    makes its own; a site does between two stores of its own. ``ordering_site_id``: the site that
    enters the purchase orders of all stores, if one does (``procurement.ordering_site``).
    """
    if initiator.store_id == responder.store_id:
        return False
    initiating_site_id = initiator.site_id
    if kind is TransferKind.INTERNAL_ORDER and ordering_site_id is not None:
        initiating_site_id = ordering_site_id
    both_here = initiating_site_id == responder.site_id == here.site_id
    if not here.is_central:
        return both_here
    between_sites = initiating_site_id != responder.site_id
    return both_here or (between_sites and responder.site_type is not SiteType.OPEN_MSUPPLY)
