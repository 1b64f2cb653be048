"""What the head office changes on the morning of the demo: what waits for its sites to fetch."""

from collections.abc import Iterator
from typing import Final

from app.demo.generator import DemoNetwork
from app.demo.item_records import stocked_item_records
from app.demo.network import DemoRecord
from app.demo.shared_records import list_records
from app.demo.wire_values import day_of

_PRICED_STORES: Final = ("GEN", "EAS")
_PRICE_RISE: Final = 1.04
_RATE_CHANGE: Final = 1.015


def morning_changes(network: DemoNetwork) -> Iterator[DemoRecord]:
    """Yield records as they are from today on: exchange rates, and prices in two warehouses.

    The rates are central data, for every site; the prices belong to the stores. All of them are
    records of ``generator.central_records``, changed.
    """
    for record in list_records(network.identity, network.today):
        if record.table == "currency" and not record.data["is_home_currency"]:
            yield _changed(
                record,
                rate=round(_number(record, "rate") * _RATE_CHANGE, 4),
                date_updated=day_of(network.today),
            )
    for code in _PRICED_STORES:
        for record in stocked_item_records(network.books[code]):
            price = round(_number(record, "default_price") * _PRICE_RISE + 0.01, 2)
            yield _changed(record, default_price=price)


def _number(record: DemoRecord, key: str) -> float:
    value = record.data[key]
    assert isinstance(value, int | float)
    return value


def _changed(record: DemoRecord, **values: object) -> DemoRecord:
    return DemoRecord(record.table, record.record_id, {**record.data, **values})
