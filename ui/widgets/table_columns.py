"""What a user did to the columns of a table: widths, order, hiding, sorting; kept and restored.

Kept as one JSON value per table, by the columns' names, so that a later version may add, remove or
move columns without losing the rest.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QObject, QPoint, QSettings, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHeaderView, QMenu

from ui.itemmodels.columns import Column

_LEAST_WIDTH_PX = 32
_MOST_WIDTH_PX = 2000
_TITLE_PADDING_PX = 17  # on both sides, and the line between two titles


class TableColumns(QObject):
    """Looks after the header of one table. ``settings`` None: nothing is kept."""

    def __init__(
        self,
        header: QHeaderView,
        columns: tuple[Column[Any], ...],
        settings: QSettings | None,
        name: str,
    ) -> None:
        super().__init__(header)
        self._header = header
        self._columns = columns
        self._settings = settings
        self._key = f"tables/{name}"
        self._restoring = False
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._open_menu)
        self.restore()
        for changed in (
            header.sectionResized,
            header.sectionMoved,
            header.sortIndicatorChanged,
        ):
            changed.connect(self._keep)

    def restore(self) -> None:
        """Show the columns as they were kept; as declared where nothing, or nonsense, was kept."""
        kept = self._kept()
        with self._silence():
            for at, column in enumerate(self._columns):
                width = kept["widths"].get(column.name)
                usable = isinstance(width, int) and _LEAST_WIDTH_PX <= width <= _MOST_WIDTH_PX
                self._header.resizeSection(at, width if usable else self._first_width(column))
                self._header.setSectionHidden(at, column.name in kept["hidden"])
            self._restore_order(kept["order"])
            if self._header.count() and self._header.count() == self._header.hiddenSectionCount():
                self._header.setSectionHidden(0, False)
            self._restore_sorting(kept["sort"])

    def _first_width(self, column: Column[Any]) -> int:
        """Return the declared width, or that of the title: in some languages it is the longer."""
        font = QFont(self._header.font())
        font.setWeight(QFont.Weight.DemiBold)  # as the style sheet has it
        lines = column.title.split("\n")
        title_px = max(map(QFontMetrics(font).horizontalAdvance, lines)) + _TITLE_PADDING_PX
        return max(column.width_px, title_px)

    def menu(self) -> QMenu:
        """Return a menu with a tick for each column, and the way back to the beginning."""
        menu = QMenu(self._header)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = self._header.count() - self._header.hiddenSectionCount()
        for at, column in enumerate(self._columns):
            action = menu.addAction(column.title.replace("\n", " "))
            action.setCheckable(True)
            visible = not self._header.isSectionHidden(at)
            action.setChecked(visible)
            action.setEnabled(not (visible and shown == 1))
            action.toggled.connect(lambda show, at=at: self.set_shown(at, show))
        menu.addSeparator()
        menu.addAction(self.tr("Reset columns")).triggered.connect(self.reset)
        return menu

    def set_shown(self, column: int, shown: bool) -> None:
        """Show or hide a column, and keep it so."""
        self._header.setSectionHidden(column, not shown)
        self._keep()

    def reset(self) -> None:
        """Forget what was kept: the columns as they were declared."""
        if self._settings is not None:
            self._settings.remove(self._key)
        self.restore()

    def visual_order(self) -> list[int]:
        """Return the indexes of the shown columns, from the leading side."""
        logical = map(self._header.logicalIndex, range(self._header.count()))
        return [at for at in logical if not self._header.isSectionHidden(at)]

    def _open_menu(self, where: QPoint) -> None:
        self.menu().popup(self._header.mapToGlobal(where))

    def _restore_order(self, names: list[Any]) -> None:
        places = {column.name: at for at, column in enumerate(self._columns)}
        wanted = [places[name] for name in names if name in places]
        wanted += [at for at in range(len(self._columns)) if at not in wanted]
        for place, at in enumerate(wanted):
            self._header.moveSection(self._header.visualIndex(at), place)

    def _restore_sorting(self, sort: list[Any]) -> None:
        places = {column.name: at for at, column in enumerate(self._columns)}
        if len(sort) == 2 and sort[0] in places:
            order = Qt.SortOrder.DescendingOrder if sort[1] else Qt.SortOrder.AscendingOrder
            self._header.setSortIndicator(places[sort[0]], order)

    def _kept(self) -> dict[str, Any]:
        declared: dict[str, Any] = {
            "widths": {},
            "hidden": [column.name for column in self._columns if column.hidden],
            "order": [],
            "sort": [],
        }
        text = "" if self._settings is None else self._settings.value(self._key, "")
        try:
            kept = json.loads(str(text))
        except ValueError:
            return declared
        if not isinstance(kept, dict):
            return declared
        return {
            part: kept[part] if type(kept.get(part)) is type(default) else default
            for part, default in declared.items()
        }

    def _keep(self) -> None:
        if self._restoring or self._settings is None:
            return
        header = self._header
        # The last column takes what room is left: its width says nothing about the user's wish.
        last = self.visual_order()[-1]
        before = self._kept()["widths"]
        widths = {
            column.name: before.get(column.name, column.width_px)
            if header.isSectionHidden(at) or at == last
            else header.sectionSize(at)
            for at, column in enumerate(self._columns)
        }
        by = header.sortIndicatorSection()
        descending = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        sorted_by = [self._columns[by].name, descending] if 0 <= by < len(self._columns) else []
        kept = {
            "widths": widths,
            "hidden": [c.name for at, c in enumerate(self._columns) if header.isSectionHidden(at)],
            "order": [self._columns[header.logicalIndex(p)].name for p in range(header.count())],
            "sort": sorted_by,
        }
        self._settings.setValue(self._key, json.dumps(kept))

    @contextmanager
    def _silence(self) -> Iterator[None]:
        self._restoring = True
        try:
            yield
        finally:
            self._restoring = False
