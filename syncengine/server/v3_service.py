"""What the central server does for one mobile site on v3 (protocol 4.2, 4.3).

No HTTP here; ``v3`` carries these calls over the network. Every method returns only what is
durable, and may be called again with the same arguments.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import update

from models.buffer import ReceivedRecord, receive
from models.datafile import Datafile
from models.enums import Action, InitialisationStatus
from models.here import CENTRAL_SITE_ID
from models.outbox import OutgoingRecord, length_unless_pushed, next_batch
from models.queries.mobile import SiteStore, active_stores, has_received, known_payloads
from models.tables import site
from syncengine.server.refusal import Refusal
from syncengine.server.service import LARGEST_ANSWER_BYTES, SiteService, bounded
from syncengine.wire import from_mobile, to_mobile, v3
from syncengine.wire.v5 import V5Error


@dataclass(frozen=True, slots=True)
class V3Service:
    """Answers one authenticated mobile site. Thread: any; holds no state between calls.

    ``general``: what all sites have in common. ``await_more``: told the site ID when a batch is in
    that may not be the last; nobody says which one is.
    """

    general: SiteService
    await_more: Callable[[int], None]

    @property
    def datafile(self) -> Datafile:
        """The central server's datafile."""
        return self.general.datafile

    @property
    def site_id(self) -> int:
        """The calling site."""
        return self.general.site_id

    def site(self) -> v3.SiteAnswer:
        """Say who the caller is, and note the connection in its log."""
        store = self._store()
        self.general.site()
        return v3.SiteAnswer(
            server_id=CENTRAL_SITE_ID,
            site_id=self.site_id,
            store_id=store.store_id,
            name_id=store.name_id,
            supplying_store_id=store.supplying_store_id,
            supplying_store_name_id=store.supplying_name_id,
        )

    def initial_dump(self) -> v3.Done:
        """Build the site's queue from nothing, central data included."""
        self._store()
        self.general.initialise()
        return v3.Done()

    def count(self) -> v3.CountAnswer:
        """Return how many records wait; whoever asks has pushed all it had."""
        with self.datafile.read() as session:
            waiting = length_unless_pushed(session, self.site_id)
            pushed = has_received(session, self.site_id)
        if pushed:
            with self.datafile.write() as session:
                session.execute(
                    update(site).where(site.c.site_id == self.site_id).values(integrate_wanted=True)
                )
            self.general.start_integration(self.site_id)
        if waiting == 0:
            self._note_synced()
        return v3.CountAnswer(waiting)

    def queued_records(self, limit: int) -> list[v3.ServedRecord]:
        """Return the oldest records of the site's queue."""
        with self.datafile.read() as session:
            records = next_batch(
                session, self.site_id, bounded(limit), LARGEST_ANSWER_BYTES, unless_pushed=True
            )
        return [
            v3.ServedRecord.of(
                str(each.cursor), each.table, each.record_id, each.action, _content(each)
            )
            for each in records
        ]

    def acknowledge(self, sync_ids: Sequence[str]) -> v3.Done:
        """Take records off the queue; one that changed after it was sent stays."""
        self.general.acknowledge(sync_ids)
        return v3.Done()

    def push(self, batch: Sequence[v3.PushedRecord]) -> v3.Done:
        """Store the site's records durably, in canonical form."""
        _check(batch)
        if not batch:
            return v3.Done()
        store_id = self._store().store_id
        now = self.datafile.clock.now()
        with self.datafile.write() as session:
            known = known_payloads(session, [(each.table, each.record_id) for each in batch])
            received = [
                ReceivedRecord(
                    each.table,
                    each.record_id,
                    each.action,
                    None
                    if each.action is Action.DELETE
                    else from_mobile(
                        each.table,
                        each.record_id,
                        bytes(each.data),
                        store_id=each.store_id or store_id,
                        known=known.get((each.table, each.record_id)),
                    ),
                )
                for each in batch
            ]
            receive(session, self.site_id, received, now)
        self.await_more(self.site_id)
        return v3.Done()

    def _store(self) -> SiteStore:
        """Return the site's only store. Raises: Refusal."""
        with self.datafile.read() as session:
            stores = active_stores(session, self.site_id)
        if len(stores) == 1:
            return stores[0]
        many = f"{len(stores)} stores are" if stores else "no store is"
        raise Refusal(
            V5Error.SITE_HAS_NO_STORE, f"A mobile site has one store, but {many} active on it."
        )

    def _note_synced(self) -> None:
        with self.datafile.read() as session:
            begun = session.execute(
                site.select().where(
                    site.c.site_id == self.site_id,
                    site.c.initialisation != InitialisationStatus.NEW,
                )
            ).first()
        if begun is not None:
            self.general.note_synced()


def _content(record: OutgoingRecord) -> bytes | None:
    if record.payload is None or record.action is not Action.UPSERT:
        return record.payload
    return to_mobile(record.table, record.record_id, record.payload)


def _check(batch: Sequence[v3.PushedRecord]) -> None:
    """Refuse a batch with a record that has no data: nothing of it is stored."""
    for number, each in enumerate(batch):
        if each.action is not Action.DELETE and not bytes(each.data).startswith(b"{"):
            raise Refusal(V5Error.BAD_REQUEST, f"Data of record [{number}] is no object.")
