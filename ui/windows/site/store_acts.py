"""Add store and Remove store of the site window: what is asked before the draft changes.

Source: seed 002, "Adding stores", "Removing stores to the Central Server site".
"""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.commands.move_conditions import check_move
from models.commands.site_stores import PlannedMove
from models.enums import SiteType, SyncType
from models.here import CENTRAL_SITE_ID
from models.queries.stores import list_stores
from models.views import SiteStoreView, StoreView
from ui.itemmodels.columns import Column
from ui.messages import word
from ui.session import OpenDatafile
from ui.windows.choosing import Choice, choose
from ui.windows.message_dialog import Gravity, Message, tell
from ui.windows.site.move_dialog import confirm_move
from ui.windows.site.stores_list import StoreChange, StoresList


async def add_store(
    data: OpenDatafile,
    owner: QWidget,
    stores: StoresList,
    site_id: int | None,
    site_type: SiteType,
) -> None:
    """Let the user choose a store that comes to the site on OK. Raises: AppError."""
    if site_type is SiteType.MOBILE and stores.active:
        await _refuse_second(stores.active[0], owner)
        return
    every = await data.read(list_stores)
    here = {store.store_id for store in stores.active}
    chosen = await choose(_choice([each for each in every if each.store_id not in here]), owner)
    if chosen is None:
        return
    change = await _planned(data, owner, chosen, site_id)
    if change is not None:
        stores.add(change)


async def remove_store(
    data: OpenDatafile, owner: QWidget, stores: StoresList, store: SiteStoreView
) -> None:
    """Let a store go to the central server on OK, after a warning if its site is not ready."""
    if stores.comes(store.store_id):
        stores.remove(StoreChange(store, PlannedMove(store.store_id, CENTRAL_SITE_ID)))
        return
    now = data.now()
    check = await data.read(check_move, store.store_id, CENTRAL_SITE_ID, now)
    go, reason = True, None
    if check.obstacles:
        heading = _tr("Remove store {0} from {1}?").format(store.code, check.from_site_name)
        go, reason = await confirm_move(check, heading, _tr("Remove"), now, owner)
    if go:
        stores.remove(StoreChange(store, PlannedMove(store.store_id, check.from_site_id, reason)))


async def _planned(
    data: OpenDatafile, owner: QWidget, chosen: StoreView, site_id: int | None
) -> StoreChange | None:
    """Return the move of ``chosen`` to the site, after the warning; None if it is not wanted."""
    now = data.now()
    check = await data.read(check_move, chosen.store_id, site_id, now)
    reason = None
    if check.from_site_id not in (CENTRAL_SITE_ID, site_id) or check.obstacles:
        heading = _tr("Take store {0} from {1}?").format(chosen.code, check.from_site_name)
        go, reason = await confirm_move(check, heading, _tr("Add store"), now, owner)
        if not go:
            return None
    store = SiteStoreView(chosen.store_id, chosen.code, chosen.name, chosen.mode, SyncType.ACTIVE)
    return StoreChange(store, PlannedMove(chosen.store_id, check.from_site_id, reason))


async def _refuse_second(first: SiteStoreView, owner: QWidget) -> None:
    heading = _tr("A mobile site takes a single store.")
    text = _tr("{0} {1} is on it already. Remove that store first, or change the site's type.")
    message = Message(Gravity.WARNING, heading, text.format(first.code, first.name))
    await tell(message, (_tr("Close"),), owner)


def _choice(stores: list[StoreView]) -> Choice[StoreView]:
    columns: tuple[Column[StoreView], ...] = (
        Column(name="code", title=_tr("Code"), text=lambda store: store.code, width_px=96),
        Column(name="name", title=_tr("Name"), text=lambda store: store.name, width_px=208),
        Column(name="mode", title=_tr("Mode"), text=lambda store: word(store.mode), width_px=88),
        Column(name="site", title=_tr("Active on"), text=lambda store: store.site_name),
    )
    return Choice(
        title=_tr("Add store"),
        explanation=_tr(
            "The store leaves the site where it is active now. Nothing moves before OK."
        ),
        columns=columns,
        key=lambda store: store.store_id,
        rows=stores,
        empty_text=_tr("Every store is on this site already"),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("SiteWindow", text)
