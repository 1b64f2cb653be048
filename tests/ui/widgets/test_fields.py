"""Fields, forms, messages and progress."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QWheelEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.colours import Tone
from ui.icons import Icon
from ui.theme import Theme
from ui.widgets.checked_field import CheckedField, focus_first_wrong
from ui.widgets.elided_text import ElidedLabel
from ui.widgets.form_rows import form_label, form_layout
from ui.widgets.icon_label import IconLabel
from ui.widgets.inline_message import InlineMessage, MessageKind
from ui.widgets.number_field import NumberField
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.search_field import SearchField
from ui.widgets.secret_field import SecretField


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    assert theme is not None
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.resize(400, 300)
    return made


def put(window: QWidget, *widgets: QWidget) -> None:
    """Show ``widgets`` in the active window."""
    layout = window.layout()
    assert layout is not None
    for widget in widgets:
        layout.addWidget(widget)
    window.show()
    window.activateWindow()


def test_search_esc_clears_and_down_goes_to_the_table(qtbot: QtBot, window: QWidget) -> None:
    search, table = SearchField("Search sites"), QLineEdit()
    put(window, search, table)
    assert search.placeholderText() == search.accessibleName() == "Search sites"
    assert SearchField().accessibleName() == "Search"
    qtbot.waitUntil(window.isActiveWindow)
    search.setFocus()
    typed = QSignalSpy(search.textChanged)
    QTest.keyClicks(search, "bam")
    assert typed.count() == 3
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    QTest.keyClick(search, Qt.Key.Key_Down)
    assert search.hasFocus()
    search.set_target(table)
    QTest.keyClick(search, Qt.Key.Key_Down)
    assert table.hasFocus()


def test_a_secret_is_shown_only_on_request_and_masked_again(window: QWidget) -> None:
    secret = SecretField()
    put(window, secret)
    masked, plain = QLineEdit.EchoMode.Password, QLineEdit.EchoMode.Normal
    assert secret.echoMode() is masked
    assert secret.toggle.text() == "Show"
    secret.toggle.trigger()
    assert secret.echoMode() is plain
    assert secret.toggle.text() == "Hide"
    secret.setEnabled(False)
    assert secret.echoMode() is masked
    secret.setEnabled(True)
    secret.toggle.trigger()
    window.hide()
    assert secret.echoMode() is masked


def test_a_wrong_value_is_marked_where_it_stands(qtbot: QtBot, window: QWidget) -> None:
    editor = QLineEdit()
    editor.setAccessibleDescription("the name the site logs in with")
    right, wrong = CheckedField(QLineEdit()), CheckedField(editor)
    put(window, right, wrong)
    qtbot.waitUntil(window.isActiveWindow)
    right.editor.setFocus()
    assert not focus_first_wrong([right, wrong])
    wrong.mark("Give it a name.")
    assert wrong.reason == "Give it a name."
    assert editor.property("wrong") is True
    assert editor.accessibleDescription() == "Give it a name."
    (label,) = wrong.findChildren(QLabel)
    assert label.isVisible()
    assert focus_first_wrong([right, wrong])
    assert editor.hasFocus()
    wrong.clear()
    assert wrong.reason == ""
    assert not label.isVisible()
    assert editor.property("wrong") is False
    assert editor.accessibleDescription() == "the name the site logs in with"


def test_a_form_names_its_fields_and_keeps_labels_level(window: QWidget) -> None:
    box = QWidget()
    form = form_layout()
    box.setLayout(form)
    checked, interval = CheckedField(QLineEdit()), NumberField(0, 10)
    label, other = form_label("Site &name", checked), form_label("&Interval", interval)
    form.addRow(label, checked)
    form.addRow(other, interval)
    put(window, box)
    assert checked.editor.accessibleName() == "Site name"
    assert label.buddy() is checked.editor
    top = checked.editor.mapTo(box, QPoint(0, 0)).y()
    checked.mark("A very long reason that certainly takes more than a single line. " * 3)
    QApplication.processEvents()
    level = label.geometry().center().y() - (top + checked.editor.height() // 2)
    assert abs(level) <= 1
    assert other.buddy().accessibleName() == "Interval"


def test_a_number_keeps_its_bounds_and_ignores_scrolling(qtbot: QtBot, window: QWidget) -> None:
    number, other = NumberField(1, 10_000, "min"), QLineEdit()
    put(window, number, other)
    number.setValue(20_000)
    assert number.value() == 10_000
    assert number.text().endswith(" min")
    qtbot.waitUntil(window.isActiveWindow)

    def scroll() -> None:
        QApplication.sendEvent(
            number,
            QWheelEvent(
                QPointF(5, 5),
                QPointF(number.mapToGlobal(QPoint(5, 5))),
                QPoint(),
                QPoint(0, -120),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            ),
        )

    other.setFocus()
    scroll()
    assert number.value() == 10_000
    number.setFocus()
    scroll()
    assert number.value() == 9_999
    number.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    margins = number.lineEdit().textMargins()
    assert margins.right() > margins.left() == 0


@pytest.mark.parametrize("kind", list(MessageKind))
def test_a_message_appears_with_its_action_and_goes(
    qtbot: QtBot, window: QWidget, kind: MessageKind
) -> None:
    message = InlineMessage(closable=True)
    put(window, message)
    assert not message.isVisible()
    assert message.text == ""
    message.show_message(kind, "The site is blocked.", "Unblock site")
    assert message.isVisible()
    assert message.text == message.accessibleName() == "The site is blocked."
    (action,) = message.findChildren(QPushButton)
    with qtbot.waitSignal(message.action_triggered):
        QTest.mouseClick(action, Qt.MouseButton.LeftButton)
    (close,) = message.findChildren(QToolButton)
    with qtbot.waitSignal(message.closed):
        QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not message.isVisible()
    message.show_message(kind, "Again")
    assert not action.isVisible()
    message.clear()
    assert message.text == ""


def test_progress_counts_and_cancels_once(window: QWidget) -> None:
    strip = ProgressStrip()
    put(window, strip)
    strip.begin("Preparing")
    (bar,) = strip.findChildren(QProgressBar)
    (cancel,) = strip.findChildren(QPushButton)
    assert (bar.minimum(), bar.maximum()) == (0, 0)
    strip.show_progress("Pulling", 64_000, 128_000)
    assert bar.value() * 2 == bar.maximum()
    assert bar.accessibleName() == "Pulling"
    texts = {label.text().replace(",", "") for label in strip.findChildren(QLabel)}
    assert texts == {"Pulling", "64000 of 128000"}
    strip.show_progress("Pulling", 0, 0)
    assert bar.value() == bar.maximum()
    strip.show_progress("Pulling", 5_000_000_000, 10_000_000_000)
    assert bar.value() * 2 == bar.maximum()
    asked = QSignalSpy(strip.cancel_requested)
    for _ in range(2):
        QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert asked.count() == 1
    assert cancel.text() == "Stopping…"
    strip.begin("Again", can_cancel=False)
    assert not cancel.isVisible()


def test_a_label_gives_way_and_tells_what_it_cut(window: QWidget) -> None:
    path = "/srv/supply/" + "very-long-folder/" * 20 + "demo_primary.2a"
    label = ElidedLabel(path, Qt.TextElideMode.ElideMiddle)
    put(window, label)
    assert window.width() == 400
    assert label.minimumSizeHint().width() < 100

    def hover() -> str:
        event = QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), label.mapToGlobal(QPoint(5, 5)))
        QApplication.sendEvent(label, event)
        return label.toolTip()

    assert hover() == path
    label.resize(20_000, label.height())
    assert hover() == ""
    label.resize(100, label.height())
    label.setText("short")
    assert hover() == ""


def test_an_icon_follows_its_state(window: QWidget) -> None:
    label = IconLabel(Icon.INFO, Tone.ACCENT, 20)
    put(window, label)
    assert label.sizeHint() == QSize(20, 20)
    info = label.grab().toImage()
    label.set_icon(Icon.WARNING, Tone.WARNING)
    warning = label.grab().toImage()
    assert warning != info
    label.setEnabled(False)
    assert label.grab().toImage() != warning
