"""Only a record's own values are converted, however its text spells them."""

import json

import pytest

from syncengine.wire import to_canonical, to_push

DAY = "2024-03-05"
MIDNIGHT = "2024-03-05T00:00:00"


@pytest.mark.parametrize(
    "others",
    [
        {"comment": f'"entry_date":"{MIDNIGHT}"'},
        {"comment": f'{{"entry_date":"{MIDNIGHT}"}}'},
        {"x": {"entry_date": MIDNIGHT}},
        {"x": [{"entry_date": MIDNIGHT}]},
        {"my_entry_date": MIDNIGHT, "ENTRY_DATE": MIDNIGHT},
        {"comment": "{"},
    ],
    ids=[
        "in a text",
        "in a text with braces",
        "in an object",
        "in a list",
        "other keys",
        "a brace",
    ],
)
@pytest.mark.parametrize("separators", [(",", ":"), (", ", ": ")], ids=["compact", "spaced"])
def test_only_the_record_s_own_value_is_converted(
    others: dict[str, object], separators: tuple[str, str]
) -> None:
    pushed = others | {"entry_date": MIDNIGHT} | {"last": others}
    raw = json.dumps(pushed, separators=separators).encode()
    assert json.loads(to_canonical("transact", raw)) == pushed | {"entry_date": DAY}


@pytest.mark.parametrize(
    ("pushed", "canonical"),
    [
        (b'{"entry\\u005fdate":"2024-03-05T00:00:00"}', {"entry_date": DAY}),
        (b'{"entry_date" :"2024-03-05T00:00:00"}', {"entry_date": DAY}),
        (
            b'{"entry_date":"2024-03-05T00:00:00","entry_date":"2024-03-05T00:00:00"}',
            {"entry_date": DAY},
        ),
        (b'{"entry_time":"00:00:04","entry_time":"00:00:42"}', {"entry_time": 42}),
    ],
    ids=["escaped key", "blank after the key", "the same twice", "twice, the last counts"],
)
def test_unusual_spellings_mean_the_same(pushed: bytes, canonical: dict[str, object]) -> None:
    assert json.loads(to_canonical("transact", pushed)) == canonical


@pytest.mark.parametrize(
    "broken", [b'{"entry_date":"2024-03-05T00:00:00"', b"{", b"[]", b"", b'{"entry_date"}']
)
def test_what_is_no_record_passes_as_it_is(broken: bytes) -> None:
    assert to_canonical("transact", broken) is broken
    assert to_push("transact", broken) is broken
