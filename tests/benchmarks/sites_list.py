"""The Sites list with 5 000 sites: read, shown, sorted and filtered. Run as a process of its own.

``python -m tests.benchmarks.sites_list DATAFILE`` prints its figures as one line of JSON.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from typing import Final

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import insert

from models.commands.datafile import set_up_central
from models.datafile import Datafile
from models.enums import DatafileKind, InitialisationStatus, SiteType
from models.queries.sites import list_sites
from models.tables import site
from models.views import SiteView
from tests.benchmarks.children import say
from tests.benchmarks.screen_times import SITES, SitesListTimes
from ui.itemmodels.view_table import ViewTableModel
from ui.theme import Appearance, Theme
from ui.widgets.table_view import TableView
from ui.windows.sites.columns import site_columns

_TIMES: Final = 3
_SEARCHES: Final = ("k", "ka", "kav", "kava", "kavango 4", "android")
_DEVICES: Final = ("Open mSupply Desktop", "Open mSupply Android", "mSupply mobile", "Two Arrows")


def measure(path: str) -> SitesListTimes:
    """Make a central datafile with ``SITES`` sites at ``path`` and show them. Needs Qt."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    datafile = _make(path)
    qt = QApplication(["benchmark"])
    Theme(qt, Appearance.LIGHT)
    model: ViewTableModel[SiteView] = ViewTableModel(site_columns(), key=lambda each: each.site_id)
    table = TableView(model)
    table.resize(1200, 640)

    def show() -> None:
        with datafile.read() as session:
            model.set_rows(list_sites(session, datafile.clock.now()))
        table.show()
        paint()

    def paint() -> None:
        qt.processEvents()
        table.viewport().repaint()

    def sort(column: int, order: Qt.SortOrder) -> None:
        table.sortByColumn(column, order)
        paint()

    def search(words: str) -> None:
        model.set_filter(words)
        paint()

    def empty() -> None:
        table.hide()
        model.set_rows(())

    def sort_back_and_forth(column: int) -> float:
        return _median_ms(
            lambda: sort(column, Qt.SortOrder.DescendingOrder),
            before=lambda: sort(column, Qt.SortOrder.AscendingOrder),
        )

    def type_last_letter(words: str) -> float:
        return _median_ms(lambda: search(words), before=lambda: search(words[:-1]))

    times = SitesListTimes(
        shown_ms=_median_ms(show, before=empty),
        sort_ms=max(sort_back_and_forth(column) for column in range(len(model.columns))),
        filter_ms=max(type_last_letter(words) for words in _SEARCHES),
    )
    table.close()
    datafile.close()
    return times


def _make(path: str) -> Datafile:
    datafile = Datafile.create(path, DatafileKind.CENTRAL)
    now = datafile.clock.now()
    with datafile.write() as session:
        set_up_central(session, site_name="Central", admin_password="x", unlock_code="y")
        session.execute(
            insert(site),
            [
                {
                    "site_id": number,
                    "uuid": f"uuid {number}",
                    "code": f"S{number:05}",
                    "name": f"{('Kavango', 'Omusati', 'Zambezi')[number % 3]} {number * 37 % 4999}",
                    "site_type": SiteType.STANDALONE,
                    "device_type": _DEVICES[number % len(_DEVICES)],
                    "app_version": f"2.{number % 20}.{number % 7}",
                    "initialisation": InitialisationStatus.COMPLETED,
                    "last_synced_at": now - timedelta(minutes=number * 7 % 30_000),
                    "last_connection_at": now - timedelta(minutes=number * 7 % 29_000),
                    "created_at": now,
                    "changed_by": "admin",
                }
                for number in range(2, SITES + 2)
            ],
        )
    return datafile


def _median_ms(act: Callable[[], None], *, before: Callable[[], None]) -> float:
    taken = []
    for _ in range(_TIMES):
        before()
        started = time.perf_counter()
        act()
        taken.append(time.perf_counter() - started)
    return statistics.median(taken) * 1000


if __name__ == "__main__":
    say(msgspec.json.encode(measure(sys.argv[1])).decode())
