"""A site initialises and then synchronises both ways with a real server; everything adds up."""

import threading
from pathlib import Path

from sqlalchemy import select

from models.commands.merging import merge_records
from models.datafile import Datafile
from models.enums import (
    Action,
    EventKind,
    InitialisationStatus,
    RunOutcome,
    StepState,
    SyncStep,
)
from models.here import CENTRAL_SITE_ID
from models.link import load_link
from models.queries.logs import site_log
from models.queries.runs import list_runs
from models.records import RecordChange
from models.tables import site
from models.views import OPERATOR, RunView
from syncengine import check_connection
from tests.fakes.datafiles import (
    CENTRAL_STORE,
    FIRST_ID,
    FIRST_SITE,
    SECOND_ID,
    SECOND_SITE,
    SECOND_STORE,
    STORE_RECORDS,
    new_remote,
    settings_for,
)
from tests.fakes.fault_proxy import (
    CENTRAL_RECORDS,
    INITIALISE,
    PUSH,
    QUEUED_RECORDS,
    SITE,
    SITE_STATUS,
    FaultProxy,
    fault_proxy,
)
from tests.fakes.records import (
    arrive,
    change,
    contents,
    deletion,
    invoice,
    invoice_line,
    item,
    payload_of,
    stock,
    write,
)
from tests.fakes.runs import (
    held_in,
    prefer,
    site_of,
    step_of,
    sync_once,
    synced,
    waiting_for,
)
from tests.fakes.waiting import DEADLINE_S


def own_data(datafile: Datafile) -> list[tuple[str, str, str, str | None]]:
    """Return what both the central server and the first site are to hold alike."""
    foreign = (f'"store_ID":"{SECOND_STORE}"', f'"store_ID":"{CENTRAL_STORE}"')
    return [
        each
        for each in contents(datafile)
        if not any(store in (each[3] or "") for store in foreign)
    ]


def moved(run: RunView) -> tuple[int, int, int, int]:
    return run.pushed_rows, run.pulled_rows, run.applied_rows, run.held_rows


def test_a_site_gets_its_data_and_no_other(
    central: Datafile, remote: Datafile, server_url: str
) -> None:
    mine = [item("i"), invoice("h"), invoice_line("l", "h"), stock("s")]
    foreign = [stock("theirs", SECOND_STORE), stock("central's", CENTRAL_STORE)]
    write(central, [*mine, *foreign])
    run = synced(remote, settings_for(server_url))
    assert moved(run) == (0, 4 + len(STORE_RECORDS), 4 + len(STORE_RECORDS), 0)
    assert [each.step for each in run.steps] == [
        SyncStep.INITIALISE, SyncStep.PULL_CENTRAL, SyncStep.PULL_REMOTE, SyncStep.INTEGRATE
    ]  # fmt: skip
    assert {each.state for each in run.steps} == {StepState.DONE}
    assert contents(remote) == own_data(central)
    assert site_of(remote) == FIRST_ID
    assert waiting_for(central, FIRST_ID) == waiting_for(remote, CENTRAL_SITE_ID) == 0
    assert run.round_trip_ms is not None
    assert run.clock_difference_s is not None
    assert abs(run.clock_difference_s) < DEADLINE_S  # one clock, on a busy machine


def test_the_central_server_knows_that_the_site_is_there(
    central: Datafile, remote: Datafile, server_url: str
) -> None:
    settings = settings_for(server_url)
    synced(remote, settings)
    with central.read() as session:
        row = session.execute(select(site).where(site.c.site_id == FIRST_ID)).one()
        log = [each.message for each in site_log(session, FIRST_ID)]
    assert (row.hardware_id, row.device_type) == (settings.hardware_id, "Two Arrows")
    assert (row.app_version, row.wire_version) == ("0.1", 14)
    assert row.initialisation == InitialisationStatus.COMPLETED
    assert row.last_synced_at == row.first_synced_at is not None
    lines = log[::-1]
    assert lines.pop().startswith("Synchronised in ")
    assert lines[-4:] == [
        "First contact: the site is now bound to this device.",
        "Connected.",
        "Connected.",
        "Initialises: 0 records of its stores wait for it.",
    ]
    with remote.read() as session:
        link = load_link(session)
    assert (link.site_uuid, link.initialised_at is not None) == (row.uuid, True)


