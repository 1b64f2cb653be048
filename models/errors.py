"""The program's own errors: a code, the facts that fill its sentence, and a retry rule.

Foreign errors (network, database, file system) are turned into these at one border each
(``syncengine.client.http``, ``models.datafile``). The sentences are in ``models.messages``.
"""

from models.enums import ErrorCode
from models.messages import error_text

RETRIED = frozenset(
    {
        ErrorCode.HOST_UNKNOWN,
        ErrorCode.SERVER_UNREACHABLE,
        ErrorCode.SERVER_TIMEOUT,
        ErrorCode.ANSWER_BROKEN,
        ErrorCode.SERVER_FAILED,
        ErrorCode.SERVER_BUSY,
        ErrorCode.INTEGRATION_TIMEOUT,
        ErrorCode.DATAFILE_BUSY,
        ErrorCode.NODE_FAILED,
    }
)
"""Codes that may pass by themselves: the engine tries again with a growing delay."""


class AppError(Exception):
    """An operation that was refused or failed; nothing was changed by it.

    ``code`` picks the words; ``facts`` fill them (never a password). ``str(error)`` is one English
    sentence on what is wrong and one on what to do.
    """

    def __init__(self, code: ErrorCode, **facts: object) -> None:
        self.code = code
        self.facts = {name: str(value) for name, value in facts.items()}
        super().__init__(code, self.facts)

    @property
    def summary(self) -> str:
        """What is wrong and where, in English."""
        return error_text(self.code).summary.format_map(self.facts)

    @property
    def action(self) -> str:
        """What to do about it, in English."""
        return error_text(self.code).action.format_map(self.facts)

    @property
    def retry(self) -> bool:
        """Whether the same attempt may succeed later without anybody's help."""
        return self.code in RETRIED

    def __str__(self) -> str:
        """Both sentences, for a log line or a terminal."""
        return f"{self.summary} {self.action}".strip()
