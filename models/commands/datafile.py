"""Make a new datafile a central server or a remote site, and change where the latter belongs.

The file itself is made by ``models.datafile``; who this site is to its server is learnt at the
first contact (``syncengine``).
"""

from datetime import datetime
from typing import Final
from uuid import uuid4

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from models.commands.audit import write_audit, write_both
from models.commands.rights import require, require_remote
from models.commands.site_names import checked_form
from models.commands.users import insert_user
from models.enums import ErrorCode, EventKind, InitialisationStatus, Permission, SiteType
from models.errors import AppError
from models.here import CENTRAL_SITE_ID
from models.passwords import hash_secret
from models.tables import central_link, datafile, site
from models.views import Actor, Changes

ADMINISTRATOR: Final = "admin"
"""The first user of a central server; may do everything."""


def set_up_central(
    session: Session,
    *,
    site_name: str,
    admin_password: str,
    unlock_code: str,
    test_api: bool = False,
) -> Changes:
    """Make the datafile the central server's: site 1, the user "admin", the unlock code.

    ``test_api`` marks a datafile made for tests, which alone may offer the test API (protocol 2).
    Raises: AppError if the name is not possible or a secret is empty.
    """
    site_name = checked_form(site_name)
    if not admin_password or not unlock_code:
        raise AppError(ErrorCode.PASSWORD_EMPTY)
    at = _created_at(session)
    session.execute(
        update(datafile).values(unlock_code_hash=hash_secret(unlock_code), test_api=test_api)
    )
    session.execute(
        insert(site).values(
            site_id=CENTRAL_SITE_ID,
            uuid=str(uuid4()),
            code=str(CENTRAL_SITE_ID),
            name=site_name,
            site_type=SiteType.CENTRAL,
            active_here=True,
            initialisation=InitialisationStatus.COMPLETED,
            created_at=at,
            changed_by=ADMINISTRATOR,
        )
    )
    insert_user(session, ADMINISTRATOR, admin_password, frozenset(Permission))
    write_audit(
        session,
        ADMINISTRATOR,
        EventKind.DATAFILE_CREATED,
        f"Central server {site_name} created",
        {"site_name": site_name, "test_api": test_api},
        at,
        CENTRAL_SITE_ID,
    )
    return Changes(frozenset({"datafile", "site", "user_account", "user_permission"}))


def note_program(session: Session, *, name: str, version: str) -> Changes:
    """Note which program serves this central server, as its own row of the Sites list tells it.

    Other sites tell it themselves, at each contact; the central server never calls itself. On a
    remote site, and if nothing is new, nothing is written.
    """
    own = (site.c.site_id == CENTRAL_SITE_ID) & (site.c.site_type == SiteType.CENTRAL)
    known = session.execute(select(site.c.device_type, site.c.app_version).where(own)).one_or_none()
    if known is None or tuple(known) == (name, version):
        return Changes(frozenset())
    session.execute(update(site).where(own).values(device_type=name, app_version=version))
    return Changes(frozenset({"site"}))


def set_up_remote(session: Session, *, server_url: str, site_name: str) -> Changes:
    """Make the datafile that of the remote site ``site_name`` of the server at ``server_url``.

    Which site that is, is noted at the first contact (``models.link.note_identity``). The
    credential is not kept here: it is a secret of this machine, not of the data.
    Raises: AppError if the name is not possible.
    """
    site_name = checked_form(site_name)
    session.execute(
        insert(central_link).values(
            id=1, server_url=server_url, site_name=site_name, central_cursor=0
        )
    )
    write_audit(
        session,
        site_name,
        EventKind.DATAFILE_CREATED,
        f"Remote site {site_name} of {server_url} created",
        {"site_name": site_name, "server_url": server_url},
        _created_at(session),
    )
    return Changes(frozenset({"datafile", "central_link"}))


def change_server(
    session: Session, actor: Actor, *, server_url: str, site_name: str, at: datetime
) -> Changes:
    """Set where this remote site finds its central server and the name it logs in with.

    Raises: AppError NOT_REMOTE, NOT_AUTHORISED, or if the name is not possible.
    """
    require(actor, Permission.EDIT_SYNC_SETTINGS)
    here = require_remote(session)
    new = {"server_url": server_url, "site_name": checked_form(site_name)}
    old = session.execute(select(central_link.c.server_url, central_link.c.site_name)).one()
    changed = {
        name: [getattr(old, name), value]
        for name, value in new.items()
        if getattr(old, name) != value
    }
    if not changed:
        return Changes(frozenset())
    session.execute(update(central_link).values(new))
    write_both(
        session,
        actor.name,
        EventKind.SITE_CHANGED,
        "Connection to the central server changed",
        changed,
        at,
        here.site_id,
    )
    return Changes(frozenset({"central_link"}))


def _created_at(session: Session) -> datetime:
    moment: datetime = session.execute(select(datafile.c.created_at)).scalar_one()
    return moment
