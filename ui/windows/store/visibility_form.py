"""The tab *Visibility* of the store window: which names and items are visible in the store."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.theme import TextRole, set_role
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.windows.store.check_list import CheckList


class VisibilityForm(QWidget):
    """Two lists side by side; ``changed`` at every tick."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names = CheckList(
            self.tr("Customers and suppliers"), self.tr("Search names"), with_kind=True
        )
        self.items = CheckList(self.tr("Items"), self.tr("Search items"), with_kind=False)
        self.consequences = InlineMessage()
        hint = QLabel(
            self.tr(
                "A store that is visible here gets a transfer copy on this store's site, so that "
                "the two can send each other stock."
            )
        )
        hint.setWordWrap(True)
        set_role(hint, TextRole.MUTED)
        lists = QHBoxLayout()
        lists.setSpacing(24)
        lists.addWidget(self.names, 1)
        lists.addWidget(self.items, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(12)
        column.addWidget(hint)
        column.addLayout(lists, 1)
        column.addWidget(self.consequences)
        self.names.changed.connect(self.changed)
        self.items.changed.connect(self.changed)

    def clear(self, names: Mapping[str, bool], items: Mapping[str, bool]) -> None:
        """Begin anew with no rows, and what is changed already."""
        self.names.clear(names)
        self.items.clear(items)
        self.consequences.clear()

    def set_refusal(self, refusal: str) -> None:
        """Say why nothing may be ticked; empty: it may."""
        self.names.set_refusal(refusal)
        self.items.set_refusal(refusal)

    def show_consequences(self, text: str) -> None:
        """Say what follows from the ticks; empty for nothing."""
        if text:
            self.consequences.show_message(MessageKind.INFO, text)
        else:
            self.consequences.clear()
