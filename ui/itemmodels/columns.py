"""What a column of a table shows of a view, and how texts are compared as people do it.

The model that uses it is ``ui.itemmodels.view_table``.
"""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, Generic, TypeAlias, TypeVar

from ui.colours import Tone
from ui.icons import Icon

V = TypeVar("V")

Cell: TypeAlias = str | int | float | date | time | None
"""What an exported file holds in one place; a ``datetime`` is a date, and aware UTC."""

_NATIVE = (int, float, date, datetime, time)


def folded(text: str) -> str:
    """Return ``text`` without case and accents, for sorting and searching ("Éthiopie" with e)."""
    if not text.isascii():
        parts = unicodedata.normalize("NFKD", text)
        text = "".join(part for part in parts if not unicodedata.combining(part))
    return text.casefold()


@dataclass(frozen=True, kw_only=True)  # with slots, Column[Site](...) fails on Python 3.11
class Column(Generic[V]):
    """One column of a table over views of type ``V``. All callables run on the UI thread.

    name: what settings and exports call it; never translated.
    title: the translated header; ``title_tip`` explains it in a tool tip.
    text: the text of a cell; blank where there is nothing to say.
    sort: a native value to sort by (a number, a time), None for blank: blanks come last in both
        directions. Without it the text is sorted as people read it.
    export: what an exported file holds; without it the number or the time of ``sort``, or the text.
    tool_tip, colour, icon: more about a cell; None for nothing. An icon takes the cell's colour.
    width_px: the first width, in logical pixels, or that of the title if it needs more; users
        change it.
    hidden: not shown until the user asks for it.
    """

    name: str
    title: str
    text: Callable[[V], str]
    sort: Callable[[V], Any] | None = None
    export: Callable[[V], Cell] | None = None
    tool_tip: Callable[[V], str | None] | None = None
    colour: Callable[[V], Tone | None] | None = None
    icon: Callable[[V], Icon | None] | None = None
    align_right: bool = False
    width_px: int = 120
    hidden: bool = False
    title_tip: str = ""

    def raw(self, view: V) -> Any:
        """Return the native value of the cell: what it is sorted by."""
        return self.text(view) if self.sort is None else self.sort(view)

    def cell(self, view: V) -> Cell:
        """Return what an exported file holds of the cell."""
        if self.export is not None:
            return self.export(view)
        value = self.raw(view)
        return value if isinstance(value, _NATIVE) else self.text(view)

    def sort_key(self, view: V) -> Any:
        """Return what the cell is compared by; None if it is blank."""
        if self.sort is not None:
            value = self.sort(view)
            return folded(value) if isinstance(value, str) else value
        return folded(self.text(view)) or None
