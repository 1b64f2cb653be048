"""Which fields refer to what can be merged: every field of the catalogue that could is decided."""

import re

from models.catalogue import CATALOGUE, FieldFormat
from models.catalogue.references import MERGEABLE_TABLES, PAIRS, REFERENCES

OTHERS = {
    # Keys with a like word that refer to something else.
    *("item_line_ID", "om_item_variant_id", "item_variant_id", "catalogue_item_id"),
    *("item_master_ID", "name_tag_ID", "nameInsuranceJoinID"),
    *("restricted_location_type_ID", "location_type_id"),
}
LIKE = re.compile(
    r"(item|unit|name|patient|kin|facility|manufacturer|donor|customer|supplier|clinician"
    r"|prescriber|location)",
    re.IGNORECASE,
)


def test_every_field_that_could_refer_to_a_merged_record_does_or_is_listed() -> None:
    referring = {
        (table, reference.path)
        for references in REFERENCES.values()
        for reference in references
        for table in reference.tables
    }
    for spec in CATALOGUE.values():
        for field in spec.fields:
            for path, each in [((field.name,), field)] + [
                ((field.name, inner.name), inner) for inner in field.fields
            ]:
                is_key = re.search(r"_?(id|ID|Id)$", each.name) and LIKE.search(each.name)
                if is_key and each.format is FieldFormat.STRING and each.name not in OTHERS:
                    assert (spec.name, path) in referring, (spec.name, path)


def test_what_can_be_merged_is_what_the_seed_names() -> None:
    assert {"item", "unit", "name", "clinician", "Location"} == MERGEABLE_TABLES
    assert set(REFERENCES) == MERGEABLE_TABLES
    assert {name for name, spec in CATALOGUE.items() if spec.pull_merge} <= MERGEABLE_TABLES


def test_pairs_are_declared_fields() -> None:
    for table, (reference, other) in PAIRS.items():
        names = {field.name for field in CATALOGUE[table].fields}
        assert {reference, other} <= names, table


def test_no_record_refers_to_another_by_its_own_id() -> None:
    for references in REFERENCES.values():
        for reference in references:
            for table in reference.tables:
                assert reference.path != (CATALOGUE[table].id_field,)
