"""The icon, the colour and the sentence of the server process's state."""

from PySide6.QtCore import QCoreApplication

from syncengine import ServerState
from ui.colours import Tone
from ui.icons import Icon


def server_look(state: ServerState) -> tuple[Icon, Tone, str]:
    """Return how ``state`` is shown."""
    if state.running and state.url:
        return Icon.CHECK, Tone.SUCCESS, _tr("Running: sites can synchronise")
    if state.stopped:
        return Icon.STOP, Tone.MUTED, _tr("Stopped: no site can synchronise")
    if state.error:
        again = _tr("It ended and is started again: {0}").format(state.error)
        return Icon.WARNING, Tone.DANGER, again
    return Icon.WAIT, Tone.MUTED, _tr("Starting…")


def _tr(text: str) -> str:
    return QCoreApplication.translate("ServerWords", text)
