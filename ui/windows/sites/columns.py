"""The columns of the Sites list (windows.md, Sites; seed 002, "Viewing Sync Sites")."""

from PySide6.QtCore import QCoreApplication

from models.enums import SiteStatus
from models.views import SiteView
from ui.colours import Tone
from ui.formats import date, date_time, day_of, number, time, time_of
from ui.icons import Icon
from ui.itemmodels.columns import Column
from ui.messages import word

_STATUS_TONES = {
    SiteStatus.BLOCKED: Tone.DANGER,
    SiteStatus.HARDWARE_MISMATCH: Tone.DANGER,
    SiteStatus.INITIALISING: Tone.ACCENT,
    SiteStatus.NOT_SYNCED: Tone.MUTED,
    SiteStatus.LATE: Tone.DANGER,
    SiteStatus.ACTIVE: Tone.SUCCESS,
}


def site_columns() -> tuple[Column[SiteView], ...]:
    """Return the columns in the user's language; what waits is hidden at first."""
    return (
        Column(
            name="id",
            title=_tr("ID"),
            text=lambda site: str(site.site_id),
            sort=lambda site: site.site_id,
            align_right=True,
            width_px=44,
        ),
        Column(name="code", title=_tr("Site code"), text=lambda site: site.code, width_px=80),
        Column(name="name", title=_tr("Site name"), text=lambda site: site.name, width_px=168),
        Column(
            name="device_type",
            title=_tr("Device type"),
            text=lambda site: site.device_type,
            icon=_device_icon,
            width_px=184,
        ),
        Column(
            name="app_version",
            title=_tr("App version"),
            text=lambda site: site.app_version,
            sort=lambda site: version_key(site.app_version),
            width_px=100,
        ),
        Column(
            name="synced_date",
            title=_tr("Last synced\ndate"),
            text=lambda site: date(site.last_synced_at),
            sort=lambda site: site.last_synced_at,
            export=lambda site: day_of(site.last_synced_at),
            width_px=96,
        ),
        Column(
            name="synced_time",
            title=_tr("Last synced\ntime"),
            text=lambda site: time(site.last_synced_at),
            sort=lambda site: time_of(site.last_synced_at),
            width_px=96,
        ),
        Column(
            name="connection_date",
            title=_tr("Last connection\ndate"),
            text=lambda site: date(site.last_connection_at),
            sort=lambda site: site.last_connection_at,
            export=lambda site: day_of(site.last_connection_at),
            width_px=128,
        ),
        Column(
            name="connection_time",
            title=_tr("Last connection\ntime"),
            text=lambda site: time(site.last_connection_at),
            sort=lambda site: time_of(site.last_connection_at),
            width_px=128,
        ),
        Column(
            name="status",
            title=_tr("Status"),
            text=lambda site: word(site.status),
            colour=lambda site: _STATUS_TONES[site.status],
            tool_tip=_status_reason,
            width_px=128,
        ),
        Column(
            name="waiting",
            title=_tr("Waiting"),
            text=lambda site: number(site.waiting) if site.waiting else "",
            sort=lambda site: site.waiting,
            align_right=True,
            width_px=72,
            hidden=True,
            title_tip=_tr("Records that wait for this site"),
        ),
        Column(
            name="oldest_waiting",
            title=_tr("Oldest waiting"),
            text=lambda site: date_time(site.oldest_waiting_at),
            sort=lambda site: site.oldest_waiting_at,
            width_px=128,
            hidden=True,
            title_tip=_tr("Since when the oldest record waits for this site"),
        ),
    )


def version_key(version: str) -> tuple[tuple[int, str], ...] | None:
    """Return what orders versions as people do: 2.9 before 2.11; None for no version."""
    if not version:
        return None
    parts = version.replace("-", ".").split(".")
    return tuple((int(part), "") if part.isdecimal() else (-1, part) for part in parts)


def _device_icon(site: SiteView) -> Icon | None:
    if site.is_central:
        return Icon.SERVER
    kind = site.device_type.casefold()
    if not kind:
        return None
    return Icon.TABLET if "mobile" in kind or "android" in kind else Icon.DESKTOP


def _status_reason(site: SiteView) -> str:
    """Return why the site has its status, and what to do about it."""
    if site.is_central:
        return _tr("The central server: the other sites synchronise with it")
    if site.status is SiteStatus.LATE:
        last = _tr("Last synchronised on {0}: over the time after which a site is late")
        return last.format(date_time(site.last_synced_at))
    return {
        SiteStatus.BLOCKED: _tr("Too many failed log-ins: open it and press Unblock site"),
        SiteStatus.HARDWARE_MISMATCH: _tr(
            "Another device tried to be this site: open it and press Reset if the device was "
            "replaced"
        ),
        SiteStatus.INITIALISING: _tr("Receives its first data; it has not ended a sync yet"),
        SiteStatus.NOT_SYNCED: _tr("Its device has not synchronised yet"),
        SiteStatus.ACTIVE: _tr("Synchronises in time"),
    }[site.status]


def _tr(text: str) -> str:
    return QCoreApplication.translate("SitesWindow", text)
