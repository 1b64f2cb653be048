#!/bin/sh
# Makes dist/twoarrows-VERSION-MACHINE.run around the bundle: it installs itself for one user, anywhere.
set -eu
cd "$(dirname "$0")/.."
command -v makeself >/dev/null || {
    echo 'archive: makeself is missing; install the Debian package makeself' >&2
    exit 1
}
python=.venv/bin/python
linux=packaging/linux
tree=build/archive
version=$("$python" -c 'import app; print(app.__version__)')
archive=dist/twoarrows-$version-$(uname -m).run

rm -rf "$tree"
mkdir -p "$tree"
cp -r dist/twoarrows "$tree/program"
"$python" packaging/icons.py build/icons
cp -r build/icons/hicolor "$tree/icons"
cp "$linux/twoarrows.desktop" "$linux/twoarrows.xml" "$tree/"
"$python" packaging/man_page.py >"$tree/twoarrows.1"
install -m 755 packaging/archive/install.sh packaging/archive/uninstall.sh "$tree/"
makeself --quiet --xz --threads 0 --nox11 --tar-quietly \
    "$tree" "$archive" "Two Arrows $version" ./install.sh
du -k "$archive" | awk '{ printf "%s: %.1f MB\n", $2, $1 / 1024 }'
