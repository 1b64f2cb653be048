"""The messages of the v4 interface: log-in of users, look-ups of patients (protocol 4.3, 5).

Rows of look-ups are not declared here: they are records, written by ``v4_service``.
"""

from typing import Final

from msgspec import Struct, field

LOGIN_PATH: Final = "/api/v4/login"
PATIENT_PATH: Final = "/api/v4/patient"
PATIENT_HISTORY_PATH: Final = "/api/v4/patient_history"
PRESCRIBER_PATH: Final = "/api/v4/prescriber"
NAME_STORE_JOIN_PATH: Final = "/api/v4/name_store_join"


class LoginRequest(Struct, frozen=True, rename="camel"):
    """``POST login``: the password as the user typed it."""

    username: str
    password: str
    login_type: str = "User"
    site_name: str | None = None

    def __repr__(self) -> str:
        """Describe the caller without the password."""
        return f"LoginRequest({self.username!r})"


class UserRow(Struct, frozen=True, kw_only=True):
    """A user as the log-in tells it; every key is demanded."""

    id: str = field(name="ID")
    name: str
    startup_method: str = ""
    nblogins: int = 0
    group_id: str = ""
    mode: str = ""
    active: bool = True
    lasttime: int = 0
    initials: str = ""
    first_name: str = ""
    last_name: str = ""
    address_1: str = ""
    address_2: str = ""
    e_mail: str = ""
    phone1: str = ""
    phone2: str = ""
    job_title: str = ""
    responsible_officer: bool = False
    language: int = field(name="Language", default=0)
    use_ldap: bool = False
    ldap_login_string: str = ""
    receives_sms_errors: bool = False
    is_group: bool = False
    windows_user_name: str = ""
    license_category_id: str = ""
    is_inactive_authoriser: bool = field(name="isInactiveAuthoriser", default=False)
    spare_1: str = ""


class UserStoreRow(Struct, frozen=True, kw_only=True):
    """A store that the user may work in, with the numbered permissions there."""

    id: str = field(name="ID")
    user_id: str = field(name="user_ID")
    store_id: str = field(name="store_ID")
    can_login: bool = True
    store_default: bool
    can_action_replenishments: bool = False
    permissions: tuple[bool, ...]


class UserInfo(Struct, frozen=True, rename="camel"):
    """Who has logged in, and where that user may work."""

    user: UserRow
    user_stores: tuple[UserStoreRow, ...]


class LoginAnswer(Struct, frozen=True, rename="camel", kw_only=True):
    """The answer to a log-in that succeeds; every key is demanded."""

    status: str = "success"
    authenticated: bool = True
    username: str
    user_first_name: str = ""
    user_last_name: str = ""
    user_job_title: str = ""
    user_type: str = "user"
    service: str = ""
    store_name: str = ""
    user_info: UserInfo


class LoginDelayed(Struct, frozen=True, rename="camel"):
    """Too many failures: the user may try again in so many seconds."""

    timeout_remaining: int
    status: str = "user_login_timeout"


class Failed(Struct, frozen=True):
    """Any other refusal, in one sentence; its HTTP status counts."""

    error: str


class JoinRequest(Struct, frozen=True):
    """``POST name_store_join``: a patient becomes visible in a store of the calling site."""

    name_id: str = field(name="name_ID")
    store_id: str = field(name="store_ID")


class JoinAnswer(Struct, frozen=True):
    """The join, new or old."""

    id: str = field(name="ID")
    name_id: str = field(name="name_ID")
    store_id: str = field(name="store_ID")
    inactive: bool = False