def test_later_runs_go_both_ways(central: Datafile, remote: Datafile, server_url: str) -> None:
    settings = settings_for(server_url)
    write(central, [item("i"), stock("s", quantity=1), stock("old")])
    synced(remote, settings)
    write(remote, [stock("s", quantity=2), invoice("h"), invoice_line("l", "h"),
                   deletion("item_line", "old")])  # fmt: skip
    write(central, [item("i", "Renamed"), item("new"), stock("from above")])
    run = synced(remote, settings)
    assert moved(run) == (4, 3, 3, 0)
    with central.read() as session:
        messages = [each.message for each in site_log(session, FIRST_ID)]
    assert "Received 4 records." in messages
    assert messages[0].startswith("Synchronised in ")
    assert messages[0].endswith("s: 4 received, 1 sent.")
    with remote.read() as session:
        own = site_log(session, FIRST_ID)[0]
    assert own.message.endswith("s: 4 sent, 3 received.")
    assert own.kind is EventKind.SYNCED
    assert [each.step for each in run.steps] == [
        SyncStep.PUSH, SyncStep.WAIT, SyncStep.PULL_CENTRAL, SyncStep.PULL_REMOTE,
        SyncStep.INTEGRATE,
    ]  # fmt: skip
    assert step_of(run, SyncStep.PUSH).total == 4
    assert contents(remote) == contents(central)
    assert ("item_line", "old", Action.DELETE, None) in contents(central)
    assert moved(synced(remote, settings)) == (0, 0, 0, 0)


def test_the_calls_come_in_the_order_of_the_protocol(
    central: Datafile, remote: Datafile, proxy: FaultProxy
) -> None:
    write(central, [stock("s")])
    settings = settings_for(proxy.url)
    synced(remote, settings)
    acknowledge = "POST /sync/v5/acknowledged_records"
    assert proxy.calls == [
        SITE, SITE, INITIALISE, CENTRAL_RECORDS, CENTRAL_RECORDS, QUEUED_RECORDS, acknowledge,
        QUEUED_RECORDS,
    ]  # fmt: skip
    write(remote, [stock("t")])
    proxy.heal()
    synced(remote, settings)
    pushing = [call for call in proxy.calls if call != SITE_STATUS]
    assert pushing == [SITE, PUSH, PUSH, CENTRAL_RECORDS, QUEUED_RECORDS]
    assert proxy.calls.index(SITE_STATUS) == 3


def test_batches_are_as_large_as_preferred(
    central: Datafile, remote: Datafile, proxy: FaultProxy
) -> None:
    for datafile in (central, remote):
        prefer(datafile, "sync_request_size", 10)
        prefer(datafile, "adjust_request_size", value=False)
    settings = settings_for(proxy.url)
    synced(remote, settings)
    write(remote, [stock(str(number)) for number in range(35)])
    proxy.heal()
    assert moved(synced(remote, settings)) == (35, 0, 0, 0)
    assert proxy.calls.count(PUSH) == 5
    write(central, [item(str(number)) for number in range(25)])
    proxy.heal()
    assert moved(synced(remote, settings)) == (0, 25, 25, 0)
    assert proxy.calls.count(CENTRAL_RECORDS) == 4


UNKNOWN = '{"ID":"u","store_ID":"store-a","weird":1.50,"é":{"b":[null]},"n":1e400}'


def test_unknown_tables_and_fields_survive_to_the_letter(
    central: Datafile, remote: Datafile, server_url: str
) -> None:
    settings = settings_for(server_url)
    tables = ("transact", "not_in_the_catalogue")
    down = [RecordChange(table, f"down-{table}", Action.UPSERT, UNKNOWN) for table in tables]
    write(central, down)
    synced(remote, settings)
    up = [RecordChange(table, f"up-{table}", Action.UPSERT, UNKNOWN) for table in tables]
    write(remote, up)
    synced(remote, settings)
    for each in [*down, *up]:
        assert payload_of(central, each.table, each.record_id) == UNKNOWN
        assert payload_of(remote, each.table, each.record_id) == UNKNOWN


def test_what_is_deleted_and_made_again_is_so_on_the_other_side(
    central: Datafile, remote: Datafile, server_url: str
) -> None:
    settings = settings_for(server_url)
    synced(remote, settings)
    states = [[stock("s")], [deletion("item_line", "s")], [stock("s", quantity=2)]]
    for change_of_record in states:
        write(remote, change_of_record)
        synced(remote, settings)
        assert contents(central) == contents(remote)
    write(central, [item("i")])
    synced(remote, settings)
    write(central, [deletion("item", "i")])
    synced(remote, settings)
    write(central, [item("i")])
    synced(remote, settings)
    assert contents(central) == contents(remote)
    assert payload_of(remote, "item", "i") == item("i").payload


def test_a_merge_travels_and_every_site_changes_what_it_owns(
    central: Datafile, remote: Datafile, server_url: str
) -> None:
    settings = settings_for(server_url)
    write(central, [item("keep"), item("gone")])
    synced(remote, settings)
    write(remote, [stock("s", item_ID="gone")])
    synced(remote, settings)
    with central.write() as session:
        merge_records(session, OPERATOR, "item", "keep", "gone", central.clock.now())
    assert payload_of(central, "item_line", "s") == stock("s", item_ID="gone").payload
    for _time in range(2):  # the first brings the merge, the second takes what it changed
        synced(remote, settings)
    assert payload_of(central, "item_line", "s") == stock("s", item_ID="keep").payload
    assert contents(remote) == contents(central)
    assert [each[2] for each in contents(central) if each[0] == "item"].count(Action.MERGE) == 1


