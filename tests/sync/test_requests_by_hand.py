"""The server and every kind of request: those of the protocol, its traps, and bad ones."""

import gzip
import json
import socket
import threading
from typing import Any
from urllib.parse import urlsplit

import pytest

from models.datafile import Datafile
from models.enums import BufferState
from models.queries.buffer import held_records
from models.tables import site as sites
from syncengine.server.bodies import LARGEST_BODY_BYTES
from tests.fakes.datafiles import FIRST_ID, SECOND_SITE, SECOND_STORE
from tests.fakes.raw_site import PUSH_PATH, RawSite, own, pushed
from tests.fakes.records import contents, deletion, invoice, item, payload_of, stock, write
from tests.fakes.runs import held_in, prefer, waiting_for


@pytest.fixture
def site(server_url: str) -> RawSite:
    """The first site, by hand."""
    return RawSite(server_url)


@pytest.fixture
def begun(site: RawSite) -> RawSite:
    """The first site after it has begun to initialise: before that nothing is queued for it."""
    assert site.ask("POST", "/sync/v5/initialise", b"{}").status == 200
    return site


def held(datafile: Datafile) -> dict[str, BufferState]:
    with datafile.read() as session:
        return {each.record_id: each.state for each in held_records(session)}


# --- what a site is told


def test_a_site_is_told_who_it_is(site: RawSite) -> None:
    told = site.get("site")
    assert (told["siteId"], told["mSupplyCentralSiteId"]) == (FIRST_ID, 1)
    assert told["name"] == site.name
    assert told["isOmSupplyCentralServer"] is False
    assert told["omSupplyCentralServerUrl"] == site.url  # trap 9: absolute, never blank
    assert told["initialisationStatus"] == "new"
    assert site.get("site")["id"] == told["id"]


def test_open_msupply_sites_are_told_where_their_own_server_is(
    central: Datafile, site: RawSite
) -> None:
    def told() -> str:
        return str(site.get("site")["omSupplyCentralServerUrl"])

    prefer(central, "public_url", "https://central.example.org")
    assert told() == "https://central.example.org"
    with central.write() as session:
        values = {"is_oms_central": True, "oms_central_url": "https://oms.example.org"}
        session.execute(sites.update().where(sites.c.name == SECOND_SITE).values(values))
    assert told() == "https://oms.example.org"


def test_initialising_is_quick_and_may_be_repeated(central: Datafile, site: RawSite) -> None:
    write(central, [stock("a"), stock("b")])
    for _time in range(3):
        answer = site.ask("POST", "/sync/v5/initialise", b"{}")
        assert (answer.status, answer.data) == (200, {"queueLength": 2})
    assert site.get("site")["initialisationStatus"] == "completed"


def test_central_records_come_after_the_cursor_up_to_the_last(
    central: Datafile, site: RawSite
) -> None:
    write(central, [item("i"), stock("s"), item("j"), deletion("item", "i")])
    everything = site.get("central_records?cursor=0&limit=500")
    cursors = [each["ID"] for each in everything["data"]]
    assert cursors == sorted(set(cursors))
    assert everything["maxCursor"] == cursors[-1]
    seen, cursor = [], 0
    while batch := site.get(f"central_records?cursor={cursor}&limit=2")["data"]:
        assert all(each["ID"] > cursor for each in batch)  # trap 1
        cursor = batch[-1]["ID"]
        seen += batch
    assert seen == everything["data"]
    for after in (cursor, cursor + 1, 10**15):
        last = site.get(f"central_records?cursor={after}&limit=2")
        assert last == {"maxCursor": max(cursor, after), "data": []}  # traps 2, 3, 20
    deleted = next(each for each in everything["data"] if each["action"] == "delete")
    assert "recordData" not in deleted
    assert all(isinstance(each["ID"], int) for each in everything["data"])


def test_the_queue_is_the_same_until_it_is_acknowledged(central: Datafile, begun: RawSite) -> None:
    write(central, [stock("a"), stock("b"), stock("c")])
    first = begun.get("queued_records?limit=2")
    assert begun.get("queued_records?limit=2") == first
    assert (first["queueLength"], len(first["data"])) == (3, 2)  # trap 4
    assert all(isinstance(each["syncOutId"], str) for each in first["data"])
    ids = [each["syncOutId"] for each in first["data"]]
    for _time in range(2):
        body = json.dumps({"syncIDs": ids}).encode()
        assert begun.ask("POST", "/sync/v5/acknowledged_records", body).status == 200
    rest = begun.get("queued_records?limit=2")
    assert [each["recordId"] for each in rest["data"]] == ["c"]  # trap 5
    everything = json.dumps({"syncIDs": [rest["data"][0]["syncOutId"]]}).encode()
    begun.ask("POST", "/sync/v5/acknowledged_records", everything)
    assert begun.get("queued_records?limit=2") == {"queueLength": 0, "data": []}


