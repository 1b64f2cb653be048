"""The floor is a fair measure only if it does the job: both programs end with the same records."""

from pathlib import Path

from tests.benchmarks import ours
from tests.benchmarks.floor import exchange as floor
from tests.benchmarks.floor.storage import Storage
from tests.benchmarks.records import STORE_ID, central_records, mean_bytes, store_records

ROWS = 1_200  # three batches, the last one not full


def test_floor_and_program_end_with_the_same_records(tmp_path: Path) -> None:
    for name in ("floor", "ours"):
        (tmp_path / name).mkdir()
    assert floor.run_exchange(tmp_path / "floor", ROWS).rows == ROWS
    assert ours.run_exchange(tmp_path / "ours", ROWS).rows == ROWS

    made = sorted((*record, STORE_ID) for record in store_records(ROWS))
    shared = {record.table for record in central_records(site_id=2)}
    for name in (floor.CENTRAL, floor.NEW_SITE):
        storage = Storage(tmp_path / "floor" / name)
        assert [each for each in storage.records() if each[0] not in shared] == made
        storage.close()
    for name in (ours.CENTRAL, ours.NEW_SITE):
        stored = ours.stored_records(tmp_path / "ours" / name)
        assert [each for each in stored if each[0] not in shared] == made


def test_records_are_as_large_as_the_table_says() -> None:
    assert 650 < mean_bytes(store_records(1_000)) < 750
