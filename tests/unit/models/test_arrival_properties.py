"""What is refused on arrival by SQL is what the pure rule refuses, on any network."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import and_, select

from models.arrival import refuse_foreign
from models.authority import Claim, Editor, partly_central, refusal
from models.catalogue import CATALOGUE, RoutingKeys, routing_of
from models.datafile import Datafile
from models.enums import BufferState, DataType, HoldReason
from models.network_preferences import NetworkPreferences
from models.records import RecordChange
from models.tables import sync_buffer
from tests.fakes.datafiles import QuickDatafile
from tests.fakes.records import arrive, change, deletion, store, write

SITES: Final = (1, 2, 3)
STORES: Final = ("A", "B", "C")
STRONGEST_FIRST: Final = (
    HoldReason.CENTRAL_DATA,
    HoldReason.PROCUREMENT_CENTRAL,
    HoldReason.STORE_ELSEWHERE,
    HoldReason.PATIENT_ELSEWHERE,
    HoldReason.NO_HOME_STORE,
    HoldReason.NO_DISPENSARY,
)
Payload = Mapping[str, object]
Identity = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Network:
    """Where the stores are active, which are dispensaries, and what holds everywhere."""

    active_on: Mapping[str, int]
    dispensaries: frozenset[str]
    preferences: NetworkPreferences

    def editor(self, site_id: int) -> Editor:
        here = {each for each, at in self.active_on.items() if at == site_id}
        return Editor(site_id, self.preferences, bool(here & self.dispensaries))


store_ids = st.sampled_from([*STORES, "unknown", ""])
headers = st.sampled_from(["h1", "h2"])
patients = st.sampled_from(["p1", "p2", ""])


def rows(table: str, **fields: st.SearchStrategy[object]) -> st.SearchStrategy[RecordChange]:
    """Draw upserts of one of two records of ``table``."""
    ids = {"transact": "h", "name": "p"}.get(table, "r")
    return st.builds(
        lambda number, values: change(table, f"{ids}{number}", **values),
        st.integers(1, 2),
        st.fixed_dictionaries(fields),
    )


upserts = st.one_of(
    rows("item", code=st.just("x")),
    rows("user", code=st.just("x")),
    rows("two_arrows_preference", other=st.booleans()),
    rows("unheard_of", store_ID=store_ids),
    rows("unheard_of", note=st.just("without a store")),
    rows("pref", store_ID=store_ids),
    rows("item_store_join", store_ID=store_ids),
    rows("name_store_join", store_ID=store_ids, name_ID=patients),
    rows("clinician_store_join", store_ID=store_ids),
    rows("clinician", store_ID=store_ids),
    rows("name", type=st.sampled_from(["patient", "facility"]), supplying_store_id=store_ids),
    rows("nameInsuranceJoin", nameID=patients),
    rows("name_note", store_ID=store_ids, name_ID=patients),
    rows("transact", store_ID=store_ids),
    rows("trans_line", transaction_ID=headers),
    rows("purchase_order", store_ID=store_ids),
    rows("item_line", store_ID=store_ids),
    rows("message", toStoreID=store_ids, fromStoreID=store_ids),
    rows("plugin_data", store_id=store_ids),
)
arrivals = st.one_of(upserts, upserts.map(lambda each: deletion(each.table, each.record_id)))
networks = st.builds(
    Network,
    st.fixed_dictionaries({each: st.sampled_from(SITES) for each in STORES}),
    st.frozensets(st.sampled_from(STORES)),
    st.builds(NetworkPreferences, st.booleans(), st.sampled_from([1, 1, 2, 3])),
)


class Known:
    """What the central server knows of records: a plain dictionary, read as the seed reads."""

    def __init__(self, written: list[tuple[int, RecordChange]]) -> None:
        self.rows: dict[Identity, tuple[int, Payload]] = {}
        for source, each in written:
            assert each.payload is not None
            before = self.rows.get((each.table, each.record_id))
            payload = msgspec.json.decode(each.payload)
            if before is None or before[1] != payload:
                self.rows[each.table, each.record_id] = source, payload

    def claim(self, network: Network, identity: Identity, payload: Payload) -> Claim:
        keys = routing_of(identity[0], payload)
        store_id = self.store_of(identity[0], keys)
        return Claim(
            *identity,
            keys.data_type,
            store_id,
            network.active_on.get(store_id or ""),
            self.rows[identity][0] if identity in self.rows else None,
            keys.data_type is DataType.PATIENT
            and store_id is None
            and keys.name_id is not None
            and (keys.name_id == identity[1] or ("name", keys.name_id) in self.rows),
        )

    def store_of(self, table: str, keys: RoutingKeys) -> str | None:
        parent = CATALOGUE[table].parent if table in CATALOGUE else None
        if keys.store_id is not None:
            return keys.store_id
        if keys.data_type is DataType.PATIENT and keys.name_id is not None:
            _source, patient = self.rows.get(("name", keys.name_id), (0, {}))
            return routing_of("name", patient).store_id
        if parent is not None and (parent.table, keys.parent_id) in self.rows:
            header = self.rows[parent.table, keys.parent_id or ""][1]
            return routing_of(parent.table, header).store_id
        return None

    def reason(self, network: Network, source: int, arriving: RecordChange) -> HoldReason | None:
        identity = (arriving.table, arriving.record_id)
        states: list[Payload] = []
        if identity in self.rows:
            states.append(self.rows[identity][1])
        if arriving.payload is not None:
            states.append(msgspec.json.decode(arriving.payload))
        elif not states and not partly_central(arriving.table):
            states.append({})
        editor = network.editor(source)
        reasons = {refusal(self.claim(network, identity, each), editor) for each in states}
        return next((each for each in STRONGEST_FIRST if each in reasons), None)


def prepare(datafile: Datafile, network: Network) -> None:
    write(
        datafile,
        [
            store(
                each, site_id, store_mode="dispensary" if each in network.dispensaries else "store"
            )
            for each, site_id in network.active_on.items()
        ],
    )
    write(
        datafile,
        [
            change(
                "two_arrows_preference",
                "centralised_procurement",
                value=network.preferences.centralised_procurement,
            ),
            change(
                "two_arrows_preference", "primary_site", value=network.preferences.primary_site_id
            ),
        ],
    )


def refused_by_sql(datafile: Datafile, source: int) -> dict[Identity, HoldReason]:
    """Judge the buffer table by table, as an integration does."""
    with datafile.write() as session:
        tables = session.execute(select(sync_buffer.c.table_name).distinct()).scalars().all()
        for table in tables:
            fresh = and_(
                sync_buffer.c.state == BufferState.RECEIVED, sync_buffer.c.table_name == table
            )
            parent = CATALOGUE[table].parent if table in CATALOGUE else None
            refuse_foreign(session, fresh, source, parent)
        found = session.execute(select(sync_buffer)).all()
        session.execute(sync_buffer.delete())
    return {
        (row.table_name, row.record_id): HoldReason(row.reason)
        for row in found
        if row.state == BufferState.REFUSED
    }


@given(
    network=networks,
    written=st.lists(st.tuples(st.sampled_from(SITES), upserts), max_size=14),
    source=st.sampled_from([2, 3]),
    arriving=st.lists(arrivals, min_size=1, max_size=14),
)
@settings(max_examples=60, deadline=None)
def test_sql_and_the_rule_agree(
    templates: Path,
    network: Network,
    written: list[tuple[int, RecordChange]],
    source: int,
    arriving: list[RecordChange],
) -> None:
    with TemporaryDirectory() as folder:
        location = shutil.copy(templates / "central.2a", Path(folder) / "central.2a")
        datafile = QuickDatafile.open(str(location))
        try:
            prepare(datafile, network)
            for site_id, each in written:
                write(datafile, [each], site_id)
            last = {(each.table, each.record_id): each for each in arriving}
            arrive(datafile, source, arriving)
            by_sql = refused_by_sql(datafile, source)
        finally:
            datafile.close()
    known = Known(written)
    reasons = {key: known.reason(network, source, each) for key, each in last.items()}
    assert by_sql == {key: reason for key, reason in reasons.items() if reason is not None}
