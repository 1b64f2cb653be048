"""The table *Sync with* of the store window, and below it why the focused cell is what it is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from models.enums import SyncsWith
from ui.colours import Tone
from ui.formats import date_time, number
from ui.icons import Icon
from ui.itemmodels.columns import Column
from ui.itemmodels.editable_table import EditableTableModel, Editing
from ui.messages import word
from ui.theme import TextRole, set_role
from ui.widgets.editable_table import EditableTableView
from ui.widgets.icon_label import IconLabel
from ui.windows.store.copies import LOCAL, SYNCS_WITH, CopyRow, why

_WHY_LINES = 2


class CopiesTable(QWidget):
    """``local_asked(site_id, on)`` and ``copy_chosen(site_id, SyncsWith)`` tell what is wanted."""

    local_asked = Signal(int, bool)
    copy_chosen = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model: EditableTableModel[CopyRow] = EditableTableModel(
            self._columns(),
            key=lambda row: row.copy.site_id,
            editing={
                LOCAL: Editing(value=lambda row: row.is_local, refusal=lambda row: row.refusal),
                SYNCS_WITH: Editing(
                    value=lambda row: row.syncs_with,
                    refusal=self._refusal_of_copy,
                    choices=lambda _row: [(each, word(each)) for each in SyncsWith],
                ),
            },
            parent=self,
        )
        self.table = EditableTableView(self.model)
        self.why_icon = IconLabel(Icon.INFO, Tone.MUTED, 16)
        self.why = QLabel()
        self._lay_out()
        self.model.cell_edited.connect(self._edited)
        self.table.cell_reached.connect(self._explain)
        self._explain(None, "")

    def _columns(self) -> tuple[Column[CopyRow], ...]:
        return (
            Column(
                name="site_id",
                title=self.tr("Sync ID"),
                text=lambda row: str(row.copy.site_id),
                sort=lambda row: row.copy.site_id,
                align_right=True,
                width_px=72,
            ),
            Column(name="site", title=self.tr("Site"), text=lambda row: row.name, width_px=240),
            Column(
                name=LOCAL,
                title=self.tr("Local"),
                text=lambda _row: "",
                sort=lambda row: not row.is_local,
                tool_tip=lambda row: _tip(row, LOCAL),
                width_px=72,
            ),
            Column(
                name=SYNCS_WITH,
                title=self.tr("Syncs with"),
                text=lambda row: word(row.syncs_with),
                tool_tip=lambda row: _tip(row, SYNCS_WITH),
                colour=_tone,
                width_px=168,
            ),
            Column(
                name="synced",
                title=self.tr("Last synced"),
                text=lambda row: date_time(row.copy.last_synced_at),
                sort=lambda row: row.copy.last_synced_at,
                width_px=152,
                hidden=True,
            ),
            Column(
                name="waiting",
                title=self.tr("Waiting"),
                text=lambda row: number(row.copy.waiting) if row.copy.waiting else "",
                sort=lambda row: row.copy.waiting,
                align_right=True,
                width_px=72,
                hidden=True,
            ),
        )

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Sync &with"))
        set_role(heading, TextRole.HEADING)
        heading.setBuddy(self.table)
        self.table.setAccessibleName(self.tr("Sync with"))
        self.table.set_empty_text(self.tr("No other sites"))
        self.table.setMinimumHeight(136)
        self.why.setWordWrap(True)
        set_role(self.why, TextRole.SMALL)
        self.why.setMinimumHeight(_WHY_LINES * self.why.fontMetrics().lineSpacing())
        self.why.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        line = QHBoxLayout()
        line.setContentsMargins(2, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self.why_icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.why, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(heading)
        column.addWidget(self.table, 1)
        column.addLayout(line)

    def show_rows(self, rows: tuple[CopyRow, ...]) -> None:
        """Show ``rows``; the focused cell stays."""
        self.model.set_rows(rows)

    def say(self, text: str) -> None:
        """Say why what was asked for cannot be, in place of why the cell is so."""
        self._show_why(Icon.WARNING, Tone.WARNING, text)

    def _refusal_of_copy(self, row: CopyRow) -> str:
        if row.is_local:
            return row.refusal or self.tr("The active copy is always whole")
        return row.refusal

    def _edited(self, site_id: int, column: str, value: object) -> None:
        if column == LOCAL:
            self.local_asked.emit(site_id, value is True)
        else:
            self.copy_chosen.emit(site_id, SyncsWith(str(value)))

    def _explain(self, row: object, column: str) -> None:
        if not isinstance(row, CopyRow):
            text = self.tr("Go to a cell of Local or Syncs with to see why it is so.")
            self._show_why(Icon.INFO, Tone.MUTED, text)
            return
        shown = column if column == LOCAL else SYNCS_WITH
        icon, tone = (Icon.INFO, Tone.MUTED)
        if row.problem is not None:
            icon, tone = Icon.ERROR, Tone.DANGER
        self._show_why(icon, tone, f"{row.name}: {why(row, shown)}")

    def _show_why(self, icon: Icon, tone: Tone, text: str) -> None:
        self.why_icon.set_icon(icon, tone)
        self.why.setText(text)


def _tip(row: CopyRow, column: str) -> str:
    return "\n".join(part for part in (row.refusal, why(row, column)) if part)


def _tone(row: CopyRow) -> Tone | None:
    if row.problem is not None:
        return Tone.DANGER
    if row.is_changed:
        return Tone.ACCENT
    return Tone.MUTED if row.syncs_with is SyncsWith.NONE else None
