"""Making datafiles ready for use, for the command line and the first-start wizard alike.

A datafile that could not be finished leaves nothing behind. Thread: any; these functions wait on
disks and networks.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from app import PRODUCT, __version__
from app.connection import sync_settings
from app.files import reading, writing
from app.paths import secret_file
from app.secrets import write_credential
from models.clock import SYSTEM_CLOCK, Clock
from models.commands.datafile import change_server, note_program, set_up_central, set_up_remote
from models.commands.site_export import SiteExport, end_export, export_site, import_site
from models.datafile import Datafile, remove_files
from models.enums import DatafileKind, ErrorCode
from models.errors import AppError
from models.link import note_identity
from models.passwords import wire_digest
from models.queries.datafile import datafile_view
from models.site_file import ExportFile
from models.site_views import ExportContents
from models.views import Actor
from syncengine import ConnectionReport, SyncSettings, check_connection, checked_url


def _unheard(_done: int, _total: int) -> None:
    """Tell nobody."""


def create_central(
    location: str,
    *,
    site_name: str,
    admin_password: str,
    unlock_code: str,
    test_api: bool = False,
    clock: Clock = SYSTEM_CLOCK,
) -> None:
    """Make the datafile of a central server; ``clock`` says when. Raises: AppError."""
    central = _new_datafile(location, DatafileKind.CENTRAL, clock)
    with central as datafile, datafile.write() as session:
        set_up_central(
            session,
            site_name=site_name,
            admin_password=admin_password,
            unlock_code=unlock_code,
            test_api=test_api,
        )
        note_program(session, name=PRODUCT, version=__version__)


def create_remote(
    location: str,
    *,
    url: str,
    site_name: str,
    password: str,
    ask: Callable[[SyncSettings], ConnectionReport] = check_connection,
) -> ConnectionReport:
    """Make the datafile of a remote site, and return what its server said of it.

    ``ask``: how the server is asked who this site is. The first synchronisation initialises it.
    Raises: AppError, also if the server cannot be reached or does not let the site in.
    """
    url = checked_url(url)
    credential = wire_digest(password)
    with _new_datafile(location, DatafileKind.REMOTE) as datafile:
        with datafile.write() as session:
            set_up_remote(session, server_url=url, site_name=site_name)
        report = ask(sync_settings(url, site_name.strip(), credential))
        with datafile.write() as session:
            note_identity(
                session,
                site_id=report.site_id,
                site_uuid=report.site_uuid,
                code=report.site_code,
                name=report.site_name,
                at=datafile.clock.now(),
            )
        write_credential(secret_file(location), credential)
    return report


def check_export(file: str, password: str) -> ExportContents:
    """Return what a site export holds. Raises: AppError FILE_UNREADABLE, EXPORT_UNUSABLE."""
    with reading(file) as stream:
        header = ExportFile(stream, file, None, wire_digest(password)).header
    exported_at = datetime.fromisoformat(header.exported_at)
    return ExportContents(header.site_id, header.site_name, exported_at, header.records)


def create_from_export(
    location: str,
    *,
    file: str,
    url: str,
    site_name: str,
    password: str,
    tell: Callable[[int, int], None] = _unheard,
) -> int:
    """Make the datafile of a remote site from a site export, and return how many records it has.

    ``tell`` hears how many records are received, of how many; what it raises breaks off.

    No network is needed; the first synchronisation fetches what has changed since the export.
    Raises: AppError, for a file that is not whole or not the site's EXPORT_UNUSABLE.
    """
    url = checked_url(url)
    credential = wire_digest(password)
    with reading(file) as stream:
        export = ExportFile(stream, file, site_name, credential)
        with _new_datafile(location, DatafileKind.REMOTE) as datafile:
            with datafile.write() as session:
                set_up_remote(session, server_url=url, site_name=export.header.site_name)
            applied = import_site(datafile, export, tell)
            write_credential(secret_file(location), credential)
    return applied


def export_to_file(
    datafile: Datafile,
    actor: Actor,
    site_id: int,
    *,
    file: str,
    password: str,
    tell: Callable[[int, int], None] = _unheard,
) -> SiteExport:
    """Write a site export to ``file``, which must not exist yet; ``tell`` as of an import.

    Raises: AppError.
    """
    if Path(file).exists():
        raise AppError(ErrorCode.DATAFILE_EXISTS, path=file)
    with writing(file) as stream:
        export = export_site(datafile, actor, site_id, wire_digest(password), stream, tell)
    end_export(datafile, actor, export)
    return export


def change_connection(
    datafile: Datafile,
    actor: Actor,
    *,
    url: str | None = None,
    site_name: str | None = None,
    password: str | None = None,
) -> None:
    """Change where a remote site finds its server and how it logs in; None keeps a value.

    Raises: AppError NOT_REMOTE, NOT_AUTHORISED, URL_INVALID, FILE_UNWRITABLE, or if the name is not
    possible; nothing is changed then.
    """
    with datafile.write() as session:
        view = datafile_view(session, datafile.name)
        change_server(
            session,
            actor,
            server_url=view.server_url if url is None else checked_url(url),
            site_name=view.site_name if site_name is None else site_name,
            at=datafile.clock.now(),
        )
        if password is not None:
            write_credential(secret_file(datafile.location), wire_digest(password))


def remove_datafile(location: str) -> None:
    """Delete a datafile of this machine with its credential; a database is left alone."""
    if "://" not in location:
        remove_files(Path(location))
    with suppress(OSError):
        secret_file(location).unlink(missing_ok=True)


@contextmanager
def _new_datafile(
    location: str, kind: DatafileKind, clock: Clock = SYSTEM_CLOCK
) -> Iterator[Datafile]:
    datafile = Datafile.create(location, kind, clock=clock)
    try:
        yield datafile
    except BaseException:
        datafile.close()
        remove_datafile(location)
        raise
    datafile.close()
