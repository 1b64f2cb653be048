"""Takes from a record the keys that decide where it goes: the columns beside its JSON.

Runs once for each record of a push, so it works on what it prepared for each table and reads only
the keys it needs out of the JSON. Which sites get the record is decided elsewhere, in
``models.routing``.
"""

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

import msgspec

from models.catalogue.data_types import CHANNEL_OF
from models.catalogue.registry import CATALOGUE
from models.catalogue.specs import TableSpec
from models.enums import Channel, DataType

STORE_KEYS: Final = ("store_ID", "store_id", "storeID")
"""How tables that the catalogue does not know may spell the key of their store (protocol 7.1)."""


class NotARecord(ValueError):  # noqa: N818 - says what it is, as the other refusals do
    """The record data is not one JSON object; the message says what is wrong with it."""


class RoutingKeys(msgspec.Struct, frozen=True, gc=False):
    """The keys of one record. Ids are opaque, case-sensitive strings; a blank one is None.

    ``store_id``: the store that owns the record, the receiver of a message, the home store of a
    patient. ``name_id``: the other party or the patient. ``parent_id``: the record of the parent
    table that a line belongs to.
    """

    store_id: str | None
    name_id: str | None
    parent_id: str | None
    channel: Channel
    data_type: DataType


class _Plan(NamedTuple):
    """The keys to look up in the rows of one type, and that type."""

    store: str | None
    name: str | None
    parent: str | None
    channel: Channel
    data_type: DataType


class _TablePlan(NamedTuple):
    """The plan of a table and, if some rows differ, the key and value that tell them.

    ``void_if``: the key that, if true, lets a row name nobody.
    """

    usual: _Plan
    key: str
    value: str
    special: _Plan | None
    void_if: str | None
    decoder: msgspec.json.Decoder[msgspec.Struct]


def routing_of(table: str, record: Mapping[str, object]) -> RoutingKeys:
    """Return the keys of a decoded record of ``table``, in any case and for any table.

    A table that the catalogue does not know is store data if it has a key of ``STORE_KEYS`` that
    is not null, else central data: it is kept and passed on unharmed (sync.md).
    """
    plan = _PLANS.get(table)
    return _unknown_keys(record.get) if plan is None else _known_keys(plan, record.get)


def routing_from_json(table: str, raw: bytes | msgspec.Raw) -> RoutingKeys:
    """Return what ``routing_of`` returns, for a record that is still JSON text (UTF-8).

    Raises: NotARecord, if ``raw`` is anything but one well-formed JSON object.
    """
    plan = _PLANS.get(table)
    decoder = _UNKNOWN_DECODER if plan is None else plan.decoder
    try:
        row = decoder.decode(raw)
    except (ValueError, RecursionError) as error:  # broken JSON, broken UTF-8, nested too deeply
        raise NotARecord(str(error)) from error
    get = row.__getattribute__
    return _unknown_keys(get) if plan is None else _known_keys(plan, get)


def _known_keys(table: _TablePlan, get: Callable[[str], object]) -> RoutingKeys:
    plan = table.usual
    if table.special is not None and (_text(get(table.key)) or "") == table.value:
        plan = table.special
    store, name, parent, channel, data_type = plan
    if table.void_if is not None and get(table.void_if) is True:
        name = None
    return RoutingKeys(
        _text(get(store)) if store else None,
        _text(get(name)) if name else None,
        _text(get(parent)) if parent else None,
        channel,
        data_type,
    )


def _unknown_keys(get: Callable[[str], object]) -> RoutingKeys:
    values = [value for value in map(get, STORE_KEYS) if value is not None]
    data_type = DataType.STORE if values else DataType.CENTRAL
    store_id = next(filter(None, map(_text, values)), None)
    return RoutingKeys(store_id, None, None, CHANNEL_OF[data_type], data_type)


def _text(value: object) -> str | None:
    """Return an id as it is; None for blank, null and whatever is no string."""
    return value if isinstance(value, str) and value else None


def _decoder_of(*keys: str | None) -> msgspec.json.Decoder[msgspec.Struct]:
    """Return a decoder that reads ``keys`` of any JSON type and skips the rest of a record."""
    wanted = sorted({key for key in keys if key})
    shape = msgspec.defstruct("Keys", [(key, object, None) for key in wanted], frozen=True)
    return msgspec.json.Decoder(shape)


def _plan_of(spec: TableSpec) -> _TablePlan:
    parent = spec.parent.field if spec.parent else None
    usual = _Plan(spec.store_field, spec.name_field, parent, spec.channel, spec.data_type)
    if spec.unless is None:
        decoder = _decoder_of(*usual[:3], spec.void_if)
        return _TablePlan(usual, "", "", None, spec.void_if, decoder)
    special = _Plan(
        spec.unless.store_field or spec.store_field,
        spec.unless.name_field or spec.name_field,
        parent,
        CHANNEL_OF[spec.unless.data_type],
        spec.unless.data_type,
    )
    unless = spec.unless
    decoder = _decoder_of(*usual[:3], *special[:3], unless.field, spec.void_if)
    return _TablePlan(usual, unless.field, unless.value, special, spec.void_if, decoder)


_PLANS: Final = {spec.name: _plan_of(spec) for spec in CATALOGUE.values()}
_UNKNOWN_DECODER: Final = _decoder_of(*STORE_KEYS)
