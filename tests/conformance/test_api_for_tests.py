"""The test API, as a peer's automated tests use it to build their network (protocol 2)."""

import json
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from tests.conformance.conftest import NAME_A, NAME_B, STORE_A, Centre, identity
from tests.conformance.site import StrictSite
from tests.conformance.transport import Answer, ErrorAnswer, Identity, call
from tests.fakes.datafiles import FIRST_SITE
from tests.fakes.server_thread import server_thread

Post = Callable[[str, Any], Answer]


@pytest.fixture
def url(centre: Centre, tmp_path: Path) -> Iterator[str]:
    """Where the test API is offered."""
    with server_thread(centre.datafile, tmp_path / "files", test_api=True) as url:
        yield url


@pytest.fixture
def post(url: str) -> Post:
    """Calls of the test API, by an ordinary site and without a Content-Type."""

    def post(route: str, document: Any) -> Answer:
        body = json.dumps(document).encode()
        headers = identity(FIRST_SITE).headers
        answer = call(url, "POST", f"/sync/v5/test/{route}", body, headers)
        assert answer.status == 200, answer.body
        return answer

    return post


def made_site(url: str, post: Post, *visible: str) -> tuple[StrictSite, dict[str, Any]]:
    """Make a site; return it as a client and what the server told of it."""
    made = post("create_site", {"visibleNameIds": visible}).json()
    told = made["site"]
    # Every site of such a test runs on one machine.
    site = StrictSite(url, Identity(told["name"], told["password"], "one hardware id for all"))
    return site, made


def test_a_made_site_is_effective_at_once(url: str, post: Post) -> None:
    site, made = made_site(url, post, NAME_A, NAME_B)
    told = site.get_site()
    assert (told.uuid, told.site_id) == (made["site"]["ID"], made["site"]["site_ID"])
    assert told.initialisation_status == "new"
    site.initialise()
    assert not site.failed
    assert site.stores == {made["store"]["ID"]}
    store = site.records["store", made["store"]["ID"]]
    assert (store["created_date"], store["store_mode"]) == ("0000-00-00", "store")
    assert store["disabled"] is False
    assert site.records["name", made["store"]["name_ID"]]["type"] == "store"
    joined = [data for key, data in site.records.items() if key[0] == "name_store_join"]
    assert {(each["store_ID"], each["name_ID"]) for each in joined} >= {
        (made["store"]["ID"], name) for name in (NAME_A, NAME_B)
    }
    other, _ = made_site(url, post)
    other.initialise()  # on the same machine
    assert other.stores.isdisjoint(site.stores)


def test_records_are_completed_merged_and_routed(url: str, post: Post) -> None:
    site, made = made_site(url, post)
    store_id = made["store"]["ID"]
    post(
        "upsert",
        {  # tables in the order of the alphabet: the join comes before its store and name
            "form_schema": [{"ID": "form-1", "type": "x", "json_schema": '{"a":1}'}],
            "item": [{"ID": "item-9", "item_name": "Zinc", "default_pack_size": 1, "new": 1.50}],
            "item_line": [{"ID": "stock-9", "store_ID": store_id, "item_ID": "item-9"}],
            "list_master": [{"ID": "list-9", "description": "L", "programSettings": '{"b":[]}'}],
            "name": [{"ID": "name-9", "name": "New store", "code": "9", "type": "store"}],
            "name_store_join": [{"ID": "join-9", "store_ID": store_id, "name_ID": "name-9"}],
            "store": [{"ID": "store-9", "name_ID": "name-9"}],
        },
    )
    site.initialise()
    assert not site.failed
    assert site.records["form_schema", "form-1"]["json_schema"] == {"a": 1}
    assert site.records["list_master", "list-9"]["programSettings"] == {"b": []}
    assert site.records["list_master", "list-9"]["inactive"] is False
    item = site.records["item", "item-9"]
    assert (str(item["default_pack_size"]), str(item["new"])) == ("1", "1.5")
    assert "margin" not in site.records["name", "name-9"]
    assert {"stock-9"} <= site.ids("item_line")
    assert {"join-9"} <= site.ids("name_store_join")
    assert site.records["store", "store-9"]["sync_id_remote_site"] == 0

    post("upsert", {"item": [{"ID": "item-9", "code": "ZN"}]})
    post("upsert", {"item_line": [{"ID": "stock-9", "note": "moved"}]})
    site.sync()
    assert site.records["item", "item-9"] == item | {"code": "ZN"}
    assert site.records["item_line", "stock-9"]["note"] == "moved"


def test_deletions_take_the_channel_of_the_record(post: Post, ready_a: StrictSite) -> None:
    post("upsert", {"unit": [{"ID": "unit-9", "units": "box"}]})
    post("upsert", {"item_line": [{"ID": "stock-9", "store_ID": STORE_A, "item_ID": "item-1"}]})
    ready_a.sync()
    post("delete", {"item_line": ["stock-9", "never was"], "unit": ["unit-9"]})
    _, central = ready_a.get_central(ready_a.central_cursor, 500)
    assert [(each.record_id, each.action) for _, each in central] == [("unit-9", "delete")]
    waiting, queued = ready_a.get_queue(500)
    assert waiting == 1
    assert [(each.record_id, each.action) for _, each in queued] == [("stock-9", "delete")]
    ready_a.sync()
    assert "unit-9" not in ready_a.ids("unit")
    assert "stock-9" not in ready_a.ids("item_line")


@pytest.mark.parametrize("route", ["upsert", "delete"])
def test_a_step_without_data_posts_null(post: Post, ready_a: StrictSite, route: str) -> None:
    post(route, None)
    post(route, {})
    assert ready_a.get_queue(1) == (0, [])


@pytest.mark.parametrize(
    ("route", "document"),
    [
        ("upsert", {"item": [{"item_name": "no ID"}]}),
        ("upsert", {"item": {"ID": "no list"}}),
        ("upsert", {"item": ["no record"]}),
        ("delete", {"item": [1]}),
        ("create_site", None),
    ],
)
def test_what_cannot_be_read_is_refused(url: str, route: str, document: Any) -> None:
    body = json.dumps(document).encode()
    answer = call(url, "POST", f"/sync/v5/test/{route}", body, identity(FIRST_SITE).headers)
    with pytest.raises(ErrorAnswer) as caught:
        answer.json()
    assert (caught.value.status, caught.value.code) == (400, "bad_request")


def test_strangers_are_refused_as_on_every_call(url: str) -> None:
    stranger = identity("nobody")
    answer = call(url, "POST", "/sync/v5/test/upsert", b"null", stranger.headers)
    assert answer.status == 401


def test_it_is_not_there_unless_it_is_asked_for(centre: Centre) -> None:
    headers = identity(FIRST_SITE).headers
    for route in ("create_site", "upsert", "delete"):
        assert call(centre.url, "POST", f"/sync/v5/test/{route}", b"null", headers).status == 404


def test_many_make_their_sites_at_once(url: str, post: Post) -> None:
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda _n: made_site(url, post, NAME_A), range(8)))
    assert len({each["site"]["site_ID"] for _, each in made}) == 8
    for site, told in made:
        assert site.get_site().uuid == told["site"]["ID"]
