"""The last page: the store has moved; whether its new site has it, and what becomes of the old."""

from PySide6.QtWidgets import QLabel

from models.commands.move_plan import sites_after_move
from models.errors import AppError
from models.here import CENTRAL_SITE_ID
from models.site_views import MoveSide, SitesAfterMove
from ui.formats import plural
from ui.messages import error_words
from ui.session import OpenDatafile
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.windows.guided.conditions import Condition, ConditionList, Mark
from ui.windows.guided.page import GuidedPage
from ui.windows.refreshing import Refreshing

_REFRESH_MS = 3000


class DonePage(GuidedPage):
    """Reads itself again, so that it can stay open until the new site has everything."""

    is_end = True

    def __init__(self, data: OpenDatafile, store_code: str, after: SitesAfterMove) -> None:
        super().__init__()
        self.title = self.tr("{0} has moved").format(store_code)
        self.subtitle = self.tr("It is active on {0} now, and on no other site.").format(
            after.taker.name
        )
        self.next_text = self.tr("&Finish")
        self._data = data
        self._giver_id, self._taker_id = after.giver.site_id, after.taker.site_id
        self.message = InlineMessage()
        self.message.show_message(
            MessageKind.SUCCESS, self.tr("The move is done. Both sites have it in their log.")
        )
        self.state = ConditionList(self.tr("What follows"))
        hint = QLabel(self.tr("You may close this window: what waits is sent without it."))
        hint.setWordWrap(True)
        self.column.addWidget(self.message)
        self.column.addWidget(self.state)
        self.column.addWidget(hint)
        self.column.addStretch(1)
        self._show(after)
        refreshing = Refreshing(self, data.operations, self._read, _REFRESH_MS)
        refreshing.failed.connect(self._show_failure)

    async def _read(self) -> None:
        self._show(await self._data.read(sites_after_move, self._giver_id, self._taker_id))

    def _show(self, after: SitesAfterMove) -> None:
        of_taker, of_giver = self._of_taker(after.taker), self._of_giver(after.giver)
        self.state.show_conditions([each for each in (of_taker, of_giver) if each is not None])

    def _of_taker(self, taker: MoveSide) -> Condition:
        if taker.site_id == CENTRAL_SITE_ID:
            text = self.tr("The central server has all its data: it is safe to work in it.")
            return Condition(Mark.HOLDS, text)
        if not taker.has_begun:
            text = self.tr("{0} fetches it at its first synchronisation.")
            remedy = self.tr("Then it is safe to work in it there.")
            return Condition(Mark.ADVICE, text.format(taker.name), remedy)
        if taker.waiting:
            text = plural(
                "MoveStore",
                "%Ln records wait for {0}.",
                "1 record waits for {0}.",
                taker.waiting,
            ).format(taker.name)
            remedy = self.tr("At {0}: synchronise, and work in the store when nothing waits.")
            return Condition(Mark.ADVICE, text, remedy.format(taker.name))
        text = self.tr("{0} has fetched everything: it is safe to work in the store there.")
        return Condition(Mark.HOLDS, text.format(taker.name))

    def _of_giver(self, giver: MoveSide) -> Condition | None:
        if giver.site_id == CENTRAL_SITE_ID:
            return None
        if giver.stores:
            text = self.tr("{0} stays, for its other stores: {1}.")
            return Condition(Mark.HOLDS, text.format(giver.name, ", ".join(giver.stores)))
        if giver.collectors:
            text = self.tr("{0} stays, for its full copies: {1}.")
            return Condition(Mark.HOLDS, text.format(giver.name, ", ".join(giver.collectors)))
        text = self.tr("{0} has no store any more: it may be deleted in the list of sites.")
        remedy = self.tr("First let its device synchronise once more, and put it out of use.")
        return Condition(Mark.ADVICE, text.format(giver.name), remedy)

    def _show_failure(self, error: AppError) -> None:
        words = error_words(error)
        self.message.show_message(MessageKind.WARNING, f"{words.summary} {words.action}")
