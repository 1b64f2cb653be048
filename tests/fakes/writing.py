"""Writes many small transactions: ``python -m tests.fakes.writing LOCATION WRITER COUNT``."""

import sys

from models.datafile import Datafile
from tests.fakes.records import item, write


def write_many(datafile: Datafile, writer: str, transactions: int) -> None:
    """Write transactions of one to three items, one of which all writers change in turn."""
    for number in range(transactions):
        changes = [item(f"{writer}-{number}-{part}") for part in range(number % 3 + 1)]
        write(datafile, [*changes, item("shared", f"{writer} {number}")])


def expected_ids(writer: str, transactions: int) -> set[str]:
    """Return the ids of the items that ``write_many`` writes."""
    each = {f"{writer}-{n}-{part}" for n in range(transactions) for part in range(n % 3 + 1)}
    return each | {"shared"}


if __name__ == "__main__":
    opened = Datafile.open(sys.argv[1])
    write_many(opened, sys.argv[2], int(sys.argv[3]))
    opened.close()
