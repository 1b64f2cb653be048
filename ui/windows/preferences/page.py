"""What every page of the Preferences window can do, and the dress they share."""

from abc import abstractmethod
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ui.theme import TextRole, set_role
from ui.widgets.checked_field import CheckedField
from ui.widgets.number_field import NumberField
from ui.windows.preferences.draft import PreferencesDraft, PreferencesView

NUMBER_WIDTH_PX = 128


class PreferencesPage(QWidget):
    """One page: shows its part of the draft and gives it back; ``changed`` at every edit.

    ``fields``: the editors that can be wrong, by the name of the draft's field.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: Mapping[str, CheckedField] = {}

    @abstractmethod
    def show_draft(self, view: PreferencesView, draft: PreferencesDraft) -> None:
        """Fill the page."""

    @abstractmethod
    def values(self) -> dict[str, Any]:
        """Return what is on the page, by the names of the draft's fields."""

    @abstractmethod
    def show_rights(self) -> None:
        """Make read-only what may not be edited now, and say why in the tool tips."""


def panel(heading: str, *contents: QWidget) -> QWidget:
    """Return a framed group below its heading."""
    title = QLabel(heading)
    set_role(title, TextRole.HEADING)
    frame = QFrame()
    frame.setProperty("panel", True)
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(16, 16, 16, 16)
    inside.setSpacing(12)
    for each in contents:
        inside.addWidget(each)
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    column.addWidget(title)
    column.addWidget(frame)
    return whole


def number(low: int, high: int, unit: str) -> NumberField:
    """Return a number field of the width that the pages share."""
    field = NumberField(low, high, unit)
    field.setFixedWidth(NUMBER_WIDTH_PX)
    return field


def refuse(widget: QWidget, refusal: str, tool_tip: str = "") -> None:
    """Disable ``widget`` and say why; empty: enable it, with its own tool tip."""
    widget.setEnabled(not refusal)
    widget.setToolTip(refusal or tool_tip)
