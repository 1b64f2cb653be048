#!/bin/sh
# Makes dist/twoarrows: the program with its own Python and Qt, in one folder that runs from anywhere.
set -eu
cd "$(dirname "$0")/.."
sh packaging/setup.sh package
python=.venv/bin/python
export PATH="$PATH:/usr/sbin" # icupkg lies there

rm -rf build/bundle dist/twoarrows
"$python" -m PyInstaller --noconfirm --log-level WARN \
    --distpath dist --workpath build/bundle packaging/twoarrows.spec
"$python" packaging/trim_icu.py dist/twoarrows/_internal/PySide6/Qt/lib

# It has to run without anything of this machine's environment, from another folder.
bundle=$PWD/dist/twoarrows
(cd / && env -i "$bundle/twoarrows" --version)
du -sm dist/twoarrows | awk '{ print "dist/twoarrows: " $1 " MB" }'
