"""*Generate sync records*: tells how many there would be, asks which, and queues them."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.commands.resending import Generated, count_sync_records, generate_sync_records
from models.views import Actor
from ui.formats import plural
from ui.session import OpenDatafile
from ui.windows.message_dialog import Gravity, Message, tell


async def generate_records(data: OpenDatafile, owner: QWidget, site_id: int) -> str:
    """Ask and queue for the site ``site_id``; return what was done, empty if nothing was.

    Raises: AppError that says why nothing can be queued for it.
    """
    counts = await data.write(_count, site_id, data.is_central, data.now())
    kind = await (_ask_which if data.is_central else _ask_whether)(owner, counts)
    if kind is None:
        return ""
    queued = await data.write(generate_sync_records, site_id, kind, data.now())
    return plural(
        "Generating",
        "%Ln records were queued; they are sent at the next synchronisation.",
        "1 record was queued; it is sent at the next synchronisation.",
        queued,
    )


def _count(
    session: Any, _actor: Actor, site_id: int, is_central: bool, at: datetime
) -> dict[Generated, int]:
    kinds = tuple(Generated) if is_central else (Generated.EXISTING,)
    return {kind: count_sync_records(session, site_id, kind, at) for kind in kinds}


async def _ask_which(owner: QWidget, counts: dict[Generated, int]) -> Generated | None:
    text = "\n\n".join(
        (
            _tr("New: sync records for system and transactional data, everything that is needed to "
                "initialise a new datafile. {0}").format(_records(counts[Generated.NEW])),
            _tr("Existing: store data only. {0}").format(_records(counts[Generated.EXISTING])),
        )
    )  # fmt: skip
    message = Message(Gravity.QUESTION, _tr("Which sync records are to be generated?"), text)
    answers = (_tr("&New"), _tr("&Existing"), _tr("Cancel"))
    chosen = await tell(message, answers, owner)
    return (Generated.NEW, Generated.EXISTING, None)[chosen]


async def _ask_whether(owner: QWidget, counts: dict[Generated, int]) -> Generated | None:
    text = _tr(
        "The data of the stores that are active on this site is sent to the central server again, "
        "to refresh its copy. {0}"
    ).format(_records(counts[Generated.EXISTING]))
    message = Message(Gravity.QUESTION, _tr("Generate the sync records of this site?"), text)
    chosen = await tell(message, (_tr("&Existing"), _tr("Cancel")), owner)
    return Generated.EXISTING if chosen == 0 else None


def _records(count: int) -> str:
    return plural(
        "Generating",
        "%Ln records would be queued that do not wait already.",
        "1 record would be queued that does not wait already.",
        count,
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Generating", text)
