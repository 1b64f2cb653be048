"""What support may know of a datafile, and the words it must never see.

The facts hold no secret and no record. What is written into a support bundle, and how other texts
are cleaned of the words, is the business of ``app.support``.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import msgspec
from sqlalchemy import Select, Table, select
from sqlalchemy.orm import Session

from models.payloads import values_of
from models.preferences import Preferences
from models.queries.buffer import buffer_counts
from models.queries.datafile import datafile_view
from models.queries.disabled import sync_disabled_reasons
from models.queries.pausing import paused_until
from models.queries.preferences import load_preferences
from models.queries.queue import queue_view
from models.queries.records import table_counts
from models.queries.runs import list_runs
from models.queries.sites import list_sites
from models.tables import record, sync_buffer, user_account
from models.views import (
    BufferCounts,
    DatafileView,
    QueueView,
    RunView,
    SiteView,
    SyncDisabled,
    TableCount,
)

_RUNS: Final = 50
_PEOPLE: Final = ("name", "clinician", "contact")
"""The tables in which people are."""
_PERSONAL: Final = frozenset(
    {
        "name",
        "first",
        "last",
        "middle",
        "first_name",
        "middle_name",
        "last_name",
        "female",
        "mother_name",
        "next_of_kin",
        "next_of_kin_name",
        "phone",
        "phone1",
        "phone2",
        "mobile",
        "email",
        "code",
        "nhi",
        "national_health_number",
        "bill_address1",
        "bill_address2",
        "bill_address3",
        "bill_address4",
        "address1",
        "address2",
        "registration_code",
    }
)


@dataclass(frozen=True, slots=True)
class SupportFacts:
    """A datafile as support may see it: what it is, how it is set, how much, what went wrong."""

    datafile: DatafileView
    preferences: Preferences
    paused_until: datetime | None
    disabled: tuple[SyncDisabled, ...]
    sites: tuple[SiteView, ...]
    queue: QueueView
    buffer: BufferCounts
    tables: tuple[TableCount, ...]
    runs: tuple[RunView, ...]


def support_facts(session: Session, name: str, now: datetime) -> SupportFacts:
    """Return the facts of the datafile that people call ``name``."""
    return SupportFacts(
        datafile=datafile_view(session, name),
        preferences=load_preferences(session),
        paused_until=paused_until(session, now),
        disabled=sync_disabled_reasons(session),
        sites=list_sites(session, now),
        queue=queue_view(session),
        buffer=buffer_counts(session),
        tables=table_counts(session),
        runs=list_runs(session, _RUNS),
    )


def personal_words(session: Session) -> frozenset[str]:
    """Return what patients, prescribers, contacts and users are called and reached by.

    Reads each of their records, received ones too: some 2 s for 500 000 patients.
    """
    found = {str(name) for name in session.execute(select(user_account.c.name)).scalars()}
    for query in (_of(record), _of(sync_buffer)):
        for table, payload in session.execute(query.execution_options(yield_per=1000)):
            found |= _words_in(table, payload)
    return frozenset(found)


def _of(source: Table) -> Select[Any]:
    return select(source.c.table_name, source.c.payload).where(source.c.table_name.in_(_PEOPLE))


def _words_in(table: str, payload: str | None) -> set[str]:
    try:
        values = values_of(payload)
    except msgspec.MsgspecError:
        return set()
    if table == "name" and values.get("type") != "patient":
        return set()  # a customer or supplier, as on every list
    texts = (value for key, value in values.items() if key.casefold() in _PERSONAL)
    return {text for text in texts if isinstance(text, str) and text}
