"""Walking through guided windows as a person does."""

from typing import TypeVar

from shiboken6 import isValid

from tests.ui.windows.conftest import Stage
from ui.windows.guided.page import GuidedPage
from ui.windows.guided.window import GuidedWindow

P = TypeVar("P", bound=GuidedPage)


def page_of(window: GuidedWindow, kind: type[P], stage: Stage) -> P:
    """Return the page that is, or soon will be, shown."""
    return stage.until(lambda: window.page if isinstance(window.page, kind) else None)


def go_on(window: GuidedWindow, kind: type[P], stage: Stage) -> P:
    """Press Next as soon as it can be pressed, and return the page that follows."""
    stage.until(lambda: window.next_button.isEnabled())
    window.next_button.click()
    return page_of(window, kind, stage)


def gone(window: GuidedWindow, stage: Stage) -> None:
    """Wait until the window has closed."""
    stage.until(lambda: not isValid(window) or not window.isVisible())
