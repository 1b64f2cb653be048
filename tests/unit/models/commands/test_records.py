"""One record edited, made or deleted: checked, allowed, queued and told of, or not at all."""

import json

import pytest

from models.commands.records import delete_record, edit_record
from models.datafile import Datafile
from models.enums import Action, ErrorCode, EventKind, InitialisationStatus
from models.errors import AppError
from models.queries.logs import audit_lines
from models.queries.records import record_view
from models.tables import site
from models.views import OPERATOR, Actor, Changes
from tests.fakes.clock import NOON
from tests.fakes.records import change, contents, invoice, invoice_line, item, store, write

NOBODY = Actor("anna", frozenset())


def edit(
    datafile: Datafile,
    table: str,
    record_id: str,
    *,
    actor: Actor = OPERATOR,
    create: bool = False,
    **values: object,
) -> Changes:
    with datafile.write() as session:
        return edit_record(session, actor, table, record_id, values, NOON, create=create)


def refusal(
    datafile: Datafile,
    table: str,
    record_id: str,
    *,
    actor: Actor = OPERATOR,
    create: bool = False,
    **values: object,
) -> AppError:
    before = contents(datafile)
    with pytest.raises(AppError) as refused:
        edit(datafile, table, record_id, actor=actor, create=create, **values)
    assert contents(datafile) == before
    return refused.value


def data(datafile: Datafile, table: str, record_id: str) -> dict[str, object]:
    with datafile.read() as session:
        found = record_view(session, table, record_id).data
    assert found is not None
    decoded: dict[str, object] = json.loads(found)
    return decoded


def test_an_edit_sets_its_values_and_keeps_the_rest(central: Datafile) -> None:
    write(central, [item("I1", custom={"a": 1})])
    done = edit(central, "item", "I1", item_name="Paracetamol 500 mg")
    assert "record" in done.tables
    assert done.ids == {"I1"}
    assert data(central, "item", "I1") == {
        "ID": "I1",
        "item_name": "Paracetamol 500 mg",
        "custom": {"a": 1},
    }
    with central.read() as session:
        line = audit_lines(session, 1)[0]
    assert (line.kind, line.actor) == (EventKind.RECORD_EDITED, OPERATOR.name)
    assert line.details == '{"item_name":["Amoxicillin 250 mg","Paracetamol 500 mg"]}'


def test_the_values_it_has_already_change_nothing(central: Datafile) -> None:
    write(central, [item("I1")])
    before = contents(central)
    assert edit(central, "item", "I1", item_name="Amoxicillin 250 mg").tables == frozenset()
    assert contents(central) == before


def test_an_edit_on_a_remote_site_waits_for_the_central_server(remote: Datafile) -> None:
    write(remote, [store("S1", 2), invoice("T1", "S1")], site_id=1)
    edit(remote, "transact", "T1", comment="urgent")
    with remote.read() as session:
        view = record_view(session, "transact", "T1")
    assert (view.source_site_id, view.waiting_for) == (2, (1,))


def test_a_line_is_edited_where_the_store_of_its_header_is_active(remote: Datafile) -> None:
    write(remote, [store("S1", 2), store("S2", 3)], site_id=1)
    write(remote, [invoice("T1", "S1"), invoice("T2", "S2")], site_id=1)
    write(remote, [invoice_line("L1", "T1"), invoice_line("L2", "T2")], site_id=1)
    edit(remote, "trans_line", "L1", batch="B7")
    assert refusal(remote, "trans_line", "L2", batch="B7").code is ErrorCode.EDIT_REFUSED


def test_central_data_is_not_edited_on_a_remote_site(remote: Datafile) -> None:
    write(remote, [item("I1")], site_id=1)
    error = refusal(remote, "item", "I1", item_name="X")
    assert error.code is ErrorCode.EDIT_REFUSED
    assert "central data" in error.summary


def test_the_central_server_does_not_edit_what_another_site_does(central: Datafile) -> None:
    write(central, [store("S1", 2), invoice("T1", "S1")])
    with central.write() as session:
        session.execute(
            site.insert().values(
                site_id=2,
                uuid="u",
                code="",
                name="North",
                site_type="standalone",
                initialisation=InitialisationStatus.COMPLETED,
                created_at=NOON,
            )
        )
    error = refusal(central, "transact", "T1", comment="urgent")
    assert "active on site 2" in error.summary


