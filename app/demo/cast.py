"""What every scene of the demo's story works with: the open windows, and a look behind them."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtWidgets import QWidget

from app.demo.folder import Network
from app.demo.pictures import Pictures
from app.demo.stage import Complaints, StoryError, until
from models.datafile import Datafile
from ui.theme import Theme
from ui.windows.navigator.window import NavigatorWindow

P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Cast:
    """The two open navigators, their network, and where pictures and complaints go."""

    central: NavigatorWindow
    warehouse: NavigatorWindow
    network: Network
    pictures: Pictures
    complaints: Complaints
    theme: Theme


def look(
    location: Path, query: Callable[Concatenate[Any, P], R], *args: P.args, **kw: P.kwargs
) -> R:
    """Return what ``query`` finds in the datafile itself, past the windows. Waits on the disk."""
    with closing(Datafile.open(str(location))) as datafile, datafile.read() as session:
        return query(session, *args, **kw)


async def window_of(navigator: NavigatorWindow, kind: type[R], but: QWidget | None = None) -> R:
    """Return the window of a kind that the navigator has opened, as soon as it is there."""
    found: list[R] = []

    def is_there() -> bool:
        found[:] = [
            each
            for each in navigator.windows.windows()
            if isinstance(each, kind) and each is not but
        ]
        return bool(found)

    await until(is_there, f"a {kind.__name__} opens")
    return found[-1]


async def gone(navigator: NavigatorWindow, window: QWidget, what: str) -> None:
    """Wait until a window of the navigator has closed."""
    await until(lambda: window not in navigator.windows.windows(), what)


def check_same(found: object, expected: object, what: str) -> None:
    """Raise StoryError unless the two are equal."""
    if found != expected:
        raise StoryError(f"{what}: expected {expected}, found {found}")
