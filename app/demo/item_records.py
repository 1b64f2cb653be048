"""The wire records of items and of all that items are sorted by, listed in and warned of."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from app.demo.identity import Identity
from app.demo.network import DemoRecord, DemoStore
from app.demo.reference import SUPPLIES, Item, Reference, rows
from app.demo.store_book import StoreBook


class _MasterList(NamedTuple):
    """A master list: the items up to a level of care, or those of some categories."""

    code: str
    description: str
    level: int
    categories: frozenset[str] = frozenset()

    def holds(self, item: Item) -> bool:
        if self.categories:
            return item.category in self.categories
        return item.level <= self.level and item.category not in SUPPLIES


_LISTS: Final = (
    _MasterList("EML", "Essential medicines list", 4),
    _MasterList("HC", "Health centre list", 2),
    _MasterList("HP", "Health post list", 1),
    _MasterList("SUPPLIES", "Medical supplies and diagnostics", 4, SUPPLIES),
    _MasterList("EPI", "Immunisation programme", 4, frozenset({"vaccines"})),
    _MasterList("HIV", "HIV programme", 4, frozenset({"antiretrovirals"})),
    _MasterList("TB", "Tuberculosis programme", 4, frozenset({"tuberculosis"})),
    _MasterList("MAL", "Malaria programme", 4, frozenset({"malaria"})),
)


def item_records(identity: Identity, reference: Reference) -> Iterator[DemoRecord]:
    """Yield units, categories and items, with directions and warnings."""
    for row in rows("units"):
        yield _record(
            identity.of("unit", row["unit"]),
            "unit",
            units=row["unit"],
            comment=row["comment"],
            order_number=int(row["order_number"]),
        )
    yield from _categories(identity)
    for row in rows("warnings"):
        yield _record(
            identity.of("warning", row["code"]),
            "warning",
            warning_text=row["warning"],
            code=row["code"],
        )
    for item in reference.items:
        yield _item(identity, item)
    yield _service_item(identity)
    yield from _directions(identity, reference.items)
    yield from _warning_links(identity, reference.items)


def master_list_records(
    identity: Identity, reference: Reference, stores: Iterable[DemoStore]
) -> Iterator[DemoRecord]:
    """Yield the master lists, their lines, and the stores they are visible in: all of them."""
    for listed in _LISTS:
        yield _record(
            identity.of("list_master", listed.code),
            "list_master",
            description=listed.description,
            code=listed.code,
            note="",
            inactive=False,
            is_default_price_list=False,
            isProgram=False,
            programSettings=None,
        )
    for listed in _LISTS:
        for item in filter(listed.holds, reference.items):
            yield _record(
                identity.of("list_master_line", listed.code, item.code),
                "list_master_line",
                item_master_ID=identity.of("list_master", listed.code),
                item_ID=item.record_id,
            )
    for store in stores:
        for listed in _LISTS:
            yield _record(
                identity.of("list_master_name_join", listed.code, store.code),
                "list_master_name_join",
                name_ID=store.name_id,
                list_master_ID=identity.of("list_master", listed.code),
            )


def stocked_item_records(book: StoreBook) -> Iterator[DemoRecord]:
    """Yield how a warehouse keeps each vital item: its price and its usual location."""
    if book.dispenses:
        return
    identity, store = book.identity, book.store
    for index, item in enumerate(item for item in book.items if item.ven == "V"):
        fitting = [place for place in book.around.locations if place.storage == item.storage]
        place_id = fitting[index % len(fitting)].record_id if fitting else ""
        yield _record(
            identity.of("item_store_join", store.code, item.code),
            "item_store_join",
            item_ID=item.record_id,
            store_ID=store.record_id,
            default_price=item.pack_cost,
            ignore_for_orders=False,
            margin=10,
            default_location_ID=place_id,
        )


def _categories(identity: Identity) -> Iterator[DemoRecord]:
    """Yield the three levels of categories, the widest first: each names its parent."""
    listed = rows("item_categories")
    groups = dict.fromkeys(row["group"] for row in listed)
    top_of = {
        row["group"]: "Medical supplies" if row["category"] in SUPPLIES else "Medicines"
        for row in listed
    }
    tops = dict.fromkeys(top_of.values())
    for order, top in enumerate(tops, start=1):
        yield _record(
            identity.of("item_category_level2", top),
            "item_category_level2",
            Description=top,
            sort_order=order,
            parent_ID="",
        )
    for order, group in enumerate(groups, start=1):
        yield _record(
            identity.of("item_category_level1", group),
            "item_category_level1",
            Description=group,
            sort_order=order,
            parent_ID=identity.of("item_category_level2", top_of[group]),
        )
    for order, row in enumerate(listed, start=1):
        yield _record(
            identity.of("item_category", row["category"]),
            "item_category",
            Description=row["description"],
            sort_order=order,
            parent_ID=identity.of("item_category_level1", row["group"]),
        )


def _item(identity: Identity, item: Item) -> DemoRecord:
    storage_id = identity.of("Location_type", item.storage) if item.storage != "ambient" else ""
    return _record(
        item.record_id,
        "item",
        item_name=item.name,
        code=item.code,
        unit_ID=identity.of("unit", item.unit),
        type_of="general",
        default_pack_size=item.pack_size,
        is_vaccine=item.category == "vaccines" and item.doses > 0,
        VEN_category=item.ven,
        strength=item.strength,
        doses=item.doses,
        category_ID=identity.of("item_category", item.category),
        restricted_location_type_ID=storage_id,
        volume_per_pack=item.volume,
        universalcodes_code="",
    )


def _service_item(identity: Identity) -> DemoRecord:
    """Return the item that stands for charges on invoices (protocol 6)."""
    return _record(
        identity.of("item", "service"),
        "item",
        item_name="Service charge",
        code="service",
        unit_ID="",
        type_of="service",
        default_pack_size=1,
        is_vaccine=False,
        VEN_category="",
        strength="",
        doses=0,
        category_ID="",
        restricted_location_type_ID="",
        volume_per_pack=0,
        universalcodes_code="",
    )


def _directions(identity: Identity, items: Iterable[Item]) -> Iterator[DemoRecord]:
    """Yield the usual directions for the vital medicines of health posts and health centres."""
    usual: dict[str, list[str]] = {}
    for row in rows("directions"):
        usual.setdefault(row["unit"], []).append(row["directions"])
    for item in items:
        if item.ven != "V" or item.level > 1:
            continue
        for priority, text in enumerate(usual.get(item.unit, [])[:2], start=1):
            yield _record(
                identity.of("item_direction", item.code, priority),
                "item_direction",
                item_ID=item.record_id,
                directions=text,
                priority=priority,
            )


def _warning_links(identity: Identity, items: Iterable[Item]) -> Iterator[DemoRecord]:
    code_of = {
        category: row["code"] for row in rows("warnings") for category in row["categories"].split()
    }
    for item in items:
        code = code_of.get(item.category)
        if code is not None:
            yield _record(
                identity.of("item_warning_link", item.code),
                "item_warning_link",
                item_ID=item.record_id,
                warning_ID=identity.of("warning", code),
                priority=True,
            )


def _record(record_id: str, table: str, **data: object) -> DemoRecord:
    return DemoRecord(table, record_id, {"ID": record_id, **data})
