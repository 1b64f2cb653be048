"""What may stand in a field of each format, and what typed text means there."""

import pytest

from models.catalogue import CATALOGUE, FieldFormat, FieldSpec
from models.record_values import problem_with_value, value_from_text

ENUM = FieldSpec("status", FieldFormat.ENUM, values=("nw", "fn"))
OPEN_ENUM = FieldSpec("status", FieldFormat.ENUM, values=("nw", "fn"), open_values=True)
QUOTED = FieldSpec("months", FieldFormat.NUMBER, quoted=True)
STRICT_DATE = FieldSpec("day", FieldFormat.DATE, strict=True)
NESTED = FieldSpec("oms_fields", FieldFormat.OBJECT, fields=(FieldSpec("count", FieldFormat.INT),))


def field(form: FieldFormat) -> FieldSpec:
    return FieldSpec("field", form)


GOOD = [
    (field(FieldFormat.STRING), ""),
    (field(FieldFormat.INT), -7),
    (field(FieldFormat.NUMBER), 7),
    (field(FieldFormat.NUMBER), 1.5),
    (field(FieldFormat.BOOL), False),
    (ENUM, "nw"),
    (OPEN_ENUM, "other"),
    (field(FieldFormat.DATE), "2026-02-28"),
    (field(FieldFormat.DATE), "0000-00-00"),
    (field(FieldFormat.DATE), ""),
    (STRICT_DATE, "2026-02-28"),
    (field(FieldFormat.TIME), 86_399),
    (field(FieldFormat.DATETIME), "2026-02-28T10:11:12"),
    (field(FieldFormat.DATETIME), "2026-02-28T10:11:12.123"),
    (field(FieldFormat.DATETIME), ""),
    (field(FieldFormat.OBJECT), {}),
    (NESTED, {"count": 1, "unknown": object}),
    (field(FieldFormat.JSON), [1, "two"]),
    (QUOTED, "1.5"),
    (FieldSpec("field", FieldFormat.STRING, null_ok=True), None),
]
BAD = [
    (field(FieldFormat.STRING), 5, "must be text"),
    (field(FieldFormat.STRING), None, "must not be null"),
    (field(FieldFormat.INT), 1.0, "must be a whole number"),
    (field(FieldFormat.INT), True, "must be a whole number"),
    (field(FieldFormat.INT), 2**63, "must be a whole number"),
    (field(FieldFormat.NUMBER), "7", "must be a number"),
    (field(FieldFormat.NUMBER), True, "must be a number"),
    (field(FieldFormat.NUMBER), float("nan"), "must be a number"),
    (field(FieldFormat.BOOL), 1, "must be true or false"),
    (ENUM, "zz", "must be one of nw, fn"),
    (ENUM, 1, "must be text"),
    (field(FieldFormat.DATE), "2026-02-30", "must be a date"),
    (field(FieldFormat.DATE), "2026-2-3", "must be a date"),
    (field(FieldFormat.DATE), "2026-02-03T00:00:00", "must be a date"),
    (field(FieldFormat.DATE), 20260203, "must be a date"),
    (STRICT_DATE, "0000-00-00", "must be a date"),
    (field(FieldFormat.TIME), 86_400, "must be whole seconds"),
    (field(FieldFormat.TIME), "11:35:15", "must be whole seconds"),
    (field(FieldFormat.DATETIME), "2026-02-28T10:11:12Z", "must be a moment"),
    (field(FieldFormat.DATETIME), "2026-02-28T25:11:12", "must be a moment"),
    (field(FieldFormat.DATETIME), "2026-02-28", "must be a moment"),
    (field(FieldFormat.OBJECT), "{}", "must be a JSON object"),
    (NESTED, {"count": "1"}, "its key count must be a whole number"),
    (QUOTED, 1.5, "must be a number written as text"),
    (QUOTED, "many", "must be a number written as text"),
    (QUOTED, "nan", "must be a number written as text"),
]


@pytest.mark.parametrize(("spec", "value"), GOOD, ids=str)
def test_these_may_stand(spec: FieldSpec, value: object) -> None:
    assert problem_with_value(spec, value) is None


@pytest.mark.parametrize(("spec", "value", "problem"), BAD, ids=str)
def test_these_may_not(spec: FieldSpec, value: object, problem: str) -> None:
    assert problem in (problem_with_value(spec, value) or "")


def test_every_format_of_the_catalogue_is_checked() -> None:
    for spec in CATALOGUE.values():
        for each in spec.fields:
            problem_with_value(each, object())


@pytest.mark.parametrize(
    ("spec", "text", "value"),
    [
        (field(FieldFormat.STRING), "5", "5"),
        (field(FieldFormat.STRING), "null", "null"),
        (FieldSpec("field", FieldFormat.STRING, null_ok=True), "null", None),
        (field(FieldFormat.DATE), "2026-02-28", "2026-02-28"),
        (QUOTED, "1.5", "1.5"),
        (field(FieldFormat.INT), "5", 5),
        (field(FieldFormat.NUMBER), "1.5", 1.5),
        (field(FieldFormat.BOOL), "true", True),
        (field(FieldFormat.BOOL), "yes", "yes"),
        (field(FieldFormat.OBJECT), '{"a":1}', {"a": 1}),
        (None, "5", 5),
        (None, "five", "five"),
    ],
)
def test_typed_text_means_what_the_field_wants(
    spec: FieldSpec | None, text: str, value: object
) -> None:
    assert value_from_text(spec, text) == value
