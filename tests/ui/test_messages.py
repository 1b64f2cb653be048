"""Every enumeration and every error has words on screen."""

from enum import Enum

import pytest
from PySide6.QtWidgets import QApplication

from models import enums, obstacles
from models.enums import ErrorCode, RouteReason, SiteStatus
from models.errors import AppError
from models.messages import error_text
from models.reasons import ROUTE_REASONS
from models.views import ErrorView
from syncengine import EngineState
from ui.messages import error_words, word

ENUMS = [
    each
    for each in (*vars(enums).values(), *vars(obstacles).values(), EngineState)
    if isinstance(each, type)
    and issubclass(each, Enum)
    and each.__module__ in ("models.enums", "models.obstacles", "syncengine.status")
    and each not in {ErrorCode, RouteReason}  # sentences of models.messages, not words
]

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("member", [member for each in ENUMS for member in each], ids=str)
def test_every_member_has_a_word(member: Enum) -> None:
    said = word(member)
    assert said == said.strip() != ""
    assert said[0].isupper()


def test_every_reason_of_a_route_has_a_sentence() -> None:
    assert set(ROUTE_REASONS) == set(RouteReason)


@pytest.mark.parametrize("code", ErrorCode)
def test_every_error_has_a_sentence_and_says_what_to_do(code: ErrorCode) -> None:
    text = error_text(code)
    names = {part.split("}")[0] for part in (text.summary + text.action).split("{")[1:]}
    words = error_words(AppError(code, **{name: f"<{name}>" for name in names}))
    assert words.summary
    assert words.action
    assert "{" not in words.summary + words.action
    assert words.details.startswith(f"code: {code}")


def test_a_window_never_tells_the_user_to_type_a_command() -> None:
    told = {
        code: error_words(AppError(code)).action
        for code in (
            ErrorCode.DATAFILE_MISSING,
            ErrorCode.SITE_UNKNOWN,
            ErrorCode.STORE_UNKNOWN,
            ErrorCode.DEMO_UNUSABLE,
        )
    }
    assert not [action for action in told.values() if "twoarrows" in action or "--" in action]


def test_a_fact_that_was_not_kept_leaves_a_readable_sentence() -> None:
    kept = ErrorView("server_unreachable", (("url", "http://x:1"),), "", "")
    assert error_words(kept).summary == "The server at http://x:1 does not answer: …."


def test_an_error_of_a_later_version_keeps_its_own_words() -> None:
    kept = ErrorView("solar_flare", (("where", "sun"),), "The sun flared.", "Wait.")
    words = error_words(kept)
    assert (words.summary, words.action) == ("The sun flared.", "Wait.")
    assert words.details == "code: solar_flare\nwhere: sun"


def test_words_are_translated(qapp: QApplication) -> None:
    from PySide6.QtCore import QTranslator

    class Backwards(QTranslator):
        def translate(
            self, context: str, text: str, _comment: str | None = None, _n: int = -1
        ) -> str:
            return text[::-1] if context == "Words" else ""

        def isEmpty(self) -> bool:  # noqa: N802 - Qt asks it before anything else
            return False

    translator = Backwards()
    qapp.installTranslator(translator)
    try:
        assert word(SiteStatus.LATE) == "etaL"
    finally:
        qapp.removeTranslator(translator)
