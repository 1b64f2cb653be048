"""A wish to stop is noticed between batches, and while waiting."""

import threading
import time

import pytest

from models.enums import ErrorCode
from models.errors import AppError
from syncengine.cancel import Cancel


def test_a_wish_is_noticed_until_it_is_forgotten() -> None:
    cancel = Cancel()
    cancel.check()
    cancel.set()
    assert cancel.wanted
    with pytest.raises(AppError) as caught:
        cancel.check()
    assert caught.value.code is ErrorCode.SYNC_STOPPED
    cancel.clear()
    cancel.check()
    assert not cancel.wanted


def test_waiting_ends_with_the_wish() -> None:
    cancel = Cancel()
    threading.Timer(0.05, cancel.set).start()
    started = time.monotonic()
    with pytest.raises(AppError):
        cancel.wait(60.0)
    assert time.monotonic() - started < 30


def test_waiting_ends_with_the_time() -> None:
    Cancel().wait(0.001)
