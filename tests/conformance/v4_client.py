"""Calls of the v4 interface as sites make them, read as strictly as they do (protocol 4.3, 5).

Written from the protocol alone; nothing of the program under test is imported.
"""

import base64
import json
from typing import Any, Final, NamedTuple
from urllib.parse import urlencode

from tests.conformance import strict
from tests.conformance.strict import Violation
from tests.conformance.transport import call, sha256

_TOP: Final = ("status", "username", "userFirstName", "userLastName", "userJobTitle", "userType",
               "service", "storeName")  # fmt: skip
_TEXTS: Final = (
    *("ID", "name", "startup_method", "group_id", "mode", "initials", "first_name", "last_name"),
    *("address_1", "address_2", "e_mail", "phone1", "phone2", "job_title", "ldap_login_string"),
    *("windows_user_name", "license_category_id", "spare_1"),
)
_TRUTHS: Final = ("active", "responsible_officer", "use_ldap", "receives_sms_errors", "is_group",
                  "isInactiveAuthoriser")  # fmt: skip
_WHOLES: Final = ("nblogins", "lasttime", "Language")
_PATIENT: Final = ("ID", "name", "phone", "email", "code", "last", "first", "date_of_birth")
PERMISSIONS: Final = 203


class Answer(NamedTuple):
    """A status and the JSON of the body."""

    status: int
    document: Any


def post_login(url: str, document: Any) -> Answer:
    """Log a user in; there is no Authorization header."""
    body = document if isinstance(document, bytes) else json.dumps(document).encode()
    answer = call(url, "POST", "/api/v4/login", body, {"Content-Type": "application/json"})
    return Answer(answer.status, strict.parse(answer.body))


def log_in(url: str, user: str, password: str, site_name: str | None) -> dict[str, Any]:
    """Return the answer to a log-in that succeeds; every key is demanded (protocol 5.1)."""
    status, told = post_login(
        url, {"username": user, "password": password, "loginType": "User", "siteName": site_name}
    )
    if status != 200:
        raise Violation(f"{status}: {told}")
    for key in _TOP:
        strict.text(told, key)
    strict.word(told, "status", ["success"])
    if not strict.truth(told, "authenticated"):
        raise Violation("not authenticated")
    info = strict.mapping(strict.needed(told, "userInfo"))
    row = strict.needed(info, "user")
    for key in _TEXTS:
        strict.text(row, key)
    for key in _TRUTHS:
        strict.truth(row, key)
    for key in _WHOLES:
        strict.whole(row, key, strict.I32)
    if not row["active"]:
        raise Violation("the user is not active: the local check would fail")
    strict.needed(info, "userStores")
    for store in strict.rows(info, "userStores", strict.mapping):
        for key in ("ID", "user_ID", "store_ID"):
            strict.text(store, key)
        for key in ("can_login", "store_default", "can_action_replenishments"):
            strict.truth(store, key)
        permissions = store["permissions"]
        if len(permissions) < PERMISSIONS or not all(type(each) is bool for each in permissions):
            raise Violation(f"permissions are no {PERMISSIONS} booleans")
    return strict.mapping(told)


class SiteCaller(NamedTuple):
    """A site that looks something up: its name and password, and no device."""

    url: str
    name: str
    password: str

    def _headers(self) -> dict[str, str]:
        credentials = base64.b64encode(f"{self.name}:{sha256(self.password)}".encode()).decode()
        return {"Authorization": f"Basic {credentials}"}

    def get(self, route: str, **query: str) -> Answer:
        """Make a look-up."""
        path = f"/api/v4/{route}?{urlencode(query)}"
        answer = call(self.url, "GET", path, None, self._headers())
        return Answer(answer.status, strict.parse(answer.body))

    def patients(self, **query: str) -> list[dict[str, Any]]:
        """Return the patients that fit, as both kinds of site read them (protocol 4.3, 5.2)."""
        status, found = self.get("patient", **query)
        if status != 200 or not isinstance(found, list):
            raise Violation(f"{status}: {found}")
        for row in found:
            for key in _PATIENT:
                strict.text(row, key)
            if not row["date_of_birth"].endswith("T00:00:00"):
                raise Violation(f"date_of_birth is {row['date_of_birth']!r}")
            for key in ("nameInsuranceJoin", "nameNotes"):
                if not isinstance(row[key], list):
                    raise Violation(f"{key} is no array")
        return found

    def join(self, document: Any) -> Answer:
        """Ask for a patient to become visible."""
        body = document if isinstance(document, bytes) else json.dumps(document).encode()
        answer = call(self.url, "POST", "/api/v4/name_store_join", body, self._headers())
        return Answer(answer.status, strict.parse(answer.body))
