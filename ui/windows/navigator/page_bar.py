"""The icons at the top of the navigator that turn its pages."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QToolButton, QWidget

from ui.icons import Icon, set_icon
from ui.theme import set_style_property

_ICON_PX = 28


class PageBar(QFrame):
    """One button a page, one of them pressed. Arrow keys move among them."""

    page_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_style_property(self, "bar", "top")
        self.setAccessibleName(self.tr("Pages"))
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.idClicked.connect(self.page_chosen)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 6, 24, 6)
        self._row.setSpacing(8)
        self._row.addStretch(1)

    def add_page(self, text: str, icon: Icon) -> QToolButton:
        """Add a button at the end; its text carries the mnemonic."""
        button = QToolButton()
        button.setCheckable(True)
        button.setText(text)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setMinimumWidth(80)
        set_icon(button, icon, size_px=_ICON_PX)
        at = len(self._group.buttons())
        self._group.addButton(button, at)
        self._row.insertWidget(at, button)
        return button

    def choose(self, page: int) -> None:
        """Press the button of ``page``."""
        self._group.button(page).setChecked(True)
        self._group.button(page).setFocus()
        self.page_chosen.emit(page)