def test_a_record_cannot_be_carried_over_to_a_foreign_store(remote: Datafile) -> None:
    write(remote, [store("S1", 2), store("S2", 3), invoice("T1", "S1")], site_id=1)
    assert refusal(remote, "transact", "T1", store_ID="S2").code is ErrorCode.EDIT_REFUSED


def test_central_data_is_an_administrators(central: Datafile) -> None:
    write(central, [item("I1"), store("S1", 1), invoice("T1", "S1")])
    error = refusal(central, "item", "I1", actor=NOBODY, item_name="X")
    assert error.code is ErrorCode.NOT_AUTHORISED
    edit(central, "transact", "T1", actor=NOBODY, comment="urgent")


@pytest.mark.parametrize(
    ("values", "field", "reason"),
    [
        ({"item_name": 5}, "item_name", "must be text"),
        ({"nmae": "x"}, "nmae", "no such field"),
        ({"ID": "I2"}, "ID", "never changes"),
        ({"item_name": None}, "item_name", "must not be null"),
    ],
)
def test_a_wrong_value_names_its_field(
    central: Datafile, values: dict[str, object], field: str, reason: str
) -> None:
    write(central, [item("I1")])
    with pytest.raises(AppError) as refused, central.write() as session:
        edit_record(session, OPERATOR, "item", "I1", values, NOON)
    error = refused.value
    assert error.code is ErrorCode.VALUE_INVALID
    assert error.facts["field"] == field
    assert reason in error.facts["reason"]


def test_a_field_that_only_this_record_has_can_be_edited(central: Datafile) -> None:
    write(central, [item("I1", user_field_1="a")])
    edit(central, "item", "I1", user_field_1=["b"])
    assert data(central, "item", "I1")["user_field_1"] == ["b"]


def test_an_unknown_record_is_edited_only_to_make_it(central: Datafile) -> None:
    error = refusal(central, "unit", "U1", units="tab")
    assert error.facts == {"table": "unit", "record_id": "U1"}
    edit(central, "unit", "U1", create=True, units="tab", comment="", order_number=1)
    assert data(central, "unit", "U1") == {
        "units": "tab",
        "comment": "",
        "order_number": 1,
        "ID": "U1",
    }


def test_a_new_record_must_have_its_keys(central: Datafile) -> None:
    error = refusal(central, "name", "N1", create=True, name="Depot")
    assert error.code is ErrorCode.RECORD_INVALID
    assert "code" in error.facts["reason"]


def test_a_record_of_an_unknown_table_can_be_made_and_edited(central: Datafile) -> None:
    edit(central, "novelty", "X1", create=True, colour="red")
    edit(central, "novelty", "X1", colour="blue")
    assert data(central, "novelty", "X1") == {"colour": "blue"}


def test_a_deleted_record_keeps_its_last_state(central: Datafile) -> None:
    write(central, [item("I1")])
    with central.write() as session:
        done = delete_record(session, OPERATOR, "item", "I1", NOON)
        view = record_view(session, "item", "I1")
    assert done.ids == {"I1"}
    assert view.action is Action.DELETE
    assert view.data is not None
    assert "Amoxicillin" in view.data


def test_a_deleted_record_can_only_be_made_anew(central: Datafile) -> None:
    write(central, [change("unit", "U1", units="tab")])
    with central.write() as session:
        delete_record(session, OPERATOR, "unit", "U1", NOON)
    assert refusal(central, "unit", "U1", units="cap").code is ErrorCode.RECORD_UNKNOWN
    with pytest.raises(AppError) as refused, central.write() as session:
        delete_record(session, OPERATOR, "unit", "U1", NOON)
    assert refused.value.code is ErrorCode.RECORD_UNKNOWN
    edit(central, "unit", "U1", create=True, units="cap", comment="", order_number=1)
    assert data(central, "unit", "U1")["units"] == "cap"


def test_what_may_not_be_edited_may_not_be_deleted(remote: Datafile) -> None:
    write(remote, [item("I1")], site_id=1)
    with pytest.raises(AppError) as refused, remote.write() as session:
        delete_record(session, OPERATOR, "item", "I1", NOON)
    assert refused.value.code is ErrorCode.EDIT_REFUSED
