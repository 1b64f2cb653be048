"""The first page: which of the ways to a datafile."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from ui.colours import Tone
from ui.icons import Icon
from ui.theme import TextRole, set_role
from ui.widgets.icon_label import IconLabel
from ui.widgets.tile import Tile
from ui.windows.wizard.central_pages import CentralPage
from ui.windows.wizard.demo_page import DemoPage
from ui.windows.wizard.open_page import OpenPage
from ui.windows.wizard.page import WizardPage, WizardTools
from ui.windows.wizard.remote_pages import RemotePage

_ICON_PX = 36
_CARD_HEIGHT_PX = 120


class ChoicePage(WizardPage):
    """One card for each way; a press goes there."""

    def __init__(self, tools: WizardTools) -> None:
        super().__init__(tools)
        self.title = self.tr("Welcome to Two Arrows")
        self.subtitle = self.tr("Two Arrows works on a datafile. Which one will it be?")
        self.cards = (
            self._card(
                Icon.SERVER,
                self.tr("New &central server"),
                self.tr("The one that all sites of a network synchronise with."),
                CentralPage,
            ),
            self._card(
                Icon.DESKTOP,
                self.tr("New &remote site"),
                self.tr(
                    "A site that its central server already lists: you need its name and password."
                ),
                RemotePage,
            ),
            self._card(
                Icon.OPEN_DATAFILE,
                self.tr("&Open a datafile"),
                self.tr("One that is on this machine, or a database."),
                OpenPage,
            ),
            self._card(
                Icon.PLAY,
                self.tr("Try the &demo network"),
                self.tr("A central server and a remote site with made-up data, to look around in."),
                DemoPage,
            ),
        )
        grid = QGridLayout()
        grid.setSpacing(16)
        shown = self.cards if tools.set_up.has_demo else self.cards[:-1]
        self.cards[-1].setVisible(tools.set_up.has_demo)
        for at, card in enumerate(shown):
            grid.addWidget(card, at // 2, at % 2)
        self.column.addLayout(grid)
        self.column.addStretch(1)

    def _card(
        self, icon: Icon, text: str, remark: str, page: Callable[[WizardTools], WizardPage]
    ) -> "ChoiceCard":
        card = ChoiceCard(icon, text, remark)
        card.clicked.connect(lambda: self.page_chosen.emit(page(self.tools)))
        return card


class ChoiceCard(Tile):
    """A large button with an icon, a name and what it means."""

    def __init__(self, icon: Icon, text: str, remark: str) -> None:
        super().__init__()
        self.setAccessibleName(text.replace("&", ""))
        self.setAccessibleDescription(remark)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        name = QLabel(text)
        name.setBuddy(self)
        name.setWordWrap(True)
        set_role(name, TextRole.HEADING)
        meaning = QLabel(remark)
        meaning.setWordWrap(True)
        set_role(meaning, TextRole.MUTED)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(name)
        words.addWidget(meaning)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(16)
        row.addWidget(IconLabel(icon, Tone.ACCENT, _ICON_PX), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for label in (name, meaning):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Return room for three lines of meaning."""
        return QSize(300, _CARD_HEIGHT_PX)
