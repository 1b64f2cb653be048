"""The first page: which store of the central server gets a site."""

from PySide6.QtCore import QCoreApplication

from models.here import CENTRAL_SITE_ID
from models.queries.stores import list_stores
from models.views import StoreView
from ui.icons import Icon
from ui.itemmodels.columns import Column
from ui.messages import word
from ui.session import OpenDatafile
from ui.windows.create_site.site_page import SitePage
from ui.windows.guided.page import GuidedPage
from ui.windows.guided.pick import Pick


class StorePage(GuidedPage):
    """Only stores that are active on the central server: another has to be moved to it first."""

    def __init__(self, data: OpenDatafile) -> None:
        super().__init__()
        self.title = self.tr("Which store gets a site?")
        self.subtitle = self.tr(
            "It is active on the central server now, and will be active on the new site. A store "
            "of another site is brought here by Move store first."
        )
        self.next_text = self.tr("&Next")
        self._data = data
        self.stores: Pick[StoreView] = Pick(
            store_choice_columns(),
            key=lambda store: store.store_id,
            called=lambda store: (store.code, store.name),
            name=self.tr("Stores active on the central server"),
            empty_text=self.tr("No such store is active on the central server"),
        )
        self.stores.changed.connect(self.ready_changed)
        self.stores.taken.connect(self.next_requested)
        self.column.addWidget(self.stores, 1)

    @property
    def is_ready(self) -> bool:
        """As soon as a store is chosen."""
        return self.stores.chosen is not None

    async def enter(self) -> None:
        """Read which stores there are."""
        every = await self._data.read(list_stores)
        self.stores.show_rows(
            store for store in every if store.site_id == CENTRAL_SITE_ID and not store.disabled
        )

    async def leave(self) -> GuidedPage | None:
        """Go on to what the site is called."""
        store = self.stores.chosen
        return self if store is None else SitePage(self._data, store)


def store_choice_columns() -> tuple[Column[StoreView], ...]:
    """Return code, name and mode of a store, in the user's language."""
    return (
        Column(
            name="code",
            title=_tr("Code"),
            text=lambda store: store.code,
            icon=lambda _store: Icon.STORES,
            width_px=128,
        ),
        Column(name="name", title=_tr("Name"), text=lambda store: store.name, width_px=320),
        Column(name="mode", title=_tr("Mode"), text=lambda store: word(store.mode), width_px=112),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("StoresPage", text)
