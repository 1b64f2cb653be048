"""The Help window: read, searched, walked through by keys; and F1, which opens it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QSettings, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from models.enums import ErrorCode
from models.errors import AppError
from tests.ui.windows.conftest import Stage
from tests.ui.windows.test_navigator import made_habits, made_look
from ui.help import SCHEME, HelpButton, give_help, open_help, set_topic, topic_at, topic_of
from ui.session import OpenDatafile
from ui.theme import Appearance, Theme
from ui.windows.help.desk import HelpDesk
from ui.windows.help.window import HelpWindow
from ui.windows.message_dialog import show_error
from ui.windows.preferences.window import PreferencesWindow
from ui.windows.site.window import SiteWindow


class Asked(QObject):
    """Keeps the topics that windows ask for."""

    def __init__(self) -> None:
        super().__init__()
        self.topics: list[str] = []
        QDesktopServices.setUrlHandler(SCHEME, self, "take")  # type: ignore[arg-type]

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.topics.append(topic_of(url))


@pytest.fixture
def asked(stage: Stage) -> Iterator[Asked]:
    assert stage is not None
    yield Asked()
    QDesktopServices.unsetUrlHandler(SCHEME)


@pytest.fixture
def help_window(settings: QSettings, stage: Stage) -> HelpWindow:
    window = HelpWindow(settings)
    window.show()
    stage.until(window.isActiveWindow)
    return window


def current(window: HelpWindow) -> str:
    item: QTreeWidgetItem | None = window.contents.currentItem()
    return item.text(0) if item is not None else ""


def test_pages_are_read_from_the_contents_and_by_links(help_window: HelpWindow) -> None:
    window = help_window
    assert window.reader.topic == "contents"
    day_by_day = window.contents.topLevelItem(0)
    assert day_by_day is not None
    status = day_by_day.child(2)
    assert status is not None
    window.contents.setCurrentItem(status)
    assert window.reader.topic == "sync-status"
    assert "Records held back" in window.reader.toPlainText()
    window.reader.setSource(window.reader.source().resolved(QUrl("error-messages.md")))
    assert current(window) == "Error messages"
    window.back_button.click()
    assert (window.reader.topic, current(window)) == ("sync-status", "Sync status")
    window.forward_button.click()
    assert window.reader.topic == "error-messages"
    assert not window.forward_button.isEnabled()
    QTest.keyClick(window, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    assert window.reader.topic == "contents"


def test_a_topic_opens_at_its_heading(help_window: HelpWindow) -> None:
    help_window.show_topic("site#hardware-id")
    assert help_window.reader.textCursor().block().text() == "Hardware ID"
    assert help_window.reader.verticalScrollBar().value() > 0
    help_window.show_topic("site#nothing-of-the-kind")
    assert help_window.reader.topic == "site"
    help_window.show_topic("nothing")
    assert help_window.reader.topic == "contents"


def test_a_search_lists_opens_and_marks_what_it_finds(help_window: HelpWindow) -> None:
    window = help_window
    window.search.setText("hardware reset")
    assert window.left.currentWidget() is window.results
    assert window.results.count() > 1
    assert window.reader.topic == "site#hardware-id"
    assert window.reader.hits > 1
    first = window.reader.textCursor().selectedText()
    assert first == "Hardware"
    window.reader.go_to_hit(1)
    assert window.reader.textCursor().selectedText() == "Reset"
    window.reader.go_to_hit(-1)
    assert window.reader.textCursor().selectedText() == first
    window.results.setCurrentRow(1)
    assert not window.reader.topic.startswith("site#")
    window.search.setText("no-such-word")
    assert (window.results.count(), window.found.text()) == (0, "0 sections found")
    window.search.clear()
    assert window.left.currentWidget() is window.contents
    assert not window.reader.go_to_hit(1)


def test_pictures_fit_and_the_page_follows_the_theme(help_window: HelpWindow, theme: Theme) -> None:
    reader = help_window.reader
    help_window.show_topic("first-steps")
    picture = reader.loadResource(2, QUrl("images/navigator.png"))
    assert isinstance(picture, QImage)
    assert 0 < picture.deviceIndependentSize().width() <= reader.viewport().width()
    light = reader.document().toHtml()
    theme.choose(Appearance.DARK)
    assert reader.document().toHtml() != light
    assert reader.topic == "first-steps"


def test_a_page_is_printed(help_window: HelpWindow, settings: QSettings) -> None:
    printer = QPrinter()
    file = settings.fileName().replace("settings.ini", "page.pdf")
    printer.setOutputFileName(file)
    help_window.reader.document().print_(printer)
    with open(file, "rb") as printed:
        assert printed.read(5) == b"%PDF-"


def test_f1_and_the_button_ask_for_the_part_in_use(
    central: OpenDatafile, settings: QSettings, stage: Stage, asked: Asked
) -> None:
    window = SiteWindow(central, settings, 3)
    window.show()
    stage.until(lambda: not window.spinner.isVisible())
    stage.until(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F1)
    window.tabs.setCurrentWidget(window.log)
    button = window.findChild(HelpButton)
    assert button is not None
    button.click()
    assert asked.topics == ["site", "site#log"]


def test_each_page_of_the_preferences_has_its_topic(
    central: OpenDatafile, settings: QSettings, stage: Stage
) -> None:
    window = PreferencesWindow(central, settings, made_look(settings), made_habits(settings))
    window.show()
    stage.until(lambda: not window.spinner.isVisible())
    topics = []
    for row in range(window.list.count()):
        window.list.setCurrentRow(row)
        window.list.setFocus()
        topics.append(topic_at(window).removeprefix("preferences#"))
    assert topics == ["general", "synchronise", "server", "appearance"]


def test_an_error_has_a_page_of_its_own(asked: Asked, stage: Stage) -> None:
    dialog = show_error(None, AppError(ErrorCode.SITE_BLOCKED, site="Kama"))
    stage.until(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    assert asked.topics == ["error-messages#site-blocked"]
    dialog.close()


def test_the_part_with_the_focus_is_asked_about_first(stage: Stage) -> None:
    assert stage is not None
    window, part, field = QWidget(), None, None
    part = QWidget(window)
    field = QWidget(part)
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    assert topic_at(window) == "contents"
    give_help(window, "sites")
    set_topic(part, "stores")
    assert topic_at(window) == "sites"
    field.setFocus()
    assert topic_at(window) == "stores"


def test_the_desk_has_one_window_and_brings_it_back(settings: QSettings, stage: Stage) -> None:
    desk = HelpDesk(settings)
    open_help("sites#delete-a-site")
    first = desk.window
    assert first is not None
    assert first.reader.topic == "sites#delete-a-site"
    open_help()
    assert desk.window is first
    assert first.reader.topic == "contents"
    first.close()
    stage.until(lambda: desk.window is None)
    open_help("glossary")
    assert desk.window is not None
    desk.close()
