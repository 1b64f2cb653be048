"""One scenario for each rule of section 1 (v5): transport, errors, order, merges, deletes."""

import gzip
import json
import threading
from dataclasses import replace
from typing import Any, Final

import pytest

from tests.conformance.catalogue import TABLES
from tests.conformance.conftest import NAME_A, NAME_B, STORE_A, STORE_B, Centre, identity
from tests.conformance.examples import example, shipment, shipment_line, stock
from tests.conformance.site import StrictSite
from tests.conformance.strict import parse
from tests.conformance.transport import ErrorAnswer, call, sha256
from tests.fakes.datafiles import FIRST_SITE, SECOND_SITE

EVERY_CALL: Final[list[tuple[str, str, Any]]] = [
    ("GET", "site", None),
    ("GET", "site_status", None),
    ("POST", "initialise", {}),
    ("GET", "central_records?cursor=0&limit=1", None),
    ("GET", "queued_records?limit=1", None),
    ("POST", "queued_records", {"queueLength": 0, "data": []}),
    ("POST", "acknowledged_records", {"syncIDs": []}),
]


def refused(site: StrictSite, method: str, route: str, document: Any) -> ErrorAnswer:
    with pytest.raises(ErrorAnswer) as raised:
        site.ask(method, route, document)
    return raised.value


# --- 1.1 transport


def test_the_hash_is_the_one_of_the_protocol() -> None:
    known = "5e884898da28047151d0e56f8dc6292773603d0d6aabbdd62a11ef721d1542d8"
    assert sha256("password") == known


def test_a_password_hash_is_compared_whatever_its_case(site_a: StrictSite) -> None:
    known = site_a.identity
    site_a.identity = replace(known, password_sha256=known.password_sha256.upper())
    assert site_a.get_site().site_id == 2


def test_a_path_in_the_sync_url_is_lost_and_does_no_harm(centre: Centre) -> None:
    site = StrictSite(f"{centre.url}/some/path", identity(FIRST_SITE))
    assert site.get_site().site_id == 2


def test_answers_come_packed_where_asked_and_bodies_may_be(
    centre: Centre, ready_a: StrictSite
) -> None:
    headers = ready_a.identity.headers
    route = "/sync/v5/central_records?cursor=0&limit=500"
    packed = call(centre.url, "GET", route, headers=headers)
    assert packed.headers["content-encoding"] == "gzip"
    del headers["Accept-Encoding"]
    plain = call(centre.url, "GET", route, headers=headers)
    assert "content-encoding" not in plain.headers
    assert plain.body == packed.body
    body = gzip.compress(b'{"queueLength":0,"data":[]}')
    packed_headers = headers | {"Content-Encoding": "gzip"}
    answer = call(centre.url, "POST", "/sync/v5/queued_records", body, packed_headers)
    assert answer.json() == {"integrationStarted": True}


def test_every_post_may_be_repeated(centre: Centre, ready_a: StrictSite) -> None:
    row = {"syncOutId": "1", "tableName": "item_line", "recordId": "s", "action": "Update",
           "recordData": stock("s", STORE_A)}  # fmt: skip
    for _time in range(2):
        assert ready_a.post_batch(1, [row]) is False
    for _time in range(2):
        assert ready_a.post_batch(0, []) is True
    ready_a._poll()
    centre.write("name_store_join", "j", store_ID=STORE_A, name_ID=NAME_B)
    _, batch = ready_a.get_queue(500)
    for _time in range(2):
        ready_a.acknowledge([each for each, _ in batch])
    for _time in range(2):
        queued = ready_a.post_initialise()
    assert queued == len(ready_a.get_queue(500)[1])


# --- 1.2 errors: on every call, decided on by their code


def test_a_wrong_device_is_refused(ready_a: StrictSite) -> None:
    ready_a.identity = replace(ready_a.identity, hardware_id="another device")
    for method, route, document in EVERY_CALL:
        error = refused(ready_a, method, route, document)
        assert (error.status, error.code) == (401, "site_incorrect_hardware_id")


