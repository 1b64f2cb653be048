"""The messages of v5 are written and read with the exact words of the protocol."""

import json
from typing import Any

import msgspec
import pytest

from models.enums import Action, InitialisationStatus
from syncengine.wire import WireFormatError, decode, encode, transport, v5

ITEM = b'{"ID":"i","default_pack_size":1.0}'


def written(message: msgspec.Struct) -> Any:
    return json.loads(encode(message))


def test_site_info() -> None:
    info = v5.SiteInfo(
        id="uuid",
        site_id=123,
        initialisation_status=InitialisationStatus.NEW,
        is_om_supply_central_server=False,
        om_supply_central_server_url="http://host:2055",
        m_supply_central_site_id=1,
        code="s123",
        name="Site 123",
    )
    assert written(info) == {
        "id": "uuid",
        "siteId": 123,
        "initialisationStatus": "new",
        "isOmSupplyCentralServer": False,
        "omSupplyCentralServerUrl": "http://host:2055",
        "mSupplyCentralSiteId": 1,
        "code": "s123",
        "name": "Site 123",
    }
    assert decode(encode(info), v5.SiteInfo) == info


def test_site_info_needs_no_name_and_skips_what_is_new() -> None:
    body = b"""{"id":"u","siteId":2,"initialisationStatus":"completed","fromTheFuture":[1],
        "isOmSupplyCentralServer":false,"omSupplyCentralServerUrl":"","mSupplyCentralSiteId":1}"""
    info = decode(body, v5.SiteInfo)
    assert (info.code, info.name, info.site_id) == ("", "", 2)


def test_central_records() -> None:
    batch = v5.CentralBatch(
        max_cursor=200,
        data=(
            v5.CentralRecord.served(2, "unit", "u", Action.DELETE, None),
            v5.CentralRecord.served(3, "item", "i", Action.UPSERT, ITEM),
        ),
    )
    assert encode(batch) == (
        b'{"maxCursor":200,"data":['
        b'{"tableName":"unit","recordId":"u","action":"delete","ID":2},'
        b'{"tableName":"item","recordId":"i","action":"update","recordData":' + ITEM + b',"ID":3}]}'
    )
    deleted, item = decode(encode(batch), v5.CentralBatch).data
    assert (deleted.cursor, deleted.kind, deleted.content) == (2, Action.DELETE, None)
    assert (item.cursor, item.kind, item.content) == (3, Action.UPSERT, ITEM)


def test_queued_records_of_a_server() -> None:
    batch = v5.QueuedBatch(
        queue_length=2264,
        data=(
            v5.QueuedRecord.served("ID1", "item", "i", Action.UPSERT, ITEM),
            v5.QueuedRecord.served("ID2", "name", "n", Action.MERGE, b'{"mergeIdToKeep":"n"}'),
            v5.QueuedRecord.served("ID3", "trans_line", "l", Action.DELETE, None),
        ),
    )
    assert written(batch) == {
        "queueLength": 2264,
        "data": [
            {
                "syncOutId": "ID1",
                "tableName": "item",
                "recordId": "i",
                "action": "update",
                "recordData": json.loads(ITEM),
            },
            {
                "syncOutId": "ID2",
                "tableName": "name",
                "recordId": "n",
                "action": "merge",
                "recordData": {"mergeIdToKeep": "n"},
            },
            {
                "syncOutId": "ID3",
                "tableName": "trans_line",
                "recordId": "l",
                "action": "delete",
            },
        ],
    }


def test_pushed_records_of_a_site() -> None:
    batch = v5.PushBatch(
        queue_length=2,
        data=(
            v5.QueuedRecord.pushed("17", "item_line", "i", Action.UPSERT, ITEM),
            v5.QueuedRecord.pushed("18", "trans_line", "l", Action.DELETE, None),
        ),
    )
    update, delete = written(batch)["data"]
    assert (update["action"], update["recordData"]) == ("Update", json.loads(ITEM))
    assert (delete["action"], delete["recordData"]) == ("Delete", None)
    read = decode(encode(batch), v5.PushBatch).data
    assert [record.content for record in read] == [ITEM, None]


def test_the_end_of_a_push() -> None:
    assert encode(v5.PushBatch(queue_length=0)) == b'{"queueLength":0,"data":[]}'
    assert decode(b'{"queueLength":5,"data":[]}', v5.PushBatch) == v5.PushBatch(queue_length=5)
    assert encode(v5.PushAnswer(integration_started=True)) == b'{"integrationStarted":true}'


