#!/bin/sh
# Makes this checkout ready to run, test and check: .venv, the pinned packages, Qt's system libraries.
#
# Used by every target of the Makefile. Run it as often as you like: what is already there is not made
# again. It writes into .venv only, except for system packages, which it installs where it may
# (as root, or by sudo without a password) and otherwise names with the command to run.
#
# packaging/setup.sh package                        also what the packages are made with.
# PYTHON=/path/to/python3.12 packaging/setup.sh   chooses the interpreter for a new .venv.
set -eu

cd "$(dirname "$0")/.."
root=$(pwd -P)
venv=$root/.venv
venv_python=$venv/bin/python
stamp=$venv/.twoarrows-setup

unset PYTHONHOME PYTHONPATH
export PIP_USER=0 PIP_DISABLE_PIP_VERSION_CHECK=1

say() {
    printf 'setup: %s\n' "$*" >&2
}

fail() {
    say "$@"
    exit 1
}

# ------------------------------------------------------------------ system packages

# Sets $as_root to the prefix that gives the rights to install packages; false if there is none.
may_install() {
    command -v apt-get >/dev/null 2>&1 || return 1
    as_root=
    [ "$(id -u)" -eq 0 ] && return 0
    as_root='sudo -n'
    sudo -n true 2>/dev/null
}

# Prints those of the Debian packages "$@" that are not installed.
not_installed() {
    for package in "$@"; do
        dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed ||
            printf '%s ' "$package"
    done
}

# The packages without which Qt neither loads nor draws text.
qt_packages() {
    glib=libglib2.0-0
    if apt-cache show libglib2.0-0t64 2>/dev/null | grep -q .; then glib=libglib2.0-0t64; fi
    echo "libgl1 libegl1 libxkbcommon0 $glib libfontconfig1 libdbus-1-3 fonts-dejavu-core"
}

# Installs the Debian packages "$2…" for the reason "$1", or says how to and gives up.
install_packages() {
    purpose=$1
    shift
    command -v dpkg-query >/dev/null 2>&1 ||
        fail "$purpose: install what holds the equivalent of these Debian packages: $*"
    missing=$(not_installed "$@")
    missing=${missing% }
    [ -n "$missing" ] || return 0
    if may_install; then
        say "$purpose: installing $missing"
        # dpkg calls programs of the sbin directories, which an ordinary PATH may lack.
        # shellcheck disable=SC2086 # $as_root and $missing are lists of words
        (
            export PATH="$PATH:/usr/local/sbin:/usr/sbin:/sbin"
            apt='apt-get -qq -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3'
            $as_root env DEBIAN_FRONTEND=noninteractive $apt update >&2 ||
                say 'the package lists could not be refreshed; going on with the old ones'
            $as_root env DEBIAN_FRONTEND=noninteractive $apt \
                install -y --no-install-recommends $missing >&2
        ) || fail "apt-get could not install $missing (see above)." \
            'If the network was away, run the same command again once it is back.'
        return 0
    fi
    advice="apt-get install --no-install-recommends $missing"
    if command -v sudo >/dev/null 2>&1; then
        advice="sudo $advice"
    else
        advice="su -c '$advice'"
    fi
    say "$purpose. Only an administrator can install what is missing; run"
    printf '\n    %s\n\n' "$advice" >&2
    fail 'and then the same command again.'
}

# ------------------------------------------------------------------ Python and .venv

# True if "$1" runs and is a Python that the program supports (pyproject.toml, requires-python).
is_supported() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null
}

# Prints the interpreter to make .venv with; one that can make it alone goes first.
find_python() {
    supported=
    for candidate in ${PYTHON:-python3.11 python3.12 python3.13 python3}; do
        is_supported "$candidate" || continue
        if "$candidate" -c 'import ensurepip, venv' 2>/dev/null; then
            printf '%s' "$candidate"
            return 0
        fi
        supported=${supported:-$candidate}
    done
    printf '%s' "$supported"
}

make_venv() {
    python=$(find_python)
    if [ -z "$python" ]; then
        [ -z "${PYTHON:-}" ] || fail "PYTHON=$PYTHON is not a Python 3.11, 3.12 or 3.13."
        install_packages 'Two Arrows needs Python 3.11, 3.12 or 3.13' python3 python3-venv
        python=$(find_python)
        [ -n "$python" ] ||
            fail "found $(python3 -V 2>&1), but Two Arrows needs Python 3.11, 3.12 or 3.13." \
                'Install one of them, or name it: PYTHON=/path/to/python3.12 make setup'
    fi
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        # What Qt will need goes along: one command for the administrator, not two in turn.
        # shellcheck disable=SC2046 # a list of words
        install_packages "Python $version needs its venv module, and Qt libraries and a font" \
            "python$version-venv" $(qt_packages)
    fi
    say "making .venv with $("$python" -V)"
    "$python" -m venv --clear "$venv" ||
        fail "$python could not make $venv (see above)."
}

# True if .venv is whole, was made here (its scripts hold absolute paths) and its Python is supported.
venv_is_good() {
    [ -x "$venv_python" ] && is_supported "$venv_python" &&
        grep -qF "$venv" "$venv/bin/activate" 2>/dev/null &&
        "$venv_python" -c 'import pip' 2>/dev/null
}

# ------------------------------------------------------------------ packages from the index

