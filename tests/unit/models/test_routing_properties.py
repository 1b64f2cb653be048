"""On random networks three accounts of the rules agree: the SQL, the pure rule, and a naive one.

The naive one is written from seed 003 alone and shares no code with the other two.
"""

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Row, delete, insert, select
from sqlalchemy.orm import Session

from models.catalogue import routing_of
from models.datafile import Datafile
from models.enums import Action, Channel, InitialisationStatus, SiteType, SyncsWith, SyncType
from models.here import this_site
from models.records import RecordChange
from models.routing import (
    destinations,
    queue_changes,
    queue_records,
    queue_stores,
    queue_whole_site,
)
from models.routing.network import Network, RecordFacts, load_network
from models.tables import record, store_on_site, sync_out
from tests.fakes.clock import NOON
from tests.fakes.datafiles import QuickDatafile
from tests.fakes.records import change, deletion, store, write
from tests.fakes.sites import add_sites

SITES: Final = (2, 3, 4)
STORES: Final = ("A", "B", "C", "D")
_COMPLETED: Final = InitialisationStatus.COMPLETED
_MOBILE: Final = SiteType.MOBILE
Identity = tuple[str, str]
Payload = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Copy:
    """What a site has of a store, drawn at random."""

    sync_type: SyncType | None
    syncs_with: SyncsWith


@dataclass(frozen=True, slots=True)
class Drawn:
    """A network: where stores are active, what other copies there are, what is switched on."""

    active_on: Mapping[str, int]
    copies: Mapping[tuple[str, int], Copy]
    dispensaries: frozenset[str]
    without_transactions: frozenset[str]
    new_sites: frozenset[int]
    primary: int = 1
    mobile: frozenset[int] = frozenset()


copies = st.builds(
    Copy,
    st.sampled_from([SyncType.COLLECTOR, SyncType.TRANSFER, None]),
    st.sampled_from(list(SyncsWith)),
)
drawn_networks = st.builds(
    Drawn,
    st.fixed_dictionaries({each: st.sampled_from([1, *SITES]) for each in STORES}),
    st.dictionaries(st.tuples(st.sampled_from(STORES), st.sampled_from([1, *SITES])), copies),
    st.frozensets(st.sampled_from(STORES)),
    st.frozensets(st.sampled_from(STORES)),
    st.frozensets(st.sampled_from(SITES), max_size=1),
    st.sampled_from([1, 1, 2, 3]),
    st.frozensets(st.sampled_from(SITES), max_size=2),
)
owners = st.sampled_from([*STORES, "unknown", ""])
parties = st.sampled_from([f"name-{each}" for each in STORES] + ["p1", "p2", "nobody", ""])
patients = st.sampled_from(["p1", "p2"])


def upsert(table: str, prefix: str = "r", **fields: Any) -> st.SearchStrategy[RecordChange]:
    """Draw one of two records of ``table``."""
    return st.builds(
        lambda number, values: change(table, f"{prefix}{number}", **values),
        st.integers(1, 2),
        st.fixed_dictionaries(fields),
    )


upserts = st.one_of(
    upsert("item"),
    upsert("abbreviation"),
    upsert("unheard_of", store_ID=owners),
    upsert("pref", store_ID=owners),
    upsert("item_store_join", store_ID=owners),
    upsert("name_store_join", store_ID=owners, name_ID=parties, inactive=st.booleans()),
    upsert("name", "p", type=st.sampled_from(["patient", "store"]), supplying_store_id=owners),
    upsert("nameInsuranceJoin", nameID=patients),
    upsert("name_note", store_ID=owners, name_ID=patients),
    upsert("clinician", "c", store_ID=owners),
    upsert(
        "clinician_store_join", store_ID=owners, prescriber_ID=st.sampled_from(["c1", "c2", "c3"])
    ),
    upsert("transact", "h", store_ID=owners, name_ID=parties),
    upsert("trans_line", transaction_ID=st.sampled_from(["h1", "h2", "h3"])),
    upsert("requisition", "q", store_ID=owners, name_ID=parties),
    upsert("requisition_line", requisition_ID=st.sampled_from(["q1", "q3"])),
    upsert("item_line", store_ID=owners),
    upsert("Location", store_ID=owners),
    upsert("purchase_order", store_ID=owners, name_ID=parties),
    upsert("message", toStoreID=owners, fromStoreID=owners),
    upsert("plugin_data", store_id=owners),
    upsert("barcode"),
)
batches = st.lists(
    st.tuples(st.sampled_from([1, *SITES]), st.lists(upserts, min_size=1, max_size=5)), max_size=7
)


