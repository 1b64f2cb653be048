"""Scenarios of section 5: users of sites log in, sites look up patients and prescribers."""

from collections.abc import Iterator

import pytest

from models.enums import Permission, SiteStatus, SiteType
from tests.conformance.mobile_network import PASSWORD, MobileNetwork, mobile_network
from tests.conformance.v4_client import SiteCaller, log_in, post_login
from tests.fakes.postgresql import DATABASES
from tests.fakes.records import change

DAILY_WORK = (2, 16, 38, 42, 109, 114, 153, 156, 190)
SERVER, CENTRAL_DATA, ASSET_SETUP = 157, 202, 136


@pytest.fixture(scope="module", params=DATABASES)
def network(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MobileNetwork]:
    """The central server of all scenarios; each adds its own sites."""
    on_file = request.param == "sqlite"
    server = None if on_file else request.getfixturevalue("database_server")
    with mobile_network(tmp_path_factory.mktemp("v4"), server) as made:
        made.write(
            change("name", "ada", name="Ñandú, Ada", first="Ada", last="Ñandú", code="P-1",
                   type="patient", date_of_birth="1990-12-10", barcode="*P-1*", female=True,
                   phone=None),
            change("name", "bob", name="Stone, Bob", first="Bob", last="Stone", code="P-2",
                   type="patient"),
            change("name", "eve", name="Stone, Eve", first="Eve", last="Stone", code="P-3",
                   type="patient"),
            change("name", "stone-ltd", name="Stone Ltd", first="Stone", last="Stone",
                   type="facility"),
            change("insuranceProvider", "provider", providerName="Health for all"),
            change("nameInsuranceJoin", "policy", nameID="ada", insuranceProviderID="provider",
                   policyNumberFamily="F77", policyNumberPerson="1", policyNumberFull="F77-1",
                   isActive=True, discountRate=30, expiryDate="2027-01-01", type="personal"),
            change("name_note", "note", name_ID="ada", note="allergic", data={"a": 1}),
            change("clinician", "doc", first_name="Émile", last_name="Roux", code="D-1",
                   initials="ER", female=False, active=True, registration_code="R9"),
            change("clinician", "nurse", first_name="Flo", last_name="Night", code="N-1"),
            change("item", "vaccine", item_name="BCG", code="BCG", doses=20, is_vaccine=True),
            change("transact", "given", name_ID="ada", store_ID="store-c", type="ci",
                   mode="dispensary", status="fn", confirm_date="2026-02-01", prescriber_ID="doc"),
            change("trans_line", "given-1", transaction_ID="given", item_ID="vaccine", quantity=2,
                   item_name="BCG"),
            change("transact", "not-given", name_ID="ada", store_ID="store-c", type="cc",
                   mode="dispensary"),
        )  # fmt: skip
        yield made


@pytest.fixture(scope="module")
def caller(network: MobileNetwork) -> SiteCaller:
    """A site of Open mSupply, which says nothing of its device here."""
    return SiteCaller(network.url, network.place(SiteType.OPEN_MSUPPLY).site_name, PASSWORD)


# --- 5.1 log-in


def permissions_of(network: MobileNetwork, *permissions: Permission) -> set[int]:
    place = network.place(SiteType.OPEN_MSUPPLY)
    user = network.add_user(*permissions)
    (store,) = log_in(network.url, user, PASSWORD, place.site_name)["userInfo"]["userStores"]
    return {number for number, granted in enumerate(store["permissions"], 1) if granted}


def test_a_user_of_a_site_logs_in_to_its_stores(network: MobileNetwork) -> None:
    place, other = network.place(SiteType.OPEN_MSUPPLY), network.place(SiteType.OPEN_MSUPPLY)
    user = network.add_user()
    told = log_in(network.url, user, PASSWORD, place.site_name)
    (store,) = told["userInfo"]["userStores"]
    assert (store["store_ID"], store["can_login"], store["store_default"]) == (
        place.store_id,
        True,
        True,
    )
    assert told["username"] == told["userInfo"]["user"]["name"] == user
    assert log_in(network.url, user, PASSWORD, place.site_name) == told
    everywhere = log_in(network.url, user, PASSWORD, None)["userInfo"]["userStores"]
    assert {each["store_ID"] for each in everywhere} >= {place.store_id, other.store_id}
    assert sum(each["store_default"] for each in everywhere) == 1
    assert log_in(network.url, user, PASSWORD, "no such site")["userInfo"]["userStores"] == []
    few = network.add_user(store_ids=[other.store_id])
    assert log_in(network.url, few, PASSWORD, place.site_name)["userInfo"]["userStores"] == []


