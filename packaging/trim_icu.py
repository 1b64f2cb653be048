"""Leaves out of the bundle's ICU what Qt never asks it for: nine tenths of 32 MB.

Qt uses ICU to sort texts, to name time zones and to decode old encodings; the names of countries,
currencies and units come from Qt itself. Kept are the rules common to all languages and those of
the languages the program speaks. Needs icupkg (Debian: icu-devtools) and as, ld and readelf
(binutils); without them the bundle stays as it is, only larger.

Usage: trim_icu.py FOLDER   (the folder of libicudata.so.N)
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

LANGUAGES = {"ar", "en", "es", "fr", "pt"}
LOCALE = re.compile(r"^(?:coll/)?(?!res_index)([a-z]{2,3})(?:_\w*)?\.res$")
SOURCE = """\
\t.section .rodata
\t.globl {name}
\t.type {name}, @object
\t.balign 16
{name}:
\t.incbin "{data}"
\t.size {name}, .-{name}
\t.section .note.GNU-stack,"",@progbits
"""


def main(folder: Path) -> int:
    """Trim the library in ``folder``; return the exit code."""
    library = next(folder.glob("libicudata.so.*"), None)
    missing = [each for each in ("icupkg", "as", "ld", "readelf") if shutil.which(each) is None]
    if library is None or missing:
        reason = f"no {', '.join(missing)}" if missing else f"no libicudata in {folder}"
        sys.stderr.write(f"bundle: ICU is left whole ({reason})\n")
        return 0
    before = library.stat().st_size
    with tempfile.TemporaryDirectory() as work:
        trim(library, Path(work))
    sys.stderr.write(f"bundle: ICU {before >> 20} MB -> {library.stat().st_size >> 20} MB\n")
    return 0


def trim(library: Path, work: Path) -> None:
    """Replace ``library`` by one that holds the wanted items only."""
    version = library.name.rsplit(".", 1)[1]
    # icupkg takes the name of the package inside from the name of the file.
    whole, small = work / f"icudt{version}l.dat", work / "small" / f"icudt{version}l.dat"
    small.parent.mkdir()
    whole.write_bytes(data_of(library, f"icudt{version}_dat"))
    items = run("icupkg", "-l", str(whole)).split()
    unwanted = work / "unwanted.txt"
    unwanted.write_text("".join(f"{each}\n" for each in items if not is_wanted(each)), "ascii")
    run("icupkg", "-r", str(unwanted), str(whole), str(small))
    source = work / "data.S"
    source.write_text(SOURCE.format(name=f"icudt{version}_dat", data=small), "utf-8")
    compiled, made = work / "data.o", work / library.name
    run("as", "-o", str(compiled), str(source))
    run("ld", "-shared", "--strip-all", "-soname", library.name, "-o", str(made), str(compiled))
    shutil.move(made, library)


def is_wanted(item: str) -> bool:
    """Say whether the item of ICU's data is kept."""
    if "/" in item and not item.startswith("coll/"):
        return False
    language = LOCALE.match(item)
    return not item.endswith(".cnv") and (language is None or language[1] in LANGUAGES)


def data_of(library: Path, symbol: str) -> bytes:
    """Return the bytes of the one data symbol of ``library``."""
    found = next(
        line.split()
        for line in run("readelf", "-Ws", "--dyn-syms", str(library)).splitlines()
        if line.endswith(f" {symbol}")
    )
    address, size = int(found[1], 16), int(found[2], 0)
    section = next(
        re.sub(r"^\s*\[\s*\d+\]", "", line).split()
        for line in run("readelf", "-SW", str(library)).splitlines()
        if " .rodata " in line
    )
    start = address - int(section[2], 16) + int(section[3], 16)
    return library.read_bytes()[start : start + size]


def run(*command: str) -> str:
    """Return what ``command`` prints; raises CalledProcessError."""
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