@pytest.mark.parametrize("version", ["15", "0", "", "x"])
def test_a_version_that_is_not_served_is_refused(site_a: StrictSite, version: str) -> None:
    site_a.identity = replace(site_a.identity, version=version)
    for method, route, document in EVERY_CALL:
        error = refused(site_a, method, route, document)
        assert (error.status, error.code) == (409, "api_version_incompatible")
        assert error.data is not None  # required there


@pytest.mark.parametrize("version", ["1", "7", "14"])
def test_versions_1_to_14_are_served(site_a: StrictSite, version: str) -> None:
    site_a.identity = replace(site_a.identity, version=version)
    site_a.initialise()


def test_wrong_credentials_are_refused(centre: Centre, site_a: StrictSite) -> None:
    """Every call asks for them; five wrong passwords in a row block a site, so two are asked."""
    known = site_a.identity
    site_a.identity = replace(known, name="nobody")
    for method, route, document in EVERY_CALL:
        assert refused(site_a, method, route, document).code == "site_name_not_found"
        answer = call(centre.url, method, f"/sync/v5/{route}", b"{}")
        assert answer.status == 401
    for name in (FIRST_SITE, SECOND_SITE):
        site_a.identity = replace(known, name=name, password_sha256=sha256("wrong"))
        for method, route, document in EVERY_CALL[:4]:
            assert refused(site_a, method, route, document).code == "site_incorrect_password"


def test_a_device_is_bound_at_its_first_contact(centre: Centre, site_a: StrictSite) -> None:
    site_a.get_site()
    other = StrictSite(centre.url, replace(site_a.identity, hardware_id="second"))
    assert refused(other, "GET", "site", None).code == "site_incorrect_hardware_id"
    assert site_a.get_site().site_id == 2


# --- 1.3 and 1.4 endpoints and their order


def test_who_a_site_is_never_changes(site_a: StrictSite) -> None:
    before = site_a.get_site()
    assert before.initialisation_status == "new"
    site_a.initialise()
    after = site_a.get_site()
    assert (after.uuid, after.site_id, after.central_site_id) == (before.uuid, 2, 1)
    assert after.initialisation_status == "completed"


def test_a_fresh_site_has_what_it_needs(ready_a: StrictSite) -> None:
    assert not ready_a.failed
    assert ready_a.stores == {STORE_A}
    for table, record_id in [
        ("name", NAME_A), ("name", "invad"), ("currency", "usd"), ("unit", "unit-1"),
        ("item", "item-1"), ("list_master_line", "list-line-1"), ("name_store_join", "join-ab"),
    ]:  # fmt: skip
        assert record_id in ready_a.ids(table)
    assert ready_a.records["currency", "usd"]["is_home_currency"] is True
    assert "join-ba" not in ready_a.ids("name_store_join")


def test_initialise_may_come_again_at_any_time(ready_a: StrictSite) -> None:
    ready_a.write("transact", shipment("t", STORE_A, NAME_B))
    ready_a.write("trans_line", shipment_line("l", "t"))
    ready_a.sync()
    before = dict(ready_a.records)
    ready_a.forget()
    ready_a.post_initialise()
    ready_a.get_queue(1)
    ready_a.initialise()
    assert set(ready_a.records) == set(before)
    assert ready_a.records["transact", "t"] == before["transact", "t"]


def test_every_spelling_of_an_action_is_taken_and_no_other(ready_a: StrictSite) -> None:
    rows = [
        {"syncOutId": str(number), "tableName": "item_line", "recordId": f"s{number}",
         "action": action, "recordData": stock(f"s{number}", STORE_A)}
        for number, action in enumerate(["insert", "update", "Insert", "Update"])
    ]  # fmt: skip
    ready_a.post_batch(len(rows), rows)
    gone = {"syncOutId": "9", "tableName": "item_line", "recordId": "s0", "action": "Delete",
            "recordData": None}  # fmt: skip
    ready_a.post_batch(1, [gone])
    with pytest.raises(ErrorAnswer):
        ready_a.post_batch(1, [gone | {"action": "Remove"}])
    ready_a.post_batch(0, [])
    ready_a._poll()
    ready_a.forget()
    ready_a.initialise()
    assert ready_a.ids("item_line") == {"s1", "s2", "s3"}