def test_acknowledging_what_was_never_sent_removes_nothing(
    central: Datafile, begun: RawSite
) -> None:
    write(central, [stock("a")])
    odd = ["", "-1", "x", "1.0", "\uff19", "9" * 30, "9" * 5000, "0x1", "999999999999"]
    body = json.dumps({"syncIDs": odd}).encode()
    assert begun.ask("POST", "/sync/v5/acknowledged_records", body).status == 200
    assert waiting_for(central, FIRST_ID) == 1


def test_one_site_does_not_see_or_acknowledge_anothers_queue(
    central: Datafile, begun: RawSite
) -> None:
    write(central, [stock("a"), stock("b", SECOND_STORE)])
    mine = begun.get("queued_records?limit=9")["data"]
    assert [each["recordId"] for each in mine] == ["a"]
    other = begun.but(name=SECOND_SITE)
    body = json.dumps({"syncIDs": [mine[0]["syncOutId"]]}).encode()
    assert other.ask("POST", "/sync/v5/acknowledged_records", body).status == 200
    assert waiting_for(central, FIRST_ID) == 1


BAD_QUERIES = (
    "", "limit=5", "cursor=-1&limit=5", "cursor=1.0&limit=5", "cursor=x&limit=5",
    "cursor=1&limit=", "cursor=1&limit=%D9%A3", f"cursor={'9' * 19}&limit=5",
)  # fmt: skip


def test_numbers_that_are_none_are_refused(site: RawSite) -> None:
    for query in BAD_QUERIES:
        answer = site.ask("GET", f"/sync/v5/central_records?{query}")
        assert (answer.status, answer.error) == (400, "bad_request"), query


# --- what a site pushes


def test_the_last_push_is_empty_and_starts_the_integration(
    central: Datafile, site: RawSite
) -> None:
    assert site.push(own("item_line", "s"), queue_length=3).data == {"integrationStarted": False}
    # Trap 7: a batch may be empty long before the end.
    assert site.push(queue_length=2).data == {"integrationStarted": False}
    assert site.get("site_status") == {"code": "idle", "message": "idle", "data": None}  # trap 8
    assert held_in(central).received == 1
    site.push_all()  # trap 6
    assert payload_of(central, "item_line", "s") == '{"ID": "s", "store_ID": "store-a"}'


def test_pushing_a_batch_twice_changes_nothing(central: Datafile, site: RawSite) -> None:
    batch = [own("transact", "h"), pushed("trans_line", "l", {"ID": "l", "transaction_ID": "h"})]
    site.push(*batch)
    site.push_all(*batch)
    before = contents(central)
    site.push_all(*batch)
    site.push_all()
    assert contents(central) == before
    assert waiting_for(central, FIRST_ID) == 0  # trap 19: its own records do not come back


def test_what_a_site_pushed_meanwhile_is_not_sent_back_to_it(
    central: Datafile, begun: RawSite
) -> None:
    write(central, [stock("s", quantity=1)])
    assert waiting_for(central, FIRST_ID) == 1
    begun.push_all(own("item_line", "s", quantity=2))
    assert begun.get("queued_records?limit=9")["data"] == []


def test_push_forms_become_pull_forms(central: Datafile, site: RawSite) -> None:
    site.push_all(own("transact", "h", entry_date="2022-03-24T00:00:00", entry_time="11:35:15",
                      insuranceDiscountRate=None))  # fmt: skip
    stored = json.loads(payload_of(central, "transact", "h") or "")
    assert (stored["entry_date"], stored["entry_time"]) == ("2022-03-24", 41715)  # trap 12
    assert stored["insuranceDiscountRate"] == 0  # trap 13


def test_objects_in_strings_become_objects(central: Datafile, site: RawSite) -> None:
    site.push_all(pushed("om_document", "d", {"ID": "d", "data": '{"a":[1]}'}))
    assert payload_of(central, "om_document", "d") == '{"ID":"d","data":{"a":[1]}}'  # trap 14


def test_both_spellings_of_an_action_are_read(central: Datafile, site: RawSite) -> None:
    for word, deletes in (("Insert", "Delete"), ("Update", "delete"), ("insert", "Delete")):
        site.push_all(own("item_line", word) | {"action": word})
        assert payload_of(central, "item_line", word) is not None
        site.push_all(pushed("item_line", word, None, deletes))
    assert {each[2] for each in contents(central) if each[0] == "item_line"} == {"delete"}


