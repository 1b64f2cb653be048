"""The tray icon with its menu: how all open datafiles stand, and what is done with one press.

Where the platform has no tray the icon is not seen, and nothing else depends on it. What is told by
messages is in ``ui.tray.episodes``; which windows open is the program's business.
"""

from collections.abc import Callable
from datetime import datetime, time, timedelta

from PySide6.QtCore import QObject, QSettings, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from models.commands.pausing import pause_sync, resume_sync
from models.enums import Permission
from ui.formats import ahead
from ui.habits import Habits
from ui.icons import Icon, set_icon
from ui.session import OpenDatafile
from ui.tray.drawing import tray_icon
from ui.tray.notifier import Notifier
from ui.tray.states import TrayState, state_of, tool_tip, worst
from ui.windows.rights import permission_refusal

_AGES_MS = 30_000
_MORNING = time(6)


class Tray(QObject):
    """Shows the state of the datafiles that were added. Thread: the UI thread.

    open_requested(OpenDatafile, NoticeKind | None): its window is wanted, and what a message was
    about. quit_requested(): the program is to end.
    """

    open_requested = Signal(object, object)
    quit_requested = Signal()

    def __init__(self, habits: Habits, settings: QSettings) -> None:
        super().__init__()
        self._habits = habits
        self.icon = QSystemTrayIcon(tray_icon(TrayState.NORMAL), self)
        self.menu = QMenu()
        self._datas: list[OpenDatafile] = []
        self._opens: list[QAction] = []
        self._notifier = Notifier(self.icon, habits, settings, self.menu)
        self._notifier.opened.connect(self.open_requested)
        self._make_menu()
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._press)
        self.menu.aboutToShow.connect(self.refresh)
        self._ages = QTimer(self)
        self._ages.timeout.connect(self.refresh)
        self._ages.start(_AGES_MS)

    def _make_menu(self) -> None:
        self.sync_now = QAction(self.tr("Synchronise &now"), self)
        set_icon(self.sync_now, Icon.TWO_ARROWS, size_px=16)
        self.sync_now.triggered.connect(self._sync)
        self.pause = QMenu(self.tr("&Pause for"))
        self.pause.setToolTipsVisible(True)
        set_icon(self.pause.menuAction(), Icon.PAUSE, size_px=16)
        minutes = self.pause.addAction(self.tr("&15 minutes"))
        minutes.triggered.connect(lambda: self._pause(lambda now: now + timedelta(minutes=15)))
        hour = self.pause.addAction(self.tr("1 &hour"))
        hour.triggered.connect(lambda: self._pause(lambda now: now + timedelta(hours=1)))
        tomorrow = self.pause.addAction(self.tr("Until &tomorrow morning"))
        tomorrow.triggered.connect(lambda: self._pause(tomorrow_morning))
        self.resume = QAction(self)
        set_icon(self.resume, Icon.PLAY, size_px=16)
        self.resume.triggered.connect(self._resume)
        self.quit = QAction(self.tr("&Quit"), self)
        self.quit.triggered.connect(self.quit_requested)
        self.menu.setToolTipsVisible(True)
        self.menu.addAction(self.sync_now)
        self.menu.addMenu(self.pause)
        self.menu.addAction(self.resume)
        self.menu.addSeparator()
        self._after_opens = self.menu.addSeparator()
        self.menu.addAction(self.quit)

    # The datafiles

    def add(self, data: OpenDatafile) -> None:
        """Show ``data`` too, for as long as it is open."""
        self._datas.append(data)
        self._notifier.add(data)
        data.status_changed.connect(self.refresh)
        data.login_changed.connect(self.refresh)
        data.identity_changed.connect(self._list_datafiles)
        self._list_datafiles()

    def remove(self, data: OpenDatafile) -> None:
        """Show ``data`` no more; without any the icon goes."""
        if data not in self._datas:
            return
        self._datas.remove(data)
        self._notifier.remove(data)
        data.status_changed.disconnect(self.refresh)
        data.login_changed.disconnect(self.refresh)
        data.identity_changed.disconnect(self._list_datafiles)
        self._list_datafiles()

    def close(self) -> None:
        """Take the icon away for good."""
        self._ages.stop()
        self._notifier.close()
        for data in list(self._datas):
            self.remove(data)
        self.icon.hide()
        self.menu.deleteLater()

    def _list_datafiles(self) -> None:
        for action in self._opens:
            self.menu.removeAction(action)
            action.deleteLater()
        self._opens = []
        for data in self._datas:
            name = data.view.name.replace("&", "&&")
            action = QAction(self.tr("Open {0}").format(name), self)
            action.triggered.connect(lambda _on=False, each=data: self._open(each))
            self.menu.insertAction(self._after_opens, action)
            self._opens.append(action)
        self.refresh()

    def refresh(self) -> None:
        """Show how the datafiles stand at this moment; also in a tray that has just come."""
        shown = bool(self._datas) and self._habits.has_tray
        if shown is not self.icon.isVisible():
            self.icon.setVisible(shown)
        self.icon.setIcon(tray_icon(worst(state_of(data.status) for data in self._datas)))
        self.icon.setToolTip(tool_tip(self._datas))
        paused = [data for data in self._datas if data.status.paused_until is not None]
        refusals = [permission_refusal(data, Permission.EDIT_PREFERENCES) for data in self._datas]
        refusal = "" if "" in refusals else next(iter(refusals), "")
        self.pause.menuAction().setEnabled(bool(refusals) and not refusal)
        self.pause.menuAction().setToolTip(refusal)
        self.resume.setVisible(bool(paused))
        self.resume.setEnabled(not refusal)
        self.resume.setToolTip(refusal)
        if paused:
            soonest = min(paused, key=lambda data: data.status.paused_until or data.now())
            assert soonest.status.paused_until is not None
            when = ahead(soonest.status.paused_until, soonest.now())
            self.resume.setText(self.tr("&Resume (paused, resumes {0})").format(when))

    # What is asked

    def _press(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        """A press opens the datafile that stands worst."""
        asked = QSystemTrayIcon.ActivationReason
        if reason in (asked.Trigger, asked.DoubleClick) and self._datas:
            self._open(max(self._datas, key=lambda data: state_of(data.status)))

    def _open(self, data: OpenDatafile) -> None:
        self.open_requested.emit(data, None)

    def _sync(self) -> None:
        for data in self._datas:
            data.engine.request_sync()

    def _pause(self, until: Callable[[datetime], datetime]) -> None:
        for data in self._allowed():
            data.operations.spawn(_paused(data, until(data.now())), self.menu)

    def _resume(self) -> None:
        for data in self._allowed():
            data.operations.spawn(_resumed(data), self.menu)

    def _allowed(self) -> list[OpenDatafile]:
        return [data for data in self._datas if data.may(Permission.EDIT_PREFERENCES)]


def tomorrow_morning(now: datetime) -> datetime:
    """Return six o'clock of the day after ``now`` where this machine is."""
    day = now.astimezone().date() + timedelta(days=1)
    return datetime.combine(day, _MORNING).astimezone().astimezone(now.tzinfo)


async def _paused(data: OpenDatafile, until: datetime) -> None:
    await data.write(pause_sync, until, data.now())


async def _resumed(data: OpenDatafile) -> None:
    await data.write(resume_sync, data.now())
