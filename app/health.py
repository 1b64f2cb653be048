"""Checks of what a datafile depends on outside of itself: disk, secret, certificate, network."""

import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from app.own_connection import SiteConnection
from app.paths import secret_file
from app.secrets import read_credential
from models.datafile import Datafile
from models.enums import DatafileKind
from models.errors import AppError
from models.findings import Finding, HealthCheck, Verdict
from models.queries.datafile import datafile_view
from models.queries.health import check_health
from models.queries.preferences import load_preferences
from models.views import DatafileView
from syncengine import certificate_expiry

LITTLE_SPACE_BYTES: Final = 1 << 30
CLOCK_SLACK_S: Final = 300
_SOON: Final = timedelta(days=30)


def examine(datafile: Datafile) -> Iterator[Finding]:
    """Give every finding about ``datafile``, one after the other. Waits on disk and network."""
    now = datafile.clock.now()
    with datafile.read() as session:
        yield from check_health(session, now)
        view = datafile_view(session, datafile.name)
        certificate = load_preferences(session).server_tls_cert
        key = load_preferences(session).server_tls_key
    yield from _disk(datafile)
    if view.kind is DatafileKind.CENTRAL:
        yield from _certificate(certificate, key, now)
    else:
        yield from _connection(datafile, view)


def _disk(datafile: Datafile) -> Iterator[Finding]:
    if not datafile.is_sqlite:
        return
    path = Path(datafile.location).absolute()
    free = shutil.disk_usage(path.parent).free
    what = f"{free >> 20:,} MB are free on its disk, and it is {path.stat().st_size >> 20:,} MB"
    if free < max(LITTLE_SPACE_BYTES, path.stat().st_size):
        yield Finding(HealthCheck.DISK, Verdict.WARNING, what, "Free some space for its growth.")
    else:
        yield Finding(HealthCheck.DISK, Verdict.FINE, what, "")


def _certificate(certificate: str, key: str, now: datetime) -> Iterator[Finding]:
    if not certificate:
        return
    try:
        ends_at = certificate_expiry(certificate, key)
    except AppError as error:
        yield Finding(HealthCheck.CERTIFICATE, Verdict.PROBLEM, error.summary, error.action)
        return
    what = f"the certificate ends on {ends_at.astimezone():%Y-%m-%d}"
    if ends_at < now + _SOON:
        verdict = Verdict.PROBLEM if ends_at < now else Verdict.WARNING
        yield Finding(HealthCheck.CERTIFICATE, verdict, what, "Replace it before sites refuse it.")
    else:
        yield Finding(HealthCheck.CERTIFICATE, Verdict.FINE, what, "")


def _connection(datafile: Datafile, view: DatafileView) -> Iterator[Finding]:
    try:
        known = read_credential(secret_file(datafile.location)) is not None
    except AppError as error:
        yield Finding(HealthCheck.SECRET, Verdict.PROBLEM, error.summary, error.action)
        return
    if not known:
        action = "Set it in Preferences, Synchronise, or with twoarrows init remote."
        what = "the password of the site is not known on this machine"
        yield Finding(HealthCheck.SECRET, Verdict.PROBLEM, what, action)
        return
    yield Finding(HealthCheck.SECRET, Verdict.FINE, "the site's password is kept safely", "")
    try:
        report = SiteConnection(datafile).check(
            url=view.server_url, site_name=view.site_name, password=None
        )
    except AppError as error:
        yield Finding(HealthCheck.CONNECTION, Verdict.PROBLEM, error.summary, error.action)
        return
    what = f"the server answers in {report.round_trip_ms} ms"
    difference_s = report.clock_difference_s or 0
    if abs(difference_s) > CLOCK_SLACK_S:
        what += f", and its clock differs from this one by {difference_s} s"
        action = "Set the clock that is wrong: people read dates by it."
        yield Finding(HealthCheck.CONNECTION, Verdict.WARNING, what, action)
    else:
        yield Finding(HealthCheck.CONNECTION, Verdict.FINE, what, "")
