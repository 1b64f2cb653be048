"""What the central server does for one Open mSupply site on v6 (protocol 3.3, 3.4, 5.2).

No HTTP here; ``v6`` carries these calls over the network. Every method may be called again with the
same arguments. What cannot be answered raises ``V6Failure``.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NamedTuple

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from models.buffer import ReceivedRecord, receive
from models.changelog import (
    ChangelogBatch,
    changelog_batch,
    forget_pulled,
    has_pulled,
    patient_batch,
)
from models.datafile import Datafile
from models.enums import Action
from models.tables import record, site
from syncengine.server.files import FileStore
from syncengine.server.visible import StoreElsewhere, make_visible
from syncengine.wire import to_canonical, to_pull, v6
from syncengine.wire.v5 import Change

LARGEST_BATCH_ROWS: Final = 10_000
LARGEST_ANSWER_BYTES: Final = 4 * 1024 * 1024


class V6Failure(Exception):  # noqa: N818 - an answer, not a fault
    """A call that is not answered, with the value of its ``error``."""

    def __init__(self, error: Any) -> None:
        super().__init__(str(error))
        self.error = error


class KeptFile(NamedTuple):
    """A file and the name that people know it by."""

    path: Path
    name: str


@dataclass(frozen=True, slots=True)
class V6Service:
    """Answers one authenticated site. Thread: any; holds no state between calls.

    ``start_integration``: told the site ID when a whole push is in. ``files``: None if this server
    keeps none.
    """

    datafile: Datafile
    site_id: int
    start_integration: Callable[[int], None]
    files: FileStore | None

    def site_status(self) -> v6.StatusResult:
        """Say whether what the site pushed, on v5 or v6, is still being integrated."""
        with self.datafile.read() as session:
            return v6.StatusResult(is_integrating=self._is_integrating(session))

    def pull(self, request: v6.PullRequest) -> v6.Batch:
        """Return the site's records from a cursor on, inclusive."""
        with self.datafile.read() as session:
            self._refuse_while_integrating(session)
            is_acknowledging = has_pulled(session, self.site_id, request.cursor)
            batch = _batch(
                changelog_batch(
                    session,
                    self.site_id,
                    request.cursor,
                    _bounded(request.batch_size),
                    LARGEST_ANSWER_BYTES,
                    with_own=not request.is_initialised,
                )
            )
        if is_acknowledging:
            with self.datafile.write() as session:
                forget_pulled(session, self.site_id, request.cursor)
        return batch

    def patient_pull(self, request: v6.PatientPullRequest) -> v6.Batch:
        """Return the records of a patient that is visible at the site."""
        with self.datafile.read() as session:
            self._refuse_while_integrating(session)
            return _batch(
                patient_batch(
                    session,
                    self.site_id,
                    request.fetch_patient_id,
                    request.cursor,
                    _bounded(request.batch_size),
                    LARGEST_ANSWER_BYTES,
                )
            )

    def push(self, batch: v6.Batch) -> v6.PushResult:
        """Store the site's records durably; the last batch starts their integration."""
        now = self.datafile.clock.now()
        received = [
            ReceivedRecord(change.table_name, change.record_id, change.kind, _canonical(change))
            for change in (each.record for each in batch.records)
        ]
        with self.datafile.write() as session:
            self._refuse_while_integrating(session)
            receive(session, self.site_id, received, now)
            if batch.is_last_batch:
                session.execute(
                    update(site).where(site.c.site_id == self.site_id).values(integrate_wanted=True)
                )
        if batch.is_last_batch:
            self.start_integration(self.site_id)
        return v6.PushResult(records_pushed=len(received))

    def upload(self, file_id: str, content: bytes) -> None:
        """Keep a file whose reference has come before."""
        files = self._files()
        with self.datafile.read() as session:
            reference = _reference(session, file_id)
        if reference is None:
            raise V6Failure(v6.file_not_found(file_id))
        # Every site knows every reference; only who made it, or who comes first, gives the file.
        if reference.source_site_id != self.site_id and files.find(file_id) is not None:
            raise V6Failure(v6.other_server_error("The file of another site is here already."))
        files.keep(file_id, content)

    def download(self, file_id: str) -> KeptFile:
        """Return a file that some site has uploaded."""
        with self.datafile.read() as session:
            reference = _reference(session, file_id)
        path = None if reference is None else self._files().find(file_id)
        if reference is None or path is None:
            raise V6Failure(v6.file_not_found(file_id))
        name = json.loads(reference.payload).get("file_name")
        return KeptFile(path, name if isinstance(name, str) and name else file_id)

    def join_name(self, request: v6.NameStoreJoinRequest) -> None:
        """Make a patient visible in a store of the site; nothing happens if it is so already."""
        now = self.datafile.clock.now()
        with self.datafile.write() as session:
            try:
                make_visible(
                    session, self.site_id, request.name_id, request.store_id, request.id, now
                )
            except StoreElsewhere as error:
                raise V6Failure(v6.other_server_error(str(error))) from error

    def _is_integrating(self, session: Session) -> bool:
        wanted = select(site.c.integrate_wanted).where(site.c.site_id == self.site_id)
        return bool(session.execute(wanted).scalar_one())

    def _refuse_while_integrating(self, session: Session) -> None:
        if self._is_integrating(session):
            raise V6Failure(v6.INTEGRATION_IN_PROGRESS)

    def _files(self) -> FileStore:
        if self.files is None:
            raise V6Failure(v6.other_server_error("This server has no folder for files."))
        return self.files


def _batch(found: ChangelogBatch) -> v6.Batch:
    records = tuple(
        v6.ChangelogRecord.served(
            each.cursor,
            each.table,
            each.record_id,
            each.action,
            None if each.payload is None else to_pull(each.table, each.record_id, each.payload),
        )
        for each in found.records
    )
    return v6.Batch(
        end_cursor=found.end_cursor,
        total_records=found.total,
        records=records,
        is_last_batch=found.is_last,
    )


def _canonical(pushed: Change) -> bytes | None:
    content = pushed.content
    if content is None or pushed.kind is not Action.UPSERT:
        return content
    return to_canonical(pushed.table_name, content)


def _bounded(rows: int) -> int:
    return max(1, min(LARGEST_BATCH_ROWS, rows))


def _reference(session: Session, file_id: str) -> Any:
    if "\0" in file_id:  # in no text of PostgreSQL, so of no record
        return None
    return session.execute(
        select(record.c.payload, record.c.source_site_id).where(
            record.c.table_name == "sync_file_reference",
            record.c.record_id == file_id,
            record.c.action != Action.DELETE,
        )
    ).one_or_none()
