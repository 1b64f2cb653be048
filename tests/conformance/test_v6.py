"""Scenarios of section 3: an Open mSupply site on v6 beside v5, against the real server process."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

import pytest

from models.commands.preferences import set_preference
from models.commands.sites import SiteEdit, edit_site
from models.enums import Action, SiteType
from models.queries.sites import site_detail
from models.records import RecordChange
from models.views import OPERATOR
from tests.conformance.catalogue import TABLES
from tests.conformance.conftest import NAME_B, STORE_A, STORE_B, Centre
from tests.conformance.examples import DAY, example, stock
from tests.conformance.transport import call
from tests.conformance.v6_site import StrictV6Site, V6Error

AT = f"{DAY}T10:00:00"
CENTRAL = {
    *("backend_plugin", "asset_class", "asset_category", "asset_catalogue_type"),
    *("asset_catalogue_item", "asset_log_reason", "asset_property", "property", "name_property"),
    *("name_oms_fields", "demographic", "vaccine_course", "vaccine_course_item"),
    *("vaccine_course_dose", "vaccine_course_store_config", "item_variant", "packaging_variant"),
    *("ancillary_item", "frontend_plugin", "om_report", "om_form_schema", "campaign"),
}
"""Protocol 3.4, Central, by their wire names."""


def asset(record_id: str, store_id: str, **values: Any) -> dict[str, Any]:
    return example("asset", record_id, store_id=store_id, created_datetime=AT,
                   modified_datetime=AT, **values)  # fmt: skip


def reference(record_id: str, name: str = "photo.jpg") -> dict[str, Any]:
    return example("sync_file_reference", record_id, table_name="asset", record_id="a1",
                   file_name=name, created_datetime=AT)  # fmt: skip


def central(centre: Centre, table: str, record_id: str, **values: Any) -> None:
    """Write a record with the key of v6 on the central server."""
    data = json.dumps({"id": record_id} | values)
    centre.change(RecordChange(table, record_id, Action.UPSERT, data))


def refused(site: StrictV6Site, route: str, **document: Any) -> V6Error:
    with pytest.raises(V6Error) as raised:
        site.ask_v6(route, **document)
    return raised.value


PULL: Final[dict[str, Any]] = {"cursor": 0, "batchSize": 500, "isInitialised": True}
BATCH: Final[dict[str, Any]] = {
    "end_cursor": 0,
    "total_records": 0,
    "records": [],
    "is_last_batch": False,
}


# --- 3.1 steering


@pytest.mark.parametrize("version", [None, 0, 5])
def test_versions_0_to_5_are_served(v6_a: StrictV6Site, version: int | None) -> None:
    v6_a.v6_version = version
    v6_a.sync()


@pytest.mark.parametrize("version", [-1, 6, 99])
def test_other_versions_are_told_what_is_served(v6_a: StrictV6Site, version: int) -> None:
    v6_a.v6_version = version
    calls: list[tuple[str, dict[str, Any]]] = [
        ("pull", PULL), ("push", {"batch": BATCH}), ("site_status", {}),
        ("patient-pull", PULL | {"fetchPatientId": "p"}),
    ]  # fmt: skip
    for route, more in calls:
        error = refused(v6_a, route, **more)
        assert (error.name, error.value) == ("syncVersionMismatch", [0, 5, version])


def test_wrong_credentials_are_refused_as_on_v5(v6_a: StrictV6Site) -> None:
    known = v6_a.identity
    v6_a.identity = replace(known, password_sha256="0" * 64)
    assert refused(v6_a, "site_status").name == "otherServerError"
    v6_a.identity = replace(known, hardware_id="another")
    error = refused(v6_a, "pull", **PULL)
    assert error.name == "legacyServerError"
    assert error.value["code"] == "site_incorrect_hardware_id"
    v6_a.identity = replace(known, version="15")
    assert refused(v6_a, "site_status").value["code"] == "api_version_incompatible"
    with pytest.raises(V6Error):
        v6_a.upload("f", "f", b"x")
    answer = v6_a.join_name("j", NAME_B, STORE_A)
    assert answer.status == 401
    assert answer.headers["content-type"].startswith("text/plain")


@pytest.mark.parametrize("body", [b"", b"{}", b"null", b"[", b'{"syncV5Settings":{}}'])
def test_a_body_that_is_no_request_gets_an_error(centre: Centre, body: bytes) -> None:
    for route in ("pull", "push", "patient-pull", "site_status"):
        answer = call(centre.url, "POST", f"/central/sync/{route}", body)
        assert set(json.loads(answer.body)) == {"error"}


def test_an_open_msupply_central_server_takes_over(centre: Centre, v6_a: StrictV6Site) -> None:
    url = "http://oms-central.invalid:8000"
    with centre.datafile.write() as session:
        now = centre.datafile.clock.now()
        other = site_detail(session, 3, now)
        edit = SiteEdit(code=other.code, name=other.name,
                        site_type=SiteType.OPEN_MSUPPLY, use_node_http=False,
                        is_oms_central=True, oms_central_url=url)  # fmt: skip
        edit_site(session, OPERATOR, 3, edit, other.version, now)
    assert refused(v6_a, "pull", **PULL).name == "notACentralServer"
    assert v6_a.get_site().v6_url == url
    central(centre, "asset", "a", store_id=STORE_A)
    v6_a.pull_queue()
    assert v6_a.get_queue(500) == (0, [])  # it comes from there


def test_a_public_url_is_handed_out_where_one_is_set(centre: Centre, v6_a: StrictV6Site) -> None:
    with centre.datafile.write() as session:
        now = centre.datafile.clock.now()
        set_preference(session, OPERATOR, "public_url", "https://sync.invalid", now)
    assert v6_a.get_site().v6_url == "https://sync.invalid"


# --- 3.3 pull


def test_10_an_empty_pull_moves_to_the_end_of_the_whole_log(
    centre: Centre, v6_a: StrictV6Site
) -> None:
    centre.write("item", "late")  # a v5 record: in the log, not in the pull
    end, last, records = v6_a.get_batch("pull", v6_a.v6_cursor, isInitialised=True)
    assert (last, records) == (True, [])
    assert end >= v6_a.v6_cursor > 0
    assert v6_a.get_batch("pull", end + 1, isInitialised=True) == (end, True, [])


@pytest.mark.parametrize("rows", [1, 3, 500])
def test_pulls_of_any_size_give_everything_once(
    centre: Centre, v6_a: StrictV6Site, rows: int
) -> None:
    wanted = [f"c{number}" for number in range(7)]
    for each in wanted:
        central(centre, "asset_class", each, name=each)
    v6_a.v6_rows = rows
    v6_a.pull_v6()
    assert [record_id for _, record_id in v6_a.v6_pulled] == wanted
    v6_a.pull_v6()
    assert v6_a.v6_pulled == []


def test_the_cursor_is_inclusive(centre: Centre, v6_a: StrictV6Site) -> None:
    central(centre, "asset_class", "c", name="Fridges")
    end, _, records = v6_a.get_batch("pull", v6_a.v6_cursor, isInitialised=True)
    assert [each.record_id for each in records] == ["c"]
    assert len(v6_a.get_batch("pull", end, isInitialised=True)[2]) == 1
    assert v6_a.get_batch("pull", end + 1, isInitialised=True)[2] == []


def test_deletes_come_without_data(centre: Centre, v6_a: StrictV6Site) -> None:
    central(centre, "asset_class", "c", name="Fridges")
    v6_a.sync()
    assert "c" in v6_a.ids("asset_class")
    centre.delete("asset_class", "c")
    v6_a.sync()
    assert "c" not in v6_a.ids("asset_class")


# --- 3.4 routing


def test_every_central_table_reaches_every_site(
    centre: Centre, v6_a: StrictV6Site, v6_b: StrictV6Site
) -> None:
    for table in CENTRAL | {"sync_file_reference"}:
        central(centre, table, f"one-{table}")
    for site in (v6_a, v6_b):
        site.pull_v6()
        assert {table for table, _ in site.v6_pulled} == CENTRAL | {"sync_file_reference"}


def test_a_stores_records_reach_its_site_alone(
    centre: Centre, v6_a: StrictV6Site, v6_b: StrictV6Site
) -> None:
    for store in (STORE_A, STORE_B):
        central(centre, "asset", f"asset-{store}", store_id=store)
        central(centre, "asset_log", f"log-{store}", asset_id=f"asset-{store}")
        central(centre, "rnr_form", f"form-{store}", store_id=store)
        central(centre, "rnr_form_line", f"line-{store}", rnr_form_id=f"form-{store}")
        central(centre, "preference", f"pref-{store}", store_id=store)
        central(centre, "plugin_data", f"data-{store}", store_id=store)
    central(centre, "preference", "pref-all", store_id=None)
    central(centre, "plugin_data", "data-all", store_id=None)
    central(centre, "contact_form", "never", store_id=STORE_A)
    central(centre, "system_log", "never-too")
    for store, site in [(STORE_A, v6_a), (STORE_B, v6_b)]:
        site.pull_v6()
        kinds = ("asset", "log", "form", "line", "pref", "data")
        expected = {f"{kind}-{store}" for kind in kinds} | {"pref-all", "data-all"}
        assert {record_id for _, record_id in site.v6_pulled} == expected


def test_a_record_that_lacks_keys_is_served_with_all_that_are_demanded(
    centre: Centre, v6_a: StrictV6Site
) -> None:
    """As an import or an edit may leave it; the kit takes no record that is not whole."""
    central(centre, "asset", "bare", store_id=STORE_A, warranty_end="", modified_datetime="")
    central(centre, "asset_log", "bare-log", asset_id="bare", comment="Repaired")
    v6_a.sync()
    log = v6_a.records["asset_log", "bare-log"]
    assert (log["asset_id"], log["user_id"], log["comment"]) == ("bare", "", "Repaired")
    assert log["log_datetime"] == "1970-01-01T00:00:00"
    assert "warranty_end" not in v6_a.records["asset", "bare"]


def test_a_vaccination_follows_its_patient(
    centre: Centre, v6_a: StrictV6Site, v6_b: StrictV6Site
) -> None:
    centre.write("name", "p", type="patient", name="A patient", supplying_store_id=STORE_A)
    centre.write("name_store_join", "pj", store_ID=STORE_B, name_ID="p")
    central(centre, "vaccination", "v", patient_id="p", store_id=STORE_A)
    v6_b.pull_v6()
    assert v6_b.v6_pulled == [("vaccination", "v")]
    v6_a.pull_v6()
    assert v6_a.v6_pulled == []


def test_own_records_come_back_only_to_a_site_that_initialises(v6_a: StrictV6Site) -> None:
    v6_a.write("asset", asset("a1", STORE_A, notes="Fridge"))
    v6_a.sync()
    assert v6_a.v6_pulled == []
    v6_a.forget()
    v6_a.initialise()
    assert v6_a.v6_pulled == [("asset", "a1")]
    assert v6_a.records["asset", "a1"]["notes"] == "Fridge"


def test_tables_of_v6_do_not_come_on_v5_too(centre: Centre, v6_a: StrictV6Site) -> None:
    """The properties of a name have the id of the name: on v5 they would overwrite it."""
    central(centre, "name_oms_fields", NAME_B, properties="{}")
    central(centre, "asset_class", "c", name="Fridges")
    central(centre, "asset", "a", store_id=STORE_A)
    v6_a.sync()  # the buffer of the kit refuses an id of two tables
    assert v6_a.records["name", NAME_B]["type"] == "store"
    assert v6_a.records["name_oms_fields", NAME_B]["properties"] == "{}"
    v6_a.sync()
    waiting, _ = v6_a.get_queue(500)
    assert waiting == 0


# --- push


def test_a_push_is_integrated_after_its_last_batch(v6_a: StrictV6Site) -> None:
    v6_a.v6_rows = 2
    for number in range(5):
        v6_a.write("asset", asset(f"a{number}", STORE_A))
    v6_a.write("item_line", stock("s", STORE_A))
    assert v6_a.push_v6() == 3
    v6_a.poll_v6()
    v6_a.delete("asset", "a0")
    v6_a.sync()
    v6_a.forget()
    v6_a.initialise()
    assert v6_a.ids("asset") == {"a1", "a2", "a3", "a4"}
    assert v6_a.ids("item_line") == {"s"}


def test_nothing_is_integrated_before_the_last_batch(v6_a: StrictV6Site) -> None:
    row = {"cursor": 1, "record": {"tableName": "asset", "recordId": "a", "action": "Update",
                                   "recordData": asset("a", STORE_A)}}  # fmt: skip
    batch = BATCH | {"end_cursor": 1, "total_records": 2, "records": [row]}
    assert v6_a.ask_v6("push", batch=batch) == {"records_pushed": 1}
    assert v6_a.is_integrating() is False
    _, _, records = v6_a.get_batch("pull", 0, isInitialised=False)
    assert records == []
    v6_a.ask_v6("push", batch=batch | {"is_last_batch": True})
    v6_a.poll_v6()
    _, _, records = v6_a.get_batch("pull", 0, isInitialised=False)
    assert [each.record_id for each in records] == ["a"]


def test_a_push_that_cannot_be_read_says_so(v6_a: StrictV6Site) -> None:
    assert refused(v6_a, "push", batch={"records": []}).name == "parsingSyncRecordError"


def test_while_a_site_is_integrated_it_has_to_wait(v6_a: StrictV6Site) -> None:
    rows = [
        {"syncOutId": str(number), "tableName": "item_line", "recordId": f"s{number}",
         "action": "Update", "recordData": stock(f"s{number}", STORE_A)}
        for number in range(4_000)
    ]  # fmt: skip
    v6_a.post_batch(len(rows), rows)
    v6_a.post_batch(0, [])
    seen = set()
    while v6_a.is_integrating():
        try:
            v6_a.get_batch("pull", 0, isInitialised=True)
        except V6Error as error:
            seen.add(error.name)
    assert seen <= {"integrationInProgress"}
    v6_a.pull_v6()


def test_a_record_of_v6_passes_between_two_stores_of_a_patient(
    centre: Centre, v6_a: StrictV6Site, v6_b: StrictV6Site
) -> None:
    centre.write("name", "p", type="patient", name="A patient", supplying_store_id=STORE_A)
    for store in (STORE_A, STORE_B):
        centre.write("name_store_join", f"pj-{store}", store_ID=store, name_ID="p")
    for site in (v6_a, v6_b):
        site.sync()
    vaccination = example("vaccination", "v", patient_id="p", store_id=STORE_A, given=True,
                          vaccination_date=DAY, created_datetime=AT)  # fmt: skip
    v6_a.write("vaccination", vaccination)
    v6_a.sync()
    v6_b.sync()
    assert v6_b.records["vaccination", "v"] == vaccination


# --- patients (3.3, 5.2)


def test_a_patient_is_fetched_after_a_join(
    centre: Centre, v6_a: StrictV6Site, v6_b: StrictV6Site
) -> None:
    centre.write("name", "p", type="patient", name="A patient", supplying_store_id=STORE_A)
    central(centre, "vaccination", "v", patient_id="p", store_id=STORE_A)
    v6_b.pull_patient("p")
    assert v6_b.v6_pulled == []  # not visible there
    for _time in range(2):
        answer = v6_b.join_name("new-join", "p", STORE_B)
        assert (answer.status, answer.body) == (200, b"")
    v6_b.pull_patient("p")
    assert ("vaccination", "v") in v6_b.v6_pulled
    assert ("name", "p") in v6_b.v6_pulled
    v6_b.sync()
    assert v6_b.records["name_store_join", "new-join"]["inactive"] is False
    assert v6_b.records["name", "p"]["name"] == "A patient"
    assert v6_a.is_integrating() is False


def test_a_join_for_anothers_store_is_refused(v6_b: StrictV6Site) -> None:
    answer = v6_b.join_name("j", NAME_B, STORE_A)
    assert answer.status == 500
    assert answer.headers["content-type"].startswith("text/plain")


# --- files


def test_a_file_goes_up_and_down_unharmed(v6_a: StrictV6Site, v6_b: StrictV6Site) -> None:
    content = bytes(range(256)) * 5_000 + b"\r\n--\r\n----form-boundary-7d\r\n\n\r"
    v6_a.write("asset", asset("a1", STORE_A))
    v6_a.write("sync_file_reference", reference("f1", "Kühlschrank; 1.jpg"))
    v6_a.sync()
    for _time in range(2):
        v6_a.upload("f1", 'a"; name="json_part', content)
    v6_b.sync()
    assert "f1" in v6_b.ids("sync_file_reference")
    answer = v6_b.download("f1")
    assert answer.body == content
    assert answer.headers["content-disposition"].startswith("inline; filename")


def test_a_file_without_reference_or_content_is_not_found(v6_a: StrictV6Site) -> None:
    with pytest.raises(V6Error) as raised:
        v6_a.upload("f1", "x", b"x")
    assert (raised.value.name, raised.value.value) == ("syncFileNotFound", "f1")
    v6_a.write("sync_file_reference", reference("f1"))
    v6_a.sync()
    for file_id in ("f1", "f2"):
        with pytest.raises(V6Error) as raised:
            v6_a.download(file_id)
        assert (raised.value.name, raised.value.value) == ("syncFileNotFound", file_id)


def test_no_id_names_another_place(tmp_path: Path, v6_a: StrictV6Site) -> None:
    odd = ["../../escape", "/etc/passwd", "a/b", "..", "", "x" * 300, "nul\0", "C:\\x", "é"]
    for file_id in odd[:-1]:
        with pytest.raises(V6Error):
            v6_a.download(file_id)
    for file_id in ("../../escape", "a/b", "é"):
        v6_a.write("sync_file_reference", reference(file_id))
    v6_a.sync()
    for file_id in ("../../escape", "a/b", "é"):
        v6_a.upload(file_id, "../../x", file_id.encode())
        assert v6_a.download(file_id).body == file_id.encode()
    made = [each for each in tmp_path.rglob("*") if each.is_file() and "files" not in str(each)]
    assert {each.name.partition(".")[0] for each in made} <= {"central", "server"}


def test_a_file_of_another_site_is_not_replaced(v6_a: StrictV6Site, v6_b: StrictV6Site) -> None:
    v6_a.write("sync_file_reference", reference("f1"))
    v6_a.sync()
    v6_a.upload("f1", "x", b"mine")
    with pytest.raises(V6Error):
        v6_b.upload("f1", "x", b"yours")
    assert v6_a.download("f1").body == b"mine"


def test_a_form_that_is_none_gets_an_error(centre: Centre) -> None:
    for kind, body in [
        ("", b""), ("application/json", b"{}"), ("multipart/form-data; boundary=x", b"--x\r\n"),
        ("multipart/form-data; boundary=x", b"--x\r\n\r\n\r\n--x--"),
        ("multipart/form-data; boundary=" + "é", b"--x--"), ("multipart/form-data", b"x" * 1000),
    ]:  # fmt: skip
        headers = {"Content-Type": kind.encode("latin-1").decode("latin-1")}
        answer = call(centre.url, "PUT", "/central/sync/upload_file", body, headers)
        assert set(json.loads(answer.body)) == {"error"}


def test_the_kit_knows_every_table_of_v6() -> None:
    of_v6 = {name for name, spec in TABLES.items() if spec["wire"] == "v6"}
    of_store = {"asset", "asset_internal_location", "asset_log", "rnr_form", "rnr_form_line"}
    others = {"vaccination", "plugin_data", "preference", "sync_file_reference",
              "contact_form", "system_log"}  # fmt: skip
    assert CENTRAL | of_store | others == of_v6
