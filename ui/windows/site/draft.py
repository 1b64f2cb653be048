"""The copy of a site that its window edits: what is wrong in it, and what it changes. No widget.

The rules of the values are the commands'; here they are asked before OK.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self

from PySide6.QtCore import QCoreApplication

from models.commands.site_names import checked_form
from models.commands.sites import NewSite, SiteEdit
from models.enums import ErrorCode, SiteType
from models.errors import AppError
from models.passwords import wire_digest
from models.views import SiteDetail
from syncengine import checked_url
from ui.messages import error_words
from ui.windows.drafts import changed_fields


class SiteField(StrEnum):
    """What can be edited; the values are the names of the draft's fields."""

    CODE = "code"
    NAME = "name"
    SITE_TYPE = "site_type"
    IS_OMS_CENTRAL = "is_oms_central"
    OMS_CENTRAL_URL = "oms_central_url"
    PASSWORD = "password"
    RESET_HARDWARE = "reset_hardware"


@dataclass(frozen=True, slots=True)
class SiteDraft:
    """The values on screen. ``password``: empty keeps what there is."""

    code: str = ""
    name: str = ""
    site_type: SiteType = SiteType.STANDALONE
    is_oms_central: bool = False
    oms_central_url: str = ""
    password: str = ""
    reset_hardware: bool = False

    def __repr__(self) -> str:
        """Describe the draft without the password."""
        return f"SiteDraft(name={self.name!r}, code={self.code!r})"

    @classmethod
    def of(cls, detail: SiteDetail) -> Self:
        """Return the unchanged copy of a site."""
        return cls(
            code=detail.code,
            name=detail.name,
            site_type=detail.site_type,
            is_oms_central=detail.is_oms_central,
            oms_central_url=detail.oms_central_url,
        )

    def problems(self) -> dict[str, str]:
        """Say what is wrong, field by field; empty if the draft may be saved."""
        found: dict[str, str] = {}
        try:
            checked_form(self.name)
        except AppError as error:
            found[SiteField.NAME] = problem_words(error)
        if self.oms_central_url.strip():
            try:
                checked_url(self.oms_central_url)
            except AppError as error:
                found[SiteField.OMS_CENTRAL_URL] = _begun(error.facts["reason"])
        return found

    def new_site(self) -> NewSite:
        """Return what a new site is made of."""
        digest = wire_digest(self.password) if self.password else None
        return NewSite(self.name, self.code, self.site_type, digest)

    def edit_of(self, base: "SiteDraft") -> SiteEdit:
        """Return the edit that makes ``base`` this: unchanged fields are not touched."""
        changed: dict[str, Any] = {each: getattr(self, each) for each in changed_fields(self, base)}
        changed.pop(SiteField.RESET_HARDWARE, None)
        password = changed.pop(SiteField.PASSWORD, "")
        return SiteEdit(**changed, password_sha256=wire_digest(password) if password else None)


def problem_words(error: AppError) -> str:
    """Return the reason to put below a field, without the field's own name where there is one."""
    if error.code is ErrorCode.VALUE_INVALID:
        return _begun(error.facts["reason"])
    if error.code is ErrorCode.NAME_EMPTY:
        return QCoreApplication.translate("SiteWindow", "A site needs a name to log in with")
    return error_words(error).summary


def _begun(reason: str) -> str:
    """Return a reason from within a sentence as one that stands alone."""
    return reason[:1].upper() + reason[1:]
