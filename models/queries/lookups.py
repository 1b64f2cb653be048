"""Looking up patients and prescribers for a site that does not have them (protocol 4.3, 5.2).

A walk over all of them: what is typed in search fields may stand anywhere in a value, and no
database folds the case of all alphabets.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Generator, Mapping
from contextlib import closing
from typing import Any, Final, NamedTuple

import msgspec
from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from models.enums import Action
from models.tables import record

MOST_ROWS: Final = 1_000
_FETCHED_ROWS: Final = 500
_HISTORY_ROWS: Final = 500
_POLICY_NUMBERS: Final = ("policyNumberFull", "policyNumberFamily", "policyNumberPerson")


class FoundRecord(NamedTuple):
    """A record that was looked for: its id and its data as JSON."""

    record_id: str
    payload: bytes


class FoundPatient(NamedTuple):
    """A patient with insurance policies and notes."""

    patient: FoundRecord
    policies: tuple[FoundRecord, ...]
    notes: tuple[FoundRecord, ...]


class Dispensed(NamedTuple):
    """A prescription that was dispensed, decoded: its prescriber and its lines with their items.

    ``lines``: each line with its item and who administered it, {} where nobody is known.
    """

    header: Mapping[str, Any]
    prescriber: Mapping[str, Any]
    lines: tuple[tuple[Mapping[str, Any], Mapping[str, Any], Mapping[str, Any]], ...]


class PatientSearch(NamedTuple):
    """What is known of a patient; "@" stands for any text (protocol 5.2), "" asks nothing.

    ``born``: YYYY-MM-DD. ``limit`` is at most ``MOST_ROWS``.
    """

    first: str = ""
    last: str = ""
    code: str = ""
    barcode: str = ""
    policy_number: str = ""
    born: str = ""
    deleted: bool = False
    limit: int = MOST_ROWS
    offset: int = 0


class PrescriberSearch(NamedTuple):
    """What is known of a prescriber; "@" and "" as of a patient."""

    first_name: str = ""
    last_name: str = ""
    code: str = ""


class _Patient(msgspec.Struct):
    first: object = ""
    last: object = ""
    code: object = ""
    barcode: object = ""
    date_of_birth: object = ""


class _Prescriber(msgspec.Struct):
    first_name: object = ""
    last_name: object = ""
    code: object = ""
    registration_code: object = ""


def find_patients(session: Session, search: PatientSearch) -> list[FoundPatient]:
    """Return the patients that fit, in the order of their ids. 100 000 patients: about 0.5 s."""
    wanted = {
        name: _pattern(getattr(search, name))
        for name in ("first", "last", "code", "barcode")
        if getattr(search, name)
    }
    insured = _insured(session, search.policy_number) if search.policy_number else None
    of_patients = record.c.name_id.is_not(None)
    found: list[FoundRecord] = []
    skipped = 0
    limit = max(0, min(search.limit, MOST_ROWS))
    with closing(_walk(session, "name", of_patients, deleted=search.deleted)) as patients:
        for each in patients:
            if len(found) == limit:
                break
            row = msgspec.json.decode(each.payload, type=_Patient)
            if insured is not None and each.record_id not in insured:
                continue
            if search.born and not _text(row.date_of_birth).startswith(search.born):
                continue
            if all(_fits(wanted[name], getattr(row, name)) for name in wanted):
                if skipped < search.offset:
                    skipped += 1
                else:
                    found.append(each)
    ids = [each.record_id for each in found]
    policies, notes = (
        _of_names(session, table, ids) for table in ("nameInsuranceJoin", "name_note")
    )
    return [
        FoundPatient(each, policies.get(each.record_id, ()), notes.get(each.record_id, ()))
        for each in found
    ]


def find_prescribers(session: Session, search: PrescriberSearch) -> list[FoundRecord]:
    """Return the prescribers that fit, in the order of their ids, at most ``MOST_ROWS``."""
    first, last, code = (_pattern(each) if each else None for each in search)
    found: list[FoundRecord] = []
    with closing(_walk(session, "clinician")) as prescribers:
        for each in prescribers:
            row = msgspec.json.decode(each.payload, type=_Prescriber)
            if (
                (first is None or _fits(first, row.first_name))
                and (last is None or _fits(last, row.last_name))
                and (code is None or _fits(code, row.code) or _fits(code, row.registration_code))
            ):
                found.append(each)
                if len(found) == MOST_ROWS:
                    break
    return found


def dispensed_to(session: Session, patient_id: str) -> list[Dispensed]:
    """Return what was dispensed to a patient in any store, the latest 500 prescriptions."""
    rows = session.execute(
        select(record.c.record_id, record.c.payload)
        .where(
            record.c.table_name == "transact",
            record.c.name_id == patient_id,
            record.c.action == Action.UPSERT,
        )
        .order_by(record.c.cursor.desc())
        .limit(_HISTORY_ROWS)
    )
    headers = {row.record_id: _values(row.payload) for row in rows}
    headers = {
        record_id: values
        for record_id, values in headers.items()
        if values.get("mode") == "dispensary" and values.get("type") in {"ci", "pi"}
    }
    lines: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for row in session.execute(
        select(record.c.parent_id, record.c.record_id, record.c.payload)
        .where(
            record.c.table_name == "trans_line",
            record.c.parent_id.in_(list(headers)),
            record.c.action == Action.UPSERT,
        )
        .order_by(record.c.record_id)
    ):
        lines[row.parent_id].append(_values(row.payload) | {"ID": row.record_id})
    every = [line for some in lines.values() for line in some]
    items = _by_id(session, "item", {_text(each.get("item_ID")) for each in every})
    givers = _by_id(
        session,
        "medicine_administrator",
        {_text(each.get("medicine_administrator_ID")) for each in every},
    )
    prescribers = _by_id(
        session, "clinician", {_text(each.get("prescriber_ID")) for each in headers.values()}
    )
    return [
        Dispensed(
            header,
            prescribers.get(_text(header.get("prescriber_ID")), {}),
            tuple(
                (
                    line,
                    items.get(_text(line.get("item_ID")), {}),
                    givers.get(_text(line.get("medicine_administrator_ID")), {}),
                )
                for line in lines[record_id]
            ),
        )
        for record_id, header in headers.items()
    ]


def is_patient(session: Session, name_id: str) -> bool:
    """Tell whether there is a patient with this id."""
    found = select(record.c.cursor).where(
        record.c.table_name == "name",
        record.c.record_id == name_id,
        record.c.name_id == name_id,
        record.c.action == Action.UPSERT,
    )
    return session.execute(found).first() is not None


def _walk(
    session: Session, table: str, *which: ColumnElement[bool], deleted: bool = False
) -> Generator[FoundRecord, None, None]:
    query = (
        select(record.c.record_id, record.c.payload)
        .where(
            record.c.table_name == table,
            record.c.action == (Action.DELETE if deleted else Action.UPSERT),
            record.c.payload.is_not(None),
            *which,
        )
        .order_by(record.c.record_id)
        .execution_options(yield_per=_FETCHED_ROWS)
    )
    with session.execute(query) as rows:  # most walks end early, and the rows stay on the server
        for row in rows:
            yield FoundRecord(row.record_id, row.payload.encode())


def _insured(session: Session, number: str) -> set[str]:
    """Return the patients with a policy of which one of the numbers fits."""
    pattern = _pattern(number)
    found = set()
    for each in _walk(session, "nameInsuranceJoin"):
        values = msgspec.json.decode(each.payload, type=dict[str, Any])
        if any(_fits(pattern, values.get(name)) for name in _POLICY_NUMBERS):
            found.add(_text(values.get("nameID")))
    return found


def _of_names(
    session: Session, table: str, name_ids: Collection[str]
) -> dict[str, tuple[FoundRecord, ...]]:
    found: dict[str, list[FoundRecord]] = defaultdict(list)
    rows = session.execute(
        select(record.c.name_id, record.c.record_id, record.c.payload)
        .where(
            record.c.table_name == table,
            record.c.name_id.in_(name_ids),
            record.c.action == Action.UPSERT,
        )
        .order_by(record.c.record_id)
    )
    for row in rows:
        found[row.name_id].append(FoundRecord(row.record_id, row.payload.encode()))
    return {name_id: tuple(each) for name_id, each in found.items()}


def _by_id(session: Session, table: str, ids: Collection[str]) -> dict[str, Mapping[str, Any]]:
    rows = session.execute(
        select(record.c.record_id, record.c.payload).where(
            record.c.table_name == table,
            record.c.record_id.in_(ids),
            record.c.action == Action.UPSERT,
        )
    )
    return {row.record_id: _values(row.payload) for row in rows}


def _values(payload: str | None) -> dict[str, Any]:
    return msgspec.json.decode(payload or "{}", type=dict[str, Any])


def _pattern(text: str) -> re.Pattern[str]:
    """Return what a value must match, folded: ``@`` stands for any text, also for none."""
    parts = [re.escape(part) for part in text.casefold().split("@")]
    return re.compile(".*".join(parts), re.DOTALL)


def _fits(pattern: re.Pattern[str], value: object) -> bool:
    return pattern.fullmatch(_text(value).casefold()) is not None


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
