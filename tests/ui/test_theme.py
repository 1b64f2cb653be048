"""Light and dark, the contrast of their colours, and the icons."""

import re
from dataclasses import asdict, fields
from itertools import product
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QAction, QColor, QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

import resources
from models.enums import Lateness
from ui.colours import DARK, LATENESS_TONES, LIGHT, Colours, Tone, present_colours
from ui.icons import APP_ICON_SIZES_PX, Icon, app_icon, icon, pixmap, set_icon
from ui.theme import Appearance, TextRole, Theme, set_role

READ_ON = {
    Tone.TEXT: ("window", "surface", "surface_alt", "hover", "accent_soft", "row_late"),
    Tone.MUTED: ("window", "surface", "surface_alt"),
    Tone.ACCENT: ("window", "surface", "accent_soft"),
    Tone.WARNING: ("window", "surface", "surface_alt", "warning_soft"),
    Tone.DANGER: ("window", "surface", "surface_alt", "danger_soft", "row_late"),
    Tone.SUCCESS: ("window", "surface", "surface_alt", "success_soft"),
    Tone.ON_ACCENT: ("accent", "accent_hover", "accent_pressed"),
}


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2.2."""
    shade = QColor(colour)

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    red, green, blue = map(linear, (shade.redF(), shade.greenF(), shade.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("tone", "ground"), [(tone, ground) for tone, on in READ_ON.items() for ground in on]
)
def test_every_text_can_be_read(colours: Colours, tone: Tone, ground: str) -> None:
    text, behind = colours.tone(tone).name(), asdict(colours)[ground]
    light, dark = sorted((luminance(text), luminance(behind)), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5


def test_every_tone_and_lateness_has_a_colour() -> None:
    assert {tone.value for tone in Tone} <= {field.name for field in fields(Colours)}
    assert set(LATENESS_TONES) == set(Lateness)
    assert LIGHT.soft(Tone.DANGER).name() == LIGHT.danger_soft
    assert LIGHT.soft(Tone.MUTED).name() == LIGHT.hover


def test_windows_switch_while_they_are_open(qtbot: QtBot, theme: Theme) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    button, action = QToolButton(widget), QAction(widget)
    widget.addAction(action)
    set_icon(button, Icon.SITES)
    set_icon(action, Icon.SITES, Tone.ACCENT, 16)
    assert present_colours() is LIGHT

    def darkest(target: QToolButton | QAction, size_px: int) -> int:
        image = target.icon().pixmap(size_px, size_px).toImage()
        return min(
            image.pixelColor(x, y).lightness()
            for x, y in product(range(image.width()), range(image.height()))
            if image.pixelColor(x, y).alpha() > 200
        )

    assert darkest(button, 20) < 60
    with qtbot.waitSignal(theme.changed):
        theme.choose(Appearance.DARK)
    assert theme.colours is DARK
    assert theme.appearance is Appearance.DARK
    assert present_colours() is DARK
    window = QPalette.ColorRole.Window
    qtbot.waitUntil(lambda: widget.palette().color(window).name() == DARK.window)
    assert darkest(button, 20) > 150
    assert darkest(action, 16) > 100
    with qtbot.assertNotEmitted(theme.changed):
        theme.choose(Appearance.DARK)


def test_the_platform_decides_unless_the_user_does(theme: Theme) -> None:
    theme.choose(Appearance.DARK)
    theme.choose(Appearance.SYSTEM)
    assert theme.colours is LIGHT  # the screen of the tests knows no dark


def test_a_label_takes_its_role(qtbot: QtBot, theme: Theme) -> None:
    label = QLabel("General Warehouse")
    qtbot.addWidget(label)
    label.ensurePolished()
    plain = label.fontMetrics().height()
    set_role(label, TextRole.TITLE)
    assert label.fontMetrics().height() > plain
    set_role(label, TextRole.MUTED)
    assert label.palette().color(QPalette.ColorRole.WindowText).name() == theme.colours.muted


def test_the_style_sheet_finds_its_pictures(theme: Theme) -> None:
    assert theme is not None
    sheet = resources.read_text("styles/twoarrows.qss")
    wanted = set(re.findall(r"url\(styles:([\w$-]+\.svg)\)", sheet))
    assert wanted
    there = set(resources.names("styles", ".svg"))
    assert {name.replace("$scheme", s) for name in wanted for s in ("light", "dark")} <= there


def test_every_drawing_has_a_name_and_every_name_a_drawing() -> None:
    drawings = {name.removesuffix(".svg") for name in resources.names("icons", ".svg")}
    of_packages = {"app", "app-small", "datafile"}
    assert drawings - of_packages == {member.value for member in Icon}


@pytest.mark.parametrize("name", list(Icon))
def test_drawings_share_their_grid_and_pen(qtbot: QtBot, name: Icon) -> None:
    assert qtbot is not None
    text = resources.read_text(f"icons/{name.value}.svg")
    root = ElementTree.fromstring(text)
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke") == "currentColor"
    assert "#" not in text
    drawn = pixmap(name, QColor("#ff0000"), 24, 2.0)
    assert drawn.size().toTuple() == (48, 48)
    image = drawn.toImage()
    inked = [(x, y) for x, y in product(range(48), range(48)) if image.pixelColor(x, y).alpha()]
    assert len(inked) > 60
    assert all(0 < x < 47 and 0 < y < 47 for x, y in inked)  # nothing is cut at the edge


def test_icons_are_sharp_at_double_density_and_grey_when_disabled(
    qtbot: QtBot, theme: Theme
) -> None:
    assert theme is not None
    drawn = icon(Icon.SERVER, Tone.ACCENT, 16)
    assert icon(Icon.SERVER, Tone.ACCENT, 16) is drawn
    assert {size.width() for size in drawn.availableSizes()} == {16, 32}
    button = QPushButton()
    qtbot.addWidget(button)
    set_icon(button, Icon.SERVER)
    assert button.iconSize().toTuple() == (20, 20)
    disabled = drawn.pixmap(16, 16, drawn.Mode.Disabled).toImage()
    normal = drawn.pixmap(16, 16).toImage()
    assert disabled != normal


def test_the_program_has_an_icon_of_every_size(qtbot: QtBot) -> None:
    assert qtbot is not None
    sizes = sorted(size.width() for size in app_icon().availableSizes())
    assert tuple(sizes) == APP_ICON_SIZES_PX


def test_resources_are_found_by_name() -> None:
    assert resources.path("styles/twoarrows.qss").is_file()
    assert resources.read_bytes("icons/app.svg").startswith(b"<svg")
    assert "app.svg" in resources.names("icons")
    with pytest.raises(FileNotFoundError, match="icons/none"):
        resources.read_text("icons/none.svg")
