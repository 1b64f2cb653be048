"""The last page: the card of the site that was made, to copy or to print. Shown only here."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton

from models.enums import SiteType
from ui.icons import Icon, set_icon
from ui.session import OpenDatafile
from ui.theme import TextRole, set_role
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.widgets.qr_code import QrCode
from ui.windows.create_site.card import SiteCard
from ui.windows.dialogs import closed
from ui.windows.guided.page import ClosingQuestion, GuidedPage

_CODE_PX = 188


class CardPage(GuidedPage):
    """Asks before it is left with a password that nobody has taken."""

    is_end = True

    def __init__(
        self, data: OpenDatafile, card: SiteCard, site_id: int, site_type: SiteType
    ) -> None:
        super().__init__()
        self.title = self.tr("The card of {0}").format(card.site_name)
        self.subtitle = self.tr(
            "Give it to who sets up the site. The password is kept nowhere in readable form: it is "
            "shown only now."
        )
        self.next_text = self.tr("&Finish")
        self._data = data
        self.card = card
        self.taken = False
        self.made = InlineMessage()
        self.made.show_message(
            MessageKind.SUCCESS,
            self.tr("Site {0} was made. {1}").format(site_id, self._what_next(site_type)),
        )
        self.values = tuple(QLabel(value) for _, value in card.lines())
        self.code = QrCode(_CODE_PX)
        self.code.show_text(card.url)
        self.copy_button = QPushButton(self.tr("&Copy"))
        self.print_button = QPushButton(self.tr("&Print…"))
        set_icon(self.copy_button, Icon.COPY, size_px=16)
        self._lay_out()
        self.copy_button.clicked.connect(self._copy)
        self.print_button.clicked.connect(self._ask_to_print)
        self.setFocusProxy(self.copy_button)

    @property
    def closing_question(self) -> ClosingQuestion | None:
        """The password would be lost."""
        if self.taken:
            return None
        return ClosingQuestion(
            self.tr("Close without taking the card?"),
            self.tr("The password cannot be seen again; a new one can be set in the site window."),
            self.tr("Close"),
        )

    def check(self) -> bool:
        """Finish at once when the card was taken; else ask as Esc does."""
        if not self.taken:
            self.window().close()
        return self.taken

    def _what_next(self, site_type: SiteType) -> str:
        return {
            SiteType.MOBILE: self.tr("Type or scan this on the tablet; the store comes to it."),
            SiteType.OPEN_MSUPPLY: self.tr("Type or scan this on its device at the first start."),
        }.get(
            site_type,
            self.tr("Make its datafile there, by New remote site or from a Site export."),
        )

    def _lay_out(self) -> None:
        panel = QFrame()
        panel.setProperty("panel", True)
        grid = QGridLayout(panel)
        grid.setContentsMargins(24, 16, 16, 16)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(2)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPointSizeF(fixed.pointSizeF() * 1.15)
        fixed.setWeight(QFont.Weight.DemiBold)
        for at, ((label, _), value) in enumerate(zip(self.card.lines(), self.values, strict=True)):
            name = QLabel(label)
            set_role(name, TextRole.MUTED)
            value.setFont(fixed)
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setWordWrap(True)
            value.setAccessibleName(label)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(name, at * 3, 0)
            grid.addWidget(value, at * 3 + 1, 0)
            grid.setRowMinimumHeight(at * 3 + 2, 12)
        grid.setRowStretch(9, 1)
        grid.addWidget(self.code, 0, 1, 10, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.copy_button, self.print_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.column.addWidget(self.made)
        self.column.addWidget(panel)
        self.column.addLayout(buttons)
        self.column.addStretch(1)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.card.text())
        self.taken = True

    def _ask_to_print(self) -> None:
        self._data.operations.spawn(self._print(), self)

    async def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.card.site_name)
        dialog = QPrintDialog(printer, self)
        if await closed(dialog) == QDialog.DialogCode.Accepted:
            self.card.document().print_(printer)
            self.taken = True
