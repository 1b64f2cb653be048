"""A large button that is a place of its own on a page, pressed by Enter as well as by Space."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton, QWidget

from ui.colours import Tone
from ui.icons import Icon, set_icon

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ICON_PX = 48


class Tile(QToolButton):
    """Wears the tile's dress of the style sheet; what is in it comes from the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("tile", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as a press; nothing else on a page of tiles would."""
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)


def icon_tile(text: str, icon: Icon, tool_tip: str = "") -> Tile:
    """Return a tile as the navigator's pages have them: a large icon above its name."""
    tile = Tile()
    tile.setText(text)
    tile.setToolTip(tool_tip)
    tile.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    set_icon(tile, icon, Tone.ACCENT, _ICON_PX)
    tile.setIconSize(QSize(_ICON_PX, _ICON_PX))
    return tile
