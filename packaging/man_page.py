"""Writes the man page of the command line, made from its own help, to standard output."""

import sys
from collections.abc import Iterator
from typing import Any

from typer.main import get_command

from app import __version__
from app.cli.commands import COMMANDS

SYNOPSIS = "twoarrows \\- synchronise the stores of a health supply network"


def page() -> Iterator[str]:
    """Give the lines of the page, in man's own macros."""
    root: Any = get_command(COMMANDS)
    yield f'.TH TWOARROWS 1 "" "Two Arrows {__version__}" "User Commands"'
    yield from (".SH NAME", SYNOPSIS, ".SH SYNOPSIS", ".B twoarrows")
    yield "[\\fICOMMAND\\fR [\\fIARGUMENTS\\fR]]"
    yield from (".SH DESCRIPTION", escaped(root.help))
    yield ".SH COMMANDS"
    for words, command in leaves(root, ("twoarrows",)):
        yield from described(words, command)
    yield from (".SH EXIT STATUS", "0 done, 1 failed, 2 wrong use.")
    yield from (".SH NOTES", escaped(root.epilog))


def leaves(command: Any, words: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Give every command that does something, with the words that call it."""
    if not hasattr(command, "commands"):
        yield words, command
        return
    for name, inner in command.commands.items():
        if not inner.hidden:
            yield from leaves(inner, (*words, name))


def described(words: tuple[str, ...], command: Any) -> Iterator[str]:
    """Give the section of one command."""
    arguments = [each for each in command.params if each.param_type_name == "argument"]
    options = [each for each in command.params if each.param_type_name == "option"]
    names = " ".join(f"\\fI{each.name.upper()}\\fR" for each in arguments)
    yield f'.SS "{" ".join(words)}"'
    yield f"\\fB{' '.join(words)}\\fR {names} [\\fIOPTIONS\\fR]".replace("  ", " ")
    yield ".PP"
    yield escaped(command.help or "")
    for option in [*arguments, *options]:
        opts = ", ".join(option.opts) if option in options else option.name.upper()
        value = "" if getattr(option, "is_flag", False) or option in arguments else " \\fIVALUE\\fR"
        yield from (".TP", f"\\fB{escaped(opts)}\\fR{value}", escaped(option.help or ""))


def escaped(text: str) -> str:
    """Return ``text`` as man shows it unchanged."""
    words = " ".join(text.split()).replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{words}" if words.startswith((".", "'")) else words


if __name__ == "__main__":
    sys.stdout.write("\n".join(page()) + "\n")
