"""Whom to tell of a change: callbacks that come and go on any thread and may fail."""

import logging
import threading
from collections.abc import Callable
from typing import Final, Generic, TypeVar

LOG: Final = logging.getLogger(__name__)

T = TypeVar("T")


class Subscribers(Generic[T]):
    """The callbacks of one source. Thread: any."""

    def __init__(self, source: str) -> None:
        """``source`` names whose changes these are, for the log."""
        self._source = source
        self._lock = threading.Lock()
        self._callbacks: list[Callable[[T], None]] = []

    def add(self, callback: Callable[[T], None]) -> Callable[[], None]:
        """Call ``callback`` at every change; returns the function that ends it."""
        with self._lock:
            self._callbacks.append(callback)

        def remove() -> None:
            with self._lock:
                if callback in self._callbacks:
                    self._callbacks.remove(callback)

        return remove

    def tell(self, value: T) -> None:
        """Call every callback with ``value``, on the calling thread.

        One that fails is logged: a window that cannot be drawn must not end a synchronisation.
        """
        with self._lock:
            callbacks = tuple(self._callbacks)
        for callback in callbacks:
            try:
                callback(value)
            except Exception:
                LOG.exception("A subscriber of the %s failed", self._source)
