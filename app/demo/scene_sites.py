"""The story at the central server: the Sites list, a site that is edited, and one that is not."""

import asyncio
from dataclasses import replace

from PySide6.QtCore import Qt

from app.demo.cast import Cast, check_same, gone, look, window_of
from app.demo.stage import (
    StoryError,
    choose_action,
    dialogs_over,
    double_click_row,
    press,
    press_key,
    until,
    write_over,
)
from models.clock import SYSTEM_CLOCK
from models.enums import SiteType
from models.queries.sites import site_detail
from models.views import SiteDetail
from ui.windows.message_dialog import MessageDialog
from ui.windows.site.window import SiteWindow
from ui.windows.sites.window import SitesWindow

LAKESIDE, HILLTOP = 6, 7
_NEW_CODE = "LAK-01"


async def show_sites(cast: Cast) -> str:
    """Open the Sites list by the menu."""
    central = cast.central
    await choose_action(
        central,
        central.actions_.show_sites,
        lambda: cast.pictures.take("menu-special", central),
    )
    window = await window_of(central, SitesWindow)
    sites = cast.network.facts().sites + 1
    await until(lambda: len(window.model.rows) == sites, f"the list shows {sites} sites")
    check_same(window.model.shown()[0].site_id, 1, "the central server is the first row")
    cast.pictures.take("sites", window)
    return f"{sites} sites, the central server first"


async def edit_site(cast: Cast) -> str:
    """Double-click a site, change its code and type, press OK, and look into the datafile."""
    before = await _detail(cast, LAKESIDE)
    window = await open_by_double_click(cast, LAKESIDE)
    cast.pictures.take("site", window)
    write_over(window.form.code, _NEW_CODE)
    press_key(window.form.site_type, Qt.Key.Key_Down)
    cast.pictures.take("site-edited", window)
    press(window.ok_button)
    await gone(cast.central, window, "the site window closes after OK")
    wanted = replace(
        before,
        code=_NEW_CODE,
        site_type=SiteType.OPEN_MSUPPLY,
        version=before.version + 1,
        changed_by=cast.central.data.login.actor.name,
    )
    check_same(await _detail(cast, LAKESIDE), wanted, "the site in the datafile")
    sites = await window_of(cast.central, SitesWindow)
    await until(
        lambda: any(site.code == _NEW_CODE for site in sites.model.rows), "the list shows the code"
    )
    return f"{before.name}: code {before.code} → {_NEW_CODE}, type changed, the rest untouched"


async def mark_taken_name(cast: Cast) -> str:
    """Give a site the name of another: it is marked at the field, before OK."""
    window = await open_by_double_click(cast, HILLTOP)
    write_over(window.form.name_edit, "Lakeside")
    press_key(window.form.name_edit, Qt.Key.Key_Tab)
    await until(lambda: bool(window.form.name.reason), "the taken name is marked")
    cast.pictures.take("name-taken", window)
    return window.form.name.reason


async def cancel_edit(cast: Cast) -> str:
    """Press Cancel in the same window: it asks, and discards everything."""
    before = await _detail(cast, HILLTOP)
    window = await window_of(cast.central, SiteWindow)
    write_over(window.form.code, "WRONG")
    press(window.cancel_button)
    await until(lambda: bool(dialogs_over(window)), "Cancel asks before it discards")
    question = dialogs_over(window)[-1]
    if not isinstance(question, MessageDialog):
        raise StoryError(f"Cancel opened a {type(question).__name__}")
    cast.pictures.take("cancel-asks", window)
    press(question.buttons[0])
    await gone(cast.central, window, "the site window closes after Discard")
    check_same(await _detail(cast, HILLTOP), before, "the site in the datafile")
    return f"{before.name} is as it was"


async def open_by_double_click(cast: Cast, site_id: int) -> SiteWindow:
    """Open a site's window from the Sites list, which is open."""
    sites = await window_of(cast.central, SitesWindow)
    row = sites.model.row_of(site_id)
    if row is None:
        raise StoryError(f"site {site_id} is not in the list")
    double_click_row(sites.table, row)
    window = await window_of(cast.central, SiteWindow)
    await until(lambda: window.form.site_id.text() == str(site_id), "the site is shown")
    await until(window.ok_button.isEnabled, "the site can be edited")
    return window


async def _detail(cast: Cast, site_id: int) -> SiteDetail:
    """Return the site as the datafile has it; its age of this moment."""
    return await asyncio.to_thread(
        look, cast.network.central, site_detail, site_id, SYSTEM_CLOCK.now()
    )
