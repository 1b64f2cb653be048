"""Takes out of a text what nobody else may read: secrets, data, and the names of people.

A text of the program's own making (JSON from frozen views) is cleaned of secrets and names. A log
or a traceback may quote anything, so all that is quoted or looks like data goes as well.
"""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

GONE: Final = "█"

_SECRETS: Final = (
    (re.compile(r"\$argon2\S+"), GONE),
    (re.compile(r"(?i)\b[0-9a-f]{64}\b"), GONE),  # the wire's credential, hashes
    (re.compile(r"\b\w{4}(?:-\w{4}){3}\b"), GONE),  # an unlock code
    (re.compile(r"://[^/\s@\"']+@"), f"://{GONE}@"),
    (re.compile(r"(?i)\b(basic|bearer)\s+[\w+/=.~-]{6,}"), rf"\1 {GONE}"),
    (
        re.compile(
            r"(?i)\b(\w*(?:password|passwd|secret|token|authori[sz]ation|credential|code)"
            r"\w*)(\s*[=:]\s*)(?!\s)(\"[^\"\n]*\"|'[^'\n]*'|[^\s,;)}\]\"]+)"
        ),
        rf"\1\2{GONE}",
    ),
)
_SOURCE_LINE: Final = re.compile(r'^\s*File "[^"\n]*", line \d+, in \S+$')
_DATA: Final = (
    re.compile(r"\{[^\n]*\}"),
    re.compile(r"\[(?:parameters|SQL): [^\n]*"),
    re.compile(r'"[^"\n]*"'),
    re.compile(r"(?<!\w)'[^'\n]*'(?!\w)"),
)
_WORD: Final = re.compile(r"\w{3,}")
_KEPT: Final = frozenset({"debug", "info", "warning", "error", "critical"})


class Redaction:
    """Cleans texts of secrets and of ``words``: names, numbers and addresses of people."""

    def __init__(self, words: Iterable[str] = ()) -> None:
        self._words = (
            frozenset(word.casefold() for text in words for word in _WORD.findall(text)) - _KEPT
        )
        self._home = str(Path.home())

    def own(self, text: str) -> str:
        """Clean what the program itself has put together."""
        for pattern, instead in _SECRETS:
            text = pattern.sub(instead, text)
        if len(self._home) > 1:
            text = text.replace(self._home, "~")
        return _WORD.sub(self._without_names, text) if self._words else text

    def foreign(self, text: str) -> str:
        """Clean a log or a traceback: what is quoted or bracketed like data is taken out too."""
        return "".join(self._line(line) for line in text.splitlines(keepends=True))

    def _line(self, line: str) -> str:
        if not _SOURCE_LINE.match(line):
            for pattern in _DATA:
                line = pattern.sub(GONE, line)
        return self.own(line)

    def _without_names(self, found: re.Match[str]) -> str:
        return GONE if found[0].casefold() in self._words else found[0]
