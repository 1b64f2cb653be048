"""The colours of the program: what each is for, its light and its dark value.

Widgets ask ``present_colours()`` when they paint, so a change of theme needs no wiring.
How the palette comes about is in ``ui.theme``. Every text tone has a contrast of at least 4.5 on
every background it is used on (WCAG 2.2 AA, tested).
"""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor, QGuiApplication, QPalette

from models.enums import Lateness


class Tone(StrEnum):
    """What a text or an icon says by its colour; the values are field names of ``Colours``."""

    TEXT = "text"
    MUTED = "muted"
    DISABLED = "disabled"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    WARNING = "warning"
    DANGER = "danger"
    SUCCESS = "success"


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme's colours, each as ``#rrggbb``.

    ``..._soft`` are backgrounds for a text of the same tone; ``row_late`` is the background of a
    table row that needs attention (a site not heard of for a month).
    """

    window: str
    surface: str
    surface_alt: str
    hover: str
    border: str
    border_strong: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    accent_pressed: str
    accent_soft: str
    on_accent: str
    warning: str
    warning_soft: str
    danger: str
    danger_soft: str
    success: str
    success_soft: str
    row_late: str
    scroll: str

    def tone(self, tone: Tone) -> QColor:
        """Return the colour of a text or icon that says ``tone``."""
        return QColor(getattr(self, tone.value))

    def soft(self, tone: Tone) -> QColor:
        """Return the background that goes with ``tone``; the hover grey where it has none."""
        return QColor(getattr(self, f"{tone.value}_soft", self.hover))


LIGHT = Colours(
    window="#f4f6f8",
    surface="#ffffff",
    surface_alt="#f9fafb",
    hover="#e9edf0",
    border="#dbe1e6",
    border_strong="#b6c0c8",
    text="#1b262e",
    muted="#56646e",
    disabled="#8d99a2",
    accent="#0b7285",
    accent_hover="#096375",
    accent_pressed="#075363",
    accent_soft="#dceff2",
    on_accent="#ffffff",
    warning="#a85500",
    warning_soft="#fdf1de",
    danger="#b42318",
    danger_soft="#fdecea",
    success="#1a7446",
    success_soft="#e2f3e9",
    row_late="#fdf0ee",
    scroll="#c3ccd3",
)

DARK = Colours(
    window="#1a2025",
    surface="#21282e",
    surface_alt="#252d34",
    hover="#2d363e",
    border="#333d45",
    border_strong="#55626d",
    text="#e6ebee",
    muted="#9fadb7",
    disabled="#6b7881",
    accent="#46b9c9",
    accent_hover="#63c8d6",
    accent_pressed="#37a3b2",
    accent_soft="#1d424b",
    on_accent="#04262b",
    warning="#f2a65a",
    warning_soft="#3d2f1c",
    danger="#f58b82",
    danger_soft="#452623",
    success="#63c893",
    success_soft="#1d3b2c",
    row_late="#3a2625",
    scroll="#4a565f",
)

LATENESS_TONES = {
    Lateness.NORMAL: Tone.TEXT,
    Lateness.OFFLINE: Tone.MUTED,
    Lateness.DAY: Tone.WARNING,
    Lateness.DAYS: Tone.DANGER,
    Lateness.PAUSED: Tone.MUTED,
}
"""The colour of the queue counter (windows.md, status block)."""


def present_colours() -> Colours:
    """Return the colours of the present theme, as the program's palette tells them.

    Thread: the UI thread. Asked at every painting, so nothing need hear of a change of theme. (A
    widget's own palette does not tell: a style sheet may have made its background transparent.)
    """
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < 128 else LIGHT
