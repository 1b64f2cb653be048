"""A list of conditions: each with its mark, and where it does not hold, who has to do what."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy

from ui.colours import Tone
from ui.icons import Icon
from ui.theme import TextRole, set_role
from ui.widgets.icon_label import IconLabel

_ICON_PX = 16


class Mark(Enum):
    """How a condition is: it holds, it is only advised, or it stands in the way."""

    HOLDS = (Icon.CHECK, Tone.SUCCESS)
    ADVICE = (Icon.WARNING, Tone.WARNING)
    MISSING = (Icon.ERROR, Tone.DANGER)


@dataclass(frozen=True, slots=True)
class Condition:
    """A sentence that says how it is; ``remedy``: who has to do what, empty while it holds."""

    mark: Mark
    text: str
    remedy: str = ""


class ConditionList(QFrame):
    """Shows conditions, one below the other, on a panel."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("panel", True)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._shown: tuple[Condition, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 12, 16, 12)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)

    @property
    def shown(self) -> tuple[Condition, ...]:
        """The conditions on the screen."""
        return self._shown

    def show_conditions(self, conditions: Sequence[Condition]) -> None:
        """Show ``conditions``; nothing is drawn anew if they are the same."""
        if tuple(conditions) == self._shown:
            return
        self._shown = tuple(conditions)
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for at, each in enumerate(self._shown):
            icon, tone = each.mark.value
            line = 3 * at
            self._grid.addWidget(
                IconLabel(icon, tone, _ICON_PX), line, 0, Qt.AlignmentFlag.AlignVCenter
            )
            self._grid.addWidget(_label(each.text), line, 1)
            if each.remedy:
                remedy = _label(each.remedy)
                set_role(remedy, TextRole.MUTED)
                self._grid.addWidget(remedy, line + 1, 1)
            self._grid.setRowMinimumHeight(line + 2, 6 if at + 1 < len(self._shown) else 0)
        self.updateGeometry()


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    return label
