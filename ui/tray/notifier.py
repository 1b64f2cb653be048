"""Tells on the desktop of trouble with the open datafiles; a press on the message leads there.

When it is told is decided in ``ui.tray.episodes``.
"""

from PySide6.QtCore import QCoreApplication, QObject, QSettings, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from models.enums import SiteStatus
from models.errors import RETRIED
from models.queries.sites import list_sites
from ui.formats import date_time, number, plural
from ui.habits import Habits
from ui.messages import error_words
from ui.session import OpenDatafile
from ui.tray.drawing import tray_icon
from ui.tray.episodes import Memory, NoticeKind, after_failure, after_success, with_late_sites
from ui.tray.states import TrayState

TOLD_KEY = "background/told"
_LATE_MS = 15 * 60_000
_SHOWN_MS = 15_000
_NAMES = 3
_STATES = {
    NoticeKind.FAILING: TrayState.ERROR,
    NoticeKind.RECOVERED: TrayState.NORMAL,
    NoticeKind.LATE: TrayState.LATE,
}


class Notifier(QObject):
    """Watches datafiles. Thread: the UI thread. ``owner``: for its work, as long as it lives.

    opened(OpenDatafile, NoticeKind): the user pressed the message.
    """

    opened = Signal(object, object)

    def __init__(
        self, icon: QSystemTrayIcon, habits: Habits, settings: QSettings, owner: QWidget
    ) -> None:
        super().__init__(owner)
        self._icon = icon
        self._habits = habits
        self._settings = settings
        self._owner = owner
        self._memory = Memory.of_text(str(settings.value(TOLD_KEY, "")))
        self._datas: list[OpenDatafile] = []
        self._shown: tuple[OpenDatafile, NoticeKind] | None = None
        icon.messageClicked.connect(self._press)
        self._late = QTimer(self)
        self._late.timeout.connect(self._look_for_late_sites)
        self._late.start(_LATE_MS)

    def add(self, data: OpenDatafile) -> None:
        """Watch ``data``."""
        self._datas.append(data)
        data.run_ended.connect(self._take_run)
        self._look_at(data)

    def remove(self, data: OpenDatafile) -> None:
        """Watch ``data`` no more."""
        self._datas.remove(data)
        data.run_ended.disconnect(self._take_run)
        if self._shown is not None and self._shown[0] is data:
            self._shown = None

    def close(self) -> None:
        """Tell nothing more."""
        self._late.stop()

    @property
    def _may_tell(self) -> bool:
        return self._habits.notifies and self._habits.has_tray

    def _take_run(self) -> None:
        data = self.sender()
        if not isinstance(data, OpenDatafile):
            return
        status, now = data.status, data.now()
        kind: NoticeKind | None = None
        if status.error is not None:
            passes = status.error.code in RETRIED
            self._memory, kind = after_failure(
                self._memory, data.location, now, passes=passes, may_tell=self._may_tell
            )
        elif _did_everything(data):
            self._memory, kind = after_success(
                self._memory, data.location, now, may_tell=self._may_tell
            )
        self._keep()
        if kind is not None:
            self._tell(data, kind, *_words(data, kind))

    def _look_for_late_sites(self) -> None:
        for data in self._datas:
            self._look_at(data)

    def _look_at(self, data: OpenDatafile) -> None:
        if data.is_central:
            data.operations.spawn(self._take_late_sites(data), self._owner)

    async def _take_late_sites(self, data: OpenDatafile) -> None:
        sites = await data.read(list_sites, data.now())
        late = {each.site_id: each.name for each in sites if each.status is SiteStatus.LATE}
        if data not in self._datas:
            return
        self._memory, fresh = with_late_sites(
            self._memory, data.location, late, data.now(), may_tell=self._may_tell
        )
        self._keep()
        if fresh:
            names = [late[site_id] for site_id in sorted(fresh)]
            self._tell(data, NoticeKind.LATE, *_late_words(data, names))

    def _keep(self) -> None:
        self._settings.setValue(TOLD_KEY, self._memory.to_text())

    def _tell(self, data: OpenDatafile, kind: NoticeKind, title: str, text: str) -> None:
        self._shown = (data, kind)
        self._icon.showMessage(title, text, tray_icon(_STATES[kind]), _SHOWN_MS)

    def _press(self) -> None:
        if self._shown is not None:
            self.opened.emit(*self._shown)


def _did_everything(data: OpenDatafile) -> bool:
    """Say whether the last attempt reached its end: one that was stopped has no error either."""
    status = data.status
    synced_at, attempt_at = status.last_synced_at, status.last_attempt_at
    return synced_at is not None and attempt_at is not None and synced_at >= attempt_at


def _words(data: OpenDatafile, kind: NoticeKind) -> tuple[str, str]:
    """Return title and text of a message on ``data`` itself."""
    name, status = data.view.name, data.status
    if kind is NoticeKind.FAILING and status.error is not None:
        words = error_words(status.error)
        text = f"{words.summary} {words.action}".strip()
        return _tr("{0}: synchronisation fails").format(name), text
    when = date_time(status.last_synced_at)
    return (
        _tr("{0}: synchronised again").format(name),
        _tr("Everything was exchanged, {0}.").format(when),
    )


def _late_words(data: OpenDatafile, names: list[str]) -> tuple[str, str]:
    """Return title and text of a message on sites that have become late."""
    title = plural("Notifier", "%Ln sites are late", "1 site is late", len(names))
    shown = ", ".join(names[:_NAMES])
    if len(names) > _NAMES:
        more = number(len(names) - _NAMES)
        shown = _tr("{0} and {1} more").format(shown, more)
    return (
        f"{data.view.name}: {title}",
        _tr("Not synchronised for too long: {0}").format(shown),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Notifier", text)
