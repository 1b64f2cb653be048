"""The first two pages: which store, and to which site."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox

from models.here import CENTRAL_SITE_ID
from models.queries.sites import list_sites
from models.queries.stores import list_stores
from models.views import SiteView, StoreView
from ui.formats import date_time, number
from ui.icons import Icon
from ui.itemmodels.columns import Column
from ui.messages import word
from ui.session import OpenDatafile
from ui.windows.guided.page import GuidedPage
from ui.windows.guided.pick import Pick
from ui.windows.move_store.conditions_page import ConditionsPage, Move


class StorePage(GuidedPage):
    """Which store moves."""

    def __init__(self, data: OpenDatafile, store_id: str | None = None) -> None:
        super().__init__()
        self.title = self.tr("Which store moves?")
        self.subtitle = self.tr(
            "It will be active on another site, and on no other. Plan it for a time when nobody "
            "works in it."
        )
        self.next_text = self.tr("&Next")
        self._data = data
        self._first = store_id
        self.stores: Pick[StoreView] = Pick(
            _store_columns(),
            key=lambda store: store.store_id,
            called=lambda store: (store.code, store.name),
            name=self.tr("Stores"),
        )
        self.stores.changed.connect(self.ready_changed)
        self.stores.taken.connect(self.next_requested)
        self.column.addWidget(self.stores, 1)

    @property
    def is_ready(self) -> bool:
        """As soon as a store is chosen."""
        return self.stores.chosen is not None

    async def enter(self) -> None:
        """Read which stores there are, and where."""
        every = await self._data.read(list_stores)
        self.stores.show_rows(store for store in every if store.site_id is not None)
        if self._first is not None:
            self.stores.table.select_key(self._first)
            self._first = None

    async def leave(self) -> GuidedPage | None:
        """Go on to the new site."""
        store = self.stores.chosen
        return self if store is None else SitePage(self._data, store)


class SitePage(GuidedPage):
    """To which site, and what the old one keeps."""

    def __init__(self, data: OpenDatafile, store: StoreView) -> None:
        super().__init__()
        self.title = self.tr("Where does {0} move to?").format(store.code)
        self.subtitle = self.tr(
            "For a site that does not exist yet, move it to the central server, then use Create "
            "sync site."
        )
        self.next_text = self.tr("&Next")
        self._data = data
        self._store = store
        self.sites: Pick[SiteView] = Pick(
            site_choice_columns(),
            key=lambda site: site.site_id,
            called=lambda site: (site.code, site.name),
            name=self.tr("Sites"),
        )
        self.sites.changed.connect(self.ready_changed)
        self.sites.taken.connect(self.next_requested)
        self.collector = QCheckBox(
            self.tr("Leave a full copy (Collector) on {0}").format(store.site_name)
        )
        self.collector.setToolTip(
            self.tr("Not normally wanted: all data of the store goes on being sent there")
        )
        self.collector.setVisible(store.site_id != CENTRAL_SITE_ID)
        self.column.addWidget(self.sites, 1)
        self.column.addWidget(self.collector)

    @property
    def is_ready(self) -> bool:
        """As soon as a site is chosen."""
        return self.sites.chosen is not None

    async def enter(self) -> None:
        """Read which sites there are; the one where the store is now is left out."""
        every = await self._data.read(list_sites, self._data.now())
        self.sites.show_rows(site for site in every if site.site_id != self._store.site_id)

    async def leave(self) -> GuidedPage | None:
        """Go on to the conditions."""
        site = self.sites.chosen
        if site is None:
            return self
        move = Move(
            self._store.store_id,
            self._store.code,
            site.site_id,
            site.name,
            self.collector.isChecked(),
        )
        return ConditionsPage(self._data, move)


def site_choice_columns() -> tuple[Column[SiteView], ...]:
    """Return what tells a site when one is chosen, in the user's language."""
    return (
        Column(
            name="code",
            title=_tr("Site code"),
            text=lambda site: site.code,
            icon=lambda site: Icon.SERVER if site.is_central else Icon.SITES,
            width_px=88,
        ),
        Column(name="name", title=_tr("Site name"), text=lambda site: site.name, width_px=160),
        Column(
            name="device_type",
            title=_tr("Device type"),
            text=lambda site: site.device_type,
            width_px=160,
        ),
        Column(
            name="last_synced",
            title=_tr("Last synced"),
            text=lambda site: date_time(site.last_synced_at),
            sort=lambda site: site.last_synced_at,
            width_px=160,
        ),
        Column(
            name="waiting",
            title=_tr("Waiting"),
            text=lambda site: number(site.waiting) if site.waiting else "",
            sort=lambda site: site.waiting,
            align_right=True,
            width_px=64,
        ),
    )


def _store_columns() -> tuple[Column[StoreView], ...]:
    return (
        Column(
            name="code",
            title=_tr("Code"),
            text=lambda store: store.code,
            icon=lambda _store: Icon.STORES,
            width_px=104,
        ),
        Column(name="name", title=_tr("Name"), text=lambda store: store.name, width_px=232),
        Column(name="mode", title=_tr("Mode"), text=lambda store: word(store.mode), width_px=104),
        Column(
            name="site", title=_tr("Active on"), text=lambda store: store.site_name, width_px=176
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("MoveStore", text)
