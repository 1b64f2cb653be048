"""What the Preferences window shows and the copy that it edits. No widget."""

from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Self

from models.commands.site_names import checked_form
from models.errors import AppError
from models.preferences import Preferences
from ui.messages import error_words
from ui.theme import Appearance


class Field(StrEnum):
    """What can be wrong; the values are the names of the draft's fields."""

    USER_NAME = "user_name"


@dataclass(frozen=True, slots=True)
class PreferencesView:
    """The preferences as they are. ``has_password``: of this remote site, on this machine."""

    preferences: Preferences
    user_name: str
    has_password: bool
    appearance: Appearance
    language: str


@dataclass(frozen=True, slots=True)
class PreferencesDraft:
    """The values on screen; those of ``Preferences`` have its names. ``password``: empty keeps."""

    sync_interval_min: int = 0
    sync_request_size: int = 1
    adjust_request_size: bool = True
    request_timeout_s: int = 5
    late_after_days: int = 1
    user_name: str = ""
    password: str = ""
    appearance: Appearance = Appearance.SYSTEM
    language: str = ""

    def __repr__(self) -> str:
        """Describe the draft without the password."""
        return f"PreferencesDraft(user_name={self.user_name!r})"

    @classmethod
    def of(cls, view: PreferencesView) -> Self:
        """Return the unchanged copy."""
        kept = {name: getattr(view.preferences, name) for name in _shared()}
        return cls(
            user_name=view.user_name,
            appearance=view.appearance,
            language=view.language,
            **kept,
        )

    def preferences(self, base: Preferences) -> Preferences:
        """Return ``base`` with what is on screen."""
        return replace(base, **{name: getattr(self, name) for name in _shared()})

    def connection_of(self, base: "PreferencesDraft") -> dict[str, str]:
        """Return what changes of this site's connection, for ``OpenDatafile``."""
        changed = {}
        if self.user_name != base.user_name:
            changed["site_name"] = self.user_name
        if self.password:
            changed["password"] = self.password
        return changed

    def problems(self, *, is_remote: bool) -> dict[str, str]:
        """Say what is wrong, field by field; empty if the draft may be saved."""
        found: dict[str, str] = {}
        if is_remote:
            try:
                checked_form(self.user_name)
            except AppError as error:
                found[Field.USER_NAME] = error_words(error).summary
        return found


def _shared() -> tuple[str, ...]:
    own = {each.name for each in fields(PreferencesDraft)}
    return tuple(each.name for each in fields(Preferences) if each.name in own)
