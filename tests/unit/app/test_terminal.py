"""What commands print: aligned, countable, and harmless to a terminal."""

from datetime import UTC, datetime

import pytest

from app.cli.terminal import cell_text, counted, print_json, print_table, printable


def test_columns_are_aligned_and_never_cut(capsys: pytest.CaptureFixture[str]) -> None:
    long = "x" * 300
    print_table(("Name", "Rows"), [("[bold]a[/]", 7), (long, 1234)])
    assert capsys.readouterr().out.splitlines() == [
        f"{'Name':<300}   Rows",
        f"{'[bold]a[/]':<300}      7",
        f"{long}  1,234",
    ]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (True, "yes"),
        (False, "no"),
        (1234567, "1,234,567"),
        ("a\x1b[31mb\n", "a�[31mb�"),
        (datetime(2026, 3, 2, 12, tzinfo=UTC).astimezone(), "2026-03-02"),
    ],
)
def test_values_are_told_as_people_read_them(value: object, text: str) -> None:
    assert cell_text(value).startswith(text)
    assert printable(cell_text(value)) == cell_text(value)


def test_one_is_singular() -> None:
    assert [counted(number, "record") for number in (0, 1, 1150)] == [
        "0 records",
        "1 record",
        "1,150 records",
    ]


def test_a_document_is_one_json_text(capsys: pytest.CaptureFixture[str]) -> None:
    print_json({"a": [1, None], "b": "é"})
    assert capsys.readouterr().out == '{\n  "a": [\n    1,\n    null\n  ],\n  "b": "é"\n}\n'
