"""The tab *General* of the site window: its fields, in rows; no reading and no saving.

Source: seed 002, "Creating New Sync Sites"; windows.md, Site window.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from models.enums import SiteType
from models.views import SiteDetail
from ui.colours import Tone
from ui.icons import Icon
from ui.messages import word
from ui.theme import TextRole, set_role
from ui.widgets.checked_field import CheckedField
from ui.widgets.form_rows import form_label, form_layout, join_label
from ui.widgets.icon_label import IconLabel
from ui.windows.site.draft import SiteDraft, SiteField
from ui.windows.site.remote_rows import RemoteRows
from ui.windows.site.secret_rows import HardwareRow, PasswordRow
from ui.windows.site.stores_list import StoresList

_GIVEN_TYPES = (SiteType.STANDALONE, SiteType.MOBILE, SiteType.OPEN_MSUPPLY)


class GeneralForm(QWidget):
    """Shows a site and gives back the draft that was made of it; ``changed`` at every edit."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._detail: SiteDetail | None = None
        self._refusal = ""
        self._remote_refusal = ""
        self._is_remote = False
        self.site_id = QLineEdit()
        self.code = QLineEdit()
        self.name = CheckedField(QLineEdit())
        self.name_warning = _Warning(
            self.tr("This site has synchronised: it stops until its name there is the same.")
        )
        self.password = PasswordRow()
        self.password_warning = _Warning(
            self.tr("This site has synchronised: it stops until its password there is the same.")
        )
        self.hardware = HardwareRow()
        self.site_type = QComboBox()
        self.active_here = QCheckBox(self.tr("Site is active on this datafile"))
        self.node_http = QCheckBox(self.tr("Use JS Node HTTP client (not recommended)"))
        self.oms_central = CheckedField(QCheckBox(self.tr("Site is Open mSupply &central server")))
        self.oms_url = CheckedField(QLineEdit())
        self.remote = RemoteRows()
        self.stores = StoresList()
        self._dress()
        self._lay_out()
        self._connect()
        self.fields: dict[str, CheckedField] = {
            SiteField.NAME: self.name,
            SiteField.IS_OMS_CENTRAL: self.oms_central,
            SiteField.REMOTE: self.remote.url,
            SiteField.OMS_CENTRAL_URL: self.oms_url,
        }

    @property
    def name_edit(self) -> QLineEdit:
        """The editor of the site's name."""
        return _line(self.name)

    @property
    def oms_url_edit(self) -> QLineEdit:
        """The editor of the Open mSupply central server's URL."""
        return _line(self.oms_url)

    @property
    def oms_check(self) -> QCheckBox:
        """The check box that makes the site the Open mSupply central server."""
        assert isinstance(self.oms_central.editor, QCheckBox)
        return self.oms_central.editor

    def _dress(self) -> None:
        self.site_id.setReadOnly(True)
        self.site_id.setMaximumWidth(96)
        self.site_id.setToolTip(self.tr("Given automatically; it never changes"))
        self.site_id.setAccessibleName(self.tr("Site ID"))
        for site_type in _GIVEN_TYPES:
            self.site_type.addItem(word(site_type), site_type)
        self.site_type.setToolTip(self.tr("Updated by the site itself when it synchronises"))
        self.oms_url_edit.setPlaceholderText("https://")

    def _lay_out(self) -> None:
        ids = QHBoxLayout()
        ids.setSpacing(16)
        ids.addWidget(self.site_id)
        code_label = QLabel(self.tr("Site c&ode"))
        join_label(code_label, self.code)
        ids.addWidget(code_label)
        ids.addWidget(self.code, 1)
        rows = form_layout()
        rows.addRow(form_label(self.tr("Site ID")), ids)
        name = _column(self.name, self.name_warning)
        rows.addRow(form_label(self.tr("Site &name"), self.name), name)
        password = _column(self.password, self.password_warning)
        rows.addRow(form_label(self.tr("&Password"), self.password), password)
        rows.addRow(form_label(self.tr("Hardware ID"), self.hardware), self.hardware)
        rows.addRow(form_label(self.tr("&Type"), self.site_type), self.site_type)
        rows.addRow("", self.active_here)
        rows.addRow("", self.node_http)
        self.remote.add_to(rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(16)
        column.addLayout(rows)
        column.addWidget(self._oms_panel())
        column.addWidget(self.stores, 1)

    def _oms_panel(self) -> QWidget:
        heading = QLabel(self.tr("Open mSupply central server settings"))
        set_role(heading, TextRole.HEADING)
        url_label = QLabel(self.tr("Open mSupply central server &URL"))
        join_label(url_label, self.oms_url)
        panel = QFrame()
        panel.setProperty("panel", True)
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(16, 12, 16, 16)
        inside.setSpacing(4)
        inside.addWidget(self.oms_central)
        inside.addSpacing(4)
        inside.addWidget(url_label)
        inside.addWidget(self.oms_url)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(panel)
        return whole

    def _connect(self) -> None:
        for line in (self.code, self.name_edit, self.oms_url_edit):
            line.textChanged.connect(self._edited)
        self.password.changed.connect(self._edited)
        self.hardware.changed.connect(self._edited)
        self.site_type.currentIndexChanged.connect(self._edited)
        self.active_here.toggled.connect(self._edited)
        self.oms_check.toggled.connect(self._edited)
        self.node_http.toggled.connect(self._edited)
        self.remote.changed.connect(self._edited)
        self.stores.changed.connect(self._edited)

    # In and out

    def show_site(self, detail: SiteDetail | None, draft: SiteDraft) -> None:
        """Show ``draft`` of the site ``detail``; None for a site that is still to be made."""
        self._detail = detail
        self.site_id.setText(self.tr("New") if detail is None else str(detail.site_id))
        self.code.setText(draft.code)
        self.name_edit.setText(draft.name)
        self._show_type(draft.site_type)
        self.active_here.setChecked(draft.active_here)
        self.node_http.setChecked(draft.use_node_http)
        self.oms_check.setChecked(draft.is_oms_central)
        self.oms_url_edit.setText(draft.oms_central_url)
        self.password.show_password(draft.password, is_set=bool(detail and detail.has_password))
        hardware_id = "" if detail is None else detail.hardware_id
        self.hardware.show_hardware(hardware_id, reset=draft.reset_hardware)
        self.remote.show_settings(draft.remote)
        self._is_remote = draft.remote is not None
        stores = () if detail is None else detail.stores
        self.stores.show_stores(stores, draft.added, draft.removed)
        self._show_rights()
        self._show_warnings()

    def draft(self) -> SiteDraft:
        """Return what is on screen."""
        return SiteDraft(
            code=self.code.text().strip(),
            name=self.name_edit.text().strip(),
            site_type=self.chosen_type,
            is_oms_central=self.oms_check.isChecked(),
            oms_central_url=self.oms_url_edit.text().strip(),
            active_here=self.active_here.isChecked(),
            use_node_http=self.node_http.isChecked(),
            password=self.password.password,
            reset_hardware=self.hardware.is_reset,
            added=self.stores.added,
            removed=self.stores.removed,
            remote=self.remote.settings() if self._is_remote else None,
        )

    @property
    def chosen_type(self) -> SiteType:
        """The site's type as it will be after OK."""
        return SiteType(self.site_type.currentData())

    def set_refusal(self, refusal: str, remote_refusal: str) -> None:
        """Make fields read-only and say why in their tool tips; empty: editable again.

        refusal: of what the central server keeps; remote_refusal: of a remote site's own settings.
        """
        self._refusal, self._remote_refusal = refusal, remote_refusal
        self._show_rights()

    # Showing

    def _show_type(self, site_type: SiteType) -> None:
        at = self.site_type.findData(site_type)
        if at < 0:
            self.site_type.addItem(word(site_type), site_type)
            at = self.site_type.count() - 1
        self.site_type.setCurrentIndex(at)

    def _show_rights(self) -> None:
        refusal, detail = self._refusal, self._detail
        for line in (self.code, self.name_edit, self.oms_url_edit):
            line.setReadOnly(bool(refusal))
            line.setToolTip(refusal)
        self.name_edit.setToolTip(refusal or self.tr("What the site logs in with"))
        is_central = detail is not None and detail.site_type is SiteType.CENTRAL
        own = self.tr("The central server's type cannot change") if is_central else ""
        _enable(self.site_type, refusal or own, self.site_type.toolTip())
        is_own = is_central or self._is_remote
        elsewhere = self.tr("Only the site that this datafile belongs to can be active on it")
        _enable(
            self.active_here,
            (self._remote_refusal if self._is_remote else refusal) if is_own else elsewhere,
            self.tr(
                "Checked: transactions can be entered here. Unchecked: they cannot. Master data is "
                "entered on the primary server alone"
            ),
        )
        _enable(
            self.oms_check,
            refusal or (self.tr("Not of the site that this datafile belongs to") if is_own else ""),
            self.tr("Only one site may be the Open mSupply central server"),
        )
        self.password.set_refusal(
            refusal or (self.tr("This datafile's own site does not log in") if is_central else "")
        )
        self.hardware.set_refusal(refusal)
        _enable(
            self.node_http, refusal, self.tr("Only where the usual way fails on a cellular link")
        )
        self.remote.set_refusal(self._remote_refusal)
        at_home = self.tr("It goes by being added to another site") if is_central else ""
        self.stores.set_refusal(refusal, at_home)

    def _show_warnings(self) -> None:
        detail = self._detail
        synced = detail is not None and detail.last_synced_at is not None
        draft = self.draft()
        renamed = synced and detail is not None and draft.name != detail.name
        self.name_warning.setVisible(renamed)
        self.password_warning.setVisible(synced and bool(draft.password))

    def _edited(self) -> None:
        self._show_warnings()
        self.changed.emit()


def _enable(widget: QWidget, refusal: str, tool_tip: str) -> None:
    widget.setEnabled(not refusal)
    widget.setToolTip(refusal or tool_tip)


def _line(field: CheckedField) -> QLineEdit:
    assert isinstance(field.editor, QLineEdit)
    return field.editor


def _column(*widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    for widget in widgets:
        column.addWidget(widget)
    return column


class _Warning(QWidget):
    """A warning below a field; hidden until it is true."""

    def __init__(self, text: str) -> None:
        super().__init__()
        label = QLabel(text)
        label.setWordWrap(True)
        set_role(label, TextRole.SMALL)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(IconLabel(Icon.WARNING, Tone.WARNING, 14), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        self.setAccessibleName(text)
        self.hide()
