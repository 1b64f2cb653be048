"""A pause is kept, told and allowed like any other preference."""

from datetime import timedelta

import pytest

from models.commands.pausing import pause_sync, resume_sync
from models.datafile import Datafile
from models.enums import ErrorCode, EventKind, Permission
from models.errors import AppError
from models.queries.logs import audit_lines
from models.queries.pausing import paused_until
from models.views import Actor
from tests.fakes.clock import NOON

ADMIN = Actor("admin", frozenset(Permission))
LATER = NOON + timedelta(hours=1)


def test_a_pause_is_kept_until_it_is_over_or_ended(central: Datafile) -> None:
    with central.write() as session:
        assert not resume_sync(session, ADMIN, NOON).tables
        assert pause_sync(session, ADMIN, LATER, NOON).tables
        assert paused_until(session, NOON) == LATER
        assert paused_until(session, LATER) is None
        resume_sync(session, ADMIN, NOON)
        assert paused_until(session, NOON) is None
        kinds = [line.kind for line in audit_lines(session)][:2]
    assert kinds == [EventKind.SYNC_RESUMED, EventKind.SYNC_PAUSED]


def test_who_may_not_edit_preferences_may_not_pause(central: Datafile) -> None:
    with central.write() as session, pytest.raises(AppError) as caught:
        pause_sync(session, Actor("clerk", frozenset()), LATER, NOON)
    assert caught.value.code is ErrorCode.NOT_AUTHORISED
