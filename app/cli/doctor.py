"""``twoarrows doctor``: what is wrong with a datafile, and what to do."""

from typing import Final

import typer

from app.cli.options import DatafileOption, JsonOption, opened
from app.cli.terminal import print_json, say
from app.health import examine
from models.findings import Verdict

_MARKS: Final = {Verdict.FINE: "ok", Verdict.WARNING: "warning", Verdict.PROBLEM: "PROBLEM"}


def doctor(datafile: DatafileOption, json: JsonOption = False) -> None:
    """Check configuration and integrity; exit 1 if something is broken, and say what to do."""
    with opened(datafile) as found:
        findings = tuple(examine(found))
    if json:
        print_json({"findings": findings})
    else:
        for each in findings:
            say(f"{_MARKS[each.verdict]:8} {each.check.value}: {each.what}".rstrip("."))
            if each.action:
                say(f"{'':8} → {each.action}")
    if any(each.verdict is Verdict.PROBLEM for each in findings):
        raise typer.Exit(1)