pip_install() {
    quiet=--quiet
    [ ! -t 2 ] || quiet=
    "$venv_python" -m pip install $quiet --no-input --retries 5 --timeout 60 \
        --constraint constraints.txt "$@" >&2 ||
        fail 'pip could not install the packages (see above). If the network was away,' \
            'run the same command again once it is back: what is here already stays.'
}

install_python_packages() {
    say 'installing the packages of constraints.txt into .venv (the first time some 150 MB)'
    # The build back end is pinned like everything else, so it is installed, not fetched unpinned.
    pip_install hatchling
    pip_install --no-build-isolation --editable '.[dev]'
}

# ------------------------------------------------------------------ what Qt needs of the system

# True if Qt draws text; prints why it cannot.
ask_qt() {
    QT_QPA_PLATFORM=offscreen "$venv_python" - 2>&1 <<'PYTHON'
import sys

try:
    from PySide6 import QtGui, QtSvg, QtWidgets
except ImportError as error:
    sys.exit(f"Qt does not load: {error}")
application = QtWidgets.QApplication(sys.argv)
if not QtGui.QFontMetrics(QtGui.QFont()).inFontUcs4(ord("A")):
    sys.exit("Qt finds no font: every letter would be a box")
PYTHON
}

# True if Qt's plug-in for the screen named by "$1" (xcb, wayland) loads; prints why it does not.
ask_screen() {
    "$venv_python" - "$1" 2>&1 <<'PYTHON'
import ctypes
import pathlib
import sys

from PySide6 import QtCore, QtWidgets

plugins = pathlib.Path(QtCore.QLibraryInfo.path(QtCore.QLibraryInfo.LibraryPath.PluginsPath))
for plugin in sorted(plugins.glob(f"platforms/libq{sys.argv[1]}*.so")):
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        sys.exit(f"Qt cannot open a window: {error}")
PYTHON
}

# Asks the question "$1"; if Qt fails it, installs the packages "$3…", needed for "$2", and asks again.
ensure_qt() {
    question=$1
    purpose=$2
    shift 2
    if fault=$($question); then return 0; fi
    say "${fault:-Qt does not start}"
    install_packages "$purpose" "$@"
    if fault=$($question); then return 0; fi
    fail "${fault:-Qt does not start}. These packages are installed, so the cause is another: $*"
}

check_system_libraries() {
    [ "$(uname -s)" = Linux ] || return 0
    # shellcheck disable=SC2046 # a list of words
    ensure_qt ask_qt 'Qt needs system libraries and a font' $(qt_packages)
    case $screen in
        xcb) ensure_qt 'ask_screen xcb' 'Qt needs more libraries to open windows' \
            libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0 ;;
        wayland) ensure_qt 'ask_screen wayland' 'Qt needs more libraries to open windows' \
            libwayland-client0 libwayland-cursor0 libwayland-egl1 ;;
    esac
}

# The program can send its requests by Node.js too, and its tests do so where there is one. Nothing
# needs it, so it is installed where that can be done, and not asked for elsewhere.
offer_node() {
    if command -v node >/dev/null 2>&1 || ! may_install; then return 0; fi
    (install_packages 'For the Node HTTP client and its tests' nodejs) ||
        say 'going on without Node.js, which nothing else needs'
}

# PyInstaller, and the tools that make its bundle small and wrap it up.
ensure_packagers() {
    pip_install --no-build-isolation --editable '.[dev,package]'
    [ "$(uname -s)" = Linux ] || return 0
    for tool in as icupkg makeself; do
        # Some of these programs lie in directories that an ordinary PATH lacks.
        PATH="$PATH:/usr/local/sbin:/usr/sbin:/sbin" command -v "$tool" >/dev/null 2>&1 && continue
        install_packages 'The packages are made with these tools' binutils icu-devtools makeself
        return 0
    done
}

# ------------------------------------------------------------------ only what is not done yet

# What decides which packages .venv must hold.
packages_key() {
    cat pyproject.toml constraints.txt packaging/setup.sh | cksum
    "$venv_python" -VV
    printf '%s\n' "$root"
}

# True if part "$1" was done for the key "$2".
is_done() {
    [ -f "$stamp.$1" ] && [ "$(cat "$stamp.$1")" = "$2" ]
}

screen=offscreen
[ -z "${WAYLAND_DISPLAY:-}" ] || screen=wayland
[ -z "${DISPLAY:-}" ] || screen=xcb

if [ -L "$venv" ]; then
    fail "$venv is a link, and set-up would empty what it leads to. Remove the link."
fi
if [ -e "$venv" ] && [ ! -w "$venv" ]; then
    fail "$venv belongs to another user. Remove it, or run as that user."
fi
if ! venv_is_good; then make_venv; fi

key=$(packages_key)
if ! is_done packages "$key"; then
    install_python_packages
    printf '%s\n' "$key" >"$stamp.packages"
fi
if ! is_done node "$key"; then
    offer_node
    printf '%s\n' "$key" >"$stamp.node"
fi
if ! is_done "$screen" "$key"; then
    check_system_libraries
    printf '%s\n' "$key" >"$stamp.$screen"
    say 'ready'
fi
if [ "${1:-}" = package ] && ! is_done package "$key"; then
    ensure_packagers
    printf '%s\n' "$key" >"$stamp.package"
fi
