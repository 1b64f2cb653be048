"""The language of the screen: what there is, and what a choice changes in Qt."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication

from tests.translations.language_file import FORMS
from ui.translation import Translation, languages


@pytest.fixture
def translation(qapp: QApplication) -> Iterator[Translation]:
    """Speaks English; everything is as before after the test."""
    before = QLocale()
    made = Translation(qapp, "en")
    yield made
    made.choose("en")
    QLocale.setDefault(before)


def test_every_language_file_can_be_chosen() -> None:
    assert {each.code for each in languages()} == {"en", *FORMS}
    assert [each.own_name for each in languages()] == [
        "English",
        "Español",
        "Français",
        "Português",
        "العربية",
    ]


def test_a_chosen_language_brings_qts_own_texts_and_numbers(translation: Translation) -> None:
    changes: list[None] = []
    translation.changed.connect(lambda: changes.append(None))
    translation.choose("fr")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"
    assert QLocale().toString(1150) == "1\u202f150"
    translation.choose("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert QLocale().toString(1150) == "1,150"
    assert len(changes) == 2


def test_arabic_turns_the_layout_round(translation: Translation, qapp: QApplication) -> None:
    translation.choose("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    translation.choose("en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_language_that_is_not_there_leaves_the_systems(translation: Translation) -> None:
    translation.choose("tlh")
    assert translation.chosen == ""
    assert translation.code in {each.code for each in languages()}
