"""The support database: which funder has which contract, read from a CSV file or a SQL database.

It is kept by the product's support, outside the network; here it is only read. A CSV file has the
columns of ``COLUMNS`` in its first line; a database has them in a table or view ``support``.
Dates are written 2026-11-20. Source: seed 002, Details; windows.md, Details.
"""

import csv
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final

from sqlalchemy import column, create_engine, select, table
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import SQLAlchemyError

from models.enums import ErrorCode
from models.errors import AppError
from models.site_views import SupportContract

COLUMNS: Final = (
    "funder_name",
    "license_code",
    "licensed_users",
    "support_start_date",
    "support_end_date",
)
_LARGEST_BYTES: Final = 32 * 1024 * 1024


def find_contracts(source: str, text: str) -> tuple[SupportContract, ...]:
    """Return the contracts of funders whose names hold ``text``, upper and lower case alike.

    Those that begin with it come first; a name that is ``text`` alone comes alone. ``source``: a
    path or an SQLAlchemy URL. Thread: never the UI's; waits on disks and networks.
    Raises: AppError SUPPORT_UNSET, SUPPORT_UNREADABLE.
    """
    if not source.strip():
        raise AppError(ErrorCode.SUPPORT_UNSET)
    wanted = text.strip().casefold()
    found = [each for each in _contracts(source.strip()) if wanted in each.funder_name.casefold()]
    same = [each for each in found if each.funder_name.casefold() == wanted]
    found.sort(
        key=lambda each: (
            not each.funder_name.casefold().startswith(wanted),
            each.funder_name.casefold(),
            each.license_code,
        )
    )
    return tuple(same or found)


def _contracts(source: str) -> Iterator[SupportContract]:
    rows = _sql_rows(make_url(source)) if "://" in source else _csv_rows(Path(source))
    name = make_url(source).render_as_string() if "://" in source else source
    try:
        for number, row in enumerate(rows, 2):
            if str(row["funder_name"] or "").strip():
                yield _contract(row, number)
    except (OSError, SQLAlchemyError, ImportError, ValueError, csv.Error) as error:
        reason = getattr(error, "strerror", None) or str(getattr(error, "orig", None) or error)
        first_line = reason.strip().split("\n")[0]
        raise AppError(ErrorCode.SUPPORT_UNREADABLE, source=name, reason=first_line) from error


def _csv_rows(path: Path) -> Iterator[Mapping[str, Any]]:
    if path.stat().st_size > _LARGEST_BYTES:
        raise ValueError("the file is larger than 32 MB")
    with path.open(encoding="utf-8-sig", newline="") as stream:
        first = stream.readline()
        stream.seek(0)
        rows = csv.DictReader(stream, delimiter=";" if ";" in first else ",", strict=True)
        missing = [each for each in COLUMNS if each not in (rows.fieldnames or ())]
        if missing:
            raise ValueError(f"its first line lacks {', '.join(missing)}")
        yield from rows


def _sql_rows(url: URL) -> Iterator[Mapping[str, Any]]:
    file = url.database
    if url.get_backend_name() == "sqlite" and not (file and Path(file).is_file()):
        raise ValueError("there is no such file")  # SQLite would make an empty one
    engine = create_engine(url)
    read_only = {"postgresql_readonly": True} if url.get_backend_name() == "postgresql" else {}
    try:
        with engine.connect().execution_options(**read_only) as connection:
            support = table("support", *(column(name) for name in COLUMNS))
            for row in connection.execute(select(support)):
                yield dict(zip(COLUMNS, row, strict=True))
    finally:
        engine.dispose()


def _contract(row: Mapping[str, Any], number: int) -> SupportContract:
    try:
        users = str(row["licensed_users"] or "").strip()
        return SupportContract(
            funder_name=str(row["funder_name"]).strip(),
            license_code=str(row["license_code"] or "").strip(),
            licensed_users=int(users) if users else None,
            start_on=_day(row["support_start_date"]),
            end_on=_day(row["support_end_date"]),
        )
    except ValueError as error:
        raise ValueError(f"row {number}: {error}") from error


def _day(value: object) -> date | None:
    if isinstance(value, date):
        return value
    text = str(value or "").strip()
    return date.fromisoformat(text[:10]) if text else None
