"""The demo network's reference data, read from the CSV files of ``resources/demo``.

Medicines, strengths and sections follow the WHO Model List of Essential Medicines; codes, prices,
volumes, places and organisations are made up. Rows become typed where the history of the stores
computes with them; lists that are only copied into records stay rows of text.
"""

import csv
from dataclasses import dataclass
from importlib.resources import files
from typing import Final

from app.demo.identity import Identity

SUPPLIES: Final = frozenset(
    {
        "catheters",
        "dressings",
        "gloves",
        "infusion",
        "laboratory",
        "nets",
        "rapid_tests",
        "sutures",
        "syringes",
    }
)
"""The item categories that are not medicines."""


@dataclass(frozen=True, slots=True)
class Item:
    """A product of the catalogue; ``name`` includes form and strength.

    ``pack_size``: units in a usual pack. ``pack_cost``: of such a pack, in the home currency.
    ``volume``: of such a pack in m³. ``level``: the lowest level of care that stocks it, 1 (health
    post) to 4 (specialised hospital). ``doses``: of vaccine in a unit, else 0.
    """

    record_id: str
    code: str
    name: str
    strength: str
    unit: str
    category: str
    ven: str
    pack_size: int
    pack_cost: float
    storage: str
    doses: int
    volume: float
    level: int

    def volume_of(self, pack_size: int) -> float:
        """Return the m³ of a pack of ``pack_size`` units."""
        return round(self.volume * pack_size / self.pack_size, 7)


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody goods come from or go to who has no store in the network.

    ``role``: supplier, manufacturer, donor or facility. ``district``: of a facility, else "".
    """

    record_id: str
    code: str
    name: str
    role: str
    district: str


@dataclass(frozen=True, slots=True)
class Reference:
    """All items and parties of one demo network, in the order of their files."""

    items: tuple[Item, ...]
    parties: tuple[Party, ...]

    def with_role(self, role: str) -> tuple[Party, ...]:
        """Return the parties of one role."""
        return tuple(party for party in self.parties if party.role == role)


def rows(name: str) -> list[dict[str, str]]:
    """Return the rows of ``resources/demo/<name>.csv``, keyed by its header."""
    path = files("resources").joinpath("demo", f"{name}.csv")
    return list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))


def load_reference(identity: Identity) -> Reference:
    """Read items and parties and give them the ids of this network."""
    levels = {row["category"]: int(row["level"]) for row in rows("item_categories")}
    items = tuple(_item(row, levels[row["category"]], identity) for row in rows("items"))
    organisations = [{**row, "district": ""} for row in rows("organisations")]
    facilities = [{**row, "role": "facility"} for row in rows("facilities")]
    parties = tuple(
        Party(record_id=identity.of("name", row["code"]), **row)
        for row in (*organisations, *facilities)
    )
    return Reference(items, parties)


def _item(row: dict[str, str], level: int, identity: Identity) -> Item:
    return Item(
        record_id=identity.of("item", row["code"]),
        code=row["code"],
        name=row["name"],
        strength=row["strength"],
        unit=row["unit"],
        category=row["category"],
        ven=row["ven"],
        pack_size=int(row["pack_size"]),
        pack_cost=float(row["pack_cost"]),
        storage=row["storage"],
        doses=int(row["doses"]),
        volume=float(row["volume"]),
        level=level,
    )
