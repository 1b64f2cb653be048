"""Check connection in the site window: what this datafile can know of a site's way to its server.

A remote site asks its server, and is told every cause. A central server cannot call a site; it
knows what the site's last calls told, and what keeps the next one out. Source: windows.md, Site
window and Preferences.
"""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QCoreApplication

from models.enums import ErrorCode, SiteStatus, SiteType
from models.errors import AppError
from models.queries.sites import site_detail
from models.views import SiteDetail
from syncengine import ServerState
from ui.background.operations import Lane
from ui.formats import age, number
from ui.messages import error_words
from ui.session import OpenDatafile
from ui.windows.message_dialog import Gravity, Message
from ui.windows.preferences.own_site import report_words


async def checked_server(data: OpenDatafile, url: str) -> Message:
    """Ask the server at ``url`` whether it lets this remote site in; return what to tell."""
    connection = data.connection
    if connection is None:
        raise AppError(ErrorCode.NOT_REMOTE)
    work = partial(connection.check, url=url, site_name=data.view.site_name, password=None)
    try:
        report = await data.operations.run(Lane.NETWORK, work)
    except AppError as error:
        words = error_words(error)
        return Message(Gravity.WARNING, words.summary, words.action, words.details)
    return Message(Gravity.INFO, _tr("This site can connect"), report_words(report))


async def checked_connection(data: OpenDatafile, site_id: int) -> Message:
    """Return what to tell of the site's connection. Raises: AppError."""
    detail = await data.read(site_detail, site_id, data.now())
    return central_report(detail, data.server_state or ServerState(), data.now())


def central_report(detail: SiteDetail, server: ServerState, now: datetime) -> Message:
    """Return what the central server knows of a site's connection."""
    faults = _faults(detail, server)
    facts = _facts(detail, server, now)
    if detail.site_type is SiteType.CENTRAL:
        heading = _tr("{0} is the central server itself").format(detail.name)
    elif faults:
        heading = _tr("{0} cannot connect now").format(detail.name)
    elif detail.last_connection_at is None:
        heading = _tr("{0} may connect, and has not yet").format(detail.name)
    else:
        when = age(detail.last_connection_at, now)
        heading = _tr("{0} may connect: it last did {1}").format(detail.name, when)
    gravity = Gravity.WARNING if faults else Gravity.INFO
    parts = ("\n".join(faults), "\n".join(facts))
    return Message(gravity, heading, "\n\n".join(part for part in parts if part))


def _faults(detail: SiteDetail, server: ServerState) -> list[str]:
    """Say what keeps the site out, and what to do about each."""
    faults = []
    if not server.running:
        faults.append(_tr("The server process of this datafile does not run: no site can connect."))
    if detail.site_type is SiteType.CENTRAL:
        return faults
    if not detail.has_password:
        faults.append(_tr("It has no password: set one here, and the same on the site."))
    if detail.blocked:
        faults.append(_tr("It is blocked after too many failed log-ins: press Unblock site."))
    if detail.status is SiteStatus.HARDWARE_MISMATCH:
        faults.append(
            _tr(
                "Another device tried to be this site: press Reset beside Hardware ID if the "
                "device was replaced."
            )
        )
    return faults


def _facts(detail: SiteDetail, server: ServerState, now: datetime) -> list[str]:
    facts = []
    if server.running and server.url:
        facts.append(_tr("This server listens at {0}.").format(server.url))
    if detail.site_type is SiteType.CENTRAL:
        return facts
    if detail.last_connection_at is not None:
        program = f"{detail.device_type} {detail.app_version}".strip()
        when = age(detail.last_connection_at, now)
        facts.append(_tr("Last connection {0}, by {1}.").format(when, program))
    if detail.last_synced_at is None:
        facts.append(_tr("It has not ended a synchronisation yet."))
    else:
        facts.append(_tr("Last sync {0}.").format(age(detail.last_synced_at, now)))
    facts.append(_tr("Records waiting for it: {0}.").format(number(detail.waiting)))
    facts.append(
        _tr("A site calls, it cannot be called: press Check connection there for a real test.")
    )
    return facts


def _tr(text: str) -> str:
    return QCoreApplication.translate("SiteConnection", text)
