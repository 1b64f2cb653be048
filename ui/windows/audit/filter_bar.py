"""The filters of the audit log and of a site's log: from, to, user, event and text."""

from datetime import datetime

from PySide6.QtCore import QDate, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLabel, QWidget

from models.enums import EventKind
from models.queries.audit import AuditFilter
from ui.itemmodels.columns import folded
from ui.messages import word
from ui.widgets.search_field import SearchField

_TYPING_MS = 250
"""How long the log is left alone while somebody types."""
_FIRST_DAYS = 30


class FilterBar(QWidget):
    """Fields above the log; ``changed`` when another part of it is wanted.

    The day *to* counts whole. ``first_days``: how many before today are shown at first.
    """

    changed = Signal()

    def __init__(
        self,
        now: datetime,
        parent: QWidget | None = None,
        *,
        first_days: int = _FIRST_DAYS,
        with_actors: bool = True,
    ) -> None:
        super().__init__(parent)
        local = now.astimezone()
        today = QDate(local.year, local.month, local.day)
        self.from_day = _day_field(today.addDays(-first_days), self.tr("From day"))
        self.to_day = _day_field(today, self.tr("To day"))
        self.actor = QComboBox()
        self.actor.setAccessibleName(self.tr("User"))
        self.actor.addItem(self.tr("All users"), "")
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Event"))
        self.kind.addItem(self.tr("All events"), None)
        for kind in sorted(EventKind, key=lambda each: folded(word(each))):
            self.kind.addItem(word(kind), kind)
        self.kind.setMaximumWidth(176)
        words = self.tr("Search in text and values") if with_actors else self.tr("Search")
        self.search = SearchField(words)
        self.search.setMinimumWidth(200 if with_actors else 120)
        self.actor.setVisible(with_actors)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._lay_out()
        self._typing.timeout.connect(self.changed)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.actor.currentIndexChanged.connect(self.changed)
        self.kind.currentIndexChanged.connect(self.changed)
        self.from_day.dateChanged.connect(self.changed)
        self.to_day.dateChanged.connect(self.changed)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for text, field in ((self.tr("&From"), self.from_day), (self.tr("&to"), self.to_day)):
            label = QLabel(text)
            label.setBuddy(field)
            row.addWidget(label)
            row.addWidget(field)
        row.addSpacing(8)
        row.addWidget(self.actor)
        row.addWidget(self.kind)
        row.addWidget(self.search, 1)

    def offer_actors(self, actors: tuple[str, ...]) -> None:
        """Let the user choose among ``actors``; the choice stays."""
        known = {self.actor.itemData(at) for at in range(self.actor.count())}
        for actor in actors:
            if actor not in known:
                self.actor.addItem(actor, actor)

    def wanted(self) -> AuditFilter:
        """Return what the fields say."""
        kind = self.kind.currentData()
        return AuditFilter(
            from_at=_begin_of(self.from_day.date()),
            to_at=_begin_of(self.to_day.date().addDays(1)),
            actor=str(self.actor.currentData() or ""),
            kind=None if kind is None else EventKind(kind),
            text=self.search.text(),
        )


def _day_field(day: QDate, name: str) -> QDateEdit:
    field = QDateEdit(day)
    field.setCalendarPopup(True)
    field.setAccessibleName(name)
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return field


def _begin_of(day: QDate) -> datetime:
    """Return the moment at which ``day`` begins on this machine."""
    return datetime(day.year(), day.month(), day.day()).astimezone()
