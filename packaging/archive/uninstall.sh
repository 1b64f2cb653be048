#!/bin/sh
# Removes what install.sh has put there, and nothing else: datafiles, settings and the demo network stay.
set -eu

# Tells the desktop what is there now, where it has the tools for it.
refresh() {
    if command -v update-desktop-database >/dev/null; then
        update-desktop-database -q "$1/applications"
    fi
    if command -v update-mime-database >/dev/null; then update-mime-database "$1/mime"; fi
    if command -v gtk-update-icon-cache >/dev/null; then
        gtk-update-icon-cache -qft "$1/icons/hicolor" || echo 'The desktop may show old icons for a while.'
    fi
}

if [ "${1:-}" = --refresh ]; then
    refresh "$2/share"
    exit 0
fi
program=$(cd "$(dirname "$0")" && pwd)
prefix=$(dirname "$(dirname "$program")")
share=$prefix/share
if [ "$program" != "$prefix/lib/twoarrows" ] || [ ! -x "$program/twoarrows" ]; then
    echo "uninstall: $program is not where the archive installs the program" >&2
    exit 1
fi
while read -r icon; do
    rm -f "$share/icons/hicolor/$icon"
done <"$program/icons.txt"
rm -f "$prefix/bin/twoarrows" "$share/applications/twoarrows.desktop" \
    "$share/mime/packages/twoarrows.xml" "$share/man/man1/twoarrows.1"
rm -rf "$program"
refresh "$share"
echo 'Two Arrows is removed. Datafiles and settings are where they were.'