def test_a_line_before_its_header_waits_for_it(central: Datafile, site: RawSite) -> None:
    line = pushed("trans_line", "l", {"ID": "l", "transaction_ID": "h"})
    site.push(line)
    site.push_all(own("transact", "h"))
    assert held_in(central).held == 0
    site.push_all(pushed("trans_line", "l2", {"ID": "l2", "transaction_ID": "h2"}))
    assert held(central) == {"l2": BufferState.WAITING}
    site.push_all(own("transact", "h2"))
    assert held(central) == {}
    assert {each[1] for each in contents(central)} >= {"h", "l", "h2", "l2"}


def test_bad_records_are_kept_and_the_others_applied(central: Datafile, site: RawSite) -> None:
    write(central, [item("i")])
    site.push_all(
        own("item_line", "good"),
        pushed("item_line", "a list", []),
        pushed("item_line", "text", "text"),
        pushed("item_line", "nothing", None),
        pushed("item", "i", {"ID": "i", "item_name": "mine now"}),
        pushed("item_line", "theirs", {"ID": "theirs", "store_ID": SECOND_STORE}),
        pushed("trans_line", "early", {"ID": "early", "transaction_ID": "h"}),
    )
    assert held(central) == {
        "a list": BufferState.FAILED,
        "text": BufferState.FAILED,
        "nothing": BufferState.FAILED,
        "i": BufferState.REFUSED,
        "theirs": BufferState.REFUSED,
        "early": BufferState.WAITING,
    }
    assert payload_of(central, "item", "i") == item("i").payload
    assert {each[1] for each in contents(central)} & {"theirs", "early", "good"} == {"good"}


BAD_BODIES: dict[str, bytes] = {
    "empty": b"",
    "no JSON": b"hello",
    "cut": b'{"queueLength":0,"data":[',
    "a list": b"[]",
    "null": b"null",
    "null data": b'{"queueLength":0,"data":null}',
    "no length": b'{"data":[]}',
    "negative length": b'{"queueLength":-1,"data":[]}',
    "length in words": b'{"queueLength":"1","data":[]}',
    "fraction": b'{"queueLength":1.5,"data":[]}',
    "no UTF-8": b'{"queueLength":0,"data":[],"x":"\xff\xfe"}',
    "UTF-16": '{"queueLength":0,"data":[]}'.encode("utf-16"),
    "endless nesting": b'{"queueLength":0,"data":' + b"[" * 200_000,
    "two messages": b'{"queueLength":0,"data":[]}{"queueLength":0,"data":[]}',
}


def test_a_body_that_is_no_push_is_refused_and_nothing_changed(
    central: Datafile, site: RawSite
) -> None:
    site.get("site")
    before = contents(central)
    for name, body in BAD_BODIES.items():
        answer = site.ask("POST", PUSH_PATH, body)
        assert (answer.status, answer.error) == (400, "bad_request"), name
    assert (contents(central), held_in(central).received) == (before, 0)
    assert site.get("site_status")["code"] == "idle"


WRONG: dict[str, dict[str, Any]] = {
    "unknown action": {"action": "Upsert"},
    "blank action": {"action": ""},
    "no action": {"action": None},
    "number as table": {"tableName": 7},
    "number as id": {"recordId": 7},
    "number as queue id": {"syncOutId": 7},
    "half a surrogate": {"recordId": "\ud800"},
}


def test_one_wrong_record_refuses_the_whole_batch(central: Datafile, site: RawSite) -> None:
    for name, wrong in WRONG.items():
        both = [own("item_line", "good"), own("item_line", "x") | wrong]
        body = json.dumps({"queueLength": 2, "data": both}).encode()
        answer = site.ask("POST", PUSH_PATH, body)
        assert (answer.status, answer.error) == (400, "bad_request"), name
    assert held_in(central).received == 0


def test_ids_of_any_kind_are_kept(central: Datafile, site: RawSite) -> None:
    ids = ["", " ", "ä", "a\x00b", "\N{PILE OF POO}", "x" * 3000, "a'b\"c%"]
    site.push_all(*(own("item_line", each) for each in ids))
    assert {each[1] for each in contents(central)} >= set(ids)
    assert held_in(central).held == 0


# --- how bodies come


def test_bodies_come_without_content_type_or_with_any(central: Datafile, site: RawSite) -> None:
    body = json.dumps({"queueLength": 1, "data": [own("item_line", "s")]}).encode()
    for headers in ({}, {"Content_Type": "text/plain"}, {"Content_Type": "application/json"}):
        assert site.ask("POST", PUSH_PATH, body, **headers).status == 200  # trap 11
    assert held_in(central).received == 1