def test_deletes_of_central_data_and_of_the_queue_arrive(
    centre: Centre, ready_a: StrictSite
) -> None:
    centre.delete("item", "item-1")
    centre.delete("name_store_join", "join-ab")
    ready_a.sync()
    assert "item-1" not in ready_a.ids("item")
    assert "join-ab" not in ready_a.ids("name_store_join")


def test_what_was_deleted_before_it_was_sent_is_not_in_a_first_run(
    centre: Centre, site_a: StrictSite
) -> None:
    centre.delete("name_store_join", "join-ab")
    site_a.initialise()
    assert "join-ab" not in site_a.ids("name_store_join")


def test_a_merge_names_both_ids(centre: Centre, ready_a: StrictSite) -> None:
    centre.write("item", "double", item_name="Amoxycillin")
    ready_a.sync()
    centre.merge("item", keep="item-1", gone="double")
    ready_a.sync()
    assert "double" not in ready_a.ids("item")
    assert "item-1" in ready_a.ids("item")


# --- 1.5 loops


@pytest.mark.parametrize("rows", [1, 3, 1000])
def test_pulls_of_any_size_give_the_same(site_a: StrictSite, rows: int) -> None:
    site_a.initialise()
    before = dict(site_a.records)
    site_a.forget()
    site_a.central_rows = site_a.queue_rows = rows
    site_a.initialise()
    assert site_a.records == before


def test_changes_during_a_pull_are_not_lost(centre: Centre, ready_a: StrictSite) -> None:
    done = threading.Event()

    def keep_writing() -> None:
        for number in range(60):
            centre.write("item", f"i{number}", item_name=str(number))
            centre.write("name_store_join", f"j{number}", store_ID=STORE_A, name_ID=NAME_B)
        done.set()

    writer = threading.Thread(target=keep_writing)
    ready_a.central_rows = ready_a.queue_rows = 7
    writer.start()
    while not done.is_set():
        ready_a.sync()
    writer.join()
    ready_a.sync()
    assert {f"i{number}" for number in range(60)} <= ready_a.ids("item")
    assert {f"j{number}" for number in range(60)} <= ready_a.ids("name_store_join")


def test_a_record_that_changed_after_it_was_sent_stays_queued(
    centre: Centre, ready_a: StrictSite
) -> None:
    centre.write("name_store_join", "join-ab", store_ID=STORE_A, name_ID=NAME_B, inactive=False)
    _, batch = ready_a.get_queue(500)
    centre.write("name_store_join", "join-ab", store_ID=STORE_A, name_ID=NAME_B, inactive=True)
    ready_a.acknowledge([each for each, _ in batch])
    ready_a.sync()
    assert ready_a.records["name_store_join", "join-ab"]["inactive"] is True


# --- 1.6 and 1.7 what is pushed, and what becomes of it


def test_values_survive_push_store_and_pull_with_their_spelling(
    centre: Centre, ready_a: StrictSite
) -> None:
    text = (
        '{"ID":"s","store_ID":"store-a","item_ID":"item-1","quantity":1,"pack_size":1.50,'
        '"cost_price":1e-7,"sell_price":12345678901234.125,"note":"\\u00e9 \\"x\\"",'
        '"om_new":[1,{}]}'
    )
    body = (
        '{"queueLength":1,"data":[{"syncOutId":"1","tableName":"item_line","recordId":"s",'
        f'"action":"Update","recordData":{text}}}]}}'
    ).encode()
    headers = ready_a.identity.headers
    call(centre.url, "POST", "/sync/v5/queued_records", body, headers).json()
    ready_a.post_batch(0, [])
    ready_a._poll()
    ready_a.post_initialise()
    answer = call(centre.url, "GET", "/sync/v5/queued_records?limit=500", headers=headers)
    assert parse(answer.body)["data"]
    for part in ('"quantity":1,', '"pack_size":1.50', "12345678901234.125", '"om_new":[1,{}]'):
        assert part in answer.body.decode()
    back = json.loads(text)
    given = next(each for each in parse(answer.body)["data"] if each["recordId"] == "s")
    assert {name: given["recordData"][name] for name in back} == back


