"""The support database: found in CSV and SQL alike, only read, and every fault told."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

import resources
from models.enums import ErrorCode
from models.errors import AppError
from models.site_views import SupportContract
from models.support import COLUMNS, find_contracts

SAMPLE = str(resources.path("demo/support.csv"))
FUND = SupportContract(
    "Pacific Health Fund", "PHF-2023-0008", 12, date(2023, 4, 1), date(2026, 3, 31)
)


def names(source: str, wanted: str) -> list[str]:
    return [each.funder_name for each in find_contracts(source, wanted)]


def test_a_funder_is_found_by_a_part_of_its_name() -> None:
    assert find_contracts(SAMPLE, "pacific") == (FUND,)
    assert names(SAMPLE, "health") == [
        "Ministry of Health",
        "Ministry of Health Training Fund",
        "Pacific Health Fund",
    ]
    assert names(SAMPLE, " ministry of HEALTH ") == ["Ministry of Health"]
    assert names(SAMPLE, "nobody") == []


def test_a_contract_ends_with_its_last_day() -> None:
    assert not FUND.has_ended(date(2026, 3, 31))
    assert FUND.has_ended(date(2026, 4, 1))
    assert not SupportContract("", "", None, None, None).has_ended(date(2026, 4, 1))


def test_a_database_is_read_and_never_made(tmp_path: Path) -> None:
    file = tmp_path / "support.db"
    url = f"sqlite:///{file}"
    with pytest.raises(AppError, match="no such file"):
        find_contracts(url, "x")
    assert not file.exists()
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text(f"CREATE TABLE support ({', '.join(COLUMNS)})"))
        connection.execute(
            text("INSERT INTO support VALUES ('Fund', 'F-1', 3, '2026-01-01', NULL), ('', 'x', "
                 "NULL, NULL, NULL)")
        )  # fmt: skip
    engine.dispose()
    (found,) = find_contracts(url, "fund")
    assert found == SupportContract("Fund", "F-1", 3, date(2026, 1, 1), None)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("a,b\n1,2\n", "first line lacks funder_name"),
        (f"{','.join(COLUMNS)}\nFund,F,many,,\n", "row 2: invalid literal"),
        (f"{','.join(COLUMNS)}\nFund,F,1,31/12/2026,\n", "row 2: Invalid isoformat"),
    ],
)
def test_a_wrong_file_is_told_with_the_row(tmp_path: Path, content: str, reason: str) -> None:
    file = tmp_path / "support.csv"
    file.write_text(content)
    with pytest.raises(AppError) as caught:
        find_contracts(str(file), "fund")
    assert caught.value.code is ErrorCode.SUPPORT_UNREADABLE
    assert reason in caught.value.summary


def test_what_is_not_there_and_what_is_not_named(tmp_path: Path) -> None:
    for source in (str(tmp_path / "none.csv"), "nonsense://user:secret@host/x"):
        with pytest.raises(AppError) as caught:
            find_contracts(source, "x")
        assert caught.value.code is ErrorCode.SUPPORT_UNREADABLE
        assert "secret" not in caught.value.summary
    with pytest.raises(AppError) as caught:
        find_contracts(" ", "x")
    assert caught.value.code is ErrorCode.SUPPORT_UNSET
