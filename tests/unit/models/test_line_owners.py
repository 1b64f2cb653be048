"""The store of a line is the store of its header, wherever that is."""

from models.catalogue import RoutingKeys, routing_from_json
from models.datafile import Datafile
from models.line_owners import Identity, owners_of
from models.records import RecordChange
from tests.fakes.records import deletion, invoice, invoice_line, item, write


def keys_of(*changes: RecordChange) -> dict[Identity, RoutingKeys]:
    return {
        (each.table, each.record_id): routing_from_json(each.table, (each.payload or "").encode())
        for each in changes
    }


def found(datafile: Datafile, *changes: RecordChange) -> list[str | None]:
    with datafile.read() as session:
        return [owner.store_id for owner in owners_of(session, keys_of(*changes)).values()]


def test_a_record_has_its_own_store(central: Datafile) -> None:
    assert found(central, invoice("T1", "S1"), item("I1")) == ["S1", None]


def test_a_line_has_the_store_of_a_header_beside_it(central: Datafile) -> None:
    assert found(central, invoice_line("L1", "T1"), invoice("T1", "S1")) == ["S1", "S1"]


def test_a_line_has_the_store_of_a_header_in_the_datafile(central: Datafile) -> None:
    write(central, [invoice("T1", "S1"), invoice("T2", "S2")])
    lines = [invoice_line(f"L{number}", f"T{number}") for number in (1, 2, 3)]
    assert found(central, *lines) == ["S1", "S2", None]


def test_a_deleted_header_still_tells(central: Datafile) -> None:
    write(central, [invoice("T1", "S1")])
    write(central, [deletion("transact", "T1")])
    assert found(central, invoice_line("L1", "T1")) == ["S1"]


def test_many_headers_are_looked_up_in_parts(central: Datafile) -> None:
    write(central, [invoice(f"T{number}", f"S{number % 3}") for number in range(6_000)])
    lines = [invoice_line(f"L{number}", f"T{number}") for number in range(6_000)]
    assert found(central, *lines) == [f"S{number % 3}" for number in range(6_000)]
