"""The upper half of the Sync status window: what waits, the steps, the button, the last run.

Source: seed 004; windows.md, Sync status. What the figures come from is read by the window.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from models.views import RunView
from syncengine import EngineState, SyncStatus
from ui.colours import LATENESS_TONES, Tone
from ui.formats import age, ahead, date_time, duration, number, plural
from ui.icons import Icon, set_icon
from ui.messages import word
from ui.session import AT_WORK, OpenDatafile
from ui.theme import TextRole, set_role, set_style_property
from ui.widgets.elided_text import ElidedLabel
from ui.widgets.facts import Facts
from ui.widgets.qr_button import QrButton
from ui.widgets.sync_stepper import SyncStepper
from ui.widgets.turning import Spinner
from ui.windows.status_words import shown_steps, status_text
from ui.windows.sync_status.columns import run_seconds
from ui.windows.sync_status.qr_dialog import QrDialog

_QR_SIDE_PX = 84


class SyncPanel(QWidget):
    """Shows the engine's status; ``sync_requested`` and ``stop_requested`` by its buttons."""

    sync_requested = Signal()
    stop_requested = Signal()

    def __init__(self, data: OpenDatafile, version: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._data = data
        self._last_done: RunView | None = None
        self.waiting = QLabel()
        self.waiting_words = QLabel()
        self.qr_code = QrButton(_QR_SIDE_PX)
        self.server_url = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self.site = ElidedLabel()
        self.version = ElidedLabel(self.tr("Two Arrows {0}").format(version))
        self.facts = Facts(
            (
                self.tr("Last sync"),
                self.tr("Duration"),
                self.tr("Sent"),
                self.tr("Received"),
                self.tr("Next sync"),
            ),
            in_columns=True,
        )
        self.stepper = SyncStepper()
        self.doing = ElidedLabel()
        self.spinner = Spinner()
        self.sync_button = QPushButton(self.tr("&Sync now!"))
        self.stop_button = QPushButton(self.tr("S&top after this batch"))
        self._dress()
        self._lay_out()
        self.sync_button.clicked.connect(self.sync_requested)
        self.stop_button.clicked.connect(self.stop_requested)
        self.qr_code.clicked.connect(self._enlarge_code)
        data.server_changed.connect(self.show_identity)
        data.identity_changed.connect(self.show_identity)
        self.show_identity()
        self.show_status()

    def _dress(self) -> None:
        set_role(self.waiting, TextRole.FIGURE)
        set_role(self.site, TextRole.HEADING)
        set_role(self.waiting_words, TextRole.MUTED)
        set_role(self.version, TextRole.MUTED)
        self.waiting.setAccessibleName(self.tr("Records waiting to be sent"))
        for label in (self.server_url, self.site, self.version):
            label.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        set_icon(self.sync_button, Icon.TWO_ARROWS, Tone.ON_ACCENT, size_px=16)
        set_icon(self.stop_button, Icon.STOP, size_px=16)
        self.stop_button.setAutoDefault(False)
        self.sync_button.setDefault(True)

    def _lay_out(self) -> None:
        figure = QVBoxLayout()
        figure.setSpacing(0)
        figure.addWidget(self.waiting)
        figure.addWidget(self.waiting_words)
        figure.addStretch(1)
        server = QVBoxLayout()
        server.setSpacing(2)
        for label in (self.site, self.server_url, self.version):
            server.addWidget(label)
        server.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(24)
        top.addLayout(figure)
        top.addLayout(server, 1)
        top.addWidget(self.qr_code)
        action = QHBoxLayout()
        action.setSpacing(8)
        action.addWidget(self.spinner)
        action.addWidget(self.doing, 1)
        action.addWidget(self.stop_button)
        action.addWidget(self.sync_button)
        steps = QFrame()
        steps.setProperty("panel", True)
        inside = QVBoxLayout(steps)
        inside.setContentsMargins(16, 16, 16, 12)
        inside.setSpacing(4)
        inside.addWidget(self.stepper)
        inside.addLayout(action)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(top)
        column.addWidget(self.facts)
        column.addWidget(steps)

    def show_identity(self) -> None:
        """Show who this site is, and where the server is."""
        view = self._data.view
        self.site.setText(view.site_name)
        state = self._data.server_state
        url = view.server_url if state is None else state.url
        self.server_url.setText(url or self.tr("The server is not running"))
        self.qr_code.show_content(url)
        self.qr_code.setToolTip(self.tr("{0}\nPress to enlarge").format(url))

    def _enlarge_code(self) -> None:
        QrDialog(self.qr_code.content, self).open()

    def show_last_done(self, run: RunView | None) -> None:
        """Show the figures of the last run that did everything."""
        self._last_done = run
        self.show_status()

    def show_status(self) -> None:
        """Show the engine's newest status, with ages counted to this moment."""
        status, now = self._data.status, self._data.now()
        self.waiting.setText(number(status.waiting))
        set_style_property(self.waiting, "tone", LATENESS_TONES[status.lateness].value)
        self.waiting_words.setText(_waiting_words(status.waiting))
        self.facts.show_values(*self._facts(status))
        self.stepper.show_steps(shown_steps(status))
        running = status.state in AT_WORK
        self.doing.setText(status_text(status, now))
        self.spinner.set_on(running)
        had_focus = self.sync_button.hasFocus() or self.stop_button.hasFocus()
        self.sync_button.setVisible(not running)
        self.stop_button.setVisible(running)
        self.stop_button.setEnabled(status.state is EngineState.RUNNING)
        if had_focus:
            (self.stop_button if running else self.sync_button).setFocus()

    def _facts(self, status: SyncStatus) -> tuple[str, ...]:
        now, run = self._data.now(), self._last_done
        synced_at = status.last_synced_at
        last = f"{date_time(synced_at)} ({age(synced_at, now)})" if synced_at else ""
        if status.state in AT_WORK:
            following = self.tr("running")
        elif status.state is EngineState.PAUSED:
            following = word(status.state)
        elif status.next_sync_at is not None:
            following = ahead(status.next_sync_at, now)
        else:
            following = ""
        seconds = None if run is None else run_seconds(run)
        return (
            last or self.tr("never"),
            "" if seconds is None else duration(seconds),
            "" if run is None else number(run.pushed_rows),
            "" if run is None else number(run.pulled_rows),
            following,
        )


def _waiting_words(waiting: int) -> str:
    return plural(
        "SyncStatusWindow", "records waiting to be sent", "record waiting to be sent", waiting
    )
