"""What OK writes: one transaction made of the site commands."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from models.commands.remote_settings import save_remote_settings
from models.commands.site_stores import PlannedMove, add_stores, remove_stores
from models.commands.sites import SiteEdit, add_site, edit_site, reset_hardware_id
from models.views import Actor, Changes, SiteDetail
from syncengine import checked_url
from ui.windows.site.draft import SiteDraft
from ui.windows.site.stores_list import StoreChange

FIRST_VERSION = 1


def add(session: Any, actor: Actor, draft: SiteDraft, at: datetime) -> tuple[int, Changes]:
    """Add the site of ``draft`` with its stores; return its id. Raises: AppError."""
    site_id, changes = add_site(session, actor, draft.new_site(), at)
    edit = SiteEdit(
        is_oms_central=draft.is_oms_central,
        oms_central_url=draft.oms_central_url,
        use_node_http=draft.use_node_http,
        support=draft.support,
    )
    edited = edit_site(session, actor, site_id, edit, FIRST_VERSION, at)
    moved = add_stores(session, actor, site_id, _moves(draft.added), at)
    return site_id, _joined(changes, edited, moved)


def save(
    session: Any,
    actor: Actor,
    detail: SiteDetail,
    base: SiteDraft,
    draft: SiteDraft,
    at: datetime,
) -> Changes:
    """Write what ``draft`` changes of ``base``, the copy of ``detail``. Raises: AppError."""
    if draft.remote is not None and base.remote is not None:
        remote = replace(draft.remote, server_url=checked_url(draft.remote.server_url))
        active = SiteEdit(active_here=draft.edit_of(base).active_here)
        return _joined(
            save_remote_settings(session, actor, base.remote, remote, at),
            edit_site(session, actor, detail.site_id, active, detail.version, at),
        )
    gone = remove_stores(session, actor, _moves(draft.removed), at)
    edited = edit_site(session, actor, detail.site_id, draft.edit_of(base), detail.version, at)
    come = add_stores(session, actor, detail.site_id, _moves(draft.added), at)
    changes = _joined(gone, edited, come)
    if draft.reset_hardware:
        changes = _joined(changes, reset_hardware_id(session, actor, detail.site_id, at))
    return changes


def _moves(changes: tuple[StoreChange, ...]) -> list[PlannedMove]:
    return [change.move for change in changes]


def _joined(*done: Changes) -> Changes:
    tables = frozenset().union(*(each.tables for each in done))
    return Changes(tables, frozenset().union(*(each.ids for each in done)))
