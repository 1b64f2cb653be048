#!/bin/sh
# Makes "dist/Two Arrows.app" and dist/twoarrows-VERSION-MACHINE.dmg on macOS 12 or later.
#
# To sign, set SIGN_IDENTITY ("Developer ID Application: …", in the keychain); to notarise as well, set NOTARY_PROFILE,
# made once by: xcrun notarytool store-credentials PROFILE --apple-id … --team-id … --password …
# Unsigned, the program opens on the machine it was made on; elsewhere Gatekeeper refuses it.
set -eu
cd "$(dirname "$0")/../.."
sh packaging/setup.sh package
python=.venv/bin/python
app='dist/Two Arrows.app'
version=$("$python" -c 'import app; print(app.__version__)')
image=dist/twoarrows-$version-$(uname -m).dmg

rm -rf build/bundle build/image dist/twoarrows "$app" "$image"
QT_QPA_PLATFORM=offscreen "$python" packaging/icons.py build/icons
"$python" -m PyInstaller --noconfirm --log-level WARN \
    --distpath dist --workpath build/bundle packaging/twoarrows.spec
plutil -lint "$app/Contents/Info.plist"
"$app/Contents/MacOS/twoarrows" --version

if [ -n "${SIGN_IDENTITY:-}" ]; then
    # From the inside out: a signature covers what lies within. --deep is for checking only.
    find "$app/Contents" -type f \( -name '*.so' -o -name '*.dylib' \) -print0 |
        xargs -0 codesign --force --timestamp --options runtime --sign "$SIGN_IDENTITY"
    find "$app/Contents/Frameworks" -type d -name '*.framework' -prune -print0 |
        xargs -0 codesign --force --timestamp --options runtime --sign "$SIGN_IDENTITY"
    codesign --force --timestamp --options runtime --entitlements packaging/mac/entitlements.plist \
        --sign "$SIGN_IDENTITY" "$app"
    codesign --verify --deep --strict --verbose=2 "$app"
fi

mkdir -p build/image
cp -R "$app" build/image/
ln -s /Applications build/image/Applications
hdiutil create -quiet -volname 'Two Arrows' -srcfolder build/image -format UDZO "$image"

if [ -n "${SIGN_IDENTITY:-}" ]; then
    codesign --timestamp --sign "$SIGN_IDENTITY" "$image"
fi
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature --verbose "$image"
fi
echo "$image"