def test_what_a_user_may_do_here_decides_the_numbered_permissions(network: MobileNetwork) -> None:
    plain = permissions_of(network)
    assert plain >= set(DAILY_WORK)
    assert not plain & {SERVER, CENTRAL_DATA, ASSET_SETUP}
    assert permissions_of(network, Permission.EDIT_SYNC_SETTINGS) - plain == {SERVER, 201}
    assert CENTRAL_DATA in permissions_of(network, Permission.EDIT_STORES)
    assert ASSET_SETUP in permissions_of(network, Permission.EDIT_PREFERENCES)


def test_the_synced_record_of_a_user_says_the_rest(network: MobileNetwork) -> None:
    user = network.add_user()
    network.write(change("user", "user-id", name=user.lower(), first_name="Ada", last_name=None,
                         job_title="Pharmacist", Language=1))  # fmt: skip
    told = log_in(network.url, user, PASSWORD, None)
    row = told["userInfo"]["user"]
    assert (row["ID"], row["Language"], told["userFirstName"]) == ("user-id", 1, "Ada")


def test_wrong_log_ins_are_told_apart_by_status_alone(network: MobileNetwork) -> None:
    user = network.add_user()
    wrong = {"username": user, "password": "guess", "loginType": "User", "siteName": None}
    answers = [post_login(network.url, wrong), post_login(network.url, wrong | {"username": "x"})]
    assert answers[0] == answers[1]
    assert answers[0].status == 401
    for bad in (b"", b"{", b"[]", b"\xff", {"username": user}, {"username": 1, "password": "x"}):
        status, told = post_login(network.url, bad)
        assert status == 400
        assert isinstance(told["error"], str)
    status, told = post_login(network.url, wrong | {"password": "x" * 100_000})
    assert (status, told["error"]) == (400, "The body is larger than 65536 bytes.")


def test_who_guesses_waits_and_is_told_how_long(network: MobileNetwork) -> None:
    user = network.add_user()
    for _ in range(5):
        assert post_login(network.url, {"username": user, "password": "guess"}).status == 401
    status, told = post_login(network.url, {"username": user, "password": PASSWORD})
    assert (status, told["status"]) == (403, "user_login_timeout")
    assert type(told["timeoutRemaining"]) is int
    assert 0 < told["timeoutRemaining"] <= 2


# --- 5.2 patients and prescribers


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"first_name": "@da@"}, ["ada"]),
        ({"last_name": "ñANDÚ"}, ["ada"]),
        ({"last_name": "sto@"}, ["bob", "eve"]),
        ({"last_name": "@one", "first_name": "e@"}, ["eve"]),
        ({"last_name": "ston"}, []),
        ({"first_name": "."}, []),
        ({"code": "P-2"}, ["bob"]),
        ({"barcode": "@P-1@"}, ["ada"]),
        ({"dob": "1990-12-10"}, ["ada"]),
        ({"dob": "10121990"}, ["ada"]),
        ({"dob": "2001-01-01"}, []),
        ({"policy_number": "@f77@"}, ["ada"]),
        ({"policy_number": "@F78@"}, []),
        ({"last_name": "@stone@", "limit": "1"}, ["bob"]),
        ({"last_name": "@stone@", "limit": "1", "offset": "1"}, ["eve"]),
        ({"last_name": "@stone@", "offset": "2"}, []),
        ({"is_deleted": "false"}, ["ada", "bob", "eve"]),
        ({"is_deleted": "true"}, []),
        ({"first_name": "", "no_such_key": "x", "code": "P-3"}, ["eve"]),
    ],
)
def test_patients_are_found(caller: SiteCaller, query: dict[str, str], found: list[str]) -> None:
    assert [row["ID"] for row in caller.patients(**query)] == found


