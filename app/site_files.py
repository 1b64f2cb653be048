"""Site exports as the windows make them: the file, the signature, and a way to break it off."""

from collections.abc import Callable

from app.datafiles import export_to_file
from models.commands.site_export import SiteExport
from models.datafile import Datafile
from models.views import Actor


class SiteExporter:
    """Exports sites of the central server in ``datafile``; implements ``SiteExporting``."""

    def __init__(self, datafile: Datafile) -> None:
        self._datafile = datafile

    def export(
        self,
        actor: Actor,
        site_id: int,
        *,
        file: str,
        password: str,
        tell: Callable[[int, int], None],
    ) -> SiteExport:
        """Write the export of a site to ``file``."""
        return export_to_file(
            self._datafile, actor, site_id, file=file, password=password, tell=tell
        )
