"""Starting at log-in: on Linux for real, elsewhere what would be written."""

import plistlib
from pathlib import Path
from types import TracebackType

import pytest

from app.login_start import login_start
from app.login_start.linux import DesktopAutostart
from app.login_start.macos import LABEL, LaunchAgent
from app.login_start.windows import RUN_KEY, VALUE, RunKey
from models.enums import ErrorCode
from models.errors import AppError

COMMAND = ("/opt/two arrows/twoarrows", "open", "--hidden")


def test_linux_keeps_an_entry_in_the_autostart_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    start = login_start()
    assert isinstance(start, DesktopAutostart)
    assert start.path == tmp_path / "autostart" / "twoarrows.desktop"
    assert not start.is_on()
    start.set_on(False)
    start.set_on(True)
    assert start.is_on()
    assert "open --hidden\n" in start.path.read_text()
    assert 'Exec="/opt/two arrows/twoarrows" open --hidden\n' in (
        DesktopAutostart(COMMAND).content.decode()
    )
    odd = DesktopAutostart((r'/o$"p\t', "50%")).content.decode()
    assert r'Exec="/o\\$\\"p\\\\t" "50%%"' in odd
    start.set_on(False)
    assert not start.path.exists()


def test_a_folder_that_cannot_be_written_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "autostart").write_text("a file in the way")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    with pytest.raises(AppError) as caught:
        DesktopAutostart(COMMAND).set_on(True)
    assert caught.value.code is ErrorCode.FILE_UNWRITABLE


def test_macos_keeps_a_launch_agent(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    agent = LaunchAgent(COMMAND)
    agent.set_on(True)
    kept = plistlib.loads((tmp_path / f"Library/LaunchAgents/{LABEL}.plist").read_bytes())
    assert kept["ProgramArguments"] == list(COMMAND)
    assert kept["RunAtLoad"] is True
    agent.set_on(False)
    assert not agent.is_on()


class Registry:
    """As much of ``winreg`` as is used, in memory."""

    HKEY_CURRENT_USER, REG_SZ = 1, 1

    def __init__(self) -> None:
        self.values: dict[str, str] = {}
        self.opened: set[str] = set()

    def OpenKey(self, _root: int, name: str) -> "Registry":  # noqa: N802 - winreg's names
        self.opened.add(name)
        return self

    CreateKey = OpenKey

    def __enter__(self) -> "Registry":
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        pass

    def QueryValueEx(self, _key: object, name: str) -> str:  # noqa: N802
        if name not in self.values:
            raise FileNotFoundError(name)
        return self.values[name]

    def SetValueEx(self, _key: object, name: str, *rest: object) -> None:  # noqa: N802
        self.values[name] = str(rest[-1])

    def DeleteValue(self, _key: object, name: str) -> None:  # noqa: N802
        del self.values[name]


def test_windows_keeps_a_value_of_the_run_key() -> None:
    registry = Registry()
    key = RunKey(COMMAND, registry)
    assert not key.is_on()
    key.set_on(False)
    key.set_on(True)
    assert key.is_on()
    assert registry.opened == {RUN_KEY}
    assert registry.values == {VALUE: '"/opt/two arrows/twoarrows" open --hidden'}
    key.set_on(False)
    assert registry.values == {}
