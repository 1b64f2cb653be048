"""The copy of a row of *Sync with*, and what its OK writes. No widget."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Self

from models.commands.site_names import checked_form
from models.commands.sites import NewSite, SiteEdit, add_site, edit_site, reset_hardware_id
from models.enums import SiteType
from models.errors import AppError
from models.passwords import wire_digest
from models.views import Actor, Changes, SyncPartnerView
from syncengine import checked_url
from ui.messages import error_words
from ui.windows.drafts import changed_fields

FIRST_VERSION = 1


class PartnerField(StrEnum):
    """What can be edited; the values are the names of the draft's fields."""

    USER_NAME = "user_name"
    PASSWORD = "password"
    URL = "url"
    RESET_HARDWARE = "reset_hardware"


@dataclass(frozen=True, slots=True)
class PartnerDraft:
    """The values on screen. ``password``: empty keeps what there is."""

    user_name: str = ""
    password: str = ""
    url: str = ""
    reset_hardware: bool = False

    def __repr__(self) -> str:
        """Describe the draft without the password."""
        return f"PartnerDraft(user_name={self.user_name!r}, url={self.url!r})"

    @classmethod
    def of(cls, view: SyncPartnerView) -> Self:
        """Return the unchanged copy of a row."""
        return cls(user_name=view.user_name, url=view.url)

    def problems(self, *, url_needed: bool) -> dict[str, str]:
        """Say what is wrong, field by field; empty if the draft may be saved."""
        found: dict[str, str] = {}
        try:
            checked_form(self.user_name)
        except AppError as error:
            found[PartnerField.USER_NAME] = error_words(error).summary
        if self.url or url_needed:
            try:
                checked_url(self.url)
            except AppError as error:
                found[PartnerField.URL] = error_words(error).summary
        return found

    def edit_of(self, base: "PartnerDraft") -> SiteEdit:
        """Return the edit of a central server's site that makes ``base`` this."""
        changed = changed_fields(self, base)
        return SiteEdit(
            name=self.user_name if PartnerField.USER_NAME in changed else None,
            url=self.url if PartnerField.URL in changed else None,
            password_sha256=wire_digest(self.password) if self.password else None,
        )

    def connection_of(self, base: "PartnerDraft") -> dict[str, str]:
        """Return what changes of a remote site's own connection."""
        names = {"user_name": "site_name", "url": "url", "password": "password"}
        changed = changed_fields(self, base)
        return {names[each]: getattr(self, each) for each in names if each in changed}


def add(session: Any, actor: Actor, draft: PartnerDraft, at: datetime) -> tuple[int, Changes]:
    """Add the site of ``draft``; return its ID. Raises: AppError of the commands."""
    digest = wire_digest(draft.password) if draft.password else None
    new = NewSite(draft.user_name, "", SiteType.STANDALONE, digest)
    site_id, changes = add_site(session, actor, new, at)
    if draft.url:
        edit_site(session, actor, site_id, SiteEdit(url=draft.url), FIRST_VERSION, at)
    return site_id, changes


def save(
    session: Any,
    actor: Actor,
    view: SyncPartnerView,
    base: PartnerDraft,
    draft: PartnerDraft,
    at: datetime,
) -> Changes:
    """Write what ``draft`` changes of a site. Raises: AppError of the commands."""
    edit = draft.edit_of(base)
    changes = edit_site(session, actor, view.site_id, edit, view.version, at)
    if draft.reset_hardware:
        changes = reset_hardware_id(session, actor, view.site_id, at)
    return changes