def test_push_forms_of_dates_and_times_come_back_as_they_were(
    central: Datafile, remote: Datafile, server_url: str
) -> None:
    settings = settings_for(server_url)
    synced(remote, settings)
    sale = invoice("h", entry_date="2026-03-02", confirm_time=86399, finalised_date="0000-00-00")
    write(remote, [sale])
    synced(remote, settings)
    assert payload_of(central, "transact", "h") == sale.payload


def test_two_sites_synchronise_at_once(central: Datafile, server_url: str, tmp_path: Path) -> None:
    names = {FIRST_SITE: "store-a", SECOND_SITE: SECOND_STORE}
    remotes = {name: new_remote(tmp_path / f"{store}.2a") for name, store in names.items()}
    runs: list[RunView] = []

    def work(name: str) -> None:
        settings = settings_for(server_url, name)
        runs.append(synced(remotes[name], settings))
        for round_ in range(4):
            write(remotes[name], [stock(f"{names[name]}-{number}", names[name], round=round_)
                                  for number in range(100)])  # fmt: skip
            runs.append(synced(remotes[name], settings))

    threads = [threading.Thread(target=work, args=(name,)) for name in names]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert [each.outcome for each in runs] == [RunOutcome.DONE] * 10
    both = [set(contents(each)) for each in remotes.values()]
    assert set(contents(central)) == both[0] | both[1]
    assert len(contents(central)) == 200 + len(STORE_RECORDS)
    assert [site_of(each) for each in remotes.values()] == [FIRST_ID, SECOND_ID]
    for datafile in remotes.values():
        datafile.close()


def test_counts_add_up_also_where_records_wait_for_their_header(
    central: Datafile, remote: Datafile, server_url: str
) -> None:
    settings = settings_for(server_url)
    reading = change(
        "vaccine_vial_monitor_status_log", "v", store_ID="store-a", item_line_ID="not yet here"
    )
    write(central, [reading, stock("s")])
    run = synced(remote, settings)
    assert run.pulled_rows == run.applied_rows + run.held_rows
    assert run.held_rows == held_in(remote).waiting == 1
    write(central, [stock("not yet here")])
    run = synced(remote, settings)
    assert moved(run) == (0, 1, 2, 0)
    assert held_in(remote).waiting == 0
    assert contents(remote) == contents(central)


def test_the_history_keeps_every_run(remote: Datafile, server_url: str) -> None:
    for _time in range(3):
        synced(remote, settings_for(server_url))
    with remote.read() as session:
        runs = list_runs(session)
    assert [(each.outcome, len(each.steps)) for each in runs] == [
        (RunOutcome.DONE, 5), (RunOutcome.DONE, 5), (RunOutcome.DONE, 4)
    ]  # fmt: skip


def test_a_push_by_hand_is_integrated_by_the_central_servers_own_run(central: Datafile) -> None:
    arrive(central, FIRST_ID, [stock("s")])
    with central.write() as session:
        session.execute(
            site.update().where(site.c.site_id == FIRST_ID).values(integrate_wanted=True)
        )
    run = sync_once(central, None)
    assert (run.outcome, run.applied_rows, run.held_rows) == (RunOutcome.DONE, 1, 0)
    assert payload_of(central, "item_line", "s") == stock("s").payload


def test_checking_the_connection_tells_who_we_are_there(server_url: str) -> None:
    report = check_connection(settings_for(server_url))
    assert (report.site_id, report.site_name, report.central_site_id) == (FIRST_ID, FIRST_SITE, 1)
    assert report.round_trip_ms >= 0
    assert report.clock_difference_s is not None
    assert abs(report.clock_difference_s) < DEADLINE_S  # one clock, on a busy machine


def test_bodies_are_compressed_where_a_link_is_in_between(
    central: Datafile, remote: Datafile, server_url: str
) -> None:
    """The client compresses for every host but this machine under its usual names."""
    write(central, [stock("s", note="x" * 5_000)])
    with fault_proxy(server_url, host="127.0.0.2") as link:
        settings = settings_for(link.url)
        synced(remote, settings)
        pulled = max(link.exchanges, key=lambda each: each.call == QUEUED_RECORDS)
        assert b"content-encoding: gzip" in pulled.answer.lower()
        assert len(pulled.answer) < 2_000
        write(remote, [stock("t", note="y" * 5_000)])
        link.heal()
        synced(remote, settings)
        pushed = next(each for each in link.exchanges if each.call == PUSH)
        assert pushed.headers["Content-Encoding"] == "gzip"
        assert len(pushed.body) < 1_000
    assert contents(central) == contents(remote)
