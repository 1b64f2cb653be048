#!/bin/sh
# Makes dist/twoarrows_VERSION_ARCHITECTURE.deb around the bundle in dist/twoarrows.
set -eu
cd "$(dirname "$0")/.."
for tool in dpkg-deb gzip readelf; do
    command -v "$tool" >/dev/null || {
        echo "deb: $tool is missing; install the Debian packages dpkg and binutils" >&2
        exit 1
    }
done
python=.venv/bin/python
linux=packaging/linux
tree=build/deb
share=$tree/usr/share
version=$("$python" -c 'import app; print(app.__version__)')
architecture=$(dpkg --print-architecture)
date=$(date -u -d "@${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}" +%F)

rm -rf "$tree"
mkdir -p "$tree/opt" "$tree/usr/bin" "$tree/DEBIAN" "$tree/usr/lib/systemd/system" \
    "$share/applications" "$share/mime/packages" "$share/metainfo" "$share/man/man1" \
    "$share/doc/twoarrows" "$share/lintian/overrides" "$tree/usr/lib/sysusers.d" \
    "$tree/usr/lib/tmpfiles.d"
cp -r dist/twoarrows "$tree/opt/twoarrows"
ln -s /opt/twoarrows/twoarrows "$tree/usr/bin/twoarrows"
cp "$linux/twoarrows.desktop" "$share/applications/"
cp "$linux/twoarrows.xml" "$share/mime/packages/"
cp "$linux/twoarrows-server.service" "$tree/usr/lib/systemd/system/"
cp "$linux/sysusers.conf" "$tree/usr/lib/sysusers.d/twoarrows.conf"
cp "$linux/tmpfiles.conf" "$tree/usr/lib/tmpfiles.d/twoarrows.conf"
cp "$linux/lintian-overrides" "$share/lintian/overrides/twoarrows"
cp packaging/server/* "$share/doc/twoarrows/"
sed "s/@VERSION@/$version/; s/@DATE@/$date/" "$linux/org.twoarrows.TwoArrows.metainfo.xml" \
    >"$share/metainfo/org.twoarrows.TwoArrows.metainfo.xml"
"$python" packaging/icons.py build/icons
mkdir -p "$share/icons"
cp -r build/icons/hicolor "$share/icons/"
"$python" packaging/man_page.py | gzip -9n >"$share/man/man1/twoarrows.1.gz"
cp "$linux/copyright" "$share/doc/twoarrows/copyright"
gzip -9nc CHANGELOG.md >"$share/doc/twoarrows/changelog.gz"

# What the bundle takes from the system: whatever its files need and none of them is.
needed=$(find "$tree/opt/twoarrows" -type f \( -name '*.so' -o -name '*.so.*' -o -name twoarrows \) \
    -exec readelf -d {} + 2>/dev/null | sed -n 's/.*NEEDED.*\[\(.*\)\]/\1/p' | sort -u)
glibc=$(getconf GNU_LIBC_VERSION | cut -d ' ' -f 2)
depends="libc6 (>= $glibc), fontconfig-config" # which brings a font: Qt has none of its own
for library in $needed; do
    [ -z "$(find "$tree/opt/twoarrows" -name "$library" -print -quit)" ] || continue
    case $library in
        ld-linux*|libc.so*|libdl.so*|libm.so*|libpthread.so*|libresolv.so*|librt.so*|libutil.so*) ;;
        libcups.so.2) ;; # recommended: without it there are no printers, only PDF
        libdbus-1.so.3) depends="$depends, libdbus-1-3" ;;
        libstdc++.so.6) depends="$depends, libstdc++6" ;;
        libgcc_s.so.1) depends="$depends, libgcc-s1" ;;
        libEGL.so.1) depends="$depends, libegl1" ;;
        libGL.so.1) depends="$depends, libgl1" ;;
        libwayland-client.so.0) depends="$depends, libwayland-client0" ;;
        libwayland-cursor.so.0) depends="$depends, libwayland-cursor0" ;;
        libwayland-egl.so.1) depends="$depends, libwayland-egl1" ;;
        libxcb.so.1) depends="$depends, libxcb1" ;;
        *)
            echo "deb: the bundle needs $library, and no package is named for it here" >&2
            exit 1
            ;;
    esac
done
size_kb=$(du -sk "$tree" | cut -f1)
sed "s/@VERSION@/$version/; s/@ARCHITECTURE@/$architecture/; s/@SIZE_KB@/$size_kb/; s/@DEPENDS@/$depends/" \
    "$linux/control" >"$tree/DEBIAN/control"
for script in postinst prerm postrm; do
    install -m 755 "$linux/$script" "$tree/DEBIAN/$script"
done
find "$tree" -type d -exec chmod 755 {} +
find "$tree/opt" -type f -name '*.so*' -exec chmod 644 {} +
find "$tree/usr" "$tree/opt" -type f ! -perm -u+x -exec chmod 644 {} +
(cd "$tree" && find usr opt -type f -exec md5sum {} + >DEBIAN/md5sums)
package=dist/twoarrows_${version}_$architecture.deb
dpkg-deb --root-owner-group -Zxz --build "$tree" "$package"
du -k "$package" | awk '{ printf "%s: %.1f MB\n", $2, $1 / 1024 }'