@contextmanager
def made(template: Path, drawn: Drawn) -> Iterator[Datafile]:
    """Give a copy of a datafile with the stores and sites of ``drawn``."""
    with TemporaryDirectory() as folder:
        datafile = QuickDatafile.open(str(shutil.copy(template, Path(folder) / template.name)))
        try:
            if template.name.startswith("central"):
                for each in SITES:
                    begun = each not in drawn.new_sites
                    add_sites(
                        datafile,
                        each,
                        initialisation=_COMPLETED if begun else InitialisationStatus.NEW,
                        site_type=_MOBILE if each in drawn.mobile else SiteType.STANDALONE,
                    )
            write(datafile, [_store_record(drawn, each) for each in STORES], 1)
            primary = change("two_arrows_preference", "primary_site", value=drawn.primary)
            write(datafile, [primary], 1)
            yield datafile
        finally:
            datafile.close()


def _store_record(drawn: Drawn, store_id: str) -> RecordChange:
    return store(
        store_id,
        drawn.active_on[store_id],
        store_mode="dispensary" if store_id in drawn.dispensaries else "store",
        two_arrows_include_transactions=store_id not in drawn.without_transactions,
    )


def set_copies(datafile: Datafile, drawn: Drawn) -> None:
    """Set any copies at all, also such as no settings would make."""
    with datafile.write() as session:
        session.execute(delete(store_on_site).where(store_on_site.c.sync_type != SyncType.ACTIVE))
        for (store_id, site_id), each in drawn.copies.items():
            if drawn.active_on[store_id] != site_id:
                session.execute(
                    delete(store_on_site).where(
                        store_on_site.c.store_id == store_id, store_on_site.c.site_id == site_id
                    )
                )
                session.execute(
                    insert(store_on_site).values(
                        store_id=store_id,
                        site_id=site_id,
                        sync_type=each.sync_type,
                        syncs_with=each.syncs_with,
                    )
                )


def facts_of(row: Row[Any]) -> RecordFacts:
    payload = {} if row.payload is None else msgspec.json.decode(row.payload)
    return RecordFacts(
        row.table_name,
        row.record_id,
        routing_of(row.table_name, payload).data_type,
        row.store_id,
        row.name_id,
        row.source_site_id,
    )


def goes_to(row: Row[Any], network: Network, source_site_id: int | None = None) -> set[int]:
    facts = facts_of(row)
    if source_site_id is not None:
        facts = replace(facts, source_site_id=source_site_id)
    return {each.site_id for each in destinations(facts, network) if each.goes}


def is_queued_for(row: Row[Any], network: Network, source_site_id: int | None = None) -> set[int]:
    """Return whose queues a record goes through: central data goes through those of mobiles."""
    sites = goes_to(row, network, source_site_id)
    return sites if row.channel == Channel.QUEUE else sites & network.mobile


def queued(session: Session) -> dict[int, set[int]]:
    """Return the sites for which each record, by its cursor, waits; and empty the queue."""
    found: dict[int, set[int]] = {}
    for site_id, cursor in session.execute(select(sync_out.c.site_id, sync_out.c.cursor)):
        found.setdefault(cursor, set()).add(site_id)
    session.execute(delete(sync_out))
    return found


def all_records(session: Session) -> list[Row[Any]]:
    return list(session.execute(select(record).order_by(record.c.cursor)).all())


def write_all(datafile: Datafile, written: list[tuple[int, list[RecordChange]]]) -> None:
    for source, changes in written:
        write(datafile, changes, source)


def delete_some(datafile: Datafile, deleted: frozenset[int]) -> None:
    with datafile.read() as session:
        rows = [each for each in all_records(session) if each.table_name != "store"]
    write(
        datafile,
        [deletion(row.table_name, row.record_id) for n, row in enumerate(rows) if n in deleted],
        1,
    )


some = st.frozensets(st.integers(0, 20), max_size=3)


@given(drawn=drawn_networks, written=batches, deleted=some)
@settings(max_examples=20, deadline=None)
def test_one_change_goes_where_the_rule_says(
    templates: Path,
    drawn: Drawn,
    written: list[tuple[int, list[RecordChange]]],
    deleted: frozenset[int],
) -> None:
    with made(templates / "central.2a", drawn) as datafile:
        write_all(datafile, written)
        delete_some(datafile, deleted)
        set_copies(datafile, drawn)
        with datafile.write() as session:
            network, here = load_network(session), this_site(session)
            queued(session)
            for row in all_records(session):
                expected = is_queued_for(row, network)
                queue_changes(
                    session,
                    here,
                    row.cursor,
                    row.cursor,
                    {row.table_name},
                    row.source_site_id,
                    NOON,
                )
                assert queued(session).get(row.cursor, set()) == expected, row
                queue_records(session, [row.cursor], NOON)
                assert queued(session).get(row.cursor, set()) == expected, row


