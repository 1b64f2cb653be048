"""The copy of a store that its window edits: what is wrong in it, and what it changes. No widget.

What a choice of copies brings with it is ``models.commands.store_choice``'s; the rules are the
commands', asked here before OK.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Self

from PySide6.QtCore import QCoreApplication

from models.commands.store_choice import SyncChoice
from models.commands.store_edit import StoreEdit, preference_value
from models.enums import StoreMode, SyncsWith, SyncType
from models.errors import AppError
from models.store_views import StoreDetail
from ui.windows.store.copies import problem_words

Shown = bool | str
"""What an editor holds: a tick, or a text."""


class StoreField(StrEnum):
    """The fields that are marked when they are wrong, by the names of the draft's fields."""

    CODE = "code"
    NAME = "name"
    COPIES = "copies"
    OVERRIDE_REASON = "override_reason"


@dataclass(frozen=True, slots=True)
class StoreDraft:
    """The values on screen.

    ``name_values``: of the record of its name, as shown. ``names``, ``items``: only those whose
    visibility is changed. ``copies``: what sites other than this one shall have.
    """

    code: str = ""
    mode: StoreMode = StoreMode.STORE
    disabled: bool = False
    name_values: Mapping[str, Shown] = field(default_factory=dict)
    preferences: Mapping[str, Shown] = field(default_factory=dict)
    names: Mapping[str, bool] = field(default_factory=dict)
    items: Mapping[str, bool] = field(default_factory=dict)
    active_site_id: int = 0
    type_here: SyncType | None = None
    copies: Mapping[int, SyncsWith] = field(default_factory=dict)
    resync_patients: bool = False
    override_reason: str = ""

    @property
    def choice(self) -> SyncChoice:
        """What is chosen for the copies."""
        return SyncChoice(self.active_site_id, self.type_here, self.copies)

    @classmethod
    def of(cls, detail: StoreDetail) -> Self:
        """Return the unchanged copy of a store."""
        choice = SyncChoice.of(detail)
        return cls(
            code=detail.code,
            mode=detail.mode,
            disabled=detail.disabled,
            name_values={name: shown(detail_value(detail, name)) for name in NAME_FIELDS},
            preferences={
                each.name: each.value is True if each.is_bool else shown(each.value)
                for each in detail.preferences
                if each.is_known
            },
            active_site_id=choice.active_site_id,
            type_here=choice.type_here,
            copies=choice.copies,
        )

    def problems(self, base: "StoreDraft", detail: StoreDetail) -> dict[str, str]:
        """Say what is wrong, by ``StoreField`` or key of a preference; empty if it may be saved."""
        found: dict[str, str] = {}
        if not self.code:
            found[StoreField.CODE] = _tr("A store needs a code")
        if detail.name_values is not None and not self.name_values["name"]:
            found[StoreField.NAME] = _tr("A store needs a name")
        for name, value in _changed(self.preferences, base.preferences).items():
            try:
                preference_value(name, value)
            except AppError as error:
                reason = error.facts["reason"]
                found[name] = reason[:1].upper() + reason[1:]
        problems = self.choice.problems(detail)
        wrong = next((copy for copy in detail.copies if copy.site_id in problems), None)
        if wrong is not None:
            reason = problem_words(wrong, problems[wrong.site_id])
            found[StoreField.COPIES] = f"{wrong.site_name}: {reason}"
        return found

    def edit_of(self, base: "StoreDraft", detail: StoreDetail) -> StoreEdit:
        """Return the edit that makes ``base`` this: what is unchanged is not touched."""
        own = {
            "code": (self.code, base.code),
            "store_mode": (self.mode.value, base.mode.value),
            "disabled": (self.disabled, base.disabled),
        }
        return StoreEdit(
            store_values={name: now for name, (now, before) in own.items() if now != before},
            name_values=_changed(self.name_values, base.name_values),
            preferences={
                name: preference_value(name, value)
                for name, value in _changed(self.preferences, base.preferences).items()
            },
            names=self.names,
            items=self.items,
            active_site_id=self.choice.moved_to(detail),
            syncs_with=self.choice.changed_copies(detail),
            resync_patients=self.resync_patients,
            override_reason=self.override_reason or None,
        )


NAME_FIELDS = (
    *("name", "charge code", "phone", "email", "url"),
    *("bill_address1", "bill_address2", "country", "comment"),
    *("customer", "supplier", "hold"),
)
"""What of the record of the name is edited: texts, and at the end what is ticked."""


def detail_value(detail: StoreDetail, name: str) -> object:
    """Return a value of the store's name; a tick that is missing is off."""
    value = (detail.name_values or {}).get(name)
    return value is True if name in NAME_FLAGS else value


NAME_FLAGS = frozenset({"customer", "supplier", "hold"})


def shown(value: object) -> Shown:
    """Return how a value of a record is shown in an editor."""
    if isinstance(value, bool):
        return value
    return "" if value is None else str(value)


def _changed(values: Mapping[str, Shown], base: Mapping[str, Shown]) -> dict[str, Shown]:
    return {name: value for name, value in values.items() if base.get(name) != value}


def _tr(text: str) -> str:
    return QCoreApplication.translate("StoreWindow", text)
