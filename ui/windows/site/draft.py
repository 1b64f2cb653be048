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
from models.site_views import RemoteSettings, SupportContract
from models.views import SiteDetail
from syncengine import checked_url
from ui.messages import error_words
from ui.windows.drafts import changed_fields
from ui.windows.site.details_panel import NO_CONTRACT
from ui.windows.site.stores_list import StoreChange


class SiteField(StrEnum):
    """What can be edited; the values are the names of the draft's fields."""

    CODE = "code"
    NAME = "name"
    SITE_TYPE = "site_type"
    IS_OMS_CENTRAL = "is_oms_central"
    OMS_CENTRAL_URL = "oms_central_url"
    ACTIVE_HERE = "active_here"
    USE_NODE_HTTP = "use_node_http"
    PASSWORD = "password"
    RESET_HARDWARE = "reset_hardware"
    ADDED = "added"
    REMOVED = "removed"
    REMOTE = "remote"
    SUPPORT = "support"
    FUNDER = "funder_text"


_NOT_OF_SITE = (
    SiteField.RESET_HARDWARE,
    SiteField.ADDED,
    SiteField.REMOVED,
    SiteField.REMOTE,
    SiteField.FUNDER,
)
"""What is no value of the site itself."""


@dataclass(frozen=True, slots=True)
class SiteDraft:
    """The values on screen. ``password``: empty keeps what there is.

    ``added``, ``removed``: stores that come and go on OK. ``remote``: only of a remote site's own
    window.
    """

    code: str = ""
    name: str = ""
    site_type: SiteType = SiteType.STANDALONE
    is_oms_central: bool = False
    oms_central_url: str = ""
    active_here: bool = False
    use_node_http: bool = False
    password: str = ""
    reset_hardware: bool = False
    added: tuple[StoreChange, ...] = ()
    removed: tuple[StoreChange, ...] = ()
    remote: RemoteSettings | None = None
    support: SupportContract = NO_CONTRACT
    funder_text: str = ""

    def __repr__(self) -> str:
        """Describe the draft without the password."""
        return f"SiteDraft(name={self.name!r}, code={self.code!r})"

    @classmethod
    def of(cls, detail: SiteDetail, remote: RemoteSettings | None = None) -> Self:
        """Return the unchanged copy of a site."""
        return cls(
            code=detail.code,
            name=detail.name,
            site_type=detail.site_type,
            is_oms_central=detail.is_oms_central,
            oms_central_url=detail.oms_central_url,
            active_here=detail.active_here,
            use_node_http=detail.use_node_http,
            remote=remote,
            support=detail.support,
            funder_text=detail.support.funder_name,
        )

    def problems(self) -> dict[str, str]:
        """Say what is wrong, field by field; empty if the draft may be saved."""
        found: dict[str, str] = {}
        try:
            checked_form(self.name)
        except AppError as error:
            found[SiteField.NAME] = problem_words(error)
        if self.oms_central_url and (wrong := _wrong_url(self.oms_central_url)):
            found[SiteField.OMS_CENTRAL_URL] = wrong
        if self.remote is not None and (wrong := _wrong_url(self.remote.server_url)):
            found[SiteField.REMOTE] = wrong
        if self.funder_text != self.support.funder_name:
            found[SiteField.FUNDER] = QCoreApplication.translate(
                "SiteWindow", "Not found in the support database yet: press Tab to search"
            )
        return found

    def new_site(self) -> NewSite:
        """Return what a new site is made of."""
        digest = wire_digest(self.password) if self.password else None
        return NewSite(self.name, self.code, self.site_type, digest)

    def edit_of(self, base: "SiteDraft") -> SiteEdit:
        """Return the edit that makes ``base`` this: unchanged fields are not touched."""
        changed: dict[str, Any] = {each: getattr(self, each) for each in changed_fields(self, base)}
        for each in _NOT_OF_SITE:
            changed.pop(each, None)
        password = changed.pop(SiteField.PASSWORD, "")
        return SiteEdit(**changed, password_sha256=wire_digest(password) if password else None)


def problem_words(error: AppError) -> str:
    """Return the reason to put below a field, without the field's own name where there is one."""
    if error.code is ErrorCode.VALUE_INVALID:
        return _begun(error.facts["reason"])
    if error.code is ErrorCode.NAME_EMPTY:
        return QCoreApplication.translate("SiteWindow", "A site needs a name to log in with")
    return error_words(error).summary


def _wrong_url(url: str) -> str:
    """Return what is wrong with ``url``; empty if nothing is."""
    try:
        checked_url(url)
    except AppError as error:
        return _begun(error.facts["reason"])
    return ""


def _begun(reason: str) -> str:
    """Return a reason from within a sentence as one that stands alone."""
    return reason[:1].upper() + reason[1:]
