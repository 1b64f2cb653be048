"""Light and dark: the style, the palette and the style sheet of the whole program.

One ``Theme`` is made by ``app`` and lives as long as the program. Which colours there are is in
``ui.colours``; the drawings are in ``ui.icons``; the style sheet is ``resources/styles``.
"""

from dataclasses import asdict
from enum import StrEnum
from string import Template

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

import resources
from ui.colours import DARK, LIGHT, Colours
from ui.icons import refresh_icons


class Appearance(StrEnum):
    """The user's choice of theme (Preferences, Appearance)."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class TextRole(StrEnum):
    """How a label speaks; the style sheet knows each by the property ``role``."""

    TITLE = "title"
    HEADING = "heading"
    MUTED = "muted"
    SMALL = "small"
    FIGURE = "figure"


_SCHEMES = {
    Appearance.SYSTEM: Qt.ColorScheme.Unknown,
    Appearance.LIGHT: Qt.ColorScheme.Light,
    Appearance.DARK: Qt.ColorScheme.Dark,
}


class Theme(QObject):
    """Dresses the program, follows the platform's light or dark, and switches while it runs."""

    changed = Signal()

    def __init__(self, app: QApplication, appearance: Appearance = Appearance.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._appearance = appearance
        self._colours: Colours | None = None
        QDir.setSearchPaths("styles", [str(resources.path("styles"))])
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._dress)
        self.choose(appearance)

    @property
    def appearance(self) -> Appearance:
        """What the user chose."""
        return self._appearance

    @property
    def colours(self) -> Colours:
        """The colours in use."""
        return self._wanted() if self._colours is None else self._colours

    def choose(self, appearance: Appearance) -> None:
        """Switch every window to ``appearance`` at once, the platform's own frames included."""
        self._appearance = appearance
        self._app.styleHints().setColorScheme(_SCHEMES[appearance])
        self._dress()

    def _wanted(self) -> Colours:
        if self._appearance is Appearance.SYSTEM:
            dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        else:
            dark = self._appearance is Appearance.DARK
        return DARK if dark else LIGHT

    def _dress(self) -> None:
        wanted = self._wanted()
        if wanted is self._colours:
            return
        self._colours = wanted
        self._app.setPalette(_palette(wanted))
        self._app.setStyleSheet(_style_sheet(wanted))
        refresh_icons(self._app)
        self.changed.emit()


def set_role(widget: QWidget, role: TextRole) -> None:
    """Make a label a title, a heading, a muted or small remark, or a large figure."""
    set_style_property(widget, "role", role.value)


def set_style_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at, and let the style look again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def _style_sheet(colours: Colours) -> str:
    scheme = "dark" if colours is DARK else "light"
    sheet = Template(resources.read_text("styles/twoarrows.qss"))
    return sheet.substitute(asdict(colours), scheme=scheme)


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for which, name in {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.surface_alt,
        role.Text: colours.text,
        role.PlaceholderText: colours.disabled,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.BrightText: colours.danger,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.text,
        role.Light: colours.surface,
        role.Midlight: colours.hover,
        role.Mid: colours.border,
        role.Dark: colours.border_strong,
        role.Shadow: colours.border_strong,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
    }.items():
        palette.setColor(which, QColor(name))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.disabled))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(colours.border))
    return palette
