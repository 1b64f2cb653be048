"""Who is calling: name and password, the device, the version; and who is locked out.

Checked on every call (protocol 1.2). Passwords are kept as Argon2id of what the wire carries;
a login that was verified once is remembered by a keyed digest in memory, so that the slow hash is
paid once, not 133 times a second.
"""

import hashlib
import secrets
import threading
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Row, ScalarSelect, func, select, update
from sqlalchemy.orm import Session

from models.datafile import Datafile
from models.enums import EventKind, SiteType
from models.passwords import DUMMY_HASH, verify_secret
from models.sitelog import write_site_log
from models.tables import site
from syncengine.server.lockout import DEVICE, Lockout
from syncengine.server.refusal import Refusal
from syncengine.wire.transport import MAX_SYNC_VERSION, MIN_SYNC_VERSION
from syncengine.wire.v5 import V5Error

CONTACT_NOTED_EVERY: Final = timedelta(minutes=1)
_REMEMBERED_LOGINS: Final = 100_000
_LONGEST_VERSION: Final = 9


@dataclass(frozen=True, slots=True)
class Contact:
    """What a call says of its caller; ``address`` is the network address it came from.

    ``hardware_id``, ``sync_version``: None on an interface that does not carry them. Empty
    ``app_name`` and ``app_version``: not said, so what is known stays. ``site_type``: what a site
    that makes such calls is; None if that cannot be told.
    """

    site_name: str
    password: str
    hardware_id: str | None
    app_name: str
    app_version: str
    sync_version: str | None
    address: str
    site_type: SiteType | None = None

    def __repr__(self) -> str:
        """Describe the caller without its credential."""
        return f"Contact({self.site_name!r} from {self.address})"


class Authenticator:
    """Lets sites in. Thread: any; keeps one cache for one server process."""

    def __init__(self, datafile: Datafile) -> None:
        self._datafile = datafile
        self._lockout = Lockout(datafile)
        self._key = secrets.token_bytes(32)
        self._verified: dict[bytes, str] = {}
        self._lock = threading.Lock()

    def site_of(self, contact: Contact) -> int:
        """Return the ID of the calling site, bound to its device at first contact.

        Raises: Refusal; nothing but the failure itself is written then.
        """
        with self._datafile.read() as session:
            row = _site_named(session, contact.site_name)
        if row is None or row.password_hash is None:
            verify_secret(DUMMY_HASH, contact.password)  # a stranger learns nothing from the time
            raise Refusal(V5Error.SITE_NAME_NOT_FOUND, "There is no such site.")
        known_device = row.hardware_id in {None, contact.hardware_id}
        source = DEVICE if known_device else contact.address
        if self._is_locked(row, contact, known_device=known_device):
            raise Refusal(V5Error.SITE_AUTH_TIMEOUT, "Too many failed log-ins.")
        if not self._password_right(row.password_hash, contact):
            self._lockout.failed(row.site_id, source, contact.address)
            raise Refusal(V5Error.SITE_INCORRECT_PASSWORD, "The password is wrong.")
        try:
            _check_allowed(row, contact)
        except Refusal as refusal:
            self._note_refusal(row.site_id, contact, refusal)
            raise
        if contact.hardware_id is None:
            self._note_call(row)
            return int(row.site_id)
        if not known_device:
            self._note_mismatch(row.site_id, contact)
            raise Refusal(V5Error.SITE_INCORRECT_HARDWARE_ID, "This site is another device.")
        self._note_contact(row, contact)
        return int(row.site_id)

    def _is_locked(
        self, row: Row[tuple[object, ...]], contact: Contact, *, known_device: bool
    ) -> bool:
        if (known_device or contact.hardware_id is None) and row.blocked_at is not None:
            return True
        return not known_device and self._lockout.is_stranger_locked(row.site_id, contact.address)

    def _password_right(self, password_hash: str, contact: Contact) -> bool:
        digest = hashlib.blake2b(
            f"{contact.site_name}\0{contact.password}".encode(), key=self._key
        ).digest()
        if self._verified.get(digest) == password_hash:
            return True
        # Compared case-insensitively: a configured hash is sent as it was typed (protocol 1.1).
        if not verify_secret(password_hash, contact.password.lower()):
            return False
        with self._lock:
            if len(self._verified) >= _REMEMBERED_LOGINS:
                self._verified.clear()
            self._verified[digest] = password_hash
        return True

    def _note_refusal(self, site_id: int, contact: Contact, refusal: Refusal) -> None:
        """Keep in the site's log why a caller with the right password was not let in."""
        now = self._datafile.clock.now()
        message = f"Refused: {refusal}"
        with self._datafile.write() as session:
            write_site_log(session, site_id, EventKind.REFUSED, contact.site_name, message, now)

    def _note_mismatch(self, site_id: int, contact: Contact) -> None:
        now = self._datafile.clock.now()
        with self._datafile.write() as session:
            session.execute(update(site).where(site.c.site_id == site_id).values(mismatch_at=now))
            write_site_log(
                session,
                site_id,
                EventKind.REFUSED,
                contact.site_name,
                f"Refused: another device tried to be this site, from {contact.address}.",
                now,
            )

    def _note_contact(self, row: Row[tuple[object, ...]], contact: Contact) -> None:
        """Bind the device, and keep what the site tells of itself, at most once a minute."""
        now = self._datafile.clock.now()
        told = _told(contact)
        changed = any(getattr(row, name) != value for name, value in told.items())
        if row.hardware_id and _is_recent(row, now) and not changed and row.failures == 0:
            return
        with self._datafile.write() as session:
            bound: Any = session.execute(
                update(site)
                .where(
                    site.c.site_id == row.site_id,
                    func.coalesce(site.c.hardware_id, contact.hardware_id) == contact.hardware_id,
                )
                .values(
                    hardware_id=contact.hardware_id,
                    mismatch_at=None,
                    last_connection_at=now,
                    **told,
                )
            )
            if bound.rowcount == 0:  # two devices made their first contact at the same moment
                raise Refusal(V5Error.SITE_INCORRECT_HARDWARE_ID, "This site is another device.")
            self._lockout.succeeded(session, row.site_id)
            if told.get("site_type", row.site_type) != row.site_type:
                write_site_log(
                    session,
                    row.site_id,
                    EventKind.SITE_CHANGED,
                    contact.site_name,
                    f"Type set to {contact.site_type}, as the site reports.",
                    now,
                    {"site_type": [row.site_type, contact.site_type]},
                )
            if row.hardware_id is None:
                write_site_log(
                    session,
                    row.site_id,
                    EventKind.HARDWARE_BOUND,
                    contact.site_name,
                    "First contact: the site is now bound to this device.",
                    now,
                )

    def _note_call(self, row: Row[tuple[object, ...]]) -> None:
        """Keep that the site was there, on an interface that tells nothing of its device."""
        now = self._datafile.clock.now()
        if _is_recent(row, now):
            return
        with self._datafile.write() as session:
            session.execute(
                update(site).where(site.c.site_id == row.site_id).values(last_connection_at=now)
            )


