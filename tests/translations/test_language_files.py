"""Every text of the program is in the language files, translated, and compiled."""

import re
from pathlib import Path

import pytest

from tests.translations.language_file import FORMS, compile_to, load, ts_path
from tests.translations.texts import Text, all_texts

COMPLETE = ("es", "fr", "pt")
"""Arabic has its direction and its numbers; its texts are still to come."""

_FACT = re.compile(r"\{\w*\}|%L?n")
_MNEMONIC = re.compile(r"&[^&\s]")


@pytest.fixture(scope="module")
def texts() -> frozenset[Text]:
    """What can be on screen."""
    return all_texts()


@pytest.mark.parametrize("language", FORMS)
def test_the_language_file_is_in_step(language: str, texts: frozenset[Text]) -> None:
    known = load(language).keys()
    assert (sorted(texts - known), sorted(known - texts)) == ([], []), "run: make translations"


@pytest.mark.parametrize("language", COMPLETE)
def test_nothing_is_left_untranslated(language: str) -> None:
    missing = [text for text, forms in load(language).items() if not all(forms)]
    assert not missing


@pytest.mark.parametrize("language", COMPLETE)
def test_a_translation_has_the_facts_and_the_mnemonic_of_its_text(language: str) -> None:
    wrong = [
        (text.source, form)
        for text, forms in load(language).items()
        for form in forms
        if sorted(_FACT.findall(form)) != sorted(_FACT.findall(text.source))
        or bool(_MNEMONIC.search(form)) != bool(_MNEMONIC.search(text.source))
    ]
    assert not wrong


@pytest.mark.parametrize("language", FORMS)
def test_what_the_program_loads_is_made_of_the_file(language: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    compile_to(ts_path(language), made)
    assert made.read_bytes() == ts_path(language).with_suffix(".qm").read_bytes()
