"""How a remote site synchronises, as its own window edits it: interval, request size, server."""

from datetime import datetime

from sqlalchemy.orm import Session

from models.commands.datafile import change_server
from models.commands.preferences import set_preference
from models.link import load_link
from models.queries.preferences import load_preferences
from models.site_views import RemoteSettings
from models.views import Actor, Changes


def remote_settings(session: Session) -> RemoteSettings:
    """Return how this remote site synchronises. Raises: AppError(SYNC_SETTINGS_MISSING)."""
    preferences = load_preferences(session)
    return RemoteSettings(
        preferences.sync_interval_min, preferences.sync_request_size, load_link(session).server_url
    )


def save_remote_settings(
    session: Session, actor: Actor, base: RemoteSettings, wanted: RemoteSettings, at: datetime
) -> Changes:
    """Write each value in which ``wanted`` differs from ``base``, which was edited.

    Raises: AppError NOT_REMOTE, NOT_AUTHORISED, VALUE_INVALID.
    """
    done = [
        set_preference(session, actor, name, value, at)
        for name, value, before in (
            ("sync_interval_min", wanted.sync_interval_min, base.sync_interval_min),
            ("sync_request_size", wanted.sync_request_rows, base.sync_request_rows),
        )
        if value != before
    ]
    if wanted.server_url != base.server_url:
        name = load_link(session).site_name
        url = wanted.server_url
        done.append(change_server(session, actor, server_url=url, site_name=name, at=at))
    tables = frozenset[str]().union(*(each.tables for each in done))
    return Changes(tables, frozenset[str]().union(*(each.ids for each in done)))
