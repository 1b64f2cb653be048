"""Names for a Sites list as long as one wants: health facilities that are registered, no more."""

from collections.abc import Iterator
from itertools import count, islice, product
from typing import Final

from models.enums import SiteType

_PLACES: Final = (
    *("Acacia", "Bamboo", "Banyan", "Cedar", "Coral", "Cypress", "Fern", "Fig", "Frangipani"),
    *("Hibiscus", "Ironwood", "Juniper", "Kapok", "Lagoon", "Laurel", "Lotus", "Mahogany"),
    *("Mango", "Mangrove", "Maple", "Marula", "Olive", "Orchid", "Palm", "Papaya", "Pine"),
    *("Reef", "Rosewood", "Sandalwood", "Spring", "Tamarind", "Teak", "Tulip", "Willow"),
)
_KINDS: Final = (
    ("Health Post", SiteType.MOBILE),
    ("Clinic", SiteType.OPEN_MSUPPLY),
    ("Health Centre", SiteType.OPEN_MSUPPLY),
    ("Dispensary", SiteType.MOBILE),
    ("Hospital", SiteType.STANDALONE),
)


def more_sites(number: int) -> Iterator[tuple[str, SiteType]]:
    """Yield name and type of ``number`` sites; the same ones each time, no name twice."""
    return islice(_endless(), number)


def _endless() -> Iterator[tuple[str, SiteType]]:
    for district in count(1):
        for (kind, site_type), place in product(_KINDS, _PLACES):
            yield f"{place} {kind}" + (f", District {district}" if district > 1 else ""), site_type
