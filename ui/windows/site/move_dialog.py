"""The warning before a store is taken from a site: how far that site is, and what is in the way.

Source: seed 002, "If the store was on an existing remote site"; windows.md, Add store.
"""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from models.enums import MoveObstacleKind
from models.site_views import MoveCheck, MoveObstacle
from ui.colours import Tone
from ui.formats import age, date_time, number, plural
from ui.help import give_help
from ui.icons import Icon
from ui.theme import TextRole, set_role
from ui.widgets.facts import Facts
from ui.widgets.form_rows import join_label
from ui.widgets.icon_label import IconLabel
from ui.windows.dialogs import closed

_WIDTH_PX = 480
_ICON_PX = 32


class MoveDialog(QDialog):
    """Accepted if every condition holds, or with a ``reason`` to do it anyway."""

    def __init__(self, check: MoveCheck, heading: str, act: str, now: datetime, owner: QWidget):
        super().__init__(owner)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(heading)
        give_help(self, "move-a-store#what-is-checked")
        self.heading = QLabel(heading)
        self.facts = Facts((self.tr("Last synchronised"), self.tr("Records waiting")))
        synced_at = check.from_last_synced_at
        self.facts.show_values(
            self.tr("Never")
            if synced_at is None
            else f"{date_time(synced_at)} ({age(synced_at, now)})",
            number(check.waiting),
        )
        self.obstacles = QLabel("\n".join(f"•  {obstacle_words(each)}" for each in check.obstacles))
        self.override = QCheckBox(self.tr("&Move it anyway, and keep the reason in the log"))
        self.reason_edit = QLineEdit()
        self.buttons = QDialogButtonBox()
        self.act_button = self.buttons.addButton(act, QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancel_button = self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._refused = bool(check.obstacles)
        self._lay_out(check)
        self.override.toggled.connect(self._enable)
        self.reason_edit.textChanged.connect(self._enable)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._enable()
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus()

    @property
    def reason(self) -> str | None:
        """Why it is done although a condition does not hold; None where none is needed."""
        return self.reason_edit.text().strip() if self._refused else None

    def _lay_out(self, check: MoveCheck) -> None:
        set_role(self.heading, TextRole.HEADING)
        warning = QLabel(
            self.tr(
                "{0} must have fully stopped using the store and have synchronised first. What it "
                "still sends of the store afterwards is refused and kept aside."
            ).format(check.from_site_name)
        )
        for label in (self.heading, warning, self.obstacles):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        inside = QVBoxLayout()
        inside.setSpacing(8)
        for widget in (self.heading, warning, self.facts):
            inside.addWidget(widget)
        if self._refused:
            blocking = QLabel(self.tr("In the way"))
            set_role(blocking, TextRole.HEADING)
            label = QLabel(self.tr("&Reason"))
            join_label(label, self.reason_edit)
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(label)
            row.addWidget(self.reason_edit, 1)
            inside.addSpacing(4)
            for each in (blocking, self.obstacles, self.override):
                inside.addWidget(each)
            inside.addLayout(row)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(IconLabel(Icon.WARNING, Tone.WARNING, _ICON_PX), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(inside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(top)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self.resize(_WIDTH_PX, column.totalHeightForWidth(_WIDTH_PX))
        self.setMinimumWidth(_WIDTH_PX)

    def _enable(self) -> None:
        self.reason_edit.setEnabled(self.override.isChecked())
        overridden = self.override.isChecked() and bool(self.reason)
        self.act_button.setEnabled(overridden or not self._refused)
        why = self.tr("Not while something is in the way, unless you give a reason")
        self.act_button.setToolTip("" if self.act_button.isEnabled() else why)


def obstacle_words(obstacle: MoveObstacle) -> str:
    """Say, as a sentence without its full stop, which condition of a move does not hold."""
    if obstacle.kind is MoveObstacleKind.RECORDS_WAIT:
        text = plural(
            "MoveDialog",
            "%Ln records still wait for {0}",
            "1 record still waits for {0}",
            obstacle.rows,
        )
    else:
        text = {
            MoveObstacleKind.TAKER_BLOCKED: _tr("{0} is blocked"),
            MoveObstacleKind.NOT_INTEGRATED: _tr("What {0} has sent is not yet integrated"),
            MoveObstacleKind.NEVER_SYNCED: _tr("{0} has never ended a synchronisation"),
            MoveObstacleKind.NOT_FRESH: _tr("{0} synchronised last over a day ago"),
        }[obstacle.kind]
    return text.format(obstacle.site_name)


async def confirm_move(
    check: MoveCheck, heading: str, act: str, now: datetime, owner: QWidget
) -> tuple[bool, str | None]:
    """Ask over ``owner``; return whether to move, and the reason to override what is in the way."""
    dialog = MoveDialog(check, heading, act, now, owner)
    accepted = await closed(dialog) == QDialog.DialogCode.Accepted
    return accepted, dialog.reason if accepted else None


def _tr(text: str) -> str:
    return QCoreApplication.translate("MoveDialog", text)
