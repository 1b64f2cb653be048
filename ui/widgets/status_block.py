"""The block at the bottom left of the navigator: datafile, store, and how the queue stands.

Source: seed 003, "The Manual Sync Button"; windows.md, status block. The sentence comes from the
navigator; nothing here counts or knows the engine.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from models.enums import Lateness
from ui.colours import LATENESS_TONES, Tone
from ui.icons import Icon, set_icon
from ui.theme import TextRole, set_role
from ui.widgets.elided_text import ElidedLabel, TextButton
from ui.widgets.two_arrows_button import TwoArrowsButton

SYNC_SHORTCUT = "Ctrl+Alt+S"


@dataclass(frozen=True, slots=True)
class StatusBlockState:
    """What the block shows.

    datafile: its name without folder and ending. store: the store logged in to.
    text: "1150 records waiting to be sent." and the like, translated.
    colour: how late the queue is. running: whether a synchronisation runs now.
    error_summary: one sentence; None where the last synchronisation had no error.
    """

    datafile: str = ""
    store: str = ""
    text: str = ""
    colour: Lateness = Lateness.NORMAL
    running: bool = False
    error_summary: str | None = None


class StatusBlock(QFrame):
    """Shows a ``StatusBlockState`` and says what the user asks for.

    ``sync_requested`` by the two arrows or Ctrl+Alt+S, ``stop_requested`` by the menu they offer
    while it runs, ``details_requested`` by a press on the text, ``error_opened`` by the i.
    """

    sync_requested = Signal()
    stop_requested = Signal()
    details_requested = Signal()
    error_opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = StatusBlockState()
        self.setAccessibleName(self.tr("Synchronisation status"))
        self.datafile = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        set_role(self.datafile, TextRole.SMALL)
        self.store = ElidedLabel()
        set_role(self.store, TextRole.HEADING)
        self.button = TwoArrowsButton()
        self.button.setShortcut(QKeySequence(SYNC_SHORTCUT))
        self.button.clicked.connect(self._press)
        self.text = TextButton()
        self.text.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.text.clicked.connect(self.details_requested)
        self.error = QToolButton()
        set_icon(self.error, Icon.INFO, Tone.DANGER)
        self.error.setAutoRaise(True)
        self.error.setAccessibleName(self.tr("Sync error"))
        self.error.clicked.connect(self.error_opened)
        self._stop_menu = QMenu(self)
        stop = self._stop_menu.addAction(self.tr("&Stop after this batch"))
        set_icon(stop, Icon.STOP)
        stop.triggered.connect(self.stop_requested)
        self._lay_out()
        self.show_state(self._state)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.button)
        row.addWidget(self.text)
        row.addWidget(self.error)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(2)
        # Level with the circle, which stands 4 px inside the button for its focus ring.
        for words in (self.datafile, self.store):
            words.setContentsMargins(4, 0, 4, 0)
        column.addWidget(self.datafile)
        column.addWidget(self.store)
        column.addLayout(row)

    @property
    def state(self) -> StatusBlockState:
        """What it shows."""
        return self._state

    def show_state(self, state: StatusBlockState) -> None:
        """Show ``state``."""
        self._state = state
        self.datafile.setText(self.tr("Data File: {0}").format(state.datafile))
        self.store.setText(state.store)
        self.text.setText(state.text)
        self.text.setAccessibleName(state.text)
        self.text.setToolTip(state.text)
        self.text.set_tone(LATENESS_TONES[state.colour])
        self.button.set_lateness(state.colour)
        self.button.set_running(state.running)
        if not state.running:
            keys = QKeySequence(SYNC_SHORTCUT).toString(QKeySequence.SequenceFormat.NativeText)
            self.button.setToolTip(self.tr("Synchronise now ({0})").format(keys))
            self._stop_menu.close()
        self.error.setVisible(state.error_summary is not None)
        self.error.setToolTip(state.error_summary or "")
        self.error.setAccessibleDescription(state.error_summary or "")

    def _press(self) -> None:
        if self._state.running:
            above = self.button.mapToGlobal(QPoint(0, 0))
            self._stop_menu.popup(above - QPoint(0, self._stop_menu.sizeHint().height() + 4))
        else:
            self.sync_requested.emit()
