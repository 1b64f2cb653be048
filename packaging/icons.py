"""Draws the program's icon and the datafile's in every size that desktops ask for.

Usage: icons.py FOLDER   makes FOLDER/hicolor (Linux), and twoarrows and datafile there
as .ico (Windows) and .icns (macOS).
"""

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

import resources

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS_SIZES = (16, 24, 32, 48, 64, 256)
MAC_SIZES = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}
SMALL = 24
"""Up to this size the drawing with fewer details is clearer."""


def main(folder: Path) -> None:
    """Write every icon below ``folder``."""
    application = QGuiApplication.instance() or QGuiApplication([])
    for size in SIZES:
        write(folder, size, "apps", "twoarrows", program_png(size))
        name = "application-x-twoarrows-datafile"
        write(folder, size, "mimetypes", name, datafile_png(size))
    scalable = folder / "hicolor" / "scalable" / "apps" / "twoarrows.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    scalable.write_bytes(resources.read_bytes("icons/app.svg"))
    for name, draw in (("twoarrows", program_png), ("datafile", datafile_png)):
        (folder / f"{name}.ico").write_bytes(ico({size: draw(size) for size in WINDOWS_SIZES}))
        images = {kind: draw(size) for kind, size in MAC_SIZES.items()}
        (folder / f"{name}.icns").write_bytes(icns(images))
    del application


def write(folder: Path, size: int, context: str, name: str, image: bytes) -> None:
    """Write one icon where the icon theme looks for it."""
    path = folder / "hicolor" / f"{size}x{size}" / context / f"{name}.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(image)


def program_png(size: int) -> bytes:
    """Return the program's icon, ``size`` pixels wide."""
    return png("app-small.svg" if size <= SMALL else "app.svg", size)


def datafile_png(size: int) -> bytes:
    """Return the icon of a datafile, ``size`` pixels wide."""
    return png("datafile.svg", size)


def png(drawing: str, size: int) -> bytes:
    """Return ``drawing`` as a PNG of ``size`` by ``size`` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(resources.read_bytes(f"icons/{drawing}")).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


def ico(images: dict[int, bytes]) -> bytes:
    """Return a Windows icon that holds PNG ``images`` by their size."""
    offset = 6 + 16 * len(images)
    head, body = struct.pack("<HHH", 0, 1, len(images)), b""
    for size, image in images.items():
        side = size % 256  # 256 is written as 0
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(image), offset + len(body))
        body += image
    return head + body


def icns(images: dict[bytes, bytes]) -> bytes:
    """Return a macOS icon that holds PNG ``images`` by the type that tells their size."""
    body = b"".join(
        kind + struct.pack(">I", 8 + len(image)) + image for kind, image in images.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


if __name__ == "__main__":
    main(Path(sys.argv[1]))
