"""Shows one page: Qt's own Markdown, dressed as the program is, its words found and highlighted."""

from collections.abc import Iterable, Iterator
from typing import Any, Final

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontDatabase,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

import resources
from ui.colours import present_colours
from ui.windows.help.book import FOLDER, anchor_of

_COLUMN_PX: Final = 760
"""No line of text is longer: longer ones are hard to follow."""
_NARROWEST_PX: Final = 240
_MARGIN_PX: Final = 28
_INDENT_PX: Final = 20
_LINE_PERCENT: Final = 138
_HEADING_SIZES: Final = {1: 1.7, 2: 1.3, 3: 1.1}
_ABOVE_PX: Final = {1: 0, 2: 28, 3: 20}
_BELOW_PX: Final = 8
_CELL_PX: Final = 6


class Reader(QTextBrowser):
    """The pages of the book; links between them work, back and forward keep the place.

    topic_shown(str): another page was opened, whichever way.
    """

    topic_shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self._hits: list[QTextCursor] = []
        self._left_at: dict[str, int] = {}
        self._is_dressing = False
        self.setAccessibleName(self.tr("Help page"))
        self.setOpenExternalLinks(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.document().setDocumentMargin(_MARGIN_PX)
        self.document().setIndentWidth(_INDENT_PX)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._set_column()

    @property
    def topic(self) -> str:
        """The page that is shown, with the heading it was opened at."""
        url = self.source()
        name = url.fileName().removesuffix(".md")
        return f"{name}#{url.fragment()}" if url.fragment() else name

    def show_topic(self, topic: str) -> None:
        """Show the page of ``topic`` from its heading on."""
        name, _, anchor = topic.partition("#")
        url = QUrl.fromLocalFile(str(resources.path(f"{FOLDER}/{name}.md")))
        url.setFragment(anchor)
        if url == self.source():
            self._scroll_to(anchor)
        else:
            self.setSource(url)

    # Words that were searched for

    def highlight(self, words: Iterable[str]) -> None:
        """Mark every place of ``words`` on this page and on those opened next."""
        self._words = tuple(word for word in words if word)
        self._mark()

    def go_to_hit(self, step: int) -> bool:
        """Go to the next (1) or the last (-1) marked place, around the end; False if none is.

        0 stays at the place the cursor is at, if it is one.
        """
        if not self._hits:
            return False
        here = self.textCursor().selectionStart()
        places = [hit.selectionStart() for hit in self._hits]
        if step >= 0:
            at = next((n for n, place in enumerate(places) if place >= here + step), 0)
        else:
            at = next((n for n in range(len(places) - 1, -1, -1) if places[n] < here), -1)
        self.setTextCursor(self._hits[at])
        self.ensureCursorVisible()
        return True

    @property
    def hits(self) -> int:
        """How many places are marked."""
        return len(self._hits)

    def _mark(self) -> None:
        colours = present_colours()
        look = QTextCharFormat()
        look.setBackground(QColor(colours.accent))
        look.setForeground(QColor(colours.on_accent))
        self._hits = sorted(
            (place for word in self._words for place in _places(self.document(), word)),
            key=lambda place: place.selectionStart(),
        )
        marked = []
        for place in self._hits:
            selection: Any = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = place, look
            marked.append(selection)
        self.setExtraSelections(marked)

    # Loading and dressing

    def doSetSource(
        self,
        name: QUrl | str,
        type: QTextDocument.ResourceType = QTextDocument.ResourceType.MarkdownResource,
    ) -> None:
        """Load a page, dress it, and go to the heading that its address names."""
        self._leave()
        super().doSetSource(name, type)
        self._dress()
        self._scroll_to(QUrl(name).fragment())
        self.topic_shown.emit(self.topic)

    def backward(self) -> None:
        """Return to the page before, where it was left."""
        self._leave()
        super().backward()
        self._return()

    def forward(self) -> None:
        """Go on to the page after, where it was left."""
        self._leave()
        super().forward()
        self._return()

    def _leave(self) -> None:
        self._left_at[self.topic] = self.verticalScrollBar().value()

    def _return(self) -> None:
        self._dress()
        self.verticalScrollBar().setValue(self._left_at.get(self.topic, 0))
        self.topic_shown.emit(self.topic)

    def loadResource(self, type: int, name: QUrl | str) -> Any:
        """Give pictures in the size in which they are drawn, sharp on any screen."""
        loaded = super().loadResource(type, name)
        if type != QTextDocument.ResourceType.ImageResource.value:
            return loaded
        url = QUrl(name)
        image = QImage(url.toLocalFile() or self.source().resolved(url).toLocalFile())
        if image.isNull():
            return loaded
        ratio = self.devicePixelRatioF()
        room_px = round((self.lineWrapColumnOrWidth() - 2 * _MARGIN_PX) * ratio)
        width_px = min(round(image.width() * ratio / 2), room_px)  # drawn at twice their size
        smooth = image.scaledToWidth(width_px, Qt.TransformationMode.SmoothTransformation)
        smooth.setDevicePixelRatio(ratio)
        return smooth

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column as wide as it is read well."""
        super().resizeEvent(event)
        self._set_column()

    def changeEvent(self, event: QEvent) -> None:
        """Dress the page again when the theme or the font has changed."""
        super().changeEvent(event)
        kinds = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        if event.type() in kinds:
            self._load_again()

    def _load_again(self) -> None:
        """Lay the page out anew where it is read."""
        if self.source().isEmpty() or self._is_dressing:
            return
        bar = self.verticalScrollBar()
        read = bar.value() / max(bar.maximum(), 1)
        self._is_dressing = True
        self.reload()
        self._is_dressing = False
        bar.setValue(round(read * bar.maximum()))

    def _set_column(self) -> None:
        width_px = min(max(self.viewport().width(), _NARROWEST_PX), _COLUMN_PX)
        if width_px != self.lineWrapColumnOrWidth():
            self.setLineWrapColumnOrWidth(width_px)
            self._load_again()

    def _dress(self) -> None:
        document = self.document()
        document.setDocumentMargin(_MARGIN_PX)
        document.setIndentWidth(_INDENT_PX)
        size_pt = self.font().pointSizeF()
        colours = present_colours()
        for block in _blocks(document):
            _dress_block(block, size_pt)
            _dress_code(block, QColor(colours.hover))
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _dress_table(frame, QColor(colours.border), QColor(colours.surface_alt))
        self.setTextCursor(QTextCursor(document))
        self._mark()

    def _scroll_to(self, anchor: str) -> None:
        """Put the heading at the top of the window, and the cursor there."""
        found = (
            block
            for block in _blocks(self.document())
            if block.blockFormat().headingLevel() and anchor_of(block.text()) == anchor
        )
        block = next(found, None) if anchor else None
        if block is None:
            self.verticalScrollBar().setValue(0)
            return
        self.setTextCursor(QTextCursor(block))
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(max(round(top) - _MARGIN_PX // 2, 0))


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _places(document: QTextDocument, word: str) -> Iterator[QTextCursor]:
    found = document.find(word)
    while not found.isNull():
        yield found
        found = document.find(word, found)


def _dress_block(block: QTextBlock, size_pt: float) -> None:
    cursor = QTextCursor(block)
    shape = QTextBlockFormat()
    level = block.blockFormat().headingLevel()
    in_table = cursor.currentTable() is not None
    shape.setTopMargin(_ABOVE_PX.get(level, 0))
    shape.setBottomMargin(0 if in_table else _BELOW_PX // 2 if block.textList() else _BELOW_PX)
    if level:
        look = QTextCharFormat()
        look.setFontPointSize(size_pt * _HEADING_SIZES.get(level, 1.0))
        look.setFontWeight(QFont.Weight.DemiBold)
        cursor.movePosition(
            QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
        )  # a block selected whole would begin in the one before
        cursor.mergeCharFormat(look)
    else:
        height = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        has_picture = "\ufffc" in block.text()
        shape.setLineHeight(100 if has_picture else _LINE_PERCENT, height.value)
    cursor.mergeBlockFormat(shape)


def _dress_code(block: QTextBlock, ground: QColor) -> None:
    """Give what is to be typed the fixed font on a ground of its own."""
    pieces = [piece.fragment() for piece in block]  # type: ignore[attr-defined] # it iterates
    family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families()
    for piece in pieces:
        if not piece.charFormat().fontFixedPitch():
            continue
        look = QTextCharFormat()
        look.setFontFamilies(family)
        look.setBackground(QBrush(ground))
        cursor = QTextCursor(block)
        cursor.setPosition(piece.position())
        cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(look)


def _dress_table(table: QTextTable, line: QColor, head: QColor) -> None:
    shape = table.format()
    shape.setBorder(1)
    shape.setBorderCollapse(True)
    shape.setBorderBrush(QBrush(line))
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setCellPadding(_CELL_PX)
    shape.setCellSpacing(0)
    shape.setTopMargin(_BELOW_PX)
    shape.setBottomMargin(2 * _BELOW_PX)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(shape)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        look = cell.format()
        look.setProperty(QTextFormat.Property.BackgroundBrush, QBrush(head))
        cell.setFormat(look)
