"""Help > Save support bundle…, and what is shown when something happened that nobody expected."""

import asyncio
from collections.abc import Iterable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from models.queries.support import personal_words, support_facts
from ui.background.operations import Lane, Operations
from ui.program import WriteBundle
from ui.session import OpenDatafile
from ui.windows.message_dialog import Gravity, Message, tell


async def save_bundle(
    owner: QWidget | None,
    operations: Operations,
    datas: Iterable[OpenDatafile],
    write: WriteBundle,
) -> None:
    """Ask where to, write the bundle there and say so. Raises: AppError(FILE_UNWRITABLE)."""
    path = await _asked_for_file(owner)
    if path is None:
        return
    facts, words = [], frozenset[str]()
    for data in datas:
        facts.append(await data.read(support_facts, data.view.name, data.now()))
        words |= await data.read(personal_words)
    await operations.run(Lane.DATAFILE, partial(write, path, facts, words))
    text = _tr(
        "It holds logs, settings, counts and the last errors; no passwords, no records and no "
        "names of people. Send it to those who support you."
    )
    message = Message(Gravity.INFO, _tr("The support bundle is saved"), text, str(path))
    await tell(message, (_tr("Close"),), owner)


async def show_crash(owner: QWidget | None, report: str, file: Path | None) -> bool:
    """Show a crash report with a way to copy it; True if a support bundle is wanted."""
    if file is None:
        where = _tr("The report below could not be saved to a file.")
    else:
        where = _tr("A report without names and data is in {0}").format(file)
    text = "\n\n".join(
        (_tr("Your data is safe, and you can go on. What you did just now may not be done."), where)
    )
    message = Message(Gravity.ERROR, _tr("Something unexpected happened"), text, report)
    return await tell(message, (_tr("Save support bundle…"), _tr("Close")), owner) == 0


async def show_last_crash(owner: QWidget | None, report: str) -> bool:
    """Say that the program ended badly the last time; True if a support bundle is wanted."""
    text = _tr(
        "Your data is safe: every change is whole in the datafile or not in it. A support bundle "
        "helps to find the cause."
    )
    heading = _tr("Two Arrows ended unexpectedly the last time")
    message = Message(Gravity.WARNING, heading, text, report)
    return await tell(message, (_tr("Save support bundle…"), _tr("Close")), owner) == 0


async def _asked_for_file(owner: QWidget | None) -> Path | None:
    dialog = QFileDialog(owner, _tr("Save support bundle"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilter(_tr("Zip file (*.zip)"))
    dialog.setDefaultSuffix("zip")
    place = QStandardPaths.StandardLocation.DocumentsLocation
    dialog.setDirectory(QStandardPaths.writableLocation(place))
    dialog.selectFile(f"twoarrows-support-{datetime.now():%Y%m%d-%H%M}.zip")
    answered: asyncio.Future[Path | None] = asyncio.get_running_loop().create_future()

    def take(result: int) -> None:
        chosen = result == QFileDialog.DialogCode.Accepted.value
        if not answered.done():
            answered.set_result(Path(dialog.selectedFiles()[0]) if chosen else None)

    dialog.finished.connect(take)
    dialog.open()
    return await answered


def _tr(text: str) -> str:
    return QCoreApplication.translate("Support", text)
