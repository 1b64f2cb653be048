"""The navigator's bar after a datafile was restored from a backup, and *Realign* that mends it.

A remote site realigns itself, as ``twoarrows sync --after-restore`` does; the central server says
which sites must. How that is noticed and done is in ``models.marks`` and ``models.realign``.
"""

from typing import Final

from models.commands.realign import realign
from models.enums import DisabledReason, Permission
from models.queries.disabled import sync_disabled_reasons
from models.views import SyncDisabled
from ui.session import OpenDatafile
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.windows.message_dialog import Gravity, Message, ask, tell
from ui.windows.rights import permission_refusal

_RESTORED: Final = frozenset({DisabledReason.SITE_RESTORED, DisabledReason.CENTRAL_RESTORED})


class RealignBar(InlineMessage):
    """Hidden until a restored datafile was noticed. Make and use it on the UI thread."""

    def __init__(self, data: OpenDatafile) -> None:
        super().__init__()
        row = self.layout()
        assert row is not None
        row.setContentsMargins(24, 8, 24, 8)  # as wide as the window, level with the pages
        self._data = data
        self._found: tuple[SyncDisabled, ...] = ()
        self.action_triggered.connect(self._act)
        data.run_ended.connect(self.look)
        data.data_changed.connect(self.look)

    def look(self) -> None:
        """Ask the datafile anew whether one was restored; what the server notices comes so."""
        self._data.operations.spawn(self._look(), self)

    async def _look(self) -> None:
        reasons = await self._data.read(sync_disabled_reasons)
        self._found = tuple(each for each in reasons if each.reason in _RESTORED)
        if not self._found:
            self.clear()
        elif self._data.is_central:
            self.show_message(MessageKind.WARNING, self._said_here(), self.tr("&What to do…"))
        else:
            action = self.tr("&Realign after a restored backup…")
            self.show_message(MessageKind.WARNING, self._said_there(), action)

    def _said_there(self) -> str:
        if self._is_central_restored:
            return self.tr(
                "The central server's datafile was restored from a backup. Nothing is exchanged "
                "until this site is realigned."
            )
        return self.tr(
            "This datafile was restored from a backup, or another copy of it is in use. Nothing is "
            "exchanged until it is realigned."
        )

    def _said_here(self) -> str:
        if self._is_central_restored:
            return self.tr(
                "This datafile was restored from a backup. Sites that have exchanged more since "
                "then must be realigned: {0}."
            ).format(self._sites())
        return self.tr(
            "A datafile was restored from a backup, or a copy of it is in use. Nothing is "
            "exchanged with these sites until they are realigned: {0}."
        ).format(self._sites())

    @property
    def _is_central_restored(self) -> bool:
        return any(each.reason is DisabledReason.CENTRAL_RESTORED for each in self._found)

    def _sites(self, separator: str = ", ") -> str:
        one = self.tr("{0} (ID {1})")
        return separator.join(one.format(each.site_name, each.site_id) for each in self._found)

    def _act(self) -> None:
        act = self._explain() if self._data.is_central else self._realign()
        self._data.operations.spawn(act, self)

    async def _realign(self) -> None:
        """Explain, ask, prepare the datafile, and let the next synchronisation do the rest."""
        refusal = permission_refusal(self._data, Permission.EDIT_SYNC_SETTINGS)
        if refusal:
            message = Message(Gravity.WARNING, refusal, self.tr("Nothing was changed."))
            await tell(message, (self.tr("Close"),), self)
            return
        if await ask(self, self._question(), self._consequences(), self.tr("Realign")):
            await self._data.write(realign, self._data.now())
            self._data.engine.request_sync()

    def _question(self) -> str:
        if self._is_central_restored:
            return self.tr("Send all data of this site again, and realign it?")
        return self.tr("Realign this datafile with the central server?")

    def _consequences(self) -> str:
        if self._is_central_restored:
            return self.tr(
                "First all data of this site is sent to the central server, then this datafile is "
                "rebuilt from it. Nothing that was entered here is lost.\n\nCancel if a newer copy "
                "of the central server's datafile can still be found: then that one should be used."
            )
        return self.tr(
            "It is rebuilt from the central server, as at its first synchronisation. Changes made "
            "here that were not sent are kept: those of records that the server does not have are "
            "sent, the others wait in Sync status, Records held back.\n\nCancel if a newer copy of "
            "this datafile is in use elsewhere: then that one should be used."
        )

    async def _explain(self) -> None:
        """Say what is to be done, which is done on the sites."""
        if self._is_central_restored:
            heading = self.tr("Is this restored datafile the one to go on with?")
            text = self.tr(
                "If a newer copy can still be found, stop the server and use that one.\n\nIf not, "
                "realign each of these sites: it sends all its data again, and is then rebuilt "
                "from this server. What was done here since the backup cannot come back."
            )
        else:
            heading = self.tr("Is the restored datafile the one to go on with?")
            text = self.tr(
                "If a newer copy of it is in use elsewhere, use that one only.\n\nIf not, realign "
                "the site: it is rebuilt from this server, and keeps what it has not sent."
            )
        way = self.tr(
            "On the site, press “Realign after a restored backup…” in the navigator, or run "
            "“twoarrows sync --after-restore”."
        )
        message = Message(Gravity.QUESTION, heading, f"{text}\n\n{way}", self._sites("\n"))
        await tell(message, (self.tr("Close"),), self)
