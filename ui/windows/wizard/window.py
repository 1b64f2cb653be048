"""The wizard's window: a guided window over no datafile yet."""

from ui.help import set_topic
from ui.windows.guided.page import ClosingQuestion
from ui.windows.guided.window import GuidedWindow
from ui.windows.wizard.choice_page import ChoicePage
from ui.windows.wizard.import_pages import ImportPage
from ui.windows.wizard.page import WizardPage, WizardTools


class WizardWindow(GuidedWindow):
    """The ways to a datafile, from ``first`` on. ``ended(bool)``: whether it led to one."""

    def __init__(self, tools: WizardTools, first: WizardPage | None = None) -> None:
        super().__init__(tools.operations, first or ChoicePage(tools), self.tr("Two Arrows"))
        set_topic(self, "first-steps#the-first-start")

    def closing_question(self) -> ClosingQuestion | None:
        """Ask only before something that was made is deleted."""
        return self.page.closing_question


def import_wizard(tools: WizardTools) -> WizardWindow:
    """Return the wizard on its way to a remote site by a site export."""
    return WizardWindow(tools, ImportPage(tools))
