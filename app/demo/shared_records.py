"""The wire records of small central lists, of users and of the stores' locations."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from app.demo.identity import Identity
from app.demo.network import DemoRecord, DemoStore
from app.demo.reference import rows
from app.demo.store_book import StoreBook
from app.demo.wire_values import NO_DATE

HOME_CURRENCY: Final = "USD"

_SCHEDULES: Final = {"Monthly": 1, "Quarterly": 3}
"""Period schedules and the months in one of their periods."""

_PERIODS_BACK_MONTHS: Final = 18


def list_records(identity: Identity, today: date) -> Iterator[DemoRecord]:
    """Yield currencies, location types, reasons, ways of shipping, abbreviations, diagnoses."""
    for row in rows("currencies"):
        yield _record(
            identity.of("currency", row["code"]),
            "currency",
            rate=float(row["rate"]),
            currency=row["code"],
            is_home_currency=row["code"] == HOME_CURRENCY,
            date_updated=NO_DATE,
        )
    for row in rows("location_types"):
        yield _record(
            identity.of("Location_type", row["storage"]),
            "Location_type",
            Description=row["description"],
            Temperature_min=int(row["minimum_c"]),
            Temperature_max=int(row["maximum_c"]),
        )
    for row in rows("reasons"):
        yield _record(
            identity.of("options", row["type"], row["title"]),
            "options",
            type=row["type"],
            isActive=True,
            title=row["title"],
        )
    for row in rows("ship_methods"):
        yield _record(
            identity.of("ship_method", row["method"]),
            "ship_method",
            method=row["method"],
            isActive=True,
        )
    for row in rows("abbreviations"):
        yield _record(
            identity.of("abbreviation", row["abbreviation"]),
            "abbreviation",
            abbreviation=row["abbreviation"],
            expansion=row["expansion"],
        )
    for row in rows("diagnoses"):
        yield _record(
            identity.of("diagnosis", row["icd10"]),
            "diagnosis",
            ICD_CODE=row["icd10"],
            ICD_DESCRIPTION=row["description"],
            NOTES="",
            VALID_TILL=NO_DATE,
        )
    yield from _period_records(identity, today)


def user_records(identity: Identity, stores: Iterable[DemoStore]) -> Iterator[DemoRecord]:
    """Yield the administrator and one user for each store; users are jobs, not persons."""
    yield _user(identity.of("user", "administrator"), "administrator", "System administrator")
    for store in stores:
        job = "Dispenser" if store.mode == "dispensary" else "Storekeeper"
        yield _user(store.user_id, f"{job.lower()}.{store.code.lower()}", job)


def location_records(identity: Identity, book: StoreBook) -> Iterator[DemoRecord]:
    """Yield a store's locations."""
    for place in book.around.locations:
        yield _record(
            place.record_id,
            "Location",
            Description=place.description,
            code=place.code,
            hold=False,
            store_ID=book.store.record_id,
            type_ID=identity.of("Location_type", place.storage),
            Volume=4 if place.storage == "ambient" else 1,
        )


def _period_records(identity: Identity, today: date) -> Iterator[DemoRecord]:
    for schedule in _SCHEDULES:
        yield _record(identity.of("periodSchedule", schedule), "periodSchedule", name=schedule)
    for schedule, months in _SCHEDULES.items():
        for back in range(_PERIODS_BACK_MONTHS, -1, -months):
            index = (today.year * 12 + today.month - 1 - back) // months * months
            start, after = _first_of_month(index), _first_of_month(index + months)
            quarter = f"{start:%Y} Q{index % 12 // 3 + 1}"
            yield _record(
                identity.of("period", schedule, start),
                "period",
                periodScheduleID=identity.of("periodSchedule", schedule),
                startDate=start.isoformat(),
                endDate=(after - timedelta(days=1)).isoformat(),
                name=f"{start:%Y-%m}" if months == 1 else quarter,
            )


def _first_of_month(index: int) -> date:
    """Return the first day of a month counted from the year 0."""
    return date(index // 12, index % 12 + 1, 1)


def _user(record_id: str, name: str, job: str) -> DemoRecord:
    return _record(
        record_id,
        "user",
        name=name,
        e_mail="",
        Language=0,
        first_name="",
        last_name="",
        phone1="",
        job_title=job,
        active=True,
    )


def _record(record_id: str, table: str, **data: object) -> DemoRecord:
    return DemoRecord(table, record_id, {"ID": record_id, **data})
