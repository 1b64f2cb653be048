"""The third page: what will happen, from a rehearsal that left nothing behind; then it is done."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from models.commands.new_sync_site import create_sync_site
from models.commands.site_values import NewSite
from models.site_views import SeenStore, SiteForesight
from models.views import StoreView
from ui.formats import number
from ui.icons import Icon
from ui.itemmodels.columns import Column
from ui.itemmodels.view_table import ViewTableModel
from ui.messages import word
from ui.session import OpenDatafile
from ui.theme import TextRole, set_role
from ui.widgets.facts import Facts
from ui.widgets.table_view import TableView
from ui.windows.create_site.card import SiteCard
from ui.windows.create_site.card_page import CardPage
from ui.windows.guided.page import GuidedPage


@dataclass(frozen=True, slots=True)
class PlannedSite:
    """What is to be made: the store, the site, its card and what it would start with."""

    store: StoreView
    new: NewSite
    card: SiteCard
    foresight: SiteForesight


class SummaryPage(GuidedPage):
    """Next makes the site in one transaction."""

    can_cancel_work = False

    def __init__(self, data: OpenDatafile, plan: PlannedSite) -> None:
        super().__init__()
        self.title = self.tr("Create {0}?").format(plan.new.name)
        self.subtitle = self.tr("Nothing has been changed yet. All of this is done at once.")
        self.next_text = self.tr("Cr&eate")
        self._data = data
        self._plan = plan
        self.facts = Facts(
            (
                self.tr("New site"),
                self.tr("Store that moves to it"),
                self.tr("Records it fetches first"),
            )
        )
        self.facts.show_values(
            self.tr("{0} ({1})").format(plan.new.name, word(plan.new.site_type)),
            self.tr("{0} – {1}").format(plan.store.code, plan.store.name),
            self.tr("{0}, and all central data").format(number(plan.foresight.rows)),
        )
        self.model: ViewTableModel[SeenStore] = ViewTableModel(
            _columns(), key=lambda store: store.store_id, parent=self
        )
        self.model.set_rows(plan.foresight.seen)
        self.table = TableView(self.model)
        self.table.setAccessibleName(self.tr("Stores visible to it"))
        self.table.set_empty_text(
            self.tr("No other store is visible to it"),
            self.tr("Make its supplying store visible in it: Stores, Visibility"),
        )
        heading = QLabel(self.tr("Stores visible to it, and what of them it gets"))
        set_role(heading, TextRole.HEADING)
        self.column.addWidget(self.facts)
        self.column.addWidget(heading)
        self.column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    async def leave(self) -> GuidedPage:
        """Make the site, and go on to its card."""
        plan = self._plan
        site_id, _ = await self._data.write(
            create_sync_site, plan.new, plan.store.store_id, self._data.now()
        )
        return CardPage(self._data, plan.card, site_id, plan.new.site_type)


def _columns() -> tuple[Column[SeenStore], ...]:
    return (
        Column(
            name="code",
            title=_tr("Code"),
            text=lambda store: store.code,
            icon=lambda _store: Icon.STORES,
            width_px=128,
        ),
        Column(name="name", title=_tr("Name"), text=lambda store: store.name, width_px=320),
        Column(
            name="syncs_with",
            title=_tr("Syncs with"),
            text=lambda store: word(store.syncs_with),
            width_px=128,
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("CreateSite", text)
