"""Help where it is needed: what a window is about, and F1, which opens the page that says so.

A topic is the name of a page in ``resources/help`` and, behind a ``#``, one of its headings as
``ui.windows.help.book`` names them ("sites#create-a-site"). A window is given its topic where it is
made, and so are the tabs that have one of their own. Who shows the pages (``ui.windows.help.desk``)
is not known here: he takes the URLs of our scheme. Thread: the UI thread.
"""

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QToolButton, QWidget

from ui.icons import Icon, set_icon

SCHEME: Final = "twoarrows-help"
TOPIC_PROPERTY: Final = "help_topic"
START: Final = "contents"
"""The topic that nobody has to name: the list of all pages."""


def set_topic(widget: QWidget, topic: str) -> None:
    """Say what ``widget``, a window or a part of one, is about."""
    widget.setProperty(TOPIC_PROPERTY, topic)


def give_help(window: QWidget, topic: str) -> None:
    """Say what ``window`` is about, and let F1 in it open the page of the part in use."""
    set_topic(window, topic)
    key = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), window)
    key.setContext(Qt.ShortcutContext.WindowShortcut)
    key.activated.connect(lambda: open_help(topic_at(window)))


def topic_at(window: QWidget) -> str:
    """Return the topic of the part of ``window`` that has the focus, else of what it shows."""
    part: QObject | None = window.focusWidget()
    while part is not None and part is not window:
        if topic := own_topic(part):
            return topic
        part = part.parent()
    stacks: list[QTabWidget | QStackedWidget] = [*window.findChildren(QTabWidget)]
    for pages in (*stacks, *window.findChildren(QStackedWidget)):
        shown = pages.currentWidget() if pages.isVisible() else None
        if shown is not None and (topic := own_topic(shown)):
            return topic
    return own_topic(window) or START


def own_topic(widget: QObject) -> str:
    """Return the topic that was given to ``widget`` itself; empty if none was."""
    return str(widget.property(TOPIC_PROPERTY) or "")


def open_help(topic: str = START) -> None:
    """Show the page of ``topic``."""
    QDesktopServices.openUrl(QUrl(f"{SCHEME}:{topic}"))


def topic_of(url: QUrl) -> str:
    """Return the topic that ``open_help`` put into ``url``."""
    return f"{url.path()}#{url.fragment()}" if url.hasFragment() else url.path()


class HelpButton(QToolButton):
    """Does what F1 does in its window, for those who look for a button."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(QCoreApplication.translate("Help", "Help"))
        self.setToolTip(QCoreApplication.translate("Help", "What this window is for (F1)"))
        set_icon(self, Icon.HELP, size_px=20)
        self.clicked.connect(lambda: open_help(topic_at(self.window())))
