"""The QR code of the server URL, large enough for a tablet's camera; seed 004, Server details."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.help import give_help
from ui.icons import Icon, set_icon
from ui.theme import TextRole, set_role
from ui.widgets.qr_button import QrButton
from ui.widgets.qr_code import qr_image

_SIDE_PX = 400
_PICTURE_MODULE_PX = 12


class QrDialog(QDialog):
    """Shows ``url`` as a large code, which can be copied as a picture or as text."""

    def __init__(self, url: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Server URL"))
        give_help(self, "sync-status")
        self.code = QrButton(_SIDE_PX)
        self.code.show_content(url)
        self.url = QLabel(url)
        self.explanation = QLabel(self.tr("Scan it with mSupply Cold Chain to enter the server."))
        self.copy_picture = QPushButton(self.tr("Copy &picture"))
        self.copy_url = QPushButton(self.tr("Copy &URL"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._lay_out()
        self.code.clicked.connect(self.accept)
        self.copy_picture.clicked.connect(self._copy_picture)
        self.copy_url.clicked.connect(self._copy_url)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        set_role(self.url, TextRole.HEADING)
        set_role(self.explanation, TextRole.MUTED)
        self.code.setToolTip(self.tr("Make it small again"))
        self.url.setTextFormat(Qt.TextFormat.PlainText)
        self.url.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for label in (self.url, self.explanation):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        for button in (self.copy_picture, self.copy_url):
            button.setAutoDefault(False)
            set_icon(button, Icon.COPY, size_px=16)
            bottom.addWidget(button)
        bottom.addStretch(1)
        bottom.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.code, 0, Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.url)
        column.addWidget(self.explanation)
        column.addSpacing(8)
        column.addLayout(bottom)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()

    def _copy_picture(self) -> None:
        QGuiApplication.clipboard().setImage(qr_image(self.code.content, _PICTURE_MODULE_PX))

    def _copy_url(self) -> None:
        QGuiApplication.clipboard().setText(self.url.text())
