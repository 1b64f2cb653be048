"""Mapped tables of a datafile: columns and constraints only, no behaviour.

One module an area; ``METADATA`` is what the migrations are compared with (tested).
"""

from models.tables.base import METADATA
from models.tables.exchange import central_link, sync_buffer, sync_out, sync_run, sync_step
from models.tables.people import audit_log, user_account, user_permission, user_store
from models.tables.records import counter, record
from models.tables.sites import login_failure, site, site_log, store_fact, store_on_site
from models.tables.system import PRIMARY_SITE_ID, datafile, preference
from models.tables.transfers import transfer_link

__all__ = [
    "METADATA",
    "PRIMARY_SITE_ID",
    "audit_log",
    "central_link",
    "counter",
    "datafile",
    "login_failure",
    "preference",
    "record",
    "site",
    "site_log",
    "store_fact",
    "store_on_site",
    "sync_buffer",
    "sync_out",
    "sync_run",
    "sync_step",
    "transfer_link",
    "user_account",
    "user_permission",
    "user_store",
]
