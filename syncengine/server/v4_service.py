"""What the central server looks up for sites and their users on v4 (protocol 4.3, 5).

No HTTP here; ``v4`` carries these calls over the network.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID, uuid5

import msgspec

from models.datafile import Datafile
from models.passwords import wire_digest
from models.queries.lookups import (
    MOST_ROWS,
    PatientSearch,
    PrescriberSearch,
    dispensed_to,
    find_patients,
    find_prescribers,
    is_patient,
)
from models.queries.site_users import SiteUser, site_user
from models.views import UserView
from syncengine.server.calls import number_in
from syncengine.server.refusal import Refusal
from syncengine.server.users import UserDoor
from syncengine.server.visible import StoreElsewhere, make_visible
from syncengine.wire import to_mobile, v4
from syncengine.wire.lookup import history_line, history_row, to_lookup
from syncengine.wire.permissions import numbered
from syncengine.wire.v5 import V5Error

_NAMESPACE: Final = UUID("3a8a1b52-93c5-5b4f-a1a6-1f4f2d8f0a55")
_DAY_FIRST: Final = re.compile(r"(\d\d)(\d\d)(\d{4})")


def log_in(users: UserDoor, request: v4.LoginRequest) -> v4.LoginAnswer:
    """Let a user of a site in. Raises: AppError LOGIN_WRONG, LOGIN_DELAYED."""
    user = users.log_in(request.username, wire_digest(request.password))
    with users.datafile.read() as session:
        found = site_user(session, user, request.site_name)
    return _login_answer(user, found)


@dataclass(frozen=True, slots=True)
class V4Service:
    """Answers one authenticated site. Thread: any; holds no state between calls."""

    datafile: Datafile
    site_id: int

    def patients(self, query: Mapping[str, str]) -> list[dict[str, Any]]:
        """Return the patients that fit, with policies and notes as mobiles take them."""
        search = PatientSearch(
            first=query.get("first_name", ""),
            last=query.get("last_name", ""),
            code=query.get("code", ""),
            barcode=query.get("barcode", ""),
            policy_number=query.get("policy_number", ""),
            born=_birth_date(query.get("dob", "")),
            deleted=query.get("is_deleted", "").lower() == "true",
            limit=number_in(query, "limit") if query.get("limit") else MOST_ROWS,
            offset=number_in(query, "offset") if query.get("offset") else 0,
        )
        with self.datafile.read() as session:
            found = find_patients(session, search)
        return [
            to_lookup("name", *each.patient)
            | {
                key: [msgspec.Raw(to_mobile(table, *row)) for row in rows]
                for key, table, rows in (
                    ("nameInsuranceJoin", "nameInsuranceJoin", each.policies),
                    ("nameNotes", "name_note", each.notes),
                )
            }
            for each in found
        ]

    def history(self, query: Mapping[str, str]) -> list[dict[str, Any]]:
        """Return what was dispensed to a patient, in whatever store."""
        patient_id = query.get("id", "")
        if not patient_id:
            raise Refusal(V5Error.BAD_REQUEST, "id is missing.")
        with self.datafile.read() as session:
            found = dispensed_to(session, patient_id)
        return [
            history_row(each.header, each.prescriber, [history_line(*line) for line in each.lines])
            for each in found
        ]

    def prescribers(self, query: Mapping[str, str]) -> list[dict[str, Any]]:
        """Return the prescribers that fit."""
        search = PrescriberSearch(
            query.get("first_name", ""), query.get("last_name", ""), query.get("code", "")
        )
        with self.datafile.read() as session:
            found = find_prescribers(session, search)
        rows = [to_lookup("clinician", *each) for each in found]
        return [{"registration_code": row.get("code", "")} | row for row in rows]

    def join_name(self, request: v4.JoinRequest) -> v4.JoinAnswer:
        """Make a patient visible in a store of the site; asked again it is the same join."""
        name_id, store_id = request.name_id, request.store_id
        join_id = str(uuid5(_NAMESPACE, f"{name_id}:{store_id}"))
        now = self.datafile.clock.now()
        with self.datafile.write() as session:
            if not is_patient(session, name_id):
                raise Refusal(V5Error.BAD_REQUEST, "There is no such patient.")
            try:
                join_id = make_visible(session, self.site_id, name_id, store_id, join_id, now)
            except StoreElsewhere as error:
                raise Refusal(V5Error.BAD_REQUEST, str(error)) from error
        return v4.JoinAnswer(join_id, name_id, store_id)


def _login_answer(user: UserView, found: SiteUser) -> v4.LoginAnswer:

    def text(name: str) -> str:
        value = found.values.get(name)
        return value if isinstance(value, str) else ""

    language = found.values.get("Language")
    permissions = numbered(user.permissions)
    row = v4.UserRow(
        id=found.user_id,
        name=user.name,
        language=language if type(language) is int else 0,
        first_name=text("first_name"),
        last_name=text("last_name"),
        e_mail=text("e_mail"),
        phone1=text("phone1"),
        job_title=text("job_title"),
    )
    stores = tuple(
        v4.UserStoreRow(
            id=str(uuid5(_NAMESPACE, f"{found.user_id}:{store_id}")),
            user_id=found.user_id,
            store_id=store_id,
            store_default=store_id == found.default_store_id,
            permissions=permissions,
        )
        for store_id in found.store_ids
    )
    return v4.LoginAnswer(
        username=user.name,
        user_first_name=row.first_name,
        user_last_name=row.last_name,
        user_job_title=row.job_title,
        user_info=v4.UserInfo(row, stores),
    )


def _birth_date(text: str) -> str:
    """Return YYYY-MM-DD; mobiles write DDMMYYYY (protocol 5.2). Raises: Refusal if it is no day."""
    match = _DAY_FIRST.fullmatch(text)
    day = "-".join(reversed(match.groups())) if match else text
    try:
        return date.fromisoformat(day).isoformat() if day else ""
    except ValueError as error:
        raise Refusal(V5Error.BAD_REQUEST, "dob is no day.") from error
