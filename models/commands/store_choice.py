"""What is chosen for the copies of a store before it is saved, kept consistent. No session here.

One site is local at every moment, so a choice changes what it displaces (windows.md,
Synchronisation). Whether it may be saved is decided by the commands; ``problems`` asks beforehand.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Self

from models.enums import CopyProblem, SiteType, SyncsWith, SyncType
from models.here import CENTRAL_SITE_ID
from models.store_views import StoreDetail


@dataclass(frozen=True, slots=True)
class SyncChoice:
    """Where a store shall be active, and what each site shall have of it.

    ``type_here``: of the copy on this site. ``copies``: of every other site, by its id.
    """

    active_site_id: int
    type_here: SyncType | None
    copies: Mapping[int, SyncsWith]

    @classmethod
    def of(cls, detail: StoreDetail) -> Self:
        """Return what there is now."""
        copies = {copy.site_id: copy.syncs_with for copy in detail.copies}
        return cls(detail.active_site_id, detail.type_here, copies)

    def with_local(self, detail: StoreDetail, site_id: int) -> Self:
        """Make the store active on a site; where it was chosen before gets back what it had.

        The site that loses the store keeps a transfer copy, the central server a full one.
        """
        before, here = SyncChoice.of(detail), detail.here_site_id
        copies, type_here = dict(self.copies), self.type_here
        if self.active_site_id == here:
            was_active = before.type_here is SyncType.ACTIVE
            type_here = SyncType.COLLECTOR if was_active else before.type_here
        else:
            was_active = self.active_site_id == before.active_site_id
            had = before.copies.get(self.active_site_id, SyncsWith.NONE)
            copies[self.active_site_id] = SyncsWith.TRANSFER if was_active else had
        if site_id == here:
            type_here = SyncType.ACTIVE
        else:
            copies[site_id] = SyncsWith.ACTIVE_COLLECTOR
        if site_id == before.active_site_id:
            type_here = before.type_here
        return replace(self, active_site_id=site_id, type_here=type_here, copies=copies)

    def with_copy(self, site_id: int, syncs_with: SyncsWith) -> Self:
        """Choose what another site, where the store is not active, shall have."""
        if site_id == self.active_site_id:
            return self
        return replace(self, copies={**self.copies, site_id: syncs_with})

    def with_type_here(self, detail: StoreDetail, sync_type: SyncType) -> Self:
        """Choose what this site shall have; active makes the store local here.

        A store that is local here stays active: another site has to become local first.
        """
        if sync_type is SyncType.ACTIVE:
            return self.with_local(detail, detail.here_site_id)
        if self.active_site_id == detail.here_site_id:
            return self
        return replace(self, type_here=sync_type)

    def problems(self, detail: StoreDetail) -> dict[int, CopyProblem]:
        """Return what cannot be, by site; empty if the choice may be saved as far as known here."""
        found = {}
        for copy in detail.copies:
            chosen = self.copies[copy.site_id]
            if copy.site_id == self.active_site_id:
                is_new = copy.site_id != detail.active_site_id
                if is_new and copy.site_type is SiteType.MOBILE and copy.other_stores:
                    found[copy.site_id] = CopyProblem.MOBILE_IS_FULL
            elif (
                chosen is SyncsWith.ACTIVE_COLLECTOR
                and copy.site_id != CENTRAL_SITE_ID
                and copy.sync_type is not SyncType.COLLECTOR
                and not copy.seen_by
            ):
                found[copy.site_id] = CopyProblem.NOT_VISIBLE
        return found

    def moved_to(self, detail: StoreDetail) -> int | None:
        """Return the site to which the store moves; None if it stays."""
        return None if self.active_site_id == detail.active_site_id else self.active_site_id

    def changed_copies(self, detail: StoreDetail) -> dict[int, SyncsWith]:
        """Return what is to be set by hand, by site: what a move does by itself is not in it."""
        before = SyncChoice.of(detail)
        giver_id = detail.active_site_id if self.moved_to(detail) is not None else None
        changed = {
            site_id: chosen
            for site_id, chosen in self.copies.items()
            if site_id != self.active_site_id
            and chosen
            is not (SyncsWith.TRANSFER if site_id == giver_id else before.copies[site_id])
        }
        by_itself = SyncType.COLLECTOR if giver_id == detail.here_site_id else before.type_here
        if self.type_here not in (SyncType.ACTIVE, by_itself):
            is_transfer = self.type_here is SyncType.TRANSFER
            changed[detail.here_site_id] = (
                SyncsWith.TRANSFER if is_transfer else SyncsWith.ACTIVE_COLLECTOR
            )
        return changed
