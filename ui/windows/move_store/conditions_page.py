"""The third page: what must hold before the store moves, read again by itself; then it moves."""

from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox

from models.commands.move_plan import plan_move, sites_after_move
from models.commands.store_moves import move_store
from models.errors import AppError
from models.site_views import MovePlan
from ui.messages import error_words
from ui.session import OpenDatafile
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.windows.guided.conditions import ConditionList
from ui.windows.guided.override import OverrideRow
from ui.windows.guided.page import GuidedPage
from ui.windows.move_store.done_page import DonePage
from ui.windows.move_store.words import conditions_of
from ui.windows.refreshing import Refreshing
from ui.windows.unlock.dialog import unlock

_REFRESH_MS = 2000


@dataclass(frozen=True, slots=True)
class Move:
    """The move that was chosen."""

    store_id: str
    store_code: str
    to_site_id: int
    to_site_name: str
    keep_collector: bool


class ConditionsPage(GuidedPage):
    """Next moves the store, after the authorisation code."""

    can_cancel_work = False

    def __init__(self, data: OpenDatafile, move: Move) -> None:
        super().__init__()
        self.title = self.tr("Move {0} to {1}").format(move.store_code, move.to_site_name)
        self.subtitle = self.tr(
            "Nothing has been changed yet. What follows is checked again every two seconds."
        )
        self.next_text = self.tr("&Move")
        self._data = data
        self._move = move
        self.plan: MovePlan | None = None
        self.conditions = ConditionList(self.tr("Conditions"))
        self.quiet = QCheckBox(self.tr("&Nobody enters data in this store until it has moved"))
        self.override = OverrideRow(self.tr("Move it an&yway, and keep the reason in the log"))
        self.unread = InlineMessage()
        self.column.addWidget(self.unread)
        self.column.addWidget(self.conditions)
        self.column.addWidget(self.quiet)
        self.column.addWidget(self.override)
        self.column.addStretch(1)
        self.override.hide()
        self.quiet.toggled.connect(self.ready_changed)
        self.override.changed.connect(self.ready_changed)
        refreshing = Refreshing(self, data.operations, self._read, _REFRESH_MS)
        refreshing.failed.connect(self._show_failure)
        refreshing.succeeded.connect(self.unread.clear)

    @property
    def is_ready(self) -> bool:
        """When nothing is in the way, or there is a reason to do it anyway."""
        plan = self.plan
        if plan is None or plan.problem is not None or not self.quiet.isChecked():
            return False
        return not plan.check.obstacles or self.override.reason is not None

    async def leave(self) -> GuidedPage:
        """Ask for the code, move the store, and go on to what follows from it."""
        plan, move = self.plan, self._move
        if plan is None or not await unlock(self._data, self.window()):
            return self
        await self._data.write(
            move_store,
            move.store_id,
            move.to_site_id,
            self._data.now(),
            keep_collector=move.keep_collector,
            override_reason=self.override.reason if plan.check.obstacles else None,
        )
        after = await self._data.read(sites_after_move, plan.giver.site_id, plan.taker.site_id)
        return DonePage(self._data, move.store_code, after)

    async def _read(self) -> None:
        move, now = self._move, self._data.now()
        self.plan = await self._data.read(
            plan_move, move.store_id, move.to_site_id, now, keep_collector=move.keep_collector
        )
        self.conditions.show_conditions(conditions_of(self.plan, now))
        self.override.setVisible(bool(self.plan.check.obstacles) and self.plan.problem is None)
        self.ready_changed.emit()

    def _show_failure(self, error: AppError) -> None:
        words = error_words(error)
        self.unread.show_message(MessageKind.ERROR, f"{words.summary} {words.action}")
