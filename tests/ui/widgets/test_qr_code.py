"""The QR code: its modules are drawn as they are encoded, on white with a margin."""

import segno
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from ui.theme import Appearance, Theme
from ui.widgets.qr_code import QrCode, qr_image

URL = "https://central.example.org:8080"


def test_every_module_is_in_the_picture_with_a_margin_of_four() -> None:
    matrix = segno.make(URL, error="m", micro=False).matrix
    image = qr_image(URL, module_px=3)
    side = len(matrix) + 8
    assert image.width() == image.height() == side * 3
    drawn = [
        [image.pixelColor(x * 3 + 1, y * 3 + 1) == QColor("black") for x in range(4, side - 4)]
        for y in range(4, side - 4)
    ]
    assert drawn == [[bool(dark) for dark in row] for row in matrix]
    assert image.pixelColor(11, 11) == QColor("white")


def test_it_is_dark_on_light_in_the_dark_theme_too(qtbot: QtBot, theme: Theme) -> None:
    theme.choose(Appearance.DARK)
    code = QrCode(160)
    qtbot.addWidget(code)
    code.show_text(URL)
    code.show()
    image = code.grab().toImage()
    colours = {image.pixelColor(80, y).lightness() for y in range(20, 140)}
    assert colours == {0, 255}
    assert code.accessibleName() == f"QR code of {URL}"
    code.show_text("")
    assert code.text == ""
    assert code.accessibleName() == ""