@given(drawn=drawn_networks, written=batches, deleted=some, site_id=st.sampled_from(SITES))
@settings(max_examples=20, deadline=None)
def test_a_whole_site_and_new_stores_get_what_the_rule_says(
    templates: Path,
    drawn: Drawn,
    written: list[tuple[int, list[RecordChange]]],
    deleted: frozenset[int],
    site_id: int,
) -> None:
    with made(templates / "central.2a", drawn) as datafile:
        write_all(datafile, written)
        delete_some(datafile, deleted)
        set_copies(datafile, drawn)
        with datafile.write() as session:
            network = load_network(session)
            everybody = replace(network, initialised=dict.fromkeys(network.initialised, True))
            rows = {row.cursor: row for row in all_records(session) if row.action != Action.DELETE}
            expected = {
                cursor
                for cursor, row in rows.items()
                if site_id in is_queued_for(row, everybody, 1)
            }
            queued(session)
            queue_whole_site(session, site_id, NOON)
            assert set(queued(session)) == expected
            wanted = {"A", "B"}
            queue_stores(session, site_id, sorted(wanted), NOON)
            by_store = set() if site_id in drawn.new_sites else expected
            joins = all_records(session)
            assert set(queued(session)) == {
                cursor for cursor in by_store if touches(rows[cursor], wanted, joins)
            }


def touches(row: Row[Any], store_ids: set[str], joins: list[Row[Any]]) -> bool:
    """Whether a record has to do with the stores: by its own, its name's, or a join."""
    faces = {f"name-{each}" for each in store_ids}
    shown = {
        (join.table_name, join.name_id or join.parent_id)
        for join in joins
        if join.store_id in store_ids
    }
    tables = {"transact", "trans_line", "requisition", "requisition_line"}
    patients_tables = {"name", "nameInsuranceJoin", "name_note"}
    return (
        row.store_id in store_ids
        or (row.table_name in tables and row.name_id in faces)
        or (row.table_name in patients_tables and ("name_store_join", row.name_id) in shown)
        or (row.table_name == "clinician" and ("clinician_store_join", row.record_id) in shown)
    )


@given(drawn=drawn_networks, written=batches)
@settings(max_examples=20, deadline=None)
def test_the_queue_that_grew_change_by_change_is_the_one_the_rule_gives(
    templates: Path, drawn: Drawn, written: list[tuple[int, list[RecordChange]]]
) -> None:
    """Whatever the order in which headers and lines, patients and visibility come."""
    once: set[Identity] = set()
    for _source, changes in written:
        changes[:] = [each for each in changes if (each.table, each.record_id) not in once]
        once |= {(each.table, each.record_id) for each in changes}
    with made(templates / "central.2a", drawn) as datafile:
        write_all(datafile, written)
        with datafile.write() as session:
            network = load_network(session)
            expected = {row.cursor: is_queued_for(row, network) for row in all_records(session)}
            assert queued(session) == {key: sites for key, sites in expected.items() if sites}


@given(drawn=drawn_networks, written=batches)
@settings(max_examples=15, deadline=None)
def test_a_remote_site_queues_what_the_rule_says(
    templates: Path, drawn: Drawn, written: list[tuple[int, list[RecordChange]]]
) -> None:
    with made(templates / "remote.2a", drawn) as datafile:
        write_all(datafile, [(1 if source == 1 else 2, changes) for source, changes in written])
        set_copies(datafile, drawn)
        with datafile.write() as session:
            network, here = load_network(session), this_site(session)
            queued(session)
            for row in all_records(session):
                queue_changes(
                    session,
                    here,
                    row.cursor,
                    row.cursor,
                    {row.table_name},
                    row.source_site_id,
                    NOON,
                )
                assert queued(session).get(row.cursor, set()) == goes_to(row, network), row


MOBILE_KNOWS: Final = {
    *("item", "abbreviation", "pref", "item_store_join", "name_store_join", "name", "store"),
    *("nameInsuranceJoin", "name_note", "clinician", "transact", "trans_line", "requisition"),
    *("requisition_line", "item_line", "Location"),
}
"""Of the tables drawn here (tables.json, v3)."""


def naively_goes(
    row: Row[Any], payloads: Mapping[Identity, Payload], drawn: Drawn, to: int
) -> bool:
    """Read protocol 4 aloud for mobiles: no other store's data, nothing they do not know."""
    if to not in drawn.mobile:
        return _naively_goes(row, payloads, drawn, to)
    central = row.channel == Channel.CENTRAL
    if row.table_name not in MOBILE_KNOWS or (
        central and (row.source_site_id == to or to in drawn.new_sites)
    ):
        return False
    none = {key: Copy(each.sync_type, SyncsWith.NONE) for key, each in drawn.copies.items()}
    own_only = replace(drawn, copies=none)
    of_other_party = row.table_name in ("transact", "trans_line", "requisition", "requisition_line")
    if of_other_party and drawn.active_on.get(str(row.store_id)) != to:
        return False
    return _naively_goes(row, payloads, own_only, to)


