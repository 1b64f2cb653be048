"""Preferences are stored if they may be, and told of."""

import pytest

from models.commands.preferences import set_preference
from models.datafile import Datafile
from models.enums import ErrorCode, EventKind
from models.errors import AppError
from models.preferences import Preferences
from models.queries.logs import audit_lines
from models.queries.preferences import load_preferences
from models.tables import preference
from models.views import OPERATOR, Actor, Changes
from tests.fakes.clock import NOON


def set_to(datafile: Datafile, name: str, value: object) -> Changes:
    with datafile.write() as session:
        return set_preference(session, OPERATOR, name, value, NOON)


def loaded(datafile: Datafile) -> Preferences:
    with datafile.read() as session:
        return load_preferences(session)


def test_a_datafile_begins_with_the_defaults(central: Datafile) -> None:
    assert loaded(central) == Preferences()


def test_a_preference_is_kept_and_can_change_again(central: Datafile) -> None:
    set_to(central, "sync_interval_min", 5)
    done = set_to(central, "sync_interval_min", 0)
    assert done == Changes(frozenset({"preference"}), frozenset({"sync_interval_min"}))
    assert loaded(central).sync_interval_min == 0
    with central.read() as session:
        (line,) = audit_lines(session, 1)
    assert line.kind is EventKind.PREFERENCE_CHANGED
    assert line.details == '{"sync_interval_min":[5,0]}'


def test_the_value_it_has_already_writes_nothing(central: Datafile) -> None:
    assert set_to(central, "adjust_request_size", True) == Changes(frozenset())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("sync_interval_min", -1),
        ("sync_interval_min", 1.5),
        ("sync_interval_min", True),
        ("sync_request_size", 0),
        ("server_port", 65_536),
        ("adjust_request_size", 1),
        ("server_host", None),
        ("colour", "red"),
    ],
)
def test_a_wrong_value_is_refused(central: Datafile, name: str, value: object) -> None:
    with pytest.raises(AppError) as refused:
        set_to(central, name, value)
    assert refused.value.code is ErrorCode.VALUE_INVALID
    assert refused.value.facts["field"] == name
    assert loaded(central) == Preferences()


def test_preferences_are_set_by_whoever_may(central: Datafile) -> None:
    with pytest.raises(AppError) as refused, central.write() as session:
        set_preference(session, Actor("anna", frozenset()), "sync_interval_min", 5, NOON)
    assert refused.value.code is ErrorCode.NOT_AUTHORISED


@pytest.mark.parametrize(("name", "text"), [("server_port", '"x"'), ("of_a_later_version", "1")])
def test_a_stored_value_that_is_not_valid_counts_as_not_stored(
    central: Datafile, name: str, text: str
) -> None:
    with central.write() as session:
        session.execute(preference.insert().values(name=name, value=text))
    assert loaded(central) == Preferences()
