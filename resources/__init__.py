"""What the program carries with it: icons, styles, translations, help pages and demo data.

Files are named by their path inside this package, with forward slashes ("icons/app.svg"). This
package imports nothing but the standard library, so that every layer may read from it.
"""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def entry(name: str) -> Traversable:
    """Return the file or folder ``name``; raises FileNotFoundError if the package lacks it."""
    found = files(__name__).joinpath(*name.split("/"))
    if not (found.is_file() or found.is_dir()):
        raise FileNotFoundError(f"resources/{name}")
    return found


def read_text(name: str) -> str:
    """Return the text of the UTF-8 file ``name``; raises FileNotFoundError."""
    return entry(name).read_text(encoding="utf-8")


def read_bytes(name: str) -> bytes:
    """Return the bytes of the file ``name``; raises FileNotFoundError."""
    return entry(name).read_bytes()


def names(folder: str, suffix: str = "") -> tuple[str, ...]:
    """Return the sorted names of the files in ``folder`` that end in ``suffix``."""
    return tuple(
        sorted(f.name for f in entry(folder).iterdir() if f.is_file() and f.name.endswith(suffix))
    )


def path(name: str) -> Path:
    """Return where ``name`` lies on the disk, for what must be opened by path (Qt, Alembic).

    The package is always installed unpacked (wheel, installer), never run from inside an archive.
    """
    return Path(str(entry(name)))
