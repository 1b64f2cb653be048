"""One language's texts as Qt Linguist keeps them (``resources/translations/twoarrows_*.ts``)."""

import shutil
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

import PySide6

from tests.translations.texts import ROOT, Text

FOLDER: Final = ROOT / "resources" / "translations"
FORMS: Final = {"ar": 6, "es": 2, "fr": 2, "pt": 2}
"""The languages, and how many plural forms Qt knows of each."""

Forms = tuple[str, ...]
"""A translation: one text, or one for each plural form; all empty while it is missing."""


def ts_path(language: str) -> Path:
    """Return where the texts of ``language`` are."""
    return FOLDER / f"twoarrows_{language}.ts"


def load(language: str) -> dict[Text, Forms]:
    """Return the translations of ``language``; empty if there is no file yet."""
    path = ts_path(language)
    if not path.exists():
        return {}
    found: dict[Text, Forms] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            numerus = message.get("numerus") == "yes"
            text = Text(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                numerus,
            )
            translation = message.find("translation")
            assert translation is not None
            forms = (
                tuple(form.text or "" for form in translation.iter("numerusform"))
                if numerus
                else (translation.text or "",)
            )
            found[text] = forms
    return found


def merged(language: str, texts: Iterable[Text], known: Mapping[Text, Forms]) -> dict[Text, Forms]:
    """Return ``texts`` with what is known of them; what is new is empty, what is gone is gone."""
    return {
        text: known.get(text, ("",) * (FORMS[language] if text.numerus else 1))
        for text in sorted(texts)
    }


def save(language: str, translations: Mapping[Text, Forms]) -> None:
    """Write the file of ``language``, and the one that the program loads."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en_GB")
    context, name = root, None
    for text in sorted(translations):
        if text.context != name:
            name = text.context
            context = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(context, "name").text = name
        _add_message(context, text, translations[text])
    ElementTree.indent(root, " ")
    body = ElementTree.tostring(root, encoding="unicode")
    path = ts_path(language)
    path.parent.mkdir(exist_ok=True)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")
    compile_to(path, path.with_suffix(".qm"))


def compile_to(source: Path, target: Path) -> None:
    """Make what the program loads of a language file, by Qt's own tool."""
    tool = shutil.which("lrelease", path=str(Path(PySide6.__file__).parent))
    assert tool is not None, "PySide6-Essentials brings lrelease"
    subprocess.run([tool, "-silent", str(source), "-qm", str(target)], check=True)


def _add_message(context: ElementTree.Element, text: Text, forms: Forms) -> None:
    message = ElementTree.SubElement(context, "message")
    if text.numerus:
        message.set("numerus", "yes")
    ElementTree.SubElement(message, "source").text = text.source
    if text.comment:
        ElementTree.SubElement(message, "comment").text = text.comment
    translation = ElementTree.SubElement(message, "translation")
    if not all(forms):
        translation.set("type", "unfinished")
    if text.numerus:
        for form in forms:
            ElementTree.SubElement(translation, "numerusform").text = form
    else:
        translation.text = forms[0]