def test_a_table_that_nobody_knows_is_kept_and_comes_back(ready_a: StrictSite) -> None:
    row = {"syncOutId": "1", "tableName": "om_of_tomorrow", "recordId": "x", "action": "Update",
           "recordData": {"ID": "x", "store_ID": STORE_A, "value": [1, "2"]}}  # fmt: skip
    ready_a.post_batch(1, [row])
    ready_a.post_batch(0, [])
    ready_a._poll()
    ready_a.post_initialise()
    _, batch = ready_a.get_queue(500)
    kept = [pulled.data for _, pulled in batch if pulled.table == "om_of_tomorrow"]
    assert kept == [row["recordData"]]


def test_one_bad_record_costs_the_others_nothing(ready_a: StrictSite) -> None:
    def row(record_id: str, data: Any) -> dict[str, Any]:
        return {"syncOutId": "1", "tableName": "item_line", "recordId": record_id,
                "action": "Update", "recordData": data}  # fmt: skip

    ready_a.post_batch(3, [row("bad", [1]), row("worse", None), row("s", stock("s", STORE_A))])
    ready_a.post_batch(0, [])
    ready_a._poll()
    ready_a.forget()
    ready_a.initialise()
    assert ready_a.ids("item_line") == {"s"}


def test_a_site_gets_nothing_of_another(ready_a: StrictSite, ready_b: StrictSite) -> None:
    ready_a.write("item_line", stock("mine", STORE_A))
    ready_a.write("Location", example("Location", "shelf", store_ID=STORE_A, code="A"))
    ready_a.sync()
    ready_b.sync()
    ready_b.forget()
    ready_b.initialise()
    assert not ready_b.ids("item_line")
    assert not ready_b.ids("Location")


def test_a_site_cannot_write_into_anothers_store(ready_a: StrictSite, ready_b: StrictSite) -> None:
    ready_a.write("item_line", stock("s", STORE_A, quantity=5))
    ready_a.sync()
    for store in (STORE_A, STORE_B):  # as it is, and called its own
        ready_b.write("item_line", stock("s", store, quantity=99))
        ready_b.sync()
    ready_a.forget()
    ready_a.initialise()
    assert ready_a.records["item_line", "s"]["quantity"] == 5


def test_an_empty_record_of_every_table_can_be_pulled(centre: Centre, ready_a: StrictSite) -> None:
    """Imports and edits leave keys out; the kit fails at the first that is missing."""
    # Some tables go only where there is a dispensary.
    store = {"name_ID": NAME_A, "sync_id_remote_site": 2, "store_mode": "dispensary"}
    centre.write("store", STORE_A, **store)
    strange = {"store", "pref", "om_user_permission"}  # they name a store or belong to one
    tables = [
        name
        for name, spec in TABLES.items()
        if spec.get("pulled") and spec["wire"] != "v6" and name not in strange
    ]
    for table in tables:
        keys = [field["name"] for field in TABLES[table]["fields"]]
        stores = {key: STORE_A for key in ("store_ID", "storeID", "toStoreID") if key in keys}
        centre.write(table, f"empty-{table}", **stores)
    ready_a.pull_all()  # parents are not there, so nothing is integrated
    arrived = {pulled.table for pulled in ready_a.buffer.values()}
    assert len(arrived & set(tables)) > 50


def test_both_sites_keep_the_same_central_data(
    ready_a: StrictSite, ready_b: StrictSite, centre: Centre
) -> None:
    centre.write("item", "item-2", item_name="Ibuprofen", strength="200 mg")
    for site in (ready_a, ready_b):
        site.sync()
    of_a, of_b = (
        {key: data for key, data in site.records.items() if key[0] != "name_store_join"}
        for site in (ready_a, ready_b)
    )
    assert of_a == of_b
