#!/bin/sh
# Installs Two Arrows for one user; run by the archive when it has unpacked itself. Needs no rights.
#
# PREFIX (else ~/.local) is where everything goes: the program to lib/twoarrows, the command to bin, icons,
# desktop entry, file type and man page to share. An earlier version there is replaced; datafiles, which lie
# elsewhere, are not touched.
set -eu
cd "$(dirname "$0")"
prefix=${PREFIX:-$HOME/.local}
case $prefix in
    /*) ;;
    *)
        echo "install: PREFIX has to begin with /, not as in $prefix" >&2
        exit 2
        ;;
esac
share=$prefix/share
program=$prefix/lib/twoarrows

if ! fault=$(cd / && QT_QPA_PLATFORM=offscreen "$OLDPWD/program/twoarrows" --version 2>&1); then
    echo "install: the program does not run on this system, so nothing was installed:" >&2
    echo "$fault" >&2
    exit 1
fi

mkdir -p "$prefix/bin" "$prefix/lib" "$share/applications" "$share/icons/hicolor" \
    "$share/mime/packages" "$share/man/man1"
# Whole or not at all: what was there stays until the new program lies beside it.
rm -rf "$program.new"
cp -r program "$program.new"
install -m 755 uninstall.sh "$program.new/uninstall.sh"
(cd icons && find . -type f) >"$program.new/icons.txt"
rm -rf "$program"
mv "$program.new" "$program"
ln -sfn "$program/twoarrows" "$prefix/bin/twoarrows"
cp -r icons/. "$share/icons/hicolor/"
cp twoarrows.xml "$share/mime/packages/"
cp twoarrows.1 "$share/man/man1/"
# With its full path, for a session need not have this bin on its own. A path with a blank or a $ is
# quoted as the standard of desktop entries wants it.
quoted=$(printf '%s' "$prefix/bin/twoarrows" | sed 's/[\\"`$]/\\\\&/g; s/%/%%/g; s/[&|\\]/\\&/g')
sed "s|^Exec=twoarrows|Exec=\"$quoted\"|" twoarrows.desktop >"$share/applications/twoarrows.desktop"
sh "$program/uninstall.sh" --refresh "$prefix"

echo "Two Arrows is installed: $prefix/bin/twoarrows"
case :$PATH: in
    *:"$prefix/bin":*) ;;
    *) echo "$prefix/bin is not on your PATH yet; after the next log-in it usually is." ;;
esac
echo "To remove it: $program/uninstall.sh (datafiles stay)"
