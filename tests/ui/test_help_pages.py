"""The pages of help: whole, reachable, in step with the program, and without a network."""

import re
import runpy
from pathlib import Path

import pytest

import resources
from models.enums import ErrorCode
from models.messages import error_text
from ui.windows.help.book import Section, anchor_of, book, plain

PAGES = sorted(book().pages)
ROOT = Path(__file__).parents[2]
LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)\s]+)\)")


def text_of(page: str) -> str:
    return resources.read_text(f"help/{page}.md")


@pytest.mark.parametrize("page", PAGES)
def test_every_link_and_picture_is_there(page: str) -> None:
    for is_picture, target in LINK.findall(text_of(page)):
        if is_picture:
            assert resources.path(f"help/{target}").is_file()
        else:
            name, _, anchor = target.partition("#")
            assert name.endswith(".md"), f"{target} leads out of the program"
            assert book().has(f"{name.removesuffix('.md')}#{anchor}"), target


def test_every_page_is_in_the_contents_once() -> None:
    listed = [page.name for chapter in book().chapters for page in chapter.pages]
    assert sorted([*listed, "contents"]) == PAGES


def test_no_heading_of_a_page_has_the_anchor_of_another() -> None:
    for page in book().pages.values():
        anchors = [section.anchor for section in page.sections]
        assert len(anchors) == len(set(anchors)), page.name


def test_every_picture_is_used() -> None:
    used = {target for page in PAGES for is_picture, target in LINK.findall(text_of(page))}
    assert {f"images/{name}" for name in resources.names("help/images")} <= used


def test_the_page_of_the_errors_says_what_the_program_says() -> None:
    made = runpy.run_path(str(ROOT / "packaging" / "error_page.py"))
    assert text_of("error-messages") == made["page"](), "run: make errorpage"


@pytest.mark.parametrize("code", ErrorCode)
def test_every_error_has_its_heading(code: ErrorCode) -> None:
    found = book().find(code.value.replace("_", " "))
    assert f"error-messages#{code.value.replace('_', '-')}" in {hit.topic for hit in found}
    assert error_text(code).action


def test_words_are_found_in_whatever_order_and_case() -> None:
    found = book().find("RESET hardware")
    assert found[0].topic == "site#hardware-id"
    assert "Reset" in found[0].snippet
    assert book().find("no-such-word-anywhere") == []
    assert book().find("  ") == []


def test_a_heading_that_has_the_words_comes_first() -> None:
    assert book().find("un-lock")[0].page.name == "unlock"


def test_markdown_marks_are_not_searched() -> None:
    assert (
        plain("Press **Reset…** in [its window](site.md#x) `now`")
        == "Press Reset… in its window now"
    )
    assert anchor_of("Why is a site behind?") == "why-is-a-site-behind"


def test_a_topic_that_is_not_there_is_known_to_be_missing() -> None:
    assert book().has("site#hardware-id")
    assert not book().has("site#nothing")
    assert not book().has("nothing")
    assert isinstance(book().pages["site"].sections[0], Section)
