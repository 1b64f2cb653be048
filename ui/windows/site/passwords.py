"""Passwords that the program makes up for a site."""

from secrets import choice
from typing import Final

LETTERS: Final = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Without l, I, O, o, 0 and 1: a password may have to be read out on the telephone."""

_GROUPS: Final = 4
_GROUP_LETTERS: Final = 5


def new_password() -> str:
    """Return a random password of 20 letters and digits, over 110 bits, in groups of five."""
    return "-".join("".join(choice(LETTERS) for _ in range(_GROUP_LETTERS)) for _ in range(_GROUPS))
