"""The Sites list: every site with its state, filtered and sorted, opened by a double-click.

Reads itself again while it is visible; what a site holds is edited in ``ui.windows.site``.
"""

from collections.abc import Callable

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from models.commands.sites import delete_site
from models.enums import Permission, SiteStatus, SyncType
from models.errors import AppError
from models.queries.sites import list_sites, site_detail
from models.views import SiteDetail, SiteView
from ui.exporting.saving import export_shown
from ui.formats import number
from ui.help import give_help
from ui.icons import Icon, set_icon
from ui.itemmodels.view_table import ViewTableModel
from ui.messages import error_words, word
from ui.session import OpenDatafile
from ui.theme import TextRole, set_role
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.widgets.search_field import SearchField
from ui.widgets.table_view import TableView
from ui.windows.message_dialog import ask
from ui.windows.placement import Placement
from ui.windows.refreshing import Refreshing
from ui.windows.rights import edit_refusal
from ui.windows.sites.columns import site_columns

REFRESH_MS = 5000


class SitesWindow(QDialog):
    """Special > Show sites…, live while it is visible.

    ``open_site(site_id)`` opens a site's window, None a new one's; ``open_report`` the sync report.
    """

    def __init__(
        self,
        data: OpenDatafile,
        settings: QSettings,
        open_site: Callable[[int | None], object],
        open_report: Callable[[], object] = lambda: None,
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        give_help(self, "sites")
        self._data = data
        self._open_site = open_site
        self._open_report = open_report
        self._settings = settings
        self.model: ViewTableModel[SiteView] = ViewTableModel(
            site_columns(),
            key=lambda site: site.site_id,
            pinned=lambda site: site.is_central,
            late=lambda site: site.status is SiteStatus.LATE,
            parent=self,
        )
        self.table = TableView(self.model, settings, "sites")
        self.search = SearchField(self.tr("Search in any column"))
        self.device_type = QComboBox()
        self.status = QComboBox()
        self.counts = QLabel()
        self.message = InlineMessage(closable=True)
        self._failed = False
        self.new_button = QPushButton(self.tr("&New…"))
        self.delete_button = QPushButton(self.tr("&Delete…"))
        self.report_button = QPushButton(self.tr("Sync &report…"))
        self.export_button = QPushButton(self.tr("E&xport…"))
        self._dress()
        self._lay_out()
        Placement(self, settings, "sites", 1264, 640)
        self.refreshing = Refreshing(self, data.operations, self._read, REFRESH_MS)
        self._connect()
        self._show_rights()
        self._name_it()

    def _dress(self) -> None:
        self.table.setAccessibleName(self.tr("Sites"))
        self.table.set_empty_text(self.tr("No sites yet"), self.tr("Press New to add the first."))
        self.search.set_target(self.table)
        self.search.setMinimumWidth(280)
        self.device_type.setAccessibleName(self.tr("Device type"))
        self.device_type.addItem(self.tr("All device types"), None)
        self.status.setAccessibleName(self.tr("Status"))
        self.status.addItem(self.tr("All statuses"), None)
        for status in SiteStatus:
            self.status.addItem(word(status), status)
        set_role(self.counts, TextRole.MUTED)
        self.counts.setToolTip(self.tr("Sites shown / all sites"))
        set_icon(self.new_button, Icon.ADD, size_px=16)
        set_icon(self.delete_button, Icon.REMOVE, size_px=16)
        set_icon(self.report_button, Icon.REPORTS, size_px=16)
        self.report_button.setToolTip(self.tr("Every store and site, when it was last heard of"))
        set_icon(self.export_button, Icon.EXPORT, size_px=16)
        self.export_button.setToolTip(self.tr("Write what is shown to a CSV file or a workbook"))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.search)
        top.addWidget(self.device_type)
        top.addWidget(self.status)
        top.addStretch(1)
        for button in (
            self.new_button,
            self.delete_button,
            self.report_button,
            self.export_button,
        ):
            button.setAutoDefault(False)
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 8)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.message)
        column.addWidget(self.table, 1)
        column.addWidget(self.counts)

    def _connect(self) -> None:
        self.search.textChanged.connect(self.model.set_filter)
        self.device_type.currentIndexChanged.connect(self._apply_filters)
        self.status.currentIndexChanged.connect(self._apply_filters)
        self.table.row_opened.connect(self._open_row)
        self.table.selectionModel().selectionChanged.connect(self._show_rights)
        self.model.counts_changed.connect(self._show_counts)
        self.new_button.clicked.connect(self._new)
        self.delete_button.clicked.connect(self._delete)
        self.report_button.clicked.connect(self._show_report)
        self.export_button.clicked.connect(self._export)
        self.refreshing.failed.connect(self._show_failure)
        self.refreshing.succeeded.connect(self._clear_failure)
        self._data.data_changed.connect(self.refreshing.request)
        self._data.run_ended.connect(self.refreshing.request)
        self._data.login_changed.connect(self._show_rights)
        self._data.identity_changed.connect(self._name_it)

    # What is shown

    async def _read(self) -> None:
        sites = await self._data.read(list_sites, self._data.now())
        self._offer_device_types(sites)
        first = not self.model.rows
        self.model.set_rows(sites)
        if first and sites and not self.table.currentIndex().isValid():
            self.table.select_key(sites[0].site_id)

    def _offer_device_types(self, sites: tuple[SiteView, ...]) -> None:
        known = {self.device_type.itemData(at) for at in range(self.device_type.count())}
        for device_type in sorted({site.device_type for site in sites} - known - {""}):
            self.device_type.addItem(device_type, device_type)

    def _apply_filters(self) -> None:
        device_type, status = self.device_type.currentData(), self.status.currentData()
        if device_type is None and status is None:
            self.model.set_condition(None)
            return
        self.model.set_condition(
            lambda site: (
                (device_type is None or site.device_type == device_type)
                and (status is None or site.status is SiteStatus(status))
            )
        )

    def _show_counts(self, shown: int, total: int) -> None:
        self.counts.setText(self.tr("{0}/{1}").format(number(shown), number(total)))

    def _show_failure(self, error: AppError) -> None:
        self._failed = True
        self.message.show_message(MessageKind.ERROR, error_words(error).summary)

    def _clear_failure(self) -> None:
        if self._failed:
            self._failed = False
            self.message.clear()

    def _show_rights(self) -> None:
        refusal = edit_refusal(self._data, Permission.EDIT_SYNC_SETTINGS)
        selected = self.table.current_view() if self.table.selected_views() else None
        self.new_button.setEnabled(not refusal)
        self.new_button.setToolTip(refusal)
        self.delete_button.setEnabled(not refusal and selected is not None)
        nothing = "" if selected is not None else self.tr("Select a site first")
        self.delete_button.setToolTip(refusal or nothing)

    def _name_it(self) -> None:
        self.setWindowTitle(self.tr("Sites – {0}").format(self._data.view.name))

    # What can be done

    def _open_row(self, site: SiteView) -> None:
        self._open_site(site.site_id)

    def _new(self) -> None:
        self._open_site(None)

    def _show_report(self) -> None:
        self._open_report()

    def _delete(self) -> None:
        site = self.table.current_view()
        if isinstance(site, SiteView):
            self._data.operations.spawn(self._delete_after_asking(site), self)

    async def _delete_after_asking(self, site: SiteView) -> None:
        detail = await self._data.read(site_detail, site.site_id, self._data.now())
        # A site that may not be deleted is refused by the command, which says why: no question.
        if _may_go(detail, self._data.view.site_id) and not await ask(
            self,
            self.tr("Delete site {0} (ID {1})?").format(detail.name, detail.site_id),
            self.tr("It can no longer synchronise, and what waits for it is dropped."),
            self.tr("Delete"),
        ):
            return
        await self._data.write(delete_site, site.site_id, self._data.now())

    def _export(self) -> None:
        self._data.operations.spawn(self._export_shown(), self)

    async def _export_shown(self) -> None:
        told = await export_shown(
            self, self._data.operations, self._settings, self.tr("Sites"), self.table
        )
        if told:
            self.message.show_message(MessageKind.SUCCESS, told)


def _may_go(detail: SiteDetail, own_site_id: int) -> bool:
    """Say whether the site holds no store but as a mailbox, and is not this very one."""
    copies = {store.sync_type for store in detail.stores}
    return copies <= {SyncType.TRANSFER} and detail.site_id != own_site_id
