"""The ways into the demo: its windows where there is a screen, its story where there is none."""

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

from rich.console import Console
from rich.table import Table

from app import __version__
from app.cli.terminal import note, say
from app.demo.folder import DemoFolder, Network, copy_network
from app.demo.making import FEWEST_SITES, PASSWORD, ready_network
from app.demo.progress import TerminalProgress
from app.paths import demo_folder
from models.commands.datafile import ADMINISTRATOR
from models.enums import ErrorCode
from models.errors import AppError

if TYPE_CHECKING:
    from app.demo.story import Story

OUTPUT: Final = Path("demo-output")
"""Where the story leaves its pictures, in the folder it is started from."""

_TABLE_COLUMNS: Final = 120


def run(directory: Path | None = None, sites: int | None = None) -> int:
    """Open the demo network, or play its story without a screen; return the exit code.

    directory: where the network lies, else the program's own folder. sites: how many registered
    sites it has, at least ``FEWEST_SITES``. Raises: AppError, also if the story goes wrong.
    """
    folder = DemoFolder(directory or demo_folder())
    if _has_screen():
        _open_windows(folder, sites)
    else:
        _play_story(folder, sites)
    return 0


def _has_screen() -> bool:
    from ui.application import missing_screen

    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    return not chosen.startswith(("offscreen", "minimal")) and missing_screen() is None


def _open_windows(folder: DemoFolder, sites: int | None) -> None:
    from app.demo.opening import open_demo, ready_live, show_network
    from app.desktop import Desktop
    from ui.application import Application

    folder.claim()
    application = Application([sys.argv[0]], version=__version__)
    live = ready_live(folder, sites, TerminalProgress())
    note(f"The demo network lies in {live.folder}; remove that folder to begin anew.")
    note(f"The user is {ADMINISTRATOR}, the password and the unlock code are {PASSWORD}.")
    desktop = Desktop(application, open_demo)

    async def show() -> None:
        await show_network(desktop, live)
        await desktop.serve([str(live.central), str(live.warehouse)])

    application.run(show())


def _play_story(folder: DemoFolder, sites: int | None) -> None:
    from app.demo.opening import settle_port
    from app.demo.pictures import Pictures
    from app.demo.stage import prepare_offscreen
    from app.demo.story import Story
    from ui.application import Application
    from ui.theme import Appearance

    folder.claim()
    progress = TerminalProgress()
    with TemporaryDirectory(prefix="twoarrows-demo-") as place:
        prepare_offscreen(Path(place))
        application = Application(
            [sys.argv[0]],
            version=__version__,
            settings_file=Path(place) / "settings.ini",
            appearance=Appearance.LIGHT,
        )
        pictures = Pictures(OUTPUT)
        made = ready_network(folder, sites or FEWEST_SITES, progress)
        network = Network(Path(place) / "network")
        network.folder.mkdir()
        copy_network(made, network)
        settle_port(network)
        story = Story(application, network, pictures)
        application.run(story.play(progress))
    _print_story(story)
    say(f"{len(pictures.files)} pictures in {OUTPUT}")
    if story.failure:
        raise AppError(ErrorCode.DEMO_FAILED, reason=story.failure, path=OUTPUT)


def _print_story(story: "Story") -> None:
    table = Table(title="The demo network, played without a screen", title_justify="left")
    table.add_column("Scene", overflow="fold")
    table.add_column("Outcome", overflow="fold")
    table.add_column("Seconds", justify="right")
    for line in story.lines:
        table.add_row(line.what, line.result, f"{line.seconds:.1f}")
    width = None if sys.stdout.isatty() else _TABLE_COLUMNS
    Console(markup=False, highlight=False, emoji=False, width=width).print(table)
