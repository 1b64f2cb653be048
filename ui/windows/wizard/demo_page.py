"""The way to the demo network."""

from PySide6.QtWidgets import QLabel

from ui.windows.wizard.page import WizardPage, WizardTools


class DemoPage(WizardPage):
    """Says what the demo is, and starts it."""

    def __init__(self, tools: WizardTools) -> None:
        super().__init__(tools)
        self.title = self.tr("The demo network")
        self.subtitle = self.tr("Made-up data on this machine; nothing leaves it.")
        self.next_text = self.tr("&Start the demo")
        text = QLabel(
            self.tr(
                "Two windows open: the central server with its registered sites, and the remote "
                "site General Warehouse with records that wait to be sent. Press the two arrows in "
                "its window and watch the number fall.\n\nMaking the network takes a moment the "
                "first time."
            )
        )
        text.setWordWrap(True)
        self.column.addWidget(text)
        self.column.addStretch(1)

    async def leave(self) -> None:
        """Start the demo network."""
        await self.tools.set_up.start_demo()
