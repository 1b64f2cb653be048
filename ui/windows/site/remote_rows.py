"""Three fields of the site window that only a remote site shows of itself (seed 002).

They are this datafile's preferences and its tie to the server, not the central server's record.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from models.site_views import RemoteSettings
from ui.widgets.checked_field import CheckedField
from ui.widgets.form_rows import form_label
from ui.widgets.number_field import NumberField

_LONGEST_INTERVAL_MIN = 1440
_LARGEST_REQUEST_ROWS = 10_000


class RemoteRows(QWidget):
    """Sync interval, sync request size and server URL; ``changed`` at every edit."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.interval = NumberField(1, _LONGEST_INTERVAL_MIN, self.tr("min"))
        self.request_size = NumberField(1, _LARGEST_REQUEST_ROWS, self.tr("records"))
        self.url = CheckedField(QLineEdit())
        self.url_edit.setPlaceholderText("https://")
        self.labels = (
            form_label(self.tr("Sync &interval"), self.interval),
            form_label(self.tr("Sync re&quest size"), self.request_size),
            form_label(self.tr("Server UR&L"), self.url),
        )
        for field in (self.interval, self.request_size):
            field.valueChanged.connect(self.changed)
        self.url_edit.textChanged.connect(self.changed)

    @property
    def url_edit(self) -> QLineEdit:
        """The editor of the server's URL."""
        assert isinstance(self.url.editor, QLineEdit)
        return self.url.editor

    def add_to(self, form: QFormLayout) -> None:
        """Append the rows to ``form``; they are hidden until they are shown."""
        for label, field in zip(
            self.labels, (self.interval, self.request_size, self.url), strict=True
        ):
            form.addRow(label, field)
        self._set_shown(False)

    def show_settings(self, settings: RemoteSettings | None) -> None:
        """Show ``settings``; None hides the rows: this is not the remote site's own window."""
        self._set_shown(settings is not None)
        if settings is not None:
            # Paused is no interval: it stays as it is until one is chosen.
            paused = settings.sync_interval_min == 0
            self.interval.setMinimum(0 if paused else 1)
            self.interval.setSpecialValueText(self.tr("Paused") if paused else "")
            self.interval.setValue(settings.sync_interval_min)
            self.request_size.setValue(settings.sync_request_rows)
            self.url_edit.setText(settings.server_url)

    def settings(self) -> RemoteSettings:
        """Return what is on screen."""
        return RemoteSettings(
            self.interval.value(), self.request_size.value(), self.url_edit.text().strip()
        )

    def set_refusal(self, refusal: str) -> None:
        """Say why nothing may be edited; empty: it may."""
        tips = (
            self.tr("Time between synchronisations, at least 1 minute"),
            self.tr("Records to send and request at a time; smaller on a bad connection"),
            self.tr("Where the central server is, with the port if it needs one"),
        )
        for field in (self.interval, self.request_size):
            field.setReadOnly(bool(refusal))
        self.url_edit.setReadOnly(bool(refusal))
        fields = (self.interval, self.request_size, self.url_edit)
        for widget, tip in zip(fields, tips, strict=True):
            widget.setToolTip(refusal or tip)

    def _set_shown(self, shown: bool) -> None:
        for widget in (*self.labels, self.interval, self.request_size, self.url):
            widget.setVisible(shown)
