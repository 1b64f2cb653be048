"""What OK writes: one transaction made of the site commands."""

from datetime import datetime
from typing import Any

from models.commands.sites import SiteEdit, add_site, edit_site, reset_hardware_id
from models.views import Actor, Changes, SiteDetail
from ui.windows.site.draft import SiteDraft

FIRST_VERSION = 1


def add(session: Any, actor: Actor, draft: SiteDraft, at: datetime) -> tuple[int, Changes]:
    """Add the site of ``draft``; return its id. Raises: AppError of the commands."""
    site_id, changes = add_site(session, actor, draft.new_site(), at)
    if draft.is_oms_central or draft.oms_central_url:
        edit = SiteEdit(is_oms_central=draft.is_oms_central, oms_central_url=draft.oms_central_url)
        changes = _joined(changes, edit_site(session, actor, site_id, edit, FIRST_VERSION, at))
    return site_id, changes


def save(
    session: Any,
    actor: Actor,
    detail: SiteDetail,
    base: SiteDraft,
    draft: SiteDraft,
    at: datetime,
) -> Changes:
    """Write what ``draft`` changes of ``base``, the copy of ``detail``. Raises: AppError."""
    edit = draft.edit_of(base)
    changes = edit_site(session, actor, detail.site_id, edit, detail.version, at)
    if draft.reset_hardware:
        changes = _joined(changes, reset_hardware_id(session, actor, detail.site_id, at))
    return changes


def _joined(first: Changes, second: Changes) -> Changes:
    return Changes(first.tables | second.tables, first.ids | second.ids)
