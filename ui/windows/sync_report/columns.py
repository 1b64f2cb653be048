"""The columns of the sync report (windows.md, Sync report)."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from models.enums import Lateness, SiteStatus
from models.views import SyncReportRow
from ui.colours import Tone
from ui.formats import date_time, number
from ui.itemmodels.columns import Column
from ui.messages import word

_TONES = {Lateness.DAY: Tone.WARNING, Lateness.DAYS: Tone.DANGER}


def is_late(row: SyncReportRow) -> bool:
    """Say whether the site of a line has not synchronised for too long."""
    return row.sync_lateness is Lateness.DAYS


def report_columns() -> tuple[Column[SyncReportRow], ...]:
    """Return the columns in the user's language; what the device runs is hidden at first."""
    return (
        Column(
            name="site_id",
            title=_tr("ID"),
            text=lambda row: "" if row.site is None else str(row.site.site_id),
            sort=lambda row: None if row.site is None else row.site.site_id,
            align_right=True,
            width_px=48,
        ),
        Column(
            name="site",
            title=_tr("Site"),
            text=lambda row: "" if row.site is None else row.site.name,
            width_px=168,
        ),
        Column(
            name="store_code", title=_tr("Store code"), text=lambda row: row.store_code, width_px=96
        ),
        Column(name="store", title=_tr("Store"), text=lambda row: row.store_name, width_px=184),
        Column(
            name="device_type",
            title=_tr("Device type"),
            text=lambda row: "" if row.site is None else row.site.device_type,
            width_px=136,
            hidden=True,
        ),
        Column(
            name="app_version",
            title=_tr("App version"),
            text=lambda row: "" if row.site is None else row.site.app_version,
            width_px=96,
            hidden=True,
        ),
        Column(
            name="last_connection",
            title=_tr("Last connection"),
            text=lambda row: date_time(_connected_at(row)),
            sort=_connected_at,
            width_px=144,
        ),
        Column(
            name="last_sync",
            title=_tr("Last sync"),
            text=lambda row: date_time(_synced_at(row)),
            sort=_synced_at,
            colour=lambda row: _TONES.get(row.sync_lateness),
            width_px=144,
        ),
        Column(
            name="waiting",
            title=_tr("Waiting"),
            text=lambda row: number(_waiting(row)) if _waiting(row) else "",
            sort=_waiting,
            colour=lambda row: _TONES.get(row.waiting_lateness),
            align_right=True,
            width_px=80,
            title_tip=_tr("Records that wait for the site, whichever of its stores the line is of"),
        ),
        Column(
            name="oldest_waiting",
            title=_tr("Oldest waiting"),
            text=lambda row: date_time(_oldest(row)),
            sort=_oldest,
            colour=lambda row: _TONES.get(row.waiting_lateness),
            width_px=144,
        ),
        Column(
            name="status",
            title=_tr("Status"),
            text=_status,
            colour=lambda row: _TONES.get(row.sync_lateness),
            width_px=112,
        ),
    )


def _status(row: SyncReportRow) -> str:
    if row.site is None:
        return _tr("No site")
    if row.sync_lateness is Lateness.DAY and row.site.status is SiteStatus.ACTIVE:
        return _tr("Silent")
    return word(row.site.status)


def _connected_at(row: SyncReportRow) -> datetime | None:
    return None if row.site is None else row.site.last_connection_at


def _synced_at(row: SyncReportRow) -> datetime | None:
    return None if row.site is None else row.site.last_synced_at


def _oldest(row: SyncReportRow) -> datetime | None:
    return None if row.site is None else row.site.oldest_waiting_at


def _waiting(row: SyncReportRow) -> int:
    return 0 if row.site is None else row.site.waiting


def _tr(text: str) -> str:
    return QCoreApplication.translate("SyncReportWindow", text)
