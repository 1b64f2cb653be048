"""The card of a new site: what its user types or scans, as text, as a page and as a picture."""

import html
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QTextDocument

from ui.widgets.qr_code import qr_image

_MODULE_PX = 6
_CODE_PX = 180
_CODE_URL = "qr:server"


@dataclass(frozen=True, slots=True)
class SiteCard:
    """How a site reaches its server. The password is nowhere else, so it is not in a repr."""

    url: str
    site_name: str
    password: str = field(repr=False)

    def labels(self) -> tuple[str, str, str]:
        """Return what its lines are called, in the user's language."""
        return (_tr("Server URL"), _tr("Site name"), _tr("Password"))

    def lines(self) -> tuple[tuple[str, str], ...]:
        """Return label and value of each line."""
        return tuple(zip(self.labels(), (self.url, self.site_name, self.password), strict=True))

    def text(self) -> str:
        """Return the card as lines to paste."""
        return "\n".join(_tr("{0}: {1}").format(label, value) for label, value in self.lines())

    def document(self) -> QTextDocument:
        """Return the card as a page to print, with the QR code of the server's URL."""
        document = QTextDocument()
        image = qr_image(self.url, _MODULE_PX)
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(_CODE_URL), image)
        rows = "".join(
            f"<tr><td style='color:#555'>{html.escape(label)}&nbsp;&nbsp;</td>"
            f"<td><b>{html.escape(value)}</b></td></tr>"
            for label, value in self.lines()
        )
        document.setHtml(
            f"<h2>{html.escape(self.site_name)}</h2>"
            f"<table cellspacing='8'><tr><td><table cellpadding='4'>{rows}</table></td>"
            f"<td><img src='{_CODE_URL}' width='{_CODE_PX}' height='{_CODE_PX}'></td></tr></table>"
            f"<p>{html.escape(_tr('Keep this card in a safe place: it lets a device in.'))}</p>"
        )
        return document


def _tr(text: str) -> str:
    return QCoreApplication.translate("SiteCard", text)
