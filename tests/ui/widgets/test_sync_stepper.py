"""The stepper: states, counts, words for those who do not see it, and both directions."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from models.enums import StepState, SyncStep
from ui.theme import Theme
from ui.widgets.sync_stepper import STEP_ICONS, StepView, SyncStepper

STEPS = (
    StepView(SyncStep.PUSH, StepState.DONE, 1150, 1150),
    StepView(SyncStep.WAIT, StepState.ACTIVE),
    StepView(SyncStep.PULL_CENTRAL),
    StepView(SyncStep.PULL_REMOTE),
    StepView(SyncStep.INTEGRATE),
)


@pytest.fixture
def stepper(qtbot: QtBot, theme: Theme) -> SyncStepper:
    assert theme is not None
    made = SyncStepper()
    qtbot.addWidget(made)
    made.resize(700, 120)
    made.show()
    return made


def test_every_step_has_an_icon() -> None:
    assert set(STEP_ICONS) == set(SyncStep)
    assert len(set(STEP_ICONS.values())) == len(STEP_ICONS)


def test_it_turns_only_while_a_step_is_active(qtbot: QtBot, stepper: SyncStepper) -> None:
    stepper.show_steps(STEPS)
    first = stepper.grab().toImage()
    qtbot.waitUntil(lambda: stepper.grab().toImage() != first)
    stepper.show_steps([replace(step, state=StepState.DONE) for step in STEPS])
    rest = stepper.grab().toImage()
    QApplication.processEvents()
    assert stepper.grab().toImage() == rest


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (StepView(SyncStep.PUSH), ""),
        (StepView(SyncStep.PUSH, StepState.PENDING, 0, 40), "0 / 40"),
        (StepView(SyncStep.PUSH, StepState.ACTIVE, 640, None), "640"),
        (StepView(SyncStep.PUSH, StepState.ACTIVE, 0, None), ""),
        (StepView(SyncStep.PUSH, StepState.ACTIVE, 640, 1150), "640 / 1150"),
        (StepView(SyncStep.PULL_REMOTE, StepState.DONE, 0, 0), "0"),
        (StepView(SyncStep.INITIALISE, StepState.DONE, 0, 0), ""),
        (StepView(SyncStep.WAIT, StepState.DONE, 0, 0), ""),
        (StepView(SyncStep.WAIT, StepState.SKIPPED), ""),
    ],
    ids=str,
)
def test_counts(stepper: SyncStepper, step: StepView, words: str) -> None:
    assert stepper.counts(step).replace(",", "") == words


def test_it_tells_everything_in_words(stepper: SyncStepper) -> None:
    failed = StepView(SyncStep.PULL_CENTRAL, StepState.FAILED, 3, 12, "The server is busy.")
    stepper.show_steps([STEPS[0], failed])
    told = stepper.accessibleDescription()
    assert told.startswith("Push: ")
    assert "3 / 12, The server is busy." in told
    assert stepper.steps == (STEPS[0], failed)


def test_each_step_explains_itself_in_a_tool_tip(stepper: SyncStepper) -> None:
    stepper.show_steps(STEPS)

    def tip_at(x: int) -> str:
        where = QPoint(x, 30)
        event = QHelpEvent(QEvent.Type.ToolTip, where, stepper.mapToGlobal(where))
        QApplication.sendEvent(stepper, event)
        return QToolTip.text()

    assert tip_at(10).startswith("Push: ")
    assert tip_at(690).startswith("Integrate: ")
    stepper.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert tip_at(10).startswith("Integrate: ")
    QToolTip.hideText()


def test_right_to_left_is_the_mirror_image(stepper: SyncStepper) -> None:
    one_step = [StepView(SyncStep.PUSH, StepState.SKIPPED)]
    one_failed = [StepView(SyncStep.WAIT), StepView(SyncStep.WAIT, StepState.FAILED)]
    stepper.show_steps(one_failed)
    left_to_right = stepper.grab().toImage()
    stepper.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right_to_left = stepper.grab().toImage()
    stepper.show_steps(one_failed[::-1])
    assert stepper.grab().toImage() == left_to_right != right_to_left
    stepper.show_steps(one_step)
    assert stepper.minimumSizeHint().width() < stepper.sizeHint().width()


def test_every_state_looks_different(stepper: SyncStepper) -> None:
    seen: list[QImage] = []
    for state in StepState:
        stepper.show_steps([StepView(SyncStep.PUSH, state, 3, 7)])
        seen.append(stepper.grab().toImage())
    assert all(one != other for at, one in enumerate(seen) for other in seen[:at])


def test_counts_too_wide_for_their_column_become_a_percentage(stepper: SyncStepper) -> None:
    wide = [StepView(SyncStep.PULL_CENTRAL, StepState.DONE, 64_000, 152_300)] * 5
    stepper.resize(stepper.minimumSizeHint().width() + 5 * 88, 120)
    stepper.show_steps(wide)
    roomy = stepper.grab().toImage()
    stepper.resize(5 * 60, 120)
    narrow = stepper.grab().toImage()
    assert roomy.size() != narrow.size()
    assert not narrow.isNull()


def test_without_steps_it_is_empty(stepper: SyncStepper) -> None:
    stepper.show_steps([])
    empty = stepper.grab().toImage()
    assert empty.pixelColor(10, 10) == empty.pixelColor(350, 30)
