"""A table on paper: pages with the titles repeated, rows as high as their texts, page numbers.

Drawn by QPainter, which needs a tenth of the time of a QTextDocument's table and may be done off
the UI thread. Where it goes, a printer or a PDF file, is ``ui.exporting.printing``.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPagedPaintDevice, QPainter, QPen

from ui.colours import LIGHT, Tone
from ui.formats import number

_FONT_PT: Final = 8.5
_TITLE_PT: Final = 15.0
_WIDEST_CHARACTERS: Final = 36
_MEASURED_ROWS: Final = 400
_WRAPPED: Final = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere


@dataclass(frozen=True, slots=True)
class PaperCell:
    """One text and its tone; None for plain."""

    text: str
    tone: Tone | None = None


@dataclass(frozen=True, slots=True)
class PaperTable:
    """What is printed. ``trailing``: which columns are numbers. ``mirrored``: right to left."""

    title: str
    subtitle: str
    titles: tuple[str, ...]
    trailing: tuple[bool, ...]
    rows: tuple[tuple[PaperCell, ...], ...]
    late: frozenset[int] = frozenset()  # rows on the background of lateness
    mirrored: bool = False


def draw_table(table: PaperTable, device: QPagedPaintDevice) -> int:
    """Draw ``table`` on as many pages of ``device`` as it needs; return how many.

    Thread: any; on a printer of the preview, the UI's.
    """
    painter = QPainter(device)
    try:
        sheet = _Sheet(table, painter)
        pages = list(sheet.pages())
        for at, rows in enumerate(pages):
            if at:
                device.newPage()
            sheet.draw(rows, at + 1, len(pages))
        return len(pages)
    finally:
        painter.end()


class _Sheet:
    """The measures of a table on one device, and its drawing page by page."""

    def __init__(self, table: PaperTable, painter: QPainter) -> None:
        self._table = table
        self._painter = painter
        device = painter.device()
        self._width, self._height = float(device.width()), float(device.height())
        self._font = _font(_FONT_PT)
        self._bold = _font(_FONT_PT, QFont.Weight.DemiBold)
        self._title = _font(_TITLE_PT, QFont.Weight.DemiBold)
        self._metrics = QFontMetricsF(self._font, device)
        self._bold_metrics = QFontMetricsF(self._bold, device)
        self._title_px = QFontMetricsF(self._title, device).height()
        self._line = self._metrics.height()
        self._pad = self._line / 3
        self._widths = self._column_widths()
        self._header_px = self._row_height(table.titles, self._bold_metrics)
        self._heights = [self._row_height([c.text for c in row]) for row in table.rows]
        self._head_px = self._title_px + self._line * 2.5  # title and subtitle, on the first page
        self._foot_px = self._line * 2

    def pages(self) -> Iterator[range]:
        """Give the rows of each page; there is at least one page."""
        first, used = 0, self._head_px
        room = self._height - self._foot_px - self._header_px
        for at, height in enumerate(self._heights):
            if used + height > room and at > first:
                yield range(first, at)
                first, used = at, 0.0
            used += height
        yield range(first, len(self._heights))

    def draw(self, rows: range, page: int, pages: int) -> None:
        """Draw one page."""
        top = self._draw_head() if page == 1 else 0.0
        top = self._draw_titles(top)
        for at in rows:
            self._draw_row(at, top)
            top += self._heights[at]
        self._draw_foot(page, pages)

    # Measures

    def _column_widths(self) -> list[float]:
        table = self._table
        most = self._metrics.horizontalAdvance("m") * _WIDEST_CHARACTERS
        wanted = []
        for at, title in enumerate(table.titles):
            longest = max(
                (self._metrics.horizontalAdvance(row[at].text) for row in
                 table.rows[:_MEASURED_ROWS]),
                default=0.0,
            )  # fmt: skip
            words = max(map(self._bold_metrics.horizontalAdvance, title.split()), default=0.0)
            wanted.append(min(max(longest, words), most) + 2 * self._pad)
        scale = self._width / max(sum(wanted), 1.0)
        return [width * scale for width in wanted]

    def _row_height(self, texts: Sequence[str], metrics: QFontMetricsF | None = None) -> float:
        metrics = metrics or self._metrics
        highest = self._line
        for text, width in zip(texts, self._widths, strict=True):
            room = width - 2 * self._pad
            if "\n" in text or metrics.horizontalAdvance(text) > room:
                area = QRectF(0, 0, room, 10_000 * self._line)
                highest = max(highest, metrics.boundingRect(area, _WRAPPED, text).height())
        return highest + 2 * self._pad

    def _cells(self, top: float, height: float) -> Iterator[QRectF]:
        """Give the place of each cell of a row, without the padding."""
        left = self._width if self._table.mirrored else 0.0
        for width in self._widths:
            if self._table.mirrored:
                left -= width
            yield QRectF(left, top, width, height).adjusted(
                self._pad, self._pad, -self._pad, -self._pad
            )
            if not self._table.mirrored:
                left += width

    def _alignment(self, *, trailing: bool) -> Qt.AlignmentFlag:
        right = trailing is not self._table.mirrored
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignTop

    # Drawing

    def _draw_head(self) -> float:
        painter, side = self._painter, self._alignment(trailing=False)
        painter.setPen(QColor(LIGHT.text))
        painter.setFont(self._title)
        painter.drawText(QRectF(0, 0, self._width, self._title_px), side, self._table.title)
        painter.setPen(QColor(LIGHT.muted))
        painter.setFont(self._font)
        below = QRectF(0, self._title_px, self._width, self._line * 1.5)
        painter.drawText(below, side, self._table.subtitle)
        return self._head_px

    def _draw_titles(self, top: float) -> float:
        painter, table = self._painter, self._table
        painter.setFont(self._bold)
        painter.setPen(QColor(LIGHT.text))
        cells = self._cells(top, self._header_px)
        for cell, title, trailing in zip(cells, table.titles, table.trailing, strict=True):
            painter.drawText(cell, self._alignment(trailing=trailing) | _WRAPPED, title)
        painter.setFont(self._font)
        bottom = top + self._header_px
        self._rule(bottom, LIGHT.text)
        return bottom

    def _draw_row(self, at: int, top: float) -> None:
        painter, table = self._painter, self._table
        height = self._heights[at]
        if at in table.late:
            painter.fillRect(QRectF(0, top, self._width, height), QColor(LIGHT.row_late))
        cells = zip(self._cells(top, height), table.rows[at], table.trailing, strict=True)
        for area, cell, trailing in cells:
            painter.setPen(QColor(LIGHT.text) if cell.tone is None else LIGHT.tone(cell.tone))
            painter.drawText(area, self._alignment(trailing=trailing) | _WRAPPED, cell.text)
        self._rule(top + height, LIGHT.border)

    def _draw_foot(self, page: int, pages: int) -> None:
        painter = self._painter
        painter.setFont(self._font)
        painter.setPen(QColor(LIGHT.muted))
        area = QRectF(0, self._height - self._line, self._width, self._line)
        words = QCoreApplication.translate("Exporting", "Page {0} of {1}")
        numbers = words.format(number(page), number(pages))
        painter.drawText(area, self._alignment(trailing=True), numbers)
        painter.drawText(area, self._alignment(trailing=False), self._table.title)

    def _rule(self, y: float, colour: str) -> None:
        self._painter.setPen(QPen(QColor(colour), self._line / 20))
        self._painter.drawLine(0, round(y), round(self._width), round(y))


def _font(points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont()
    font.setPointSizeF(points)
    font.setWeight(weight)
    return font