def test_bodies_may_be_compressed_or_chunked(central: Datafile, site: RawSite) -> None:
    body = json.dumps({"queueLength": 1, "data": [own("item_line", "s")]}).encode()
    for word in ("gzip", "GZip"):
        packed = gzip.compress(body)
        assert site.ask("POST", PUSH_PATH, packed, Content_Encoding=word).status == 200
    assert site.ask("POST", PUSH_PATH, body, Content_Encoding="identity").status == 200
    assert held_in(central).received == 1


def test_other_encodings_are_refused(site: RawSite) -> None:
    for encoding in ("deflate", "br", "gzip, gzip", "x"):
        answer = site.ask("POST", PUSH_PATH, b"{}", Content_Encoding=encoding)
        assert (answer.status, answer.error) == (400, "bad_request"), encoding


def test_broken_and_swollen_bodies_are_refused(central: Datafile, site: RawSite) -> None:
    packed = gzip.compress(b'{"queueLength":0,"data":[]}')
    bomb = gzip.compress(b" " * (LARGEST_BODY_BYTES + 1), compresslevel=1)
    for body in (b"no gzip", packed[:-9], packed[:12], bomb, b""):
        answer = site.ask("POST", PUSH_PATH, body, Content_Encoding="gzip")
        assert (answer.status, answer.error) == (400, "bad_request")
    assert held_in(central).received == 0


def test_a_body_over_the_limit_is_refused_while_it_comes(site: RawSite) -> None:
    host, _, port = urlsplit(site.url).netloc.partition(":")
    head = "\r\n".join(f"{name}: {value}" for name, value in site.headers.items())
    with socket.create_connection((host, int(port)), 20) as connection:
        connection.sendall(
            f"POST {PUSH_PATH} HTTP/1.1\r\nHost: x\r\n{head}\r\n"
            f"Content-Length: {10 * LARGEST_BODY_BYTES}\r\n\r\n".encode()
        )
        part = b" " * 1024 * 1024
        sent = 0
        try:
            while sent <= 2 * LARGEST_BODY_BYTES:
                connection.sendall(part)
                sent += len(part)
        except OSError:
            pass  # it has hung up
        answer = connection.recv(65536)
    assert b" 400 " in answer.splitlines()[0]
    assert b"larger than 64 MiB" in answer


def test_a_request_that_ends_too_early_changes_nothing(central: Datafile, site: RawSite) -> None:
    host, _, port = urlsplit(site.url).netloc.partition(":")
    head = "\r\n".join(f"{name}: {value}" for name, value in site.headers.items())
    with socket.create_connection((host, int(port)), 20) as connection:
        connection.sendall(
            f"POST {PUSH_PATH} HTTP/1.1\r\nHost: x\r\n{head}\r\n"
            'Content-Length: 500\r\n\r\n{"queueLength":1,"data":['.encode()
        )
    assert site.get("site_status")["code"] == "idle"
    assert held_in(central).received == 0


def test_other_paths_and_methods_are_not_there(site: RawSite) -> None:
    for path in ("/", "/sync/v5", "/sync/v5/nothing"):
        assert site.ask("GET", path).status == 404, path
    others = (
        ("GET", "initialise"),
        ("PUT", "queued_records"),
        ("DELETE", "site"),
        ("POST", "site"),
    )
    for method, path in others:
        assert site.ask(method, f"/sync/v5/{path}").status == 405, (method, path)


def test_slow_sites_do_not_hold_up_the_others(central: Datafile, site: RawSite) -> None:
    host, _, port = urlsplit(site.url).netloc.partition(":")
    unfinished = b"POST /sync/v5/queued_records HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n"
    slow = [socket.create_connection((host, int(port)), 20) for _number in range(60)]
    for each in slow:
        each.sendall(unfinished)
    site.push_all(own("item_line", "s"))
    for each in slow:
        each.close()
    assert payload_of(central, "item_line", "s") is not None


def test_many_at_once_are_all_answered(central: Datafile, site: RawSite) -> None:
    site.get("site")
    statuses: list[int] = []

    def push(number: int) -> None:
        statuses.append(site.push(own("item_line", f"s{number}")).status)

    threads = [threading.Thread(target=push, args=(number,)) for number in range(40)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert statuses == [200] * 40
    site.push_all()
    assert len([each for each in contents(central) if each[0] == "item_line"]) == 40


def test_the_answer_is_compressed_only_for_those_who_ask(central: Datafile, begun: RawSite) -> None:
    write(central, [invoice("h", comment="x" * 5_000)])
    plain = begun.ask("GET", "/sync/v5/queued_records?limit=9")
    packed = begun.ask("GET", "/sync/v5/queued_records?limit=9", Accept_Encoding="gzip")
    assert "content-encoding" not in plain.headers
    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed.body) == plain.body
