"""Edit user: a copy of a user, saved whole on OK. The tabs are in ``form``, the copy in ``draft``.

What is changed of who is logged in holds at once, in every window that is open.
"""

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QWidget

from models.enums import ErrorCode, Permission
from models.errors import AppError
from ui.formats import age
from ui.help import give_help
from ui.messages import error_words
from ui.session import OpenDatafile
from ui.widgets.checked_field import CheckedField
from ui.windows.edit_window import EditWindow
from ui.windows.placement import Placement
from ui.windows.rights import permission_refusal
from ui.windows.user import draft as drafts
from ui.windows.user.draft import UserDraft, UserField, UserSheet
from ui.windows.user.form import UserForm


class UserWindow(EditWindow[UserSheet, UserDraft]):
    """Shows the user ``user_id``; None: one that OK adds."""

    def __init__(self, data: OpenDatafile, settings: QSettings, user_id: int | None) -> None:
        super().__init__(data)
        give_help(self, "users#edit-user")
        self._user_id = user_id
        self.form = UserForm()
        self.fields = self.form.fields
        self._lay_out(self.form)
        Placement(self, settings, "user", 560, 520)
        self.form.changed.connect(self._edited)
        self._begin()

    async def _read(self) -> UserSheet:
        return await self._data.read(drafts.read_sheet, self._user_id)

    def _draft_of(self, view: UserSheet | None) -> UserDraft:
        return UserDraft() if view is None else UserDraft.of(view)

    def _show(self, view: UserSheet | None, draft: UserDraft) -> None:
        assert view is not None
        self.form.show_user(view, draft)

    def _draft(self) -> UserDraft:
        return self.form.draft()

    def _titles(self) -> tuple[str, str, str]:
        user = None if self._view is None else self._view.user
        if user is not None:
            return self.tr("User {0}").format(user.name), user.name, self._subtitle()
        if self._user_id is None:
            new = self.tr("New user")
            return new, new, self.tr("Somebody who will log in to this datafile")
        return "", "", ""

    def _subtitle(self) -> str:
        assert self._view is not None
        assert self._view.user is not None
        user = self._view.user
        if user.last_login_at is None:
            seen = self.tr("Never logged in")
        else:
            seen = self.tr("Last log-in {0}").format(age(user.last_login_at, self._data.now()))
        own = self._data.login.actor.user_id == user.user_id
        parts = (
            "" if user.active else self.tr("Disabled"),
            seen,
            self.tr("this is you") if own else "",
        )
        return " · ".join(part for part in parts if part)

    def _refusal(self) -> str:
        if self._view is not None and self._view.is_first:
            return ""
        return permission_refusal(self._data, Permission.EDIT_USERS)

    def _show_refusal(self, refusal: str) -> None:
        self.form.set_refusal(refusal)

    def _first_editor(self) -> QWidget:
        return self.form.name

    def _discard_question(self) -> str:
        if self._view is None or self._view.user is None:
            return self.tr("Discard the new user?")
        return self.tr("Discard the changes to {0}?").format(self._view.user.name)

    def _reveal(self, field: CheckedField) -> None:
        for at in range(self.form.count()):
            page = self.form.widget(at)
            if page is not None and page.isAncestorOf(field):
                self.form.setCurrentIndex(at)

    # Checking and saving

    def _problems(self, draft: UserDraft) -> dict[str, str]:
        found: dict[str, str] = {}
        if not draft.name:
            found[UserField.NAME] = self.tr("A user needs a name to log in with")
        if self._user_id is None and not draft.password:
            found[UserField.PASSWORD] = self.tr("A new user needs a password")
        return found

    async def _write(self, view: UserSheet | None, base: UserDraft, draft: UserDraft) -> None:
        if view is None or view.user is None:
            await self._data.write(drafts.add, draft, self._data.now())
        else:
            await self._data.write(drafts.save, view.user, base, draft, self._data.now())

    def _field_of(self, error: AppError) -> tuple[str, str] | None:
        if error.code is ErrorCode.VALUE_INVALID and error.facts["field"] == "User name":
            taken = QCoreApplication.translate("UserWindow", "There is already a user of this name")
            return UserField.NAME, taken
        if error.code is ErrorCode.LAST_USER_EDITOR:
            field = UserField.PERMISSIONS
            if Permission.EDIT_USERS in self._draft().permissions:
                field = UserField.DISABLED
            words = error_words(error)
            return field, f"{words.summary} {words.action}"
        return None
