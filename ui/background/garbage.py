"""Python's cyclic garbage, collected on the UI thread and nowhere else.

Python collects on whichever thread happens to make an object: a lane or the engine would destroy
QObjects that belong to the UI thread ("Timers cannot be stopped from another thread"), which ends
in a crash sooner or later. So the automatic collection is off while the program has windows.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_EVERY_MS = 1000


class UiThreadGarbage(QObject):
    """Collects by Python's own thresholds, once a second, from its making until ``close``.

    Made on the UI thread, before any other thread works. One per process.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect_due)
        self._timer.start(_LOOK_EVERY_MS)
        gc.disable()

    def collect_due(self) -> None:
        """Collect each generation that is due, the youngest first."""
        for generation, threshold in enumerate(gc.get_threshold()):
            if gc.get_count()[generation] > threshold:
                gc.collect(generation)

    def close(self) -> None:
        """Collect what is left and let Python collect again, once every other thread rests."""
        self._timer.stop()
        gc.collect()
        gc.enable()
