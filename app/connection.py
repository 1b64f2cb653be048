"""Composes what the engine needs to reach the central server, from datafile and machine."""

from collections.abc import Callable
from dataclasses import replace

from app import PRODUCT, __version__
from app.node_client import NodeClient
from app.paths import secret_file, state_folder
from app.secrets import read_credential
from models.datafile import Datafile
from models.preferences import Preferences
from models.queries.datafile import datafile_view
from models.queries.preferences import load_preferences
from models.views import DatafileView
from syncengine import SyncSettings
from syncengine.carrier import Carrier
from syncengine.hardware import hardware_id


def settings_source(
    datafile: Datafile, node: NodeClient | None = None
) -> Callable[[], SyncSettings | None]:
    """Return what a ``SyncEngine`` of ``datafile`` asks for its settings; it reads them anew.

    The answer is None on a central server, and where the password is not known on this machine.
    node: sends the requests where the datafile prefers it.
    """

    def settings() -> SyncSettings | None:
        with datafile.read() as session:
            view = datafile_view(session, datafile.name)
            preferences = load_preferences(session)
        credential = read_credential(secret_file(datafile.location))
        if not view.server_url or credential is None:
            return None
        settings = sync_settings(
            view.server_url, view.site_name, credential, preferences.request_timeout_s
        )
        return replace(settings, carrier=carrier_of(view, preferences, node))

    return settings


def carrier_of(
    view: DatafileView, preferences: Preferences, node: NodeClient | None
) -> Carrier | None:
    """Return Node's HTTP client if datafile or site prefer it and it is there; else None."""
    wanted = preferences.use_node_http or view.use_node_http
    return node.carrier() if wanted and node is not None else None


def sync_settings(
    url: str, site_name: str, password_sha256: str, timeout_s: float = 300.0
) -> SyncSettings:
    """Return the settings with which this program on this machine meets a server."""
    return SyncSettings(
        url=url,
        site_name=site_name,
        password_sha256=password_sha256,
        hardware_id=hardware_id(state_folder()),
        app_name=PRODUCT,
        app_version=__version__,
        timeout_s=timeout_s,
    )
