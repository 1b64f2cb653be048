"""The user's choice of theme and language: tried on the whole program at once, and kept."""

from PySide6.QtCore import QObject, QSettings, Signal

from ui.theme import Appearance, Theme
from ui.translation import Translation

APPEARANCE_KEY = "appearance/theme"
LANGUAGE_KEY = "appearance/language"


class Look(QObject):
    """What the screen looks like and speaks. Thread: the UI thread.

    language_kept(): windows that are open still speak the one before.
    """

    language_kept = Signal()

    def __init__(self, theme: Theme, translation: Translation, settings: QSettings) -> None:
        super().__init__()
        self._theme = theme
        self._translation = translation
        self._settings = settings
        self._spoken = translation.chosen

    @property
    def appearance(self) -> Appearance:
        """The theme in use."""
        return self._theme.appearance

    @property
    def language(self) -> str:
        """The code of the language in use; empty for the system's."""
        return self._translation.chosen

    def show(self, appearance: Appearance, language: str) -> None:
        """Use this theme and this language from now on, without keeping the choice."""
        if appearance is not self._theme.appearance:
            self._theme.choose(appearance)
        self._translation.choose(language)

    def keep(self, appearance: Appearance, language: str) -> None:
        """Use them now and at each start."""
        self.show(appearance, language)
        self._settings.setValue(APPEARANCE_KEY, appearance.value)
        self._settings.setValue(LANGUAGE_KEY, language)
        if language != self._spoken:
            self._spoken = language
            self.language_kept.emit()
