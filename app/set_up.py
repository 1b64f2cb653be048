"""Making datafiles ready for the first-start wizard: what of ``ui.program.SetUp`` has no window.

Its docstrings say what is promised. Thread: as they say.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from app.connection import sync_settings
from app.datafiles import (
    check_export,
    create_central,
    create_from_export,
    create_remote,
    remove_datafile,
)
from app.own_connection import CHECK_TIMEOUT_S
from models.passwords import new_password, wire_digest
from models.site_views import ExportContents
from syncengine import ConnectionReport, check_connection, checked_url


class SetUpFiles:
    """Makes, checks and removes datafiles."""

    def new_datafile_folder(self) -> Path:
        """Return the user's documents, or the home folder where there are none."""
        place = QStandardPaths.StandardLocation.DocumentsLocation
        documents = Path(QStandardPaths.writableLocation(place))
        return documents if documents.is_dir() else Path.home()

    def create_central(self, location: str, site_name: str, admin_password: str) -> str:
        """Make a central server's datafile and return its unlock code."""
        code = new_password()
        create_central(
            location, site_name=site_name, admin_password=admin_password, unlock_code=code
        )
        return code

    def check_server(self, url: str, site_name: str, password: str) -> ConnectionReport:
        """Ask a central server whether it lets this site in."""
        return check_connection(
            sync_settings(checked_url(url), site_name, wire_digest(password), CHECK_TIMEOUT_S)
        )

    def create_remote(
        self, location: str, url: str, site_name: str, password: str, report: ConnectionReport
    ) -> None:
        """Make the datafile of the site that ``report`` tells of."""
        create_remote(
            location,
            url=url,
            site_name=site_name,
            password=password,
            ask=lambda _settings: report,
        )

    def check_export(self, file: str, password: str) -> ExportContents:
        """Return what a site export holds."""
        return check_export(file, password)

    def create_from_export(
        self,
        location: str,
        *,
        file: str,
        url: str,
        site_name: str,
        password: str,
        tell: Callable[[int, int], None],
    ) -> int:
        """Make the datafile of a remote site from a site export."""
        return create_from_export(
            location, file=file, url=url, site_name=site_name, password=password, tell=tell
        )

    def remove_datafile(self, location: str) -> None:
        """Delete a datafile that is not open, its kept secret included."""
        remove_datafile(location)
