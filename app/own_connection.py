"""A remote site's own connection as its windows change and try it: datafile, secret, network."""

from dataclasses import replace
from typing import Final

from app.connection import carrier_of, sync_settings
from app.datafiles import change_connection
from app.node_client import NodeClient
from app.paths import secret_file, state_folder
from app.secrets import read_credential
from models.datafile import Datafile
from models.enums import ErrorCode
from models.errors import AppError
from models.passwords import wire_digest
from models.queries.datafile import datafile_view
from models.queries.preferences import load_preferences
from models.views import Actor
from syncengine import ConnectionReport, check_connection, checked_url
from syncengine.hardware import hardware_id

CHECK_TIMEOUT_S: Final = 20.0
"""How long a check waits for a server: somebody sits in front of it."""


class SiteConnection:
    """The connection of the remote site in ``datafile``; implements ``OwnConnection``."""

    def __init__(self, datafile: Datafile, node: NodeClient | None = None) -> None:
        self._datafile = datafile
        self._node = node

    def hardware_id(self) -> str:
        """Return the ID of this machine."""
        return hardware_id(state_folder())

    def has_password(self) -> bool:
        """Say whether the password is known here."""
        return self._credential() is not None

    def change(
        self,
        actor: Actor,
        *,
        url: str | None = None,
        site_name: str | None = None,
        password: str | None = None,
    ) -> None:
        """Change what is not None."""
        change_connection(self._datafile, actor, url=url, site_name=site_name, password=password)

    def check(self, *, url: str, site_name: str, password: str | None) -> ConnectionReport:
        """Ask the server who we are."""
        credential = self._credential() if password is None else wire_digest(password)
        if credential is None:
            raise AppError(ErrorCode.SYNC_SETTINGS_MISSING, reason="its password is not known here")
        with self._datafile.read() as session:
            view = datafile_view(session, self._datafile.name)
            carrier = carrier_of(view, load_preferences(session), self._node)
        settings = sync_settings(checked_url(url), site_name, credential, CHECK_TIMEOUT_S)
        return check_connection(replace(settings, carrier=carrier))

    def _credential(self) -> str | None:
        return read_credential(secret_file(self._datafile.location))
