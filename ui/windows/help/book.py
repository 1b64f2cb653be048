"""The pages of help as a book: chapters, pages, sections, and where words are found in them.

Plain Python over the Markdown files of ``resources/help``; what they look like is in ``reader``.
``contents.md`` is the table of contents: its second-level headings are the chapters, its list items
the pages. A heading's anchor is made as code hosting sites make it, so that links work there too.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import resources

FOLDER: Final = "help"
CONTENTS: Final = "contents"
_SNIPPET_CHARS: Final = 96
_HEADING: Final = re.compile(r"^(#{1,6})\s+(.+?)\s*$")
_IMAGE: Final = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_LINK: Final = re.compile(r"\[([^\]]*)\]\(([^)\s]*)\)")
_MARKS: Final = re.compile(r"[*`|]|^\s*(?:[-+>]|\d+\.|:?-{2,}:?)\s*|-{3,}", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of a page with the plain text below it, up to the next heading of any level."""

    heading: str
    anchor: str
    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """One file. ``name``: without ``.md``; ``title``: its first heading."""

    name: str
    title: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """Pages that belong together, in reading order."""

    title: str
    pages: tuple[Page, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A section in which all words were found, and the place of the first in its text."""

    page: Page
    section: Section
    snippet: str

    @property
    def topic(self) -> str:
        """The topic that opens this section."""
        return f"{self.page.name}#{self.section.anchor}"


@dataclass(frozen=True, slots=True)
class Book:
    """All pages by name, and their order."""

    pages: Mapping[str, Page]
    chapters: tuple[Chapter, ...]

    def find(self, words: str) -> list[Hit]:
        """Return the sections that hold every one of ``words``: those named by them first."""
        wanted = words.casefold().split()
        if not wanted:
            return []
        found = [
            (_rank(page, section, wanted), Hit(page, section, _snippet(section.text, wanted)))
            for page in self._in_order()
            for section in page.sections
            if all(
                word in f"{page.title} {section.heading} {section.text}".casefold()
                for word in wanted
            )
        ]
        return [hit for _, hit in sorted(found, key=lambda pair: pair[0])]

    def has(self, topic: str) -> bool:
        """Say whether there is a page, and the heading if one is named, for ``topic``."""
        name, _, anchor = topic.partition("#")
        page = self.pages.get(name)
        if page is None:
            return False
        return not anchor or any(section.anchor == anchor for section in page.sections)

    def _in_order(self) -> Iterator[Page]:
        for chapter in self.chapters:
            yield from chapter.pages


@lru_cache(maxsize=1)
def book() -> Book:
    """Return the book of this program, read once."""
    files = resources.names(FOLDER, ".md")
    pages = {name.removesuffix(".md"): _page(name.removesuffix(".md")) for name in files}
    return Book(pages, tuple(_chapters(pages)))


def anchor_of(heading: str) -> str:
    """Return the anchor of a heading: "Who acts?" becomes "who-acts"."""
    kept = (c for c in heading.casefold() if c.isalnum() or c in " -_")
    return "".join(kept).strip().replace(" ", "-")


def plain(markdown: str) -> str:
    """Return the words of a piece of Markdown without its marks."""
    text = _LINK.sub(r"\1", _IMAGE.sub("", markdown))
    return " ".join(_MARKS.sub(" ", text).replace("\\", "").split())


def _page(name: str) -> Page:
    sections: list[Section] = []
    heading, level, lines = "", 1, list[str]()
    for line in (*resources.read_text(f"{FOLDER}/{name}.md").splitlines(), "# "):
        matched = _HEADING.match(line)
        if matched is None and line != "# ":
            lines.append(line)
            continue
        if heading:
            words = plain(heading)
            sections.append(Section(words, anchor_of(words), level, plain("\n".join(lines))))
        lines = []
        if matched is not None:
            heading, level = matched[2], len(matched[1])
    return Page(name, sections[0].heading if sections else name, tuple(sections))


def _chapters(pages: Mapping[str, Page]) -> Iterator[Chapter]:
    title, listed = "", list[Page]()
    for line in resources.read_text(f"{FOLDER}/{CONTENTS}.md").splitlines():
        heading = _HEADING.match(line)
        if heading is not None:
            if listed:
                yield Chapter(title, tuple(listed))
            title, listed = plain(heading[2]), []
        elif line.startswith("- ") and (link := _LINK.search(line)) is not None:
            listed.append(pages[link[2].removesuffix(".md")])
    if listed:
        yield Chapter(title, tuple(listed))


def _rank(page: Page, section: Section, wanted: list[str]) -> int:
    if all(word in section.heading.casefold() for word in wanted):
        return 0
    return 1 if all(word in page.title.casefold() for word in wanted) else 2


def _snippet(text: str, wanted: list[str]) -> str:
    """Return the part of ``text`` around the first word found, cut at words."""
    folded = text.casefold()
    places = [place for word in wanted if (place := folded.find(word)) >= 0]
    start = max(min(places, default=0) - _SNIPPET_CHARS // 3, 0)
    start = text.rfind(" ", 0, start) + 1
    end = text.find(" ", start + _SNIPPET_CHARS)
    piece = text[start:] if end < 0 else text[start:end]
    return f"{'… ' if start else ''}{piece}{'' if end < 0 else ' …'}"
