"""What a site may be called: sites log in with their names, so these must be told apart."""

from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.enums import ErrorCode
from models.errors import AppError
from models.tables import site

MAX_LETTERS: Final = 100


def checked_site_name(session: Session, name: str, *, own_site_id: int | None = None) -> str:
    """Return ``name`` without blanks around it, if the site ``own_site_id`` may be called so.

    Raises: AppError NAME_EMPTY, VALUE_INVALID, or NAME_TAKEN naming the site that has it;
    upper and lower case count as the same.
    """
    name = checked_form(name)
    for site_id, other in _candidates(session, name):
        if site_id != own_site_id and other.casefold() == name.casefold():
            raise AppError(ErrorCode.NAME_TAKEN, name=other, site_id=site_id)
    return name


def checked_form(name: str) -> str:
    """Return ``name`` without blanks around it. Raises: AppError NAME_EMPTY, VALUE_INVALID."""
    name = name.strip()
    reason = ""
    if not name:
        raise AppError(ErrorCode.NAME_EMPTY, field="The site name")
    if ":" in name:
        # HTTP Basic authentication ends the user name at the first colon (RFC 7617).
        reason = "a colon cannot be part of it, for the site logs in with it"
    elif not name.isprintable():
        reason = "it holds a character that cannot be printed"
    elif len(name) > MAX_LETTERS:
        reason = f"it is longer than {MAX_LETTERS} letters"
    if reason:
        raise AppError(ErrorCode.VALUE_INVALID, field="Site name", reason=reason)
    return name


def _candidates(session: Session, name: str) -> list[tuple[int, str]]:
    """Return the sites whose names may be the same but for upper and lower case."""
    query = select(site.c.site_id, site.c.name)
    if name.isascii():
        # The index knows only what the database calls lower case: SQLite's stops at ASCII.
        query = query.where(func.lower(site.c.name) == name.lower())
    return [(row.site_id, row.name) for row in session.execute(query)]
