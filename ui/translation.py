"""The language of the screen: which there are, the user's choice, and what it changes in Qt.

A language brings the program's texts (``resources/translations``), Qt's own (the standard buttons),
the way numbers and dates are written, and the direction of the layout. Windows take over the
language as they are made; the words of errors and enums when they are asked for.
"""

from dataclasses import dataclass

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

import resources

ENGLISH = "en"
_PREFIX, _SUFFIX = "twoarrows_", ".qm"
_OWN_NAMES = {"en": "English", "es": "Español", "pt": "Português"}
"""Those that Qt names after one of their countries."""


_QT_TRANSLATIONS = QLibraryInfo.LibraryPath.TranslationsPath


@dataclass(frozen=True, slots=True)
class Language:
    """A language that the screen can speak: its code, and what its speakers call it."""

    code: str
    own_name: str


def languages() -> tuple[Language, ...]:
    """Return the languages there are, by their own names."""
    files = resources.names("translations", _SUFFIX)
    codes = (ENGLISH, *(each.removeprefix(_PREFIX).removesuffix(_SUFFIX) for each in files))
    found = (Language(code, _own_name(code)) for code in codes)
    return tuple(sorted(found, key=lambda each: each.own_name))


class Translation(QObject):
    """Speaks one language at a time. Make one, on the main thread, before any window.

    changed(): from now on another language is spoken.
    """

    changed = Signal()

    def __init__(self, app: QApplication, chosen: str = "") -> None:
        super().__init__(app)
        self._app = app
        self._system = QLocale.system()
        self._installed: list[QTranslator] = []
        self._chosen: str | None = None
        self.choose(chosen)

    @property
    def chosen(self) -> str:
        """The code that the user chose; empty to follow the system."""
        return self._chosen or ""

    @property
    def code(self) -> str:
        """The language that is spoken."""
        return self.chosen or self._system_code()

    def choose(self, code: str) -> None:
        """Speak the language ``code``; the system's if it is empty or there is no such language."""
        known = code if code in {each.code for each in languages()} else ""
        if known == self._chosen:
            return
        self._chosen = known
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed.clear()
        locale = _locale_of(self.code, self._system)
        QLocale.setDefault(locale)
        if self.code != ENGLISH:
            self._install(locale, "qtbase_", QLibraryInfo.path(_QT_TRANSLATIONS))
            self._install(locale, _PREFIX, str(resources.path("translations")))
        self._app.setLayoutDirection(locale.textDirection())
        self.changed.emit()

    def _install(self, locale: QLocale, prefix: str, folder: str) -> None:
        translator = QTranslator(self)
        if translator.load(locale, prefix, "", folder) and self._app.installTranslator(translator):
            self._installed.append(translator)

    def _system_code(self) -> str:
        codes = {each.code for each in languages()}
        for tag in self._system.uiLanguages():
            code = tag.split("-")[0]
            if code in codes:
                return code
        return ENGLISH


def _locale_of(code: str, system: QLocale) -> QLocale:
    """Return how ``code`` writes numbers and dates: as the system does where that speaks it."""
    language = QLocale(code).language()
    if system.language() is language:
        return system
    if code == ENGLISH:
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return QLocale(language)


def _own_name(code: str) -> str:
    if code in _OWN_NAMES:
        return _OWN_NAMES[code]
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]
