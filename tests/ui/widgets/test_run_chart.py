"""The chart of runs: its scales, what has room, and how it is read without a mouse."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from ui.colours import Tone
from ui.theme import Theme
from ui.widgets.run_chart import ChartRun, RunChart
from ui.widgets.run_chart_painting import nice_ceiling, nice_duration

RUNS = tuple(
    ChartRun(at, at * 10, 5, None if at == 39 else float(at), f"run {at}", tone)
    for at, tone in enumerate([Tone.SUCCESS, Tone.DANGER, Tone.WARNING, Tone.ACCENT] * 10)
)


@pytest.fixture
def chart(qtbot: QtBot, theme: Theme) -> RunChart:
    assert theme is not None
    made = RunChart()
    qtbot.addWidget(made)
    made.resize(640, made.sizeHint().height())
    made.show_runs(RUNS)
    made.show()
    return made


def middle_of(chart: RunChart, run: ChartRun) -> QPointF:
    plot = chart._plot()
    return plot.column(plot.shown.index(run)).center()


@pytest.mark.parametrize(
    ("value", "ceiling"), [(0, 2), (1, 2), (3, 4), (11, 20), (640, 1000), (1150, 2000)]
)
def test_the_scale_of_records_ends_at_a_round_number(value: int, ceiling: int) -> None:
    assert nice_ceiling(value) == ceiling


def test_the_scale_of_durations_ends_at_a_round_time() -> None:
    assert [nice_duration(each) for each in (0, 3, 61, 90_000)] == [1, 5, 120, 172_800]


def test_the_arrow_keys_walk_along_the_runs_and_enter_opens_one(chart: RunChart) -> None:
    chosen: list[object] = []
    opened: list[object] = []
    chart.run_chosen.connect(chosen.append)
    chart.run_opened.connect(opened.append)
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(chart, key)
    assert chosen[-4:] == [39, 38, 39, 39]
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert chosen[-1] == 0
    assert chart.accessibleDescription() == "run 0"
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert opened == [0]


def test_right_to_left_the_newest_is_at_the_left(chart: RunChart) -> None:
    oldest = middle_of(chart, RUNS[0])
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert middle_of(chart, RUNS[0]).x() > oldest.x()
    assert middle_of(chart, RUNS[-1]).x() < middle_of(chart, RUNS[0]).x()
    chart.choose(RUNS[-1].key)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current == RUNS[-2]


def test_only_the_newest_are_shown_where_there_is_no_room_for_all(chart: RunChart) -> None:
    chart.resize(240, chart.height())
    shown = chart._plot().shown
    assert 5 < len(shown) < len(RUNS)
    assert shown[-1] == RUNS[-1]
    chart.choose(0)
    assert chart.current != RUNS[0]


def test_the_pointer_lights_a_run_up_and_tells_of_it(chart: RunChart) -> None:
    before = chart.grab().toImage()
    place = middle_of(chart, RUNS[7])
    QTest.mouseMove(chart, place.toPoint())
    assert chart.run_at(place) == RUNS[7]
    assert chart.grab().toImage() != before
    where = place.toPoint()
    hover = QHelpEvent(QEvent.Type.ToolTip, where, chart.mapToGlobal(where))
    QApplication.sendEvent(chart, hover)
    assert QToolTip.text() == "run 7"
    QToolTip.hideText()


def test_without_runs_it_says_so(chart: RunChart) -> None:
    chart.show_runs(())
    assert chart.accessibleDescription() == "0 synchronisations, the newest last"
    assert not chart.grab().isNull()
