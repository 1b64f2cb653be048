"""The English words of reasons: why nothing synchronises, why a record goes to a site or not.

The words of errors and of held records are in ``models.messages``.
"""

from models.enums import DisabledReason, MoveObstacleKind, RouteReason

DISABLED_REASONS: dict[DisabledReason, str] = {
    DisabledReason.SYNC_ID: "The sync ID {site_id} is not possible here: 1 is the central "
    "server's, and every remote site has another one.",
    DisabledReason.URL_ON_CENTRAL: "Site {site_id} {site} has a URL, which disables all "
    "synchronisation of a central server; clear it.",
    DisabledReason.HARDWARE_ID: "Site {site_id} {site} is known on another device; reset its "
    "hardware ID if the device was replaced.",
    DisabledReason.BLOCKED: "Site {site_id} {site} is blocked after too many failed log-ins; "
    "unblock it.",
    DisabledReason.SITE_RESTORED: "The datafile of site {site_id} {site} was restored from a "
    "backup, or a copy of it is in use; realign that site, or run there 'twoarrows sync "
    "--after-restore'.",
    DisabledReason.CENTRAL_RESTORED: "The central server's datafile was restored from a backup, "
    "as seen by site {site_id} {site}; realign that site, or run there 'twoarrows sync "
    "--after-restore'.",
    DisabledReason.CENTRAL_DISABLED: "Synchronisation is disabled on the central server by a URL "
    "in its list of sites; its administrator must clear it.",
}
"""Why nothing is synchronised, and what to do; the facts in braces are a site's."""


MOVE_OBSTACLES: dict[MoveObstacleKind, str] = {
    MoveObstacleKind.TAKER_BLOCKED: "site {site} is blocked",
    MoveObstacleKind.RECORDS_WAIT: "{records} still wait{s} for {site}",
    MoveObstacleKind.NOT_INTEGRATED: "what {site} has sent is not yet integrated",
    MoveObstacleKind.NEVER_SYNCED: "site {site} has never ended a synchronisation",
    MoveObstacleKind.NOT_FRESH: "site {site} synchronised last on {last}, over a day ago",
}
"""Why a store should not be moved now, each as half a sentence, for the log and the terminal."""


ROUTE_REASONS: dict[RouteReason, str] = {
    RouteReason.CENTRAL_DATA: "{site} gets it: central data goes to every site.",
    RouteReason.STORE_ACTIVE: "{site} gets it: {store} is active there.",
    RouteReason.STORE_COPY: "{site} gets it: it has a full copy of {store}.",
    RouteReason.PRIMARY_SERVER: "{site} gets it: it is the primary server, where it is edited.",
    RouteReason.OTHER_PARTY: "{site} gets it: {party} is a store that is active there.",
    RouteReason.PATIENT_VISIBLE: "{site} gets it: the patient is visible in a store there.",
    RouteReason.PRESCRIBER_THERE: "{site} gets it: the prescriber is known in a store there.",
    RouteReason.PRESCRIBER_OF_ALL: "{site} gets it: the prescriber belongs to no store, and a "
    "dispensary is active there.",
    RouteReason.MESSAGE_PARTY: "{site} gets it: the message is from or to a store that is active "
    "there.",
    RouteReason.FOR_ALL: "{site} gets it: it names no store, so every site gets it.",
    RouteReason.OWN_CHANGE: "{site} gets it: it was last changed on this site.",
    RouteReason.SAME_SITE: "{site} is not sent it: the last change came from there.",
    RouteReason.LOCAL_DATA: "{site} does not get it: data of this kind stays where it is entered.",
    RouteReason.STORE_NOT_THERE: "{site} does not get it: it has no copy of {store}.",
    RouteReason.ONLY_ACTIVE: "{site} does not get it: it only goes where {store} is active.",
    RouteReason.ONLY_TRANSFERS: "{site} does not get it: of {store} it only gets transfers.",
    RouteReason.NOT_VISIBLE: "{site} does not get it: the patient or prescriber is visible in no "
    "store there.",
    RouteReason.NOT_A_PARTY: "{site} does not get it: the message is neither from nor to a store "
    "that is active there.",
    RouteReason.NO_DISPENSARY: "{site} does not get it: only sites with an active dispensary need "
    "it.",
    RouteReason.NOT_FOR_MOBILE: "{site} does not get it: a mobile site only takes the data of its "
    "own store, of the tables it knows.",
    RouteReason.TRANSACTIONS_STAY: "{site} does not get it: the transactions of {store}, a "
    "dispensary, are not included in sync.",
    RouteReason.NOT_INITIALISED: "{site} does not get it yet: it gets everything at once when it "
    "initialises.",
    RouteReason.PULLED_HERE: "{site} is not sent it: the last change came from there.",
}
"""Why a record goes to a site or not, for ``explain_record``; facts as there."""
