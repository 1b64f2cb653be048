#!/bin/sh
# Installs the Debian package in a bare Debian, uses it as its users do, and removes it again.
#
# Needs root, for the bare Debian is a root of its own; without, it says so and ends. That root is
# made once (build/bare-SUITE.tar); SUITE=trixie chooses another than this machine's, MIRROR=URL
# where it comes from.
set -eu
cd "$(dirname "$0")/.."

say() {
    printf 'test-package: %s\n' "$*"
}

fail() {
    say "FAILED: $*" >&2
    exit 1
}

if [ "$(id -u)" -ne 0 ]; then
    say 'skipped: only root may make a root of its own (sudo make test-package)'
    exit 0
fi
export PATH="$PATH:/usr/local/sbin:/usr/sbin:/sbin"
[ -n "${IN_OWN_MOUNTS:-}" ] || exec env IN_OWN_MOUNTS=1 unshare --mount --propagation private sh "$0"

# shellcheck source=/dev/null
suite=${SUITE:-$(. /etc/os-release && echo "$VERSION_CODENAME")}
version=$(.venv/bin/python -c 'import app; print(app.__version__)')
package=$PWD/dist/twoarrows_${version}_$(dpkg --print-architecture).deb
[ -f "$package" ] || fail "$package is missing; make deb makes it"
bare=$PWD/build/bare-$suite.tar
mkdir -p build
root=$(mktemp -d "$PWD/build/root.XXXXXX")
trap 'umount "$root/proc" "$root/dev/shm" 2>/dev/null || true
      rm -rf --one-file-system "$root"' EXIT

for tool in debootstrap lintian desktop-file-validate appstreamcli update-mime-database systemd-analyze; do
    command -v "$tool" >/dev/null && continue
    say 'installing what checks packages'
    apt-get -qq install -y --no-install-recommends \
        appstream debootstrap desktop-file-utils lintian shared-mime-info systemd >build/tools.log 2>&1 ||
        fail 'apt-get install (build/tools.log)'
    break
done

inside() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        ${http_proxy:+"http_proxy=$http_proxy"} chroot "$root" "$@"
}

# As the user who works with the program, from another folder than its own, without a screen.
as_user() {
    inside su tester -c "cd ~ && env -i HOME=/srv/tester PATH=/usr/bin:/bin QT_QPA_PLATFORM=offscreen $*"
}

if [ ! -f "$bare" ]; then
    say "making a bare $suite"
    # shellcheck disable=SC2086 # nothing, or one word
    debootstrap --variant=minbase "$suite" "$root" ${MIRROR:-} >build/debootstrap.log 2>&1 ||
        fail "debootstrap (build/debootstrap.log)"
    tar -C "$root" -cf "$bare.part" . && mv "$bare.part" "$bare"
else
    tar -C "$root" -xf "$bare"
fi
chmod 755 "$root" # in it, others than root have work to do
mount -t proc proc "$root/proc"
mkdir -p "$root/dev/shm"
mount -t tmpfs tmpfs "$root/dev/shm"
cp /etc/resolv.conf "$root/etc/resolv.conf"
cp "$package" "$root/var/cache/twoarrows.deb"

say 'installing it draws what it depends on'
inside apt-get -qq update
inside apt-get -qq install -y --no-install-recommends /var/cache/twoarrows.deb \
    >build/install.log 2>&1 || { tail build/install.log; fail 'apt-get install'; }
inside useradd --create-home --home-dir /srv/tester tester
inside dpkg-query -L twoarrows >build/installed-files.txt

say 'the command works'
[ "$(as_user twoarrows --version)" = "Two Arrows $version" ] || fail 'twoarrows --version'
as_user twoarrows init central --datafile kept.2a --site-name Centre >/dev/null

say 'the server answers'
rm -f build/until && mkfifo build/until
as_user twoarrows serve --datafile kept.2a --host 127.0.0.1 --port 0 --until-input-ends \
    <build/until >build/serve.out 2>build/serve.log &
server=$!
exec 3>build/until
for _ in $(seq 60); do
    grep -q url build/serve.out && break
    sleep 1
done
url=$(sed 's/.*"url":"//; s/".*//' build/serve.out)
.venv/bin/python - "$url/health" "$version" <<'PYTHON' || fail 'GET /health'
import json
import sys
import urllib.request

with urllib.request.urlopen(sys.argv[1], timeout=30) as answer:
    assert json.load(answer) == {"status": "ok", "version": sys.argv[2]}
PYTHON
exec 3>&- # it ends with its input
wait "$server" || fail 'the server did not end in order'

say 'the demo plays its story'
as_user twoarrows demo --dir network >build/demo.log 2>&1 || { tail build/demo.log; fail 'twoarrows demo'; }
grep -q 'equal on both sides' build/demo.log || fail 'the datafiles of the demo differ'

say 'the desktop finds it'
desktop=$root/usr/share/applications/twoarrows.desktop
desktop-file-validate "$desktop" || fail 'the desktop entry'
sed -n 's/^Exec=\([^ ]*\).*/\1/p' "$desktop" | sort -u | while read -r program; do
    inside sh -c "command -v $program >/dev/null" || fail "the desktop entry starts $program"
done
appstreamcli validate --no-net "$root"/usr/share/metainfo/*.xml || fail 'the metadata'
XDG_DATA_HOME=$root/usr/share PKGSYSTEM_ENABLE_FSYNC=0 update-mime-database "$root/usr/share/mime" ||
    fail 'the MIME type'
grep -q '^50:application/x-twoarrows-datafile:\*\.2a$' "$root/usr/share/mime/globs2" ||
    fail 'no MIME type for *.2a'
rm -r "$root/usr/share/mime/"[!p]* # made here, not by the package

say 'its unit and its package are well made'
sed "s|=/usr/bin/twoarrows|=$root/opt/twoarrows/twoarrows|" \
    "$root/usr/lib/systemd/system/twoarrows-server.service" >build/twoarrows-server.service
systemd-analyze verify --man=no "$PWD/build/twoarrows-server.service" || fail 'the unit'
lintian --allow-root --fail-on error --no-tag-display-limit "$package" || fail 'lintian'

say 'removing it leaves the datafiles and nothing else'
inside apt-get -qq purge -y twoarrows >build/purge.log 2>&1 || { cat build/purge.log; fail 'apt-get purge'; }
while read -r file; do
    if [ -L "$root$file" ] || [ -f "$root$file" ]; then fail "$file is left"; fi
done <build/installed-files.txt
[ ! -e "$root/opt/twoarrows" ] || fail 'something is left in /opt'
[ -s "$root/srv/tester/kept.2a" ] || fail 'a datafile is gone'
say 'all of it holds'
