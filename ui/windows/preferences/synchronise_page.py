"""The page *Synchronise*: this site, the unlocking, and whom it synchronises with (seed 001)."""

from typing import Any

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.enums import Permission
from ui.session import OpenDatafile
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.windows.preferences.draft import PreferencesDraft, PreferencesView
from ui.windows.preferences.own_site import OwnSite
from ui.windows.preferences.page import PreferencesPage, panel
from ui.windows.preferences.partners import Partners
from ui.windows.rights import permission_refusal
from ui.windows.unlock.row import UnlockRow
from ui.windows.unlock.unlocking import Unlocking


class SynchronisePage(PreferencesPage):
    """Wholly disabled, with the reason, in a datafile that does not synchronise."""

    def __init__(
        self,
        data: OpenDatafile,
        settings: QSettings,
        unlocking: Unlocking,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._data = data
        self.stand_alone = InlineMessage()
        self.unlock_row = UnlockRow(unlocking)
        self.own = OwnSite(data, unlocking)
        self.partners = Partners(data, settings, unlocking)
        self.fields = self.own.fields
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.stand_alone)
        column.addWidget(panel(self.tr("This site"), self.unlock_row, self.own))
        column.addWidget(self.partners, 1)
        self.own.changed.connect(self.changed)
        unlocking.changed.connect(self.show_rights)
        data.identity_changed.connect(self.show_rights)

    def show_draft(self, view: PreferencesView, draft: PreferencesDraft) -> None:
        """Fill the page."""
        self.own.show_draft(view, draft)
        if self._data.view.site_id > 0:
            self.partners.reload()

    def values(self) -> dict[str, Any]:
        """Return what is on the page."""
        return self.own.values()

    def show_rights(self) -> None:
        """Enable what the permissions and the unlocking allow."""
        unused = ""
        if self._data.view.site_id <= 0:
            unused = self.tr("This datafile does not synchronise with others.")
            self.stand_alone.show_message(MessageKind.INFO, unused)
        else:
            self.stand_alone.clear()
        self.unlock_row.set_refusal(
            unused or permission_refusal(self._data, Permission.EDIT_SYNC_SETTINGS)
        )
        self.own.show_rights(unused)
        self.partners.show_rights(unused)
