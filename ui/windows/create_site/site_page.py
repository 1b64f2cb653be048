"""The second page: what the site is, what it logs in with, and how it reaches this server."""

from typing import ClassVar

from PySide6.QtWidgets import QComboBox, QLineEdit

from models.commands.new_sync_site import foresee_sync_site
from models.commands.site_names import checked_form
from models.commands.site_values import NewSite
from models.enums import ErrorCode, SiteType
from models.errors import AppError
from models.passwords import new_password, wire_digest
from models.queries.preferences import load_preferences
from models.views import StoreView
from syncengine import checked_url
from ui.messages import error_words, word
from ui.session import OpenDatafile
from ui.widgets.checked_field import CheckedField
from ui.widgets.form_rows import form_label, form_layout
from ui.windows.create_site.card import SiteCard
from ui.windows.create_site.summary_page import PlannedSite, SummaryPage
from ui.windows.guided.page import GuidedPage
from ui.windows.site.secret_rows import PasswordRow

_TYPES = (SiteType.STANDALONE, SiteType.MOBILE, SiteType.OPEN_MSUPPLY)


class SitePage(GuidedPage):
    """Suggests what it can: the store's name and code, a strong password, this server's URL."""

    error_fields: ClassVar = {ErrorCode.NAME_EMPTY: "name", ErrorCode.NAME_TAKEN: "name"}

    def __init__(self, data: OpenDatafile, store: StoreView) -> None:
        super().__init__()
        self.title = self.tr("The new site")
        self.subtitle = self.tr(
            "Its device logs in with this name and password. They come on a card at the end."
        )
        self.next_text = self.tr("&Next")
        self._data = data
        self._store = store
        self.name = CheckedField(QLineEdit(store.name))
        self.code = QLineEdit(store.code)
        self.site_type = QComboBox()
        for each in _TYPES:
            self.site_type.addItem(word(each), each)
        self.password_row = PasswordRow()
        self.password_row.show_password(new_password(), is_set=False)
        self.password = CheckedField(self.password_row)
        self.url = CheckedField(QLineEdit())
        self.checked = {"name": self.name, "password": self.password, "url": self.url}
        self.code.setToolTip(self.tr("A short text for people; synchronisation does not use it"))
        self.url_line.setPlaceholderText("https://central.example.org")
        self.url_line.setToolTip(self.tr("How the site's device reaches this server"))
        form = form_layout()
        for label, field in (
            (self.tr("&Device type"), self.site_type),
            (self.tr("Site &name"), self.name),
            (self.tr("Site &code"), self.code),
            (self.tr("&Password"), self.password),
            (self.tr("Server &URL"), self.url),
        ):
            form.addRow(form_label(label, field), field)
        self.column.addLayout(form)
        self.column.addStretch(1)
        self._has_url = False

    @property
    def name_line(self) -> QLineEdit:
        """What the site logs in with."""
        assert isinstance(self.name.editor, QLineEdit)
        return self.name.editor

    @property
    def url_line(self) -> QLineEdit:
        """How the site reaches this server."""
        assert isinstance(self.url.editor, QLineEdit)
        return self.url.editor

    @property
    def chosen_type(self) -> SiteType:
        """What is meant to run there."""
        return SiteType(self.site_type.currentData())

    def problems(self) -> dict[str, str]:
        """Say what is wrong with the values, by field."""
        found = {}
        for name, check, text in (
            ("name", checked_form, self.name_line.text()),
            ("url", checked_url, self.url_line.text()),
        ):
            try:
                check(text)
            except AppError as error:
                words = error_words(error)
                found[name] = f"{words.summary} {words.action}"
        if not self.url_line.text().strip():
            found["url"] = self.tr("It says how the site's device reaches this server")
        if not self.password_row.password:
            found["password"] = self.tr("A site logs in with its password")
        return found

    def field_of(self, error: AppError) -> str:
        """Return the field that is about a refused name."""
        is_name = error.code is ErrorCode.VALUE_INVALID and error.facts["field"] == "Site name"
        return "name" if is_name else super().field_of(error)

    async def enter(self) -> None:
        """Suggest the URL under which sites reach this server, once."""
        if self._has_url:
            return
        self._has_url = True
        preferences = await self._data.read(load_preferences)
        state = self._data.server_state
        url = preferences.public_url or ("" if state is None else state.url)
        if not self.url_line.text():
            self.url_line.setText(url)

    async def leave(self) -> GuidedPage:
        """Find out what the new site would start with."""
        password = self.password_row.password
        name = self.name_line.text().strip()
        new = NewSite(name, self.code.text(), self.chosen_type, wire_digest(password))
        at = self._data.now()
        foresight = await self._data.write(foresee_sync_site, new, self._store.store_id, at)
        card = SiteCard(checked_url(self.url_line.text()), name, password)
        return SummaryPage(self._data, PlannedSite(self._store, new, card, foresight))