def _told(contact: Contact) -> dict[str, object]:
    """Return what a call says of its site, by the column that keeps it."""
    told = {
        "device_type": contact.app_name,
        "app_version": contact.app_version,
        "wire_version": None if contact.sync_version is None else int(contact.sync_version),
        "site_type": contact.site_type,
    }
    return {name: value for name, value in told.items() if value not in {None, ""}}


def _is_recent(row: Row[Any], now: datetime) -> bool:
    last = row.last_connection_at
    return last is not None and abs(now - last) < CONTACT_NOTED_EVERY


def _check_allowed(row: Row[tuple[object, ...]], contact: Contact) -> None:
    """Refuse a caller that no password helps. Raises: Refusal."""
    if contact.sync_version is not None:
        _check_version(contact.sync_version)
    if row.disabled_by is not None:
        raise Refusal(
            V5Error.SYNC_IS_DISABLED,
            f"no site can synchronise while site {row.disabled_by} has a URL here",
        )
    if contact.hardware_id == "":
        raise Refusal(V5Error.SITE_INCORRECT_HARDWARE_ID, "The hardware ID is missing.")


def _site_named(session: Session, name: str) -> Row[tuple[object, ...]] | None:
    """Return the site that logs in with ``name``, exactly as it is spelled."""
    return session.execute(
        select(
            site.c.site_id,
            site.c.password_hash,
            site.c.hardware_id,
            site.c.site_type,
            site.c.device_type,
            site.c.app_version,
            site.c.wire_version,
            site.c.last_connection_at,
            site.c.blocked_at,
            Lockout.failures_of(site.c.site_id, DEVICE).label("failures"),
            _named_with_url().label("disabled_by"),
        ).where(site.c.name == name)
    ).one_or_none()


def _named_with_url() -> ScalarSelect[str]:
    """Return the name of a site with a URL: on a central server that disables sync (seed 001)."""
    other = site.alias("with_url")
    return select(other.c.name).where(other.c.url != "").limit(1).scalar_subquery()


def _check_version(version: str) -> None:
    is_number = version.isdecimal() and len(version) <= _LONGEST_VERSION
    if is_number and MIN_SYNC_VERSION <= int(version) <= MAX_SYNC_VERSION:
        return
    raise Refusal(
        V5Error.API_VERSION_INCOMPATIBLE,
        f"This server speaks the sync versions {MIN_SYNC_VERSION} to {MAX_SYNC_VERSION}, "
        f"the site said {version or 'none'}.",
        {"major": MAX_SYNC_VERSION, "minor": 0},
    )
