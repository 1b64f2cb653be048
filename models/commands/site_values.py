"""What a site can be given: the shapes of a new site and of an edit, and what is refused in them.

The commands that write them are in ``models.commands.sites``, names in ``site_names``.
"""

from dataclasses import dataclass, fields
from typing import Any, Final

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from models.commands.site_names import checked_site_name
from models.enums import ErrorCode, SiteType
from models.errors import AppError
from models.here import this_site
from models.network_preferences import network_preferences
from models.passwords import hash_secret
from models.site_views import SupportContract
from models.tables import site

_DIGEST_LETTERS: Final = frozenset("0123456789abcdef")
_DIGEST_LENGTH: Final = 64


@dataclass(frozen=True, slots=True)
class NewSite:
    """A site to be made. ``password_sha256``: as on the wire; None: it cannot log in yet."""

    name: str
    code: str
    site_type: SiteType
    password_sha256: str | None

    def __repr__(self) -> str:
        """Describe the site without its credential."""
        return f"NewSite(name={self.name!r}, code={self.code!r}, site_type={self.site_type!r})"


@dataclass(frozen=True, slots=True)
class SiteEdit:
    """New values of a site; a field that is None is not touched.

    ``active_here``: *Site is active on this datafile*, only of the datafile's own site.
    """

    code: str | None = None
    name: str | None = None
    site_type: SiteType | None = None
    active_here: bool | None = None
    use_node_http: bool | None = None
    is_oms_central: bool | None = None
    oms_central_url: str | None = None
    url: str | None = None
    support: SupportContract | None = None
    password_sha256: str | None = None

    def __repr__(self) -> str:
        """Describe the edit without the credential."""
        return f"SiteEdit({self.values()!r})"

    def values(self) -> dict[str, Any]:
        """Return the columns to be set, without the password."""
        return {
            each.name: getattr(self, each.name)
            for each in fields(self)
            if each.name != "password_sha256" and getattr(self, each.name) is not None
        }


def checked_values(session: Session, row: Row[Any], edit: SiteEdit) -> dict[str, Any]:
    """Return the values of ``edit``, refused if they are not possible for this site."""
    values = edit.values()
    if edit.support is not None:
        values.pop("support")
        values |= _support_values(edit.support)
    if "name" in values:
        values["name"] = checked_site_name(session, values["name"], own_site_id=row.site_id)
    if "site_type" in values and values["site_type"] != row.site_type:
        if row.site_type == SiteType.CENTRAL:
            raise AppError(
                ErrorCode.VALUE_INVALID, field="Type", reason="the central server's cannot change"
            )
        check_type(values["site_type"])
        if row.site_id == network_preferences(session).primary_site_id:
            raise AppError(ErrorCode.SITE_IS_PRIMARY, site=row.name)
    if "active_here" in values and row.site_id != this_site(session).site_id:
        raise AppError(
            ErrorCode.VALUE_INVALID,
            field="Site is active on this datafile",
            reason="only the site that the datafile belongs to can be",
        )
    if values.get("is_oms_central") and not row.is_oms_central:
        _check_oms_central(session, row)
    for name in ("code", "oms_central_url", "url"):
        if name in values:
            values[name] = values[name].strip()
    return values


def _support_values(support: SupportContract) -> dict[str, Any]:
    return {
        "funder_name": support.funder_name,
        "license_code": support.license_code,
        "licensed_users": support.licensed_users,
        "support_start_on": support.start_on,
        "support_end_on": support.end_on,
    }


def check_type(site_type: SiteType) -> None:
    """Refuse to make another central server. Raises: AppError(VALUE_INVALID)."""
    if site_type is SiteType.CENTRAL:
        raise AppError(
            ErrorCode.VALUE_INVALID, field="Type", reason="only site 1 is the central server"
        )


def _check_oms_central(session: Session, row: Row[Any]) -> None:
    """Refuse a second Open mSupply central server, or one that is this very site (seed 002)."""
    field = "Site is Open mSupply central server"
    if row.active_here or row.site_id == this_site(session).site_id:
        raise AppError(
            ErrorCode.VALUE_INVALID, field=field, reason="the datafile is this site's own"
        )
    other = session.execute(
        select(site.c.site_id, site.c.name).where(site.c.is_oms_central.is_(True))
    ).first()
    if other is not None:
        reason = f"site {other.site_id} {other.name} is it already"
        raise AppError(ErrorCode.VALUE_INVALID, field=field, reason=reason)


def hash_digest(digest: str) -> str:
    """Return what is stored of a site's wire credential. Raises: AppError(VALUE_INVALID)."""
    digest = digest.lower()
    if len(digest) != _DIGEST_LENGTH or not _DIGEST_LETTERS.issuperset(digest):
        raise AppError(
            ErrorCode.VALUE_INVALID, field="Password", reason="its SHA-256 has 64 hex digits"
        )
    return hash_secret(digest)
