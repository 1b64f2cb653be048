"""The sections that a search found: a heading in bold, and the words around the first hit."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem

from ui.colours import Tone, present_colours
from ui.windows.help.book import Hit

TOPIC: Final = Qt.ItemDataRole.UserRole
"""Where an item of the Help window keeps what it opens."""

_SNIPPET: Final = Qt.ItemDataRole.UserRole + 1
_MARGIN_PX: Final = 8
_LINES: Final = 3
_ELLIPSIS: Final = Qt.TextElideMode.ElideRight


def result_item(hit: Hit) -> QListWidgetItem:
    """Return the row of a section that was found."""
    page, section = hit.page.title, hit.section.heading
    item = QListWidgetItem(page if section == page else f"{page} · {section}")
    item.setData(TOPIC, hit.topic)
    item.setData(_SNIPPET, hit.snippet)
    item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, hit.snippet)
    item.setToolTip(item.text())
    return item


class ResultDelegate(QStyledItemDelegate):
    """Draws rows of three lines: one for the heading, two for the text."""

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the same height for every row."""
        return QSize(0, _LINES * _metrics(option).lineSpacing() + 2 * _MARGIN_PX)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw the row on the ground that the style gives it."""
        super().paint(painter, option, QModelIndex())
        room: QRect = option.rect.adjusted(_MARGIN_PX, _MARGIN_PX, -_MARGIN_PX, -_MARGIN_PX)
        line_px = _metrics(option).lineSpacing()
        colours = present_colours()
        bold = QFont(option.font)
        bold.setBold(True)
        painter.save()
        painter.setFont(bold)
        painter.setPen(colours.tone(Tone.TEXT))
        title = QFontMetrics(bold).elidedText(index.data(), _ELLIPSIS, room.width())
        painter.drawText(QRect(room.topLeft(), QSize(room.width(), line_px)), title)
        painter.setFont(option.font)
        painter.setPen(colours.tone(Tone.MUTED))
        below = room.adjusted(0, line_px, 0, 0)
        painter.setClipRect(below)
        wrapped = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading
        painter.drawText(below, wrapped, index.data(_SNIPPET))
        painter.restore()


def _metrics(option: QStyleOptionViewItem) -> QFontMetrics:
    metrics: QFontMetrics = option.fontMetrics
    return metrics
