"""Changes single values inside a record's JSON and leaves all the rest of its text as it is."""

from collections.abc import Mapping

import msgspec


def values_of(payload: str | None) -> dict[str, object]:
    """Return a record's values, decoded; empty if there is no payload."""
    return msgspec.json.decode(payload or "{}", type=dict[str, object])


def merge_values(payload: str | None, values: Mapping[str, object]) -> str:
    """Return ``payload`` with ``values`` set in it, new keys at the end.

    The text of every other value is kept to the letter: numbers keep their spelling, unknown keys
    survive. ``payload`` must be a JSON object; None stands for an empty one.
    """
    fields = msgspec.json.decode(payload or "{}", type=dict[str, msgspec.Raw])
    fields |= {name: msgspec.Raw(msgspec.json.encode(value)) for name, value in values.items()}
    return msgspec.json.encode(fields).decode()
