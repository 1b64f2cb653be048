"""More about an error of a synchronisation: what to do, and where it happened, to be copied."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from models.enums import StepState
from models.views import ErrorView, RunView, StepView
from ui.formats import date_time, number
from ui.messages import error_words, word
from ui.session import OpenDatafile
from ui.windows.message_dialog import Gravity, Message, MessageDialog


def explain(
    owner: QWidget,
    data: OpenDatafile,
    version: str,
    error: ErrorView,
    steps: tuple[StepView, ...],
    run: RunView | None = None,
) -> MessageDialog:
    """Show what is wrong, what to do, and the details that support asks for; returns at once.

    ``steps``: of the run that failed, which is ``run`` if it is known.
    """
    words = error_words(error)
    details = "\n".join([words.details, *_where(data, version, steps, run)])
    message = Message(Gravity.ERROR, words.summary, words.action, details)
    dialog = MessageDialog(message, (_tr("Close"),), owner)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


def hover_text(error: ErrorView) -> str:
    """Return what the **i** tells when the pointer rests on it."""
    words = error_words(error)
    return f"{words.summary}\n{words.action}"


def _where(
    data: OpenDatafile, version: str, steps: tuple[StepView, ...], run: RunView | None
) -> list[str]:
    lines = []
    failed = next((step for step in steps if step.state is StepState.FAILED), None)
    if failed is not None:
        done, total = number(failed.done), number(failed.total or 0)
        counts = f", {done} / {total}" if failed.total else ""
        lines.append(_tr("step: {0}").format(f"{word(failed.step)}{counts}"))
    if run is not None:
        lines.append(_tr("started: {0}").format(date_time(run.started_at)))
        moved = _tr("records: {0} sent, {1} received, {2} integrated, {3} held back")
        rows = (run.pushed_rows, run.pulled_rows, run.applied_rows, run.held_rows)
        lines.append(moved.format(*map(number, rows)))
        if run.clock_difference_s is not None:
            difference = _tr("clock of the server: {0} s from ours")
            lines.append(difference.format(f"{run.clock_difference_s:+}"))
    view = data.view
    lines.append(_tr("site: {0} {1}").format(view.site_id, view.site_name))
    if view.server_url:
        lines.append(_tr("server: {0}").format(view.server_url))
    lines.append(_tr("version: {0}").format(f"Two Arrows {version}"))
    return lines


def _tr(text: str) -> str:
    return QCoreApplication.translate("SyncStatusWindow", text)
