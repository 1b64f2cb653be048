"""The right side of the record browser: one record as a form, as JSON, and where it goes."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from models.enums import Action
from models.queries.browser import RecordLink, title_of_data
from models.views import HeldRecordView, RecordView, SiteExplanation
from ui.colours import Tone
from ui.formats import date_time
from ui.icons import Icon, set_icon
from ui.itemmodels.view_table import ViewTableModel
from ui.messages import word
from ui.theme import TextRole, set_role
from ui.widgets.elided_text import ElidedLabel
from ui.widgets.icon_label import IconLabel
from ui.widgets.table_view import TableView
from ui.windows.records.columns import (
    FieldValue,
    SiteAnswer,
    field_columns,
    field_values,
    indented,
    site_columns,
)


class RecordPane(QWidget):
    """Shows a record that is handed to it. ``link_opened(RecordLink)``: the user goes on to it."""

    link_opened = Signal(object)

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElidedLabel()
        self.subtitle = ElidedLabel()
        self.place_icon = IconLabel(Icon.EDIT, Tone.MUTED, 16)
        self.place = QLabel()
        self.fields: ViewTableModel[FieldValue] = ViewTableModel(
            field_columns(), key=lambda field: field.at, parent=self
        )
        self.form = TableView(self.fields, settings, "record_fields")
        self.json = QPlainTextEdit()
        self.sites: ViewTableModel[SiteAnswer] = ViewTableModel(
            site_columns(), key=lambda answer: answer.site.site_id, parent=self
        )
        self.sites_table = TableView(self.sites, settings, "record_sites")
        self.tabs = QTabWidget()
        self.edit_button = QPushButton(self.tr("&Edit…"))
        self.delete_button = QPushButton(self.tr("De&lete…"))
        self._dress()
        self._lay_out()
        self.form.row_opened.connect(self._follow)
        self.clear()

    def _dress(self) -> None:
        set_role(self.title, TextRole.HEADING)
        set_role(self.subtitle, TextRole.MUTED)
        self.place.setWordWrap(True)
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.form.setAccessibleName(self.tr("Fields of the record"))
        self.form.set_empty_text(self.tr("No data"))
        self.json.setReadOnly(True)
        self.json.setTabChangesFocus(True)
        self.json.setAccessibleName(self.tr("The record as JSON"))
        self.json.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.json.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.sites_table.setAccessibleName(self.tr("Where the record goes, and why"))
        self.sites_table.set_empty_text(self.tr("There is no other site"))
        set_icon(self.edit_button, Icon.EDIT, size_px=16)
        set_icon(self.delete_button, Icon.REMOVE, size_px=16)

    def _lay_out(self) -> None:
        self.tabs.setDocumentMode(True)
        for page, name in (
            (self.form, self.tr("Form")),
            (self.json, self.tr("JSON")),
            (self.sites_table, self.tr("Where it goes")),
        ):
            holder = QWidget()
            inside = QVBoxLayout(holder)
            inside.setContentsMargins(0, 8, 0, 0)
            inside.addWidget(page)
            self.tabs.addTab(holder, name)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.title)
        names.addWidget(self.subtitle)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addLayout(names, 1)
        for button in (self.edit_button, self.delete_button):
            button.setAutoDefault(False)
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self.place_icon, 0, Qt.AlignmentFlag.AlignTop)
        place.addWidget(self.place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addLayout(place)
        column.addWidget(self.tabs, 1)

    # What is shown

    def clear(self) -> None:
        """Show no record."""
        self._show(self.tr("No record"), self.tr("Choose one in the list"), None, ())
        self.show_place("", "")

    def show_record(self, view: RecordView, links: tuple[RecordLink, ...]) -> None:
        """Show a record; where it goes comes by ``show_sites``."""
        parts = [view.table, word(view.data_type), date_time(view.changed_at)]
        if view.action is not Action.UPSERT:
            parts.insert(0, word(view.action))
        title = title_of_data(view.data)
        if not title or title.isdecimal():
            title = f"{view.table} {title or view.record_id}"
        self._show(title, " · ".join(parts), view.data, links)

    def show_held(self, held: HeldRecordView, data: str | None) -> None:
        """Show a received record that was not applied, with the reason."""
        came = self.tr("{0} · from site {1} · {2}").format(
            held.table, held.source_site_id, date_time(held.received_at)
        )
        self._show(title_of_data(data) or held.record_id, came, data, ())
        state = self.tr("{0}: {1}").format(word(held.state), held.reason)
        self.show_place(state, self.tr("It is not a record of this datafile yet"))
        self.place_icon.set_icon(Icon.WARNING, Tone.WARNING)

    def show_place(self, sentence: str, refusal: str) -> None:
        """Say where the record is edited; ``refusal``: why it is not here, empty if it is."""
        editable = bool(sentence) and not refusal
        self.place.setText(sentence)
        self.place_icon.setVisible(bool(sentence))
        tone = Tone.SUCCESS if editable else Tone.MUTED
        self.place_icon.set_icon(Icon.EDIT if editable else Icon.LOCK, tone)
        for button in (self.edit_button, self.delete_button):
            button.setEnabled(editable)
            button.setToolTip(refusal)

    def show_sites(self, sites: Sequence[SiteExplanation], waiting: Collection[int]) -> None:
        """Show where the record goes and why; ``waiting``: sites that it is still to be sent to."""
        self.sites.set_rows(SiteAnswer(each, each.site_id in waiting) for each in sites)

    def _show(
        self, title: str, subtitle: str, data: str | None, links: tuple[RecordLink, ...]
    ) -> None:
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.fields.set_rows(field_values(data, links))
        self.json.setPlainText(indented(data) if data else "")
        self.sites.set_rows(())

    def _follow(self, field: FieldValue) -> None:
        if field.link is not None:
            self.link_opened.emit(field.link)
