"""Which sites get a record, and why: as one pure function, and set-wise for many records.

``destinations`` is the rule, for one record, with its reasons; ``queueing`` writes the same rules
as queue rows inside the database. A test proves on random networks that the two agree.
"""

from models.routing.groups import DISPENSARY_TABLES
from models.routing.queueing import (
    hold_changes,
    queue_changes,
    queue_dispensary_data,
    queue_for_primary,
    queue_records,
    queue_stores,
    queue_whole_site,
    stays_here,
)
from models.routing.resending import queue_all_own, queue_own_stores, queue_patients
from models.routing.rule import Destination, destinations

__all__ = [
    "DISPENSARY_TABLES",
    "Destination",
    "destinations",
    "hold_changes",
    "queue_all_own",
    "queue_changes",
    "queue_dispensary_data",
    "queue_for_primary",
    "queue_own_stores",
    "queue_patients",
    "queue_records",
    "queue_stores",
    "queue_whole_site",
    "stays_here",
]
