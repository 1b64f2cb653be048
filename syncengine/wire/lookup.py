"""Records as answers to look-ups: typed as on v5, with dates and times in words (protocol 5.2)."""

from collections.abc import Mapping
from typing import Any, Final

import msgspec

from models.catalogue import CATALOGUE, FieldFormat
from syncengine.wire.render import to_pull

_NO_DATES: Final = (None, "", "0000-00-00")
_NO_DATE: Final = "0000-00-00T00:00:00"
_DAY_LENGTH: Final = len("YYYY-MM-DD")


def to_lookup(table: str, record_id: str, raw: bytes) -> dict[str, Any]:
    """Return a record with every required key; no text is null. Thread: any."""
    values = msgspec.json.decode(to_pull(table, record_id, raw), type=dict[str, Any])
    for field in CATALOGUE[table].fields:
        if field.name not in values:
            continue
        value = values[field.name]
        if field.format is FieldFormat.DATE:
            values[field.name] = date_in_words(value)
        elif value is None and field.format in {FieldFormat.STRING, FieldFormat.DATETIME}:
            values[field.name] = ""
    return values | {"ID": record_id}


def date_in_words(value: object) -> str:
    """Return a canonical date as ``YYYY-MM-DDT00:00:00``, zeros for none."""
    if value in _NO_DATES or not isinstance(value, str):
        return _NO_DATE
    return f"{value[:_DAY_LENGTH]}T00:00:00"


def history_row(
    header: Mapping[str, Any],
    prescriber: Mapping[str, Any],
    lines: list[dict[str, Any]],
) -> dict[str, Any]:
    """Return one prescription of a patient's history (protocol 4.3, patient_history)."""
    return {
        "ID": header.get("ID", ""),
        "confirm_date": date_in_words(header.get("confirm_date")),
        "clinician": _person(prescriber),
        "transLines": lines,
    }


def history_line(
    line: Mapping[str, Any], item: Mapping[str, Any], giver: Mapping[str, Any]
) -> dict[str, Any]:
    """Return one line of a prescription with its item, and who administered it."""
    return {
        "ID": line["ID"],
        "quantity": line.get("quantity", 0),
        "item_name": line.get("item_name", ""),
        "itemLine": {
            "item": {
                "code": item.get("code", ""),
                "doses": item.get("doses", 0),
                "is_vaccine": item.get("is_vaccine") is True,
            }
        },
        "medicineAdministrator": _person(giver),
    }


def _person(values: Mapping[str, Any]) -> dict[str, Any] | None:
    if not values:
        return None
    return {name: values.get(name) or "" for name in ("first_name", "last_name")}
