"""What commands on a store share: its record, the sites it may concern, and writing it back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from models.enums import Action, ErrorCode
from models.errors import AppError
from models.here import CENTRAL_SITE_ID
from models.payloads import merge_values, values_of
from models.records import RecordChange, write_records
from models.routing import hold_changes
from models.store_keys import active_site_of, collectors_of
from models.tables import record, site
from models.transfers import settle_within


@dataclass(frozen=True, slots=True)
class StoreRecord:
    """A store as its record has it; ``payload`` is the record's JSON text."""

    store_id: str
    payload: str

    @property
    def values(self) -> dict[str, object]:
        """The record's values."""
        return values_of(self.payload)

    @property
    def code(self) -> str:
        """What people call the store by; its id if it has no code."""
        return str(self.values.get("code") or self.store_id)

    @property
    def active_site_id(self) -> int:
        """The site where it is active."""
        return active_site_of(self.values)

    @property
    def collectors(self) -> list[int]:
        """The sites that shall have a full copy beside the active one."""
        return collectors_of(self.values)

    def refused(self, reason: str) -> AppError:
        """Return the error that says why something cannot be done with this store."""
        return AppError(ErrorCode.VALUE_INVALID, field=f"Store {self.code}", reason=reason)


def store_record(session: Session, store_id: str) -> StoreRecord:
    """Return a store that is not deleted. Raises: AppError(STORE_UNKNOWN)."""
    payload: str | None = session.execute(
        select(record.c.payload).where(
            record.c.table_name == "store",
            record.c.record_id == store_id,
            record.c.action == Action.UPSERT,
        )
    ).scalar_one_or_none()
    if payload is None:
        raise AppError(ErrorCode.STORE_UNKNOWN, store=store_id)
    return StoreRecord(store_id, payload)


def site_row(session: Session, site_id: int) -> Row[Any]:
    """Return a site. Raises: AppError(SITE_UNKNOWN)."""
    row = session.execute(select(site).where(site.c.site_id == site_id)).one_or_none()
    if row is None:
        raise AppError(ErrorCode.SITE_UNKNOWN, site=site_id)
    return row


def write_store(
    session: Session, store: StoreRecord, values: Mapping[str, object], at: datetime
) -> None:
    """Set ``values`` in the store's record; every site learns of it, and copies follow.

    The rest of the record is as it is by now: the primary server may just have sent another.
    """
    hold_changes(session)
    payload = merge_values(store_record(session, store.store_id).payload, values)
    change = RecordChange("store", store.store_id, Action.UPSERT, payload)
    write_records(session, [change], source_site_id=CENTRAL_SITE_ID, at=at)
    settle_within(session, at)
