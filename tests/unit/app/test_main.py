"""The way from the arguments to windows or to the command line."""

from collections.abc import Sequence

import pytest

import app.cli
import app.start
from app.main import main


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ([], ("windows", (), False, False)),
        (["open"], ("windows", (), False, False)),
        (["open", "a.2a", "b.2a", "--sync"], ("windows", ("a.2a", "b.2a"), True, False)),
        (["open", "--hidden"], ("windows", (), False, True)),
        (["open", "--help"], ("commands", ("open", "--help"))),
        (["open", "--", "-a.2a"], ("commands", ("open", "--", "-a.2a"))),
        (["--version"], ("commands", ("--version",))),
        (["sync", "--sync"], ("commands", ("sync", "--sync"))),
    ],
)
def test_windows_alone_need_no_command_line(
    given: list[str], expected: tuple[object, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    called: list[tuple[object, ...]] = []

    def start(arguments: Sequence[str], *, sync: bool = False, hidden: bool = False) -> int:
        called.append(("windows", tuple(arguments[1:]), sync, hidden))
        return 0

    def run(arguments: Sequence[str]) -> int:
        called.append(("commands", tuple(arguments)))
        return 0

    monkeypatch.setattr(app.start, "start_desktop", start)
    monkeypatch.setattr(app.cli, "run", run)
    assert main(given) == 0
    assert called == [expected]
