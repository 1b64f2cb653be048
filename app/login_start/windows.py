"""Windows: a value of the user's Run key in the registry."""

import subprocess
from collections.abc import Sequence
from typing import Any, Final

from models.enums import ErrorCode
from models.errors import AppError

RUN_KEY: Final = r"Software\Microsoft\Windows\CurrentVersion\Run"
VALUE: Final = "TwoArrows"


class RunKey:
    """Implements ``ui.habits.LoginStart``.

    ``registry``: the module ``winreg``, which only Windows has; imported when it is used.
    """

    def __init__(self, command: Sequence[str], registry: Any = None) -> None:
        self.command_line = subprocess.list2cmdline(command)
        self._given = registry

    @property
    def _registry(self) -> Any:
        if self._given is not None:
            return self._given
        import winreg

        return winreg

    def is_on(self) -> bool:
        """Say whether the value is there."""
        registry = self._registry
        try:
            with registry.OpenKey(registry.HKEY_CURRENT_USER, RUN_KEY) as key:
                registry.QueryValueEx(key, VALUE)
        except OSError:
            return False
        return True

    def set_on(self, on: bool) -> None:
        """Write the value, or remove it. Raises: AppError(FILE_UNWRITABLE)."""
        registry = self._registry
        if not on and not self.is_on():
            return
        try:
            with registry.CreateKey(registry.HKEY_CURRENT_USER, RUN_KEY) as key:
                if on:
                    registry.SetValueEx(key, VALUE, 0, registry.REG_SZ, self.command_line)
                else:
                    registry.DeleteValue(key, VALUE)
        except OSError as error:
            reason = error.strerror or str(error)
            raise AppError(ErrorCode.FILE_UNWRITABLE, path=RUN_KEY, reason=reason) from error