def test_a_found_patient_is_whole(caller: SiteCaller) -> None:
    (ada,) = caller.patients(code="P-1")
    assert (ada["date_of_birth"], ada["phone"], ada["female"]) == ("1990-12-10T00:00:00", "", True)
    (policy,) = ada["nameInsuranceJoin"]
    assert (policy["ID"], policy["isActive"], policy["discountRate"], policy["expiryDate"]) == (
        "policy", "true", "30", "2027-01-01T00:00:00",
    )  # fmt: skip
    (note,) = ada["nameNotes"]
    assert (note["note"], note["data"]) == ("allergic", '{"a":1}')
    (bob,) = caller.patients(code="P-2")
    assert bob["date_of_birth"] == "0000-00-00T00:00:00"
    assert bob["nameInsuranceJoin"] == bob["nameNotes"] == []


def test_prescribers_and_histories_are_found(caller: SiteCaller) -> None:
    _, found = caller.get("prescriber", last_name="@rou@")
    assert [(row["ID"], row["registration_code"]) for row in found] == [("doc", "R9")]
    assert [row["ID"] for row in caller.get("prescriber", code="N-1").document] == ["nurse"]
    assert len(caller.get("prescriber").document) == 2
    _, (given,) = caller.get("patient_history", id="ada")
    assert given["confirm_date"] == "2026-02-01T00:00:00"
    assert given["clinician"] == {"first_name": "Émile", "last_name": "Roux"}
    (line,) = given["transLines"]
    assert (line["quantity"], line["medicineAdministrator"]) == (2, None)
    assert line["itemLine"]["item"] == {"code": "BCG", "doses": 20, "is_vaccine": True}
    assert caller.get("patient_history", id="nobody").document == []


def test_bad_look_ups_are_refused_in_words(caller: SiteCaller) -> None:
    for route, query in [
        ("patient", {"dob": "31.12.1990"}), ("patient", {"dob": "32131990"}),
        ("patient", {"limit": "many"}), ("patient", {"offset": "-1"}), ("patient_history", {}),
    ]:  # fmt: skip
        status, told = caller.get(route, **query)
        assert (status, list(told)) == (400, ["error"])


def test_strangers_look_up_nothing_and_block_only_whom_nobody_knows(
    network: MobileNetwork,
) -> None:
    unbound = network.place(SiteType.OPEN_MSUPPLY)
    for _ in range(5):
        assert SiteCaller(network.url, unbound.site_name, "guess").get("patient").status == 401
    assert network.seen(unbound).status is SiteStatus.BLOCKED
    assert SiteCaller(network.url, unbound.site_name, PASSWORD).get("patient").status == 403
    tablet, bound = network.ready_mobile()
    for _ in range(6):
        SiteCaller(network.url, bound.site_name, "guess").get("patient")
    tablet.sync()
    assert network.seen(bound).status is SiteStatus.ACTIVE
    assert SiteCaller(network.url, "nobody", PASSWORD).get("patient").status == 401


def test_a_patient_made_visible_arrives_with_all_that_belongs_to_it(
    network: MobileNetwork,
) -> None:
    tablet, place = network.ready_mobile()
    caller = SiteCaller(network.url, place.site_name, PASSWORD)
    wish = {"name_ID": "ada", "store_ID": place.store_id}
    status, told = caller.join(wish)
    assert status == 200
    assert told == {"ID": told["ID"], **wish, "inactive": False}
    assert caller.join(wish) == (200, told)
    tablet.sync()
    assert {"ada"} <= tablet.ids("name")
    assert tablet.ids("nameInsuranceJoin") == {"policy"}
    assert told["ID"] in tablet.ids("name_store_join")
    network.write(change("name_note", "note-2", name_ID="ada", note="better"))
    tablet.sync()
    assert {"note", "note-2"} <= tablet.ids("name_note")


def test_only_patients_become_visible_and_only_in_own_stores(network: MobileNetwork) -> None:
    other = network.place(SiteType.MOBILE)
    tablet, place = network.ready_mobile()
    caller = SiteCaller(network.url, place.site_name, PASSWORD)
    for wish in (
        {"name_ID": "stone-ltd", "store_ID": place.store_id},
        {"name_ID": "nobody", "store_ID": place.store_id},
        {"name_ID": "ada", "store_ID": other.store_id},
        {"name_ID": "ada", "store_ID": "nowhere"},
        {"name_ID": "ada"},
        {"name_ID": 1, "store_ID": place.store_id},
        b"", b"{",
    ):  # fmt: skip
        status, told = caller.join(wish)
        assert (status, list(told)) == (400, ["error"]), wish
    assert tablet.count() == 0
