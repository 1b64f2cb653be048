"""The columns of the list of stores (windows.md, Stores)."""

from PySide6.QtCore import QCoreApplication

from models.views import StoreView
from ui.colours import Tone
from ui.icons import Icon
from ui.itemmodels.columns import Column
from ui.messages import word


def store_columns() -> tuple[Column[StoreView], ...]:
    """Return the columns in the user's language."""
    return (
        Column(
            name="code",
            title=_tr("Code"),
            text=lambda store: store.code,
            icon=lambda _store: Icon.STORES,
            width_px=120,
        ),
        Column(name="name", title=_tr("Name"), text=lambda store: store.name, width_px=256),
        Column(name="mode", title=_tr("Mode"), text=lambda store: word(store.mode), width_px=112),
        Column(name="site", title=_tr("Site"), text=lambda store: store.site_name, width_px=200),
        Column(
            name="type_here",
            title=_tr("Sync type here"),
            text=lambda store: "" if store.type_here is None else word(store.type_here),
            width_px=128,
        ),
        Column(
            name="disabled",
            title=_tr("Disabled"),
            text=lambda store: _tr("Yes") if store.disabled else "",
            colour=lambda _store: Tone.WARNING,
            width_px=88,
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("StoresPage", text)
