"""The story's opening: both windows, the server behind them, and a site that is initialised."""

from PySide6.QtCore import Qt

from app.demo.cast import Cast, check_same, window_of
from app.demo.stage import StoryError, choose_action, dialogs_over, press, press_key, until
from models.enums import RunOutcome, SyncStep
from ui.windows.navigator.queue_popup import QueuePopup
from ui.windows.navigator.window import NavigatorWindow
from ui.windows.sync_status.window import SyncStatusWindow


async def server_runs(navigator: NavigatorWindow) -> str:
    """Wait until the central server's process answers; return its URL."""
    data = navigator.data

    def listens() -> bool:
        state = data.server_state
        return state is not None and bool(state.url)

    await until(listens, "the server process starts")
    assert data.server_state is not None
    return data.server_state.url


async def show_both(cast: Cast) -> str:
    """Show the central server and General Warehouse as a user finds them.

    The picture of the latter is the README's, in ``resources/help/images``.
    """
    url = await server_runs(cast.central)
    block = cast.warehouse.status_block
    facts = cast.network.facts()
    counter = f"{facts.waiting:,} records waiting to be sent."
    await until(lambda: block.state.text == counter, f"the counter shows '{counter}'")
    for each in (cast.central.status_block, block):
        await until(lambda at=each: not at.button.is_moving, "the arrows come to rest")  # type: ignore[misc]
    cast.pictures.take("central-server", cast.central)
    cast.pictures.take("general-warehouse", cast.warehouse)
    return f"server at {url}; {counter}"


async def show_waiting(cast: Cast) -> str:
    """Click the central server's counter: it lists what waits for which site."""
    press(cast.central.status_block.text)
    popups: list[QueuePopup] = []

    def is_open() -> bool:
        popups[:] = [each for each in dialogs_over(cast.central) if isinstance(each, QueuePopup)]
        return bool(popups)

    await until(is_open, "the list of what waits opens")
    rows = popups[0].model.rows
    cast.pictures.take("waiting-by-site", cast.central)
    press_key(popups[0].table, Qt.Key.Key_Escape)
    await until(lambda: not is_open(), "Esc closes the list")
    check_same(sum(row.waiting for row in rows), cast.central.data.status.waiting, "the sum")
    return ", ".join(f"{row.waiting:,} for {row.site_name}" for row in rows)


async def show_initialised(cast: Cast) -> str:
    """Open Sync status by the menu: the site has initialised, once, and everything was applied."""
    await choose_action(cast.warehouse, cast.warehouse.actions_.sync_status)
    window = await window_of(cast.warehouse, SyncStatusWindow)
    await until(lambda: bool(window.history.model.rows), "the history is shown")
    first = window.history.model.rows[-1]
    steps = [step.step for step in first.steps]
    if first.outcome is not RunOutcome.DONE or SyncStep.INITIALISE not in steps:
        raise StoryError(f"the first run is {first.outcome} with the steps {', '.join(steps)}")
    if first.held_rows or first.pulled_rows != first.applied_rows:
        raise StoryError(f"of {first.pulled_rows} received records {first.held_rows} are held")
    cast.pictures.take("initialised", window)
    window.close()
    return f"{first.pulled_rows:,} records received, as many applied"
