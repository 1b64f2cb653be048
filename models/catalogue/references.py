"""Which fields of which tables refer to records that can be merged.

Read out of the declared fields by the words that the wire uses: a field refers to a table if its
key, without the ending that says it is an id, is one of the table's words. Applying a merge is
``models.repointing``'s business.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from types import MappingProxyType
from typing import Final, NamedTuple

from models.catalogue.registry import CATALOGUE
from models.catalogue.specs import FieldFormat, FieldSpec, TableSpec

_WORDS: Final[Mapping[str, tuple[str, ...]]] = {
    # "Merging of items, units and names (except patients)": central. "Merging of patients and
    # prescribers": patient. "Merging locations": store. (Seed 003, "Data types".)
    "item": ("item", "ancillary_item"),
    "unit": ("unit",),
    "name": (
        *("name", "owner_name", "patient", "next_of_kin", "facility", "facility_name"),
        *("manufacturer", "donor", "donor_default", "donor_name", "original_customer"),
    ),
    "clinician": ("clinician", "prescriber"),
    "Location": ("location", "default_location"),
}
"""The tables whose records can be merged, and what a field that refers to one is called."""

MERGEABLE_TABLES: Final = frozenset(_WORDS)

PAIRS: Final[Mapping[str, tuple[str, str]]] = {
    "name_store_join": ("name_ID", "store_ID"),
    "item_store_join": ("item_ID", "store_ID"),
    "clinician_store_join": ("prescriber_ID", "store_ID"),
    "name_tag_join": ("name_ID", "name_tag_ID"),
    "list_master_name_join": ("name_ID", "list_master_ID"),
    "list_master_line": ("item_ID", "item_master_ID"),
    "item_warning_link": ("item_ID", "warning_ID"),
}
"""Tables that join two records, at most once: after a merge one of two like rows is left."""

_UNDECLARED: Final = (("list_local_line", "item_ID"),)
"""Tables whose fields only the mobile interface names (``v3`` in ``tables.json``)."""

_ID_ENDING: Final = re.compile(r"(_link)?_?(id|ID|Id)$")

Path = tuple[str, ...]
"""A field: its key, or the keys of an object and of the field inside it."""


class Reference(NamedTuple):
    """A field and the tables that have it, of which each row may refer to a merged record."""

    path: Path
    tables: frozenset[str]


def _refers_to(field: FieldSpec) -> str | None:
    """Return the mergeable table that a field refers to, by its key."""
    if field.format is not FieldFormat.STRING or not _ID_ENDING.search(field.name):
        return None
    word = _ID_ENDING.sub("", field.name).lower()
    return next((table for table, words in _WORDS.items() if word in words), None)


def _references_in(spec: TableSpec) -> Iterator[tuple[str, Path]]:
    """Give the fields of a table that refer to a mergeable one; never its own id."""
    for field in spec.fields:
        inner: Iterable[tuple[Path, FieldSpec]] = (
            ((field.name, each.name), each) for each in field.fields
        )
        for path, each in [((field.name,), field), *inner]:
            target = _refers_to(each)
            if target is not None and path != (spec.id_field,):
                yield target, path


def _all() -> dict[str, tuple[Reference, ...]]:
    found = [
        (target, path, spec.name) for spec in CATALOGUE.values() for target, path in
        _references_in(spec)
    ]  # fmt: skip
    found += [("item", (field,), table) for table, field in _UNDECLARED]
    grouped: dict[str, tuple[Reference, ...]] = {}
    for (target, path), rows in groupby(sorted(found), key=lambda each: each[:2]):
        reference = Reference(path, frozenset(table for _target, _path, table in rows))
        grouped[target] = (*grouped.get(target, ()), reference)
    return grouped


REFERENCES: Final[Mapping[str, tuple[Reference, ...]]] = MappingProxyType(_all())
"""By mergeable table: every field that may hold the id of one of its records."""
