"""The list of a site's stores in its window: those it has, those that come, without those that go.

Which stores may come and what has to be asked first is ``store_acts``; nothing is written here.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from models.commands.site_stores import PlannedMove
from models.enums import SyncType
from models.views import SiteStoreView
from ui.colours import Tone
from ui.icons import Icon, set_icon
from ui.itemmodels.columns import Column
from ui.itemmodels.view_table import ViewTableModel
from ui.messages import word
from ui.theme import TextRole, set_role
from ui.widgets.table_view import TableView

_HEIGHT_PX = 104


@dataclass(frozen=True, slots=True)
class StoreChange:
    """A store that comes to the site on OK, or goes from it."""

    store: SiteStoreView
    move: PlannedMove


class StoresList(QWidget):
    """Code, name, mode and sync type; ``changed`` when a store was added or removed."""

    changed = Signal()
    add_requested = Signal()
    remove_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.added: tuple[StoreChange, ...] = ()
        self.removed: tuple[StoreChange, ...] = ()
        self._stores: tuple[SiteStoreView, ...] = ()
        self._refusal = ""
        self._removal_refusal = ""
        self.model: ViewTableModel[SiteStoreView] = ViewTableModel(
            self._columns(), key=lambda store: store.store_id, parent=self
        )
        self.table = TableView(self.model)
        self.table.setMinimumHeight(_HEIGHT_PX)
        self.table.setAccessibleName(self.tr("Stores of this site"))
        self.table.set_empty_text(self.tr("No stores on this site"))
        self.add_button = QPushButton(self.tr("&Add store…"))
        self.remove_button = QPushButton(self.tr("Remo&ve store"))
        set_icon(self.add_button, Icon.ADD, size_px=16)
        set_icon(self.remove_button, Icon.REMOVE, size_px=16)
        self._lay_out()
        self.add_button.clicked.connect(self.add_requested)
        self.remove_button.clicked.connect(self._request_removal)
        self.table.selectionModel().selectionChanged.connect(self._enable)
        self.model.layoutChanged.connect(self._enable)

    def _columns(self) -> tuple[Column[SiteStoreView], ...]:
        return (
            Column(name="code", title=self.tr("Code"), text=lambda store: store.code, width_px=88),
            Column(name="name", title=self.tr("Name"), text=lambda store: store.name, width_px=224),
            Column(
                name="mode",
                title=self.tr("Mode"),
                text=lambda store: word(store.mode),
                width_px=104,
            ),
            Column(
                name="sync_type",
                title=self.tr("Sync type"),
                text=self._sync_type,
                colour=lambda store: Tone.ACCENT if self._comes(store) else None,
                width_px=120,
            ),
        )

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Stores"))
        set_role(heading, TextRole.HEADING)
        heading.setBuddy(self.table)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(heading)
        top.addStretch(1)
        for button in (self.add_button, self.remove_button):
            button.setAutoDefault(False)
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.table, 1)

    # In and out

    def show_stores(
        self,
        stores: Sequence[SiteStoreView],
        added: tuple[StoreChange, ...],
        removed: tuple[StoreChange, ...],
    ) -> None:
        """Show the ``stores`` of the site, with what is to change on OK."""
        self._stores, self.added, self.removed = tuple(stores), added, removed
        self._show()

    @property
    def active(self) -> tuple[SiteStoreView, ...]:
        """The stores that will be active on the site after OK."""
        return tuple(each for each in self.model.rows if each.sync_type is SyncType.ACTIVE)

    def add(self, change: StoreChange) -> None:
        """Let a store come on OK; one that was to go stays instead."""
        back = [each for each in self.removed if each.store.store_id == change.store.store_id]
        if back:
            self.removed = tuple(each for each in self.removed if each not in back)
        else:
            self.added = (*self.added, change)
        self._show()
        self.table.select_key(change.store.store_id)
        self.changed.emit()

    def remove(self, change: StoreChange) -> None:
        """Let a store go to the central server on OK; one that was to come does not."""
        kept = tuple(e for e in self.added if e.store.store_id != change.store.store_id)
        if len(kept) == len(self.added):
            self.removed = (*self.removed, change)
        self.added = kept
        self._show()
        self.changed.emit()

    def comes(self, store_id: str) -> bool:
        """Say whether the store is to come on OK."""
        return any(each.store.store_id == store_id for each in self.added)

    def set_refusal(self, refusal: str, removal_refusal: str = "") -> None:
        """Say why no store may be added or removed here; empty: it may."""
        self._refusal, self._removal_refusal = refusal, removal_refusal
        self._enable()

    # Showing

    def _show(self) -> None:
        ids = {change.store.store_id for change in (*self.added, *self.removed)}
        shown = [store for store in self._stores if store.store_id not in ids]
        shown += [change.store for change in self.added]
        self.model.set_rows(
            sorted(shown, key=lambda store: (store.code.casefold(), store.store_id))
        )
        self._enable()

    def _comes(self, store: SiteStoreView) -> bool:
        return self.comes(store.store_id)

    def _sync_type(self, store: SiteStoreView) -> str:
        kind = word(store.sync_type)
        return self.tr("{0} on OK").format(kind) if self._comes(store) else kind

    def _enable(self) -> None:
        self.add_button.setEnabled(not self._refusal)
        self.add_button.setToolTip(self._refusal or self.tr("Move a store to this site on OK"))
        store = self.table.current_view()
        reason = self._refusal or self._removal_refusal
        if not reason and store is None:
            reason = self.tr("Select a store first")
        elif not reason and store is not None and store.sync_type is not SyncType.ACTIVE:
            reason = self.tr("It is active on another site: only a copy is here")
        self.remove_button.setEnabled(not reason)
        self.remove_button.setToolTip(reason or self.tr("Move it to the central server on OK"))

    def _request_removal(self) -> None:
        self.remove_requested.emit(self.table.current_view())
