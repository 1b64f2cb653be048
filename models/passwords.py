"""Passwords, site credentials and the unlock code: made up here, and kept as Argon2id only.

A site logs in with the SHA-256 of its password (protocol 1.1), a user of a mobile too (protocol
4.2); what is stored is the Argon2id of that. Who may log in, and how often they may fail, is
decided in ``models.commands.users`` and ``syncengine.server.auth``.
"""

import hashlib
from base64 import b64encode
from concurrent.futures import ThreadPoolExecutor
from secrets import choice, token_bytes
from typing import Final

from argon2 import PasswordHasher, Type
from argon2.exceptions import VerificationError

MEMORY_KIB: Final = 19 * 1024
PASSES: Final = 2
LANES: Final = 1

LETTERS: Final = "abcdefghjkmnpqrstuvwxyz23456789"
"""Of made-up passwords: none that look alike, so no i, l, o, 0 and 1."""

_GROUPS: Final = 4
_GROUP_LETTERS: Final = 4

_HASHER: Final = PasswordHasher(
    time_cost=PASSES, memory_cost=MEMORY_KIB, parallelism=LANES, type=Type.ID
)

_HASHES_AT_ONCE: Final = 4
"""A hash takes 19 MiB and a core: strangers who guess all at once must not take all of both."""

_HASHING: Final = ThreadPoolExecutor(_HASHES_AT_ONCE, "passwords")
"""Threads of our own: what a hash took, the C library keeps for the next one of the same thread."""


def _hash_of_nothing() -> str:
    salt, tag = (b64encode(token_bytes(size)).decode().rstrip("=") for size in (16, 32))
    return f"$argon2id$v=19$m={MEMORY_KIB},t={PASSES},p={LANES}${salt}${tag}"


DUMMY_HASH: Final = _hash_of_nothing()
"""A hash whose secret nobody has, new at each start and made without the cost of hashing.

Verified in place of a name that does not exist, so that both refusals take the same time.
"""


def new_password() -> str:
    """Return a password that can be read aloud: 16 letters in four groups, 79 bits."""
    groups = ("".join(map(choice, [LETTERS] * _GROUP_LETTERS)) for _ in range(_GROUPS))
    return "-".join(groups)


def wire_digest(password: str) -> str:
    """Return what a site sends in place of ``password``: its SHA-256 as lower-case hex."""
    return hashlib.sha256(password.encode()).hexdigest()


def hash_secret(secret: str) -> str:
    """Return the Argon2id hash of ``secret`` with its salt and cost. Takes 20 ms. Thread: any."""
    return _HASHING.submit(_HASHER.hash, secret).result()


def hash_user_password(password: str) -> str:
    """Return what is kept of a user's password: mobiles send its digest (protocol 4.2)."""
    return hash_secret(wire_digest(password))


def verify_secret(secret_hash: str, secret: str) -> bool:
    """Say whether ``secret`` is the one that was hashed; False for anything that is no hash."""
    try:
        return _HASHING.submit(_HASHER.verify, secret_hash, secret).result()
    except (VerificationError, ValueError):  # a ValueError: it cannot even be a hash
        return False