@pytest.mark.parametrize(
    ("word", "action"),
    [
        ("insert", Action.UPSERT),
        ("Insert", Action.UPSERT),
        ("update", Action.UPSERT),
        ("Update", Action.UPSERT),
        ("delete", Action.DELETE),
        ("Delete", Action.DELETE),
        ("merge", Action.MERGE),
        ("Merge", Action.MERGE),
    ],
)
def test_both_spellings_of_an_action_are_read(word: str, action: Action) -> None:
    record = {"syncOutId": "1", "tableName": "t", "recordId": "r", "action": word}
    body = json.dumps({"queueLength": 1, "data": [record]}).encode()
    assert decode(body, v5.PushBatch).data[0].kind is action
    assert decode(body, v5.QueuedBatch).data[0].kind is action


@pytest.mark.parametrize("word", ["upsert", "UPDATE", "", None, 1])
def test_any_other_action_fails_the_whole_batch(word: object) -> None:
    good = {"syncOutId": "1", "tableName": "t", "recordId": "r", "action": "update"}
    body = json.dumps({"queueLength": 2, "data": [good, {**good, "action": word}]}).encode()
    with pytest.raises(WireFormatError) as caught:
        decode(body, v5.PushBatch)
    assert caught.value.path == "data[1].action"


def test_data_may_be_absent_but_not_null() -> None:
    assert decode(b'{"maxCursor":7}', v5.CentralBatch) == v5.CentralBatch(max_cursor=7)
    assert decode(b'{"queueLength":0}', v5.QueuedBatch).data == ()
    with pytest.raises(WireFormatError, match="at data"):
        decode(b'{"maxCursor":7,"data":null}', v5.CentralBatch)
    with pytest.raises(WireFormatError, match="at data"):
        decode(b'{"queueLength":7,"data":null}', v5.QueuedBatch)


def test_small_messages() -> None:
    assert encode(v5.InitialiseAnswer(queue_length=2264)) == b'{"queueLength":2264}'
    assert decode(b'{"queueLength":3,"data":[]}', v5.InitialiseAnswer).queue_length == 3
    assert encode(v5.AckRequest(sync_ids=("ID1", "ID3"))) == b'{"syncIDs":["ID1","ID3"]}'
    assert decode(b'{"syncIDs":[]}', v5.AckRequest).sync_ids == ()


def test_site_status() -> None:
    idle = v5.SiteStatus(code=v5.SiteStatusCode.IDLE, message="idle")
    assert encode(idle) == b'{"code":"idle","message":"idle","data":null}'
    for rest in (b"", b',"data":null', b',"data":"text"'):
        body = b'{"code":"integration_in_progress","message":"m"' + rest + b"}"
        status = decode(body, v5.SiteStatus)
        assert status.code is v5.SiteStatusCode.INTEGRATION_IN_PROGRESS
    for body in (b'{"code":"busy","message":""}', b'{"code":"idle","message":"","data":{}}'):
        with pytest.raises(WireFormatError):
            decode(body, v5.SiteStatus)


def test_each_error_code_has_a_status() -> None:
    assert {error: error.http_status for error in v5.V5Error} == {
        "site_incorrect_hardware_id": 401,
        "api_version_incompatible": 409,
        "site_name_not_found": 401,
        "site_incorrect_password": 401,
        "site_has_no_store": 403,
        "site_auth_timeout": 403,
        "sync_is_running": 503,
        "sync_is_disabled": 403,
        "site_datafile_restored": 409,
        "central_datafile_restored": 409,
        "bad_request": 400,
        "internal_error": 500,
    }


def test_error_bodies() -> None:
    detail = v5.ErrorDetail(v5.V5Error.API_VERSION_INCOMPATIBLE, "too new", {"major": 1})
    body = encode(v5.ErrorBody(detail))
    assert body == (
        b'{"error":{"code":"api_version_incompatible","message":"too new","data":{"major":1}}}'
    )
    assert decode(body, v5.ErrorBody).error.code == v5.V5Error.API_VERSION_INCOMPATIBLE
    theirs = decode(b'{"error":{"code":"some_other","message":"m"}}', v5.ErrorBody)
    assert (theirs.error.code, theirs.error.data) == ("some_other", None)


@pytest.mark.parametrize("number", ["3.0", '"3"', "true", "-1", "null", "9223372036854775808"])
def test_counts_are_whole_numbers_that_a_datafile_can_hold(number: str) -> None:
    with pytest.raises(WireFormatError, match="at queueLength"):
        decode(b'{"queueLength":%s}' % number.encode(), v5.PushBatch)


def test_we_serve_the_version_we_speak() -> None:
    assert transport.MIN_SYNC_VERSION <= transport.SYNC_VERSION <= transport.MAX_SYNC_VERSION == 14
