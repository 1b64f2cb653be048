"""The Help window: contents and search on the left, the page on the right."""

from collections.abc import Callable
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.formats import plural
from ui.help import START, set_topic
from ui.icons import Icon, set_icon
from ui.theme import TextRole, set_role
from ui.widgets.search_field import SearchField
from ui.windows.help.book import Chapter, Page, book
from ui.windows.help.reader import Reader
from ui.windows.help.results import TOPIC, ResultDelegate, result_item
from ui.windows.placement import Placement

_LEFT_PX: Final = 304
_SECTION_LEVEL: Final = 2


class HelpWindow(QDialog):
    """Reads the book of ``ui.windows.help.book``; ``show_topic`` opens it anywhere."""

    def __init__(self, settings: QSettings) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        set_topic(self, "help")
        self._book = book()
        self.reader = Reader()
        self.search = SearchField(self.tr("Search all pages"))
        self.contents = QTreeWidget()
        self.results = QListWidget()
        self.left = QStackedWidget()
        self.found = QLabel()
        self.home_button = self._button(
            self.tr("Contents"), Icon.HELP, QKeySequence("Alt+Home"), self.show_start
        )
        self.back_button = self._button(
            self.tr("Back"),
            Icon.BACK,
            QKeySequence(QKeySequence.StandardKey.Back),
            self.reader.backward,
        )
        self.forward_button = self._button(
            self.tr("Forward"),
            Icon.FORWARD,
            QKeySequence(QKeySequence.StandardKey.Forward),
            self.reader.forward,
        )
        self.print_button = self._button(
            self.tr("Print…"),
            Icon.PRINT,
            QKeySequence(QKeySequence.StandardKey.Print),
            self.print_page,
        )
        self._lay_out()
        self._fill_contents()
        self._connect()
        Placement(self, settings, "help", 1080, 760)
        self.show_start()
        self.search.setFocus()

    # Looks

    def _lay_out(self) -> None:
        self.contents.setHeaderHidden(True)
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setUniformRowHeights(True)
        self.results.setAccessibleName(self.tr("Sections found"))
        self.results.setItemDelegate(ResultDelegate(self.results))
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.left.addWidget(self.contents)
        self.left.addWidget(self.results)
        self.search.set_target(self.results)
        set_role(self.found, TextRole.MUTED)
        tools = QHBoxLayout()
        tools.setSpacing(4)
        for button in (self.home_button, self.back_button, self.forward_button):
            tools.addWidget(button)
        tools.addStretch(1)
        tools.addWidget(self.print_button)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addLayout(tools)
        column.addWidget(self.search)
        column.addWidget(self.left, 1)
        column.addWidget(self.found)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setHandleWidth(1)
        halves.addWidget(side)
        self.reader.setFrameShape(QFrame.Shape.NoFrame)
        halves.addWidget(self.reader)
        halves.setStretchFactor(1, 1)
        halves.setSizes([_LEFT_PX, 1080 - _LEFT_PX])
        halves.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(halves)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Let Tab come to the page last: it goes on from link to link there."""
        order = (
            self.search,
            self.contents,
            self.results,
            self.home_button,
            self.back_button,
            self.forward_button,
            self.print_button,
            self.reader,
        )
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _button(
        self, name: str, icon: Icon, keys: QKeySequence, act: Callable[[], None]
    ) -> QToolButton:
        button = QToolButton()
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(name)
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{name} ({shown})" if shown else name)
        set_icon(button, icon, size_px=20)
        button.clicked.connect(lambda: act())
        QShortcut(keys, self).activated.connect(button.click)
        return button

    def _fill_contents(self) -> None:
        for chapter in self._book.chapters:
            self.contents.addTopLevelItem(_chapter_item(chapter))
        self.contents.expandToDepth(0)

    def _connect(self) -> None:
        self.contents.currentItemChanged.connect(self._open_item)
        self.contents.itemActivated.connect(self._read_item)
        self.results.currentItemChanged.connect(self._open_result)
        self.results.itemActivated.connect(lambda _item: self.reader.setFocus())
        self.search.textChanged.connect(self._search)
        self.reader.topic_shown.connect(self._follow)
        self.reader.backwardAvailable.connect(self.back_button.setEnabled)
        self.reader.forwardAvailable.connect(self.forward_button.setEnabled)
        self.back_button.setEnabled(False)
        self.forward_button.setEnabled(False)
        for keys, act in (
            (QKeySequence.StandardKey.Find, self._to_search),
            (QKeySequence.StandardKey.FindNext, lambda: self.reader.go_to_hit(1)),
            (QKeySequence.StandardKey.FindPrevious, lambda: self.reader.go_to_hit(-1)),
            (QKeySequence.StandardKey.HelpContents, lambda: self.show_topic("help")),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    # What it does

    def show_topic(self, topic: str) -> None:
        """Show a page from its heading on; the contents where there is no such page."""
        name, _, _anchor = topic.partition("#")
        self.reader.show_topic(topic if self._book.has(topic) else _known(name))

    def show_start(self) -> None:
        """Show the list of all pages."""
        self.search.clear()
        self.show_topic(START)

    def print_page(self) -> None:
        """Ask for a printer and print the page that is shown."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.reader.documentTitle())
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.reader.document().print_(printer))
        QDialog.open(dialog)

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _search(self, words: str) -> None:
        hits = self._book.find(words)
        self.results.blockSignals(True)
        self.results.clear()
        for hit in hits:
            self.results.addItem(result_item(hit))
        self.results.setCurrentRow(0)
        self.results.blockSignals(False)
        asked = bool(words.strip())
        self.left.setCurrentWidget(self.results if asked else self.contents)
        self.found.setText(self._count(len(hits)) if asked else "")
        self.reader.highlight(words.split())
        if hits:
            self._open_result(self.results.item(0))

    def _count(self, sections: int) -> str:
        return plural("HelpWindow", "%Ln sections found", "1 section found", sections)

    def _open_result(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.reader.show_topic(item.data(TOPIC))
            self.reader.go_to_hit(0)

    def _open_item(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and (topic := item.data(0, TOPIC)):
            self.reader.show_topic(topic)

    def _read_item(self, item: QTreeWidgetItem) -> None:
        if item.data(0, TOPIC):
            self.reader.setFocus()

    def _follow(self, topic: str) -> None:
        """Let the contents show where the page is that was opened."""
        found = self._item_of(topic) or self._item_of(topic.split("#")[0])
        self.contents.blockSignals(True)
        self.contents.clearSelection()
        if found is not None:
            self.contents.setCurrentItem(found)
            self.contents.scrollToItem(found)
        self.contents.blockSignals(False)

    def _item_of(self, topic: str) -> QTreeWidgetItem | None:
        for chapter in _children(self.contents.invisibleRootItem()):
            for page in _children(chapter):
                for item in (page, *_children(page)):
                    if item.data(0, TOPIC) == topic:
                        return item
        return None


def _known(page: str) -> str:
    return page if page in book().pages else START


def _chapter_item(chapter: Chapter) -> QTreeWidgetItem:
    item = QTreeWidgetItem([chapter.title])
    font = item.font(0)
    font.setBold(True)
    item.setFont(0, font)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    for page in chapter.pages:
        item.addChild(_page_item(page))
    return item


def _page_item(page: Page) -> QTreeWidgetItem:
    item = QTreeWidgetItem([page.title])
    item.setData(0, TOPIC, page.name)
    for section in page.sections:
        if section.level == _SECTION_LEVEL:
            inner = QTreeWidgetItem([section.heading])
            inner.setData(0, TOPIC, f"{page.name}#{section.anchor}")
            item.addChild(inner)
    return item


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (item.child(at) for at in range(item.childCount()))
    return [each for each in found if each is not None]