def _naively_goes(
    row: Row[Any], payloads: Mapping[Identity, Payload], drawn: Drawn, to: int
) -> bool:
    """Read seed 003 aloud, for one record and one site."""
    table, record_id = row.table_name, row.record_id
    payload = payloads[table, record_id]

    def active_on(store_id: object) -> bool:
        return drawn.active_on.get(str(store_id)) == to

    def copy_of(store_id: object) -> Copy | None:
        if active_on(store_id):
            return Copy(SyncType.ACTIVE, SyncsWith.ACTIVE_COLLECTOR)
        return drawn.copies.get((str(store_id), to))

    def shown_on(store_id: object) -> bool:
        copy = copy_of(store_id)
        return copy is not None and copy.sync_type in ("active", "collector")

    def is_store_name(name_id: object) -> bool:
        return any(name_id == f"name-{each}" and active_on(each) for each in STORES)

    def is_visible(name_id: object) -> bool:
        return any(
            each["name_ID"] == name_id and shown_on(each["store_ID"])
            for (of, _id), each in payloads.items()
            if of == "name_store_join" and name_id and not each["inactive"]
        )

    header = {"trans_line": ("transact", "transaction_ID"),
              "requisition_line": ("requisition", "requisition_ID")}.get(table)  # fmt: skip
    if header is not None:
        payload = payloads.get((header[0], payload[header[1]]), {"store_ID": "", "name_ID": ""})
    # Central data: all sites; dispensary data: those with an active dispensary.
    if table in ("item", "store", "two_arrows_preference"):
        return True
    if table == "name" and payload["type"] != "patient":
        return True
    if table == "pref" and not payload["store_ID"]:
        return True
    if table == "abbreviation":
        return to == drawn.primary or any(active_on(each) for each in drawn.dispensaries)
    # All else goes through the queue: never back, and not before the site begins.
    if row.source_site_id == to or to in drawn.new_sites:
        return False
    if table in ("pref", "item_store_join", "name_store_join"):
        return to == drawn.primary or active_on(payload["store_ID"])
    if table == "message":
        if not payload["toStoreID"]:
            return True
        return active_on(payload["toStoreID"]) or active_on(payload["fromStoreID"])
    if table == "barcode" or (table == "plugin_data" and not payload["store_id"]):
        return True
    if table == "name":
        return active_on(payload["supplying_store_id"]) or is_visible(record_id)
    if table == "nameInsuranceJoin":
        return is_visible(payload["nameID"])
    if table == "name_note":
        return active_on(payload["store_ID"]) or is_visible(payload["name_ID"])
    if table == "clinician":
        if not payload["store_ID"] and any(active_on(each) for each in drawn.dispensaries):
            return True
        return active_on(payload["store_ID"]) or any(
            each["prescriber_ID"] == record_id and shown_on(each["store_ID"])
            for (of, _id), each in payloads.items()
            if of == "clinician_store_join"
        )
    if table == "clinician_store_join":
        return shown_on(payload["store_ID"])
    # Store data: collector and active copies; transfers and requisitions to the other party too.
    copy = copy_of(payload.get("store_ID", payload.get("store_id")))
    if copy is not None and copy.syncs_with == "active_collector":
        return True
    tables = ("transact", "trans_line", "requisition", "requisition_line")
    return table in tables and is_store_name(payload["name_ID"])


@given(drawn=drawn_networks, written=batches)
@settings(max_examples=40, deadline=None)
def test_the_rule_says_what_the_seed_says(
    templates: Path, drawn: Drawn, written: list[tuple[int, list[RecordChange]]]
) -> None:
    with made(templates / "central.2a", drawn) as datafile:
        write_all(datafile, written)
        set_copies(datafile, drawn)
        with datafile.read() as session:
            network, rows = load_network(session), all_records(session)
    payloads = {(row.table_name, row.record_id): msgspec.json.decode(row.payload) for row in rows}
    for row in rows:
        if row.table_name == "unheard_of" and row.channel == Channel.CENTRAL:
            continue  # the seed does not speak of tables that nobody knows
        naive = {to for to in SITES if naively_goes(row, payloads, drawn, to)}
        assert goes_to(row, network) == naive, row


@pytest.mark.parametrize("template", ["central.2a", "remote.2a"])
def test_a_network_is_read_whole(templates: Path, template: str) -> None:
    drawn = Drawn(dict.fromkeys(STORES, 3), {}, frozenset("A"), frozenset("B"), frozenset())
    with made(templates / template, drawn) as datafile, datafile.read() as session:
        network = load_network(session)
    assert set(network.stores) == set(STORES)
    assert network.has_dispensary(3)
    assert not network.has_dispensary(2)
    assert not network.stores["B"].include_transactions
