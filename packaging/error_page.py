"""Writes the help page of the error messages, made from the program's own words.

``make errorpage`` runs it; a test holds the page to what it would write.
"""

import re
import sys
from collections.abc import Iterator
from typing import Final

from models.enums import ErrorCode as E
from models.messages import error_text

PAGE: Final = "help/error-messages.md"
"""Where the page is, among the resources."""

INTRODUCTION: Final = """\
# Error messages

Every message says what is wrong and what to do. Here they stand by **who acts**; what is in
*italics* is filled in where the message appears. The words of the heading are also the code in the
details that *Copy details* copies.

Nothing that was acknowledged is ever lost by an error, and most errors of the connection pass by
themselves.
"""

_NETWORK: Final = (
    E.HOST_UNKNOWN, E.SERVER_UNREACHABLE, E.SERVER_TIMEOUT, E.CERTIFICATE_REFUSED,
    E.NOT_A_SYNC_SERVER, E.ANSWER_BROKEN, E.SERVER_BUSY, E.INTEGRATION_TIMEOUT, E.SYNC_RUNNING,
    E.SYNC_STOPPED, E.NODE_UNUSABLE, E.NODE_FAILED, E.SYNC_SETTINGS_MISSING, E.DATAFILE_RESTORED,
    E.CENTRAL_RESTORED, E.NOT_RESTORED, E.URL_INVALID,
)  # fmt: skip
_CENTRAL: Final = (
    E.SITE_NAME_UNKNOWN, E.SITE_PASSWORD_WRONG, E.HARDWARE_ID_WRONG, E.SITE_HAS_NO_STORE,
    E.SITE_BLOCKED, E.VERSION_INCOMPATIBLE, E.SITE_CHANGED_IDENTITY, E.SYNC_DISABLED,
    E.SERVER_FAILED, E.SITE_HAS_STORES, E.SITE_IS_THIS, E.SITE_IS_PRIMARY, E.PRIMARY_REFUSED,
    E.MOVE_REFUSED, E.EXPORT_UNUSABLE, E.NAME_TAKEN, E.SUPPORT_UNSET, E.SUPPORT_UNREADABLE,
    E.PORT_IN_USE, E.SERVER_STOPPED,
)  # fmt: skip
_ADMINISTRATOR: Final = (
    E.NOT_AUTHORISED, E.USER_UNKNOWN, E.LAST_USER_EDITOR, E.UNLOCK_CODE_MISSING,
)  # fmt: skip
_MACHINE: Final = (
    E.DATAFILE_DAMAGED, E.DATAFILE_NEWER, E.DATAFILE_UNREADABLE, E.DATABASE_UNREACHABLE,
    E.DATABASE_DRIVER_MISSING, E.DISK_FULL, E.NO_SCREEN, E.NO_FONT, E.UNEXPECTED,
)  # fmt: skip
_YOU: Final = tuple(
    code for code in E if code not in {*_NETWORK, *_CENTRAL, *_ADMINISTRATOR, *_MACHINE}
)

GROUPS: Final = (
    ("At the site: the connection", "Whoever looks after the site.", _NETWORK),
    ("On the central server", "The administrator of the central server.", _CENTRAL),
    ("Permissions", "An administrator of this datafile.", _ADMINISTRATOR),
    ("The computer", "Whoever looks after the computer, or your support.", _MACHINE),
    ("You, in the window you are in", "You yourself; nothing was saved.", _YOU),
)
"""Each code is in one of them: heading, who acts, codes."""


def page() -> str:
    """Return the Markdown of the page."""
    return "\n".join((INTRODUCTION, *_sections())).rstrip() + "\n"


def _sections() -> Iterator[str]:
    for heading, who, codes in GROUPS:
        yield f"## {heading}\n"
        yield f"Who acts: {who}\n"
        for code in codes:
            words = error_text(code)
            yield f"### {code.value.replace('_', ' ').capitalize()}\n"
            yield f"{_shown(words.summary)}\n\n**To do:** {_shown(words.action)}\n"


def _shown(text: str) -> str:
    """Return a sentence with its facts in italics, commands as they are typed."""
    typed = re.sub(r"'(twoarrows[^']*|pip[^']*)'", r"`\1`", text)
    return re.sub(r"\{(\w+)\}", lambda fact: f"*{fact[1].replace('_', ' ')}*", typed)


if __name__ == "__main__":
    sys.stdout.write(page())
