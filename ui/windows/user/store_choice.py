"""The tab *Stores* of Edit user: which stores the user may log in to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from models.views import StoreView
from ui.formats import number
from ui.itemmodels.columns import folded
from ui.theme import TextRole, set_role
from ui.widgets.search_field import SearchField

_ID_ROLE = Qt.ItemDataRole.UserRole


class StoreChoice(QWidget):
    """Every store, or those that are ticked; ``changed`` at every edit."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._refusal = ""
        self._unknown: frozenset[str] = frozenset()
        self.every = QCheckBox(self.tr("&Every store, also those that are added later"))
        self.search = SearchField(self.tr("Search stores"))
        self.stores = QListWidget()
        self.stores.setAccessibleName(self.tr("Stores the user may log in to"))
        self.stores.setUniformItemSizes(True)
        self.counts = QLabel()
        set_role(self.counts, TextRole.MUTED)
        self.search.set_target(self.stores)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.every)
        column.addWidget(self.search)
        column.addWidget(self.stores, 1)
        column.addWidget(self.counts)
        self.every.toggled.connect(self._edited)
        self.stores.itemChanged.connect(self._edited)
        self.search.textChanged.connect(self._filter)

    def show_stores(
        self, stores: tuple[StoreView, ...], chosen: frozenset[str], *, every: bool
    ) -> None:
        """Show ``stores``, those of ``chosen`` ticked."""
        self.blockSignals(True)
        self._unknown = chosen - {store.store_id for store in stores}
        self.stores.clear()
        for store in sorted(stores, key=lambda store: folded(store.name)):
            item = QListWidgetItem(f"{store.name} ({store.code})", self.stores)
            item.setData(_ID_ROLE, store.store_id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = store.store_id in chosen
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.every.setChecked(every)
        self._show_state()
        self.blockSignals(False)

    def chosen(self) -> frozenset[str]:
        """Return the ids of the ticked stores, and of those that are not known here any more."""
        return self._unknown | frozenset(
            str(item.data(_ID_ROLE))
            for item in self._items()
            if item.checkState() is Qt.CheckState.Checked
        )

    def set_refusal(self, refusal: str) -> None:
        """Say why nothing may be changed here; empty: it may."""
        self._refusal = refusal
        self.every.setEnabled(not refusal)
        self.every.setToolTip(refusal)
        self._show_state()

    def _items(self) -> list[QListWidgetItem]:
        return [self.stores.item(row) for row in range(self.stores.count())]

    def _edited(self) -> None:
        self._show_state()
        self.changed.emit()

    def _filter(self, text: str) -> None:
        words = folded(text).split()
        for item in self._items():
            item.setHidden(not all(word in folded(item.text()) for word in words))

    def _show_state(self) -> None:
        every = self.every.isChecked()
        reason = self._refusal or (self.tr("The user may log in to every store") if every else "")
        self.stores.setEnabled(not reason)
        self.stores.setToolTip(reason)
        ticked = sum(item.checkState() is Qt.CheckState.Checked for item in self._items())
        total = self.stores.count()
        self.counts.setText(
            self.tr("Every store")
            if every
            else self.tr("{0} of {1} stores").format(number(ticked), number(total))
        )
