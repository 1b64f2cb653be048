"""The English words of every error: what is wrong and where, and what to do.

The command line and the log use them as they are; ``ui.messages`` translates them. A test demands
words for each code. ``{facts}`` in braces are filled by ``models.errors.AppError``.
"""

from typing import NamedTuple

from models.enums import ErrorCode as E
from models.enums import HoldReason


class ErrorText(NamedTuple):
    """Two sentences: the cause, and who does what about it."""

    summary: str
    action: str


ERROR_TEXTS: dict[E, ErrorText] = {
    E.UNEXPECTED: ErrorText(
        "Something unexpected went wrong: {reason}.",
        "Nothing was changed. Send the log file to your support.",
    ),
    E.DATAFILE_MISSING: ErrorText(
        "There is no datafile at {path}.",
        "Check the path, or make one with 'twoarrows init'.",
    ),
    E.DATAFILE_EXISTS: ErrorText(
        "There is already a file at {path}.",
        "Choose another name; an existing file is never overwritten.",
    ),
    E.DATAFILE_FOREIGN: ErrorText(
        "{path} is not a Two Arrows datafile.",
        "Choose a file that ends in .2a and was made by Two Arrows.",
    ),
    E.DATAFILE_DAMAGED: ErrorText(
        "The datafile {path} is damaged: {reason}.",
        "Restore the latest backup, or initialise the site again from its central server.",
    ),
    E.DATAFILE_NEWER: ErrorText(
        "The datafile {path} was made by a later version of Two Arrows.",
        "Update Two Arrows; the datafile was not touched.",
    ),
    E.DATAFILE_UNREADABLE: ErrorText(
        "The datafile {path} cannot be opened: {reason}.",
        "Check that the disk is there and that you may read and write the file.",
    ),
    E.DATAFILE_FOLDER_MISSING: ErrorText(
        "The folder {path} does not exist.",
        "Make the folder first, or choose another place for the datafile.",
    ),
    E.DATAFILE_BUSY: ErrorText(
        "The datafile {path} is being written by another program for too long.",
        "Try again; if it stays so, close the other program that uses the datafile.",
    ),
    E.DATABASE_UNREACHABLE: ErrorText(
        "The database {path} cannot be reached: {reason}.",
        "Check its host, port, name, user and password, and that the server runs.",
    ),
    E.DATABASE_DRIVER_MISSING: ErrorText(
        "PostgreSQL datafiles need a driver that is not installed here.",
        "Install it with: pip install 'twoarrows[postgresql]'.",
    ),
    E.DISK_FULL: ErrorText(
        "The disk that holds {path} is full.",
        "Free some space; what was not yet saved is tried again.",
    ),
    E.VALUE_INVALID: ErrorText(
        "{field}: {reason}.",
        "Correct the value; nothing was saved.",
    ),
    E.NAME_EMPTY: ErrorText("{field} is empty.", "Give it a value; nothing was saved."),
    E.NAME_TAKEN: ErrorText(
        "There is already a site named {name} (ID {site_id}).",
        "Give each site a name of its own: it is what the site logs in with.",
    ),
    E.PASSWORD_EMPTY: ErrorText("The password is empty.", "Give a password."),
    E.PASSWORD_FILE: ErrorText(
        "The password file {path} cannot be used: {reason}.",
        "Put the password alone on its first line, or give - to read it from standard input.",
    ),
    E.URL_INVALID: ErrorText(
        "{url} is not the URL of a server: {reason}.",
        "Write it like https://central.example.org or http://192.168.1.10:2048.",
    ),
    E.SITE_UNKNOWN: ErrorText(
        "There is no site {site} in this datafile.",
        "See the sites there are with 'twoarrows site list'.",
    ),
    E.SITE_HAS_STORES: ErrorText(
        "Site {site} still has stores: {stores}.",
        "Remove its stores first; they go to the central server.",
    ),
    E.SITE_IS_THIS: ErrorText(
        "Site {site} is the site of this datafile.",
        "It cannot be deleted from its own datafile.",
    ),
    E.SITE_IS_PRIMARY: ErrorText(
        "Site {site} is the primary server, where central data is edited.",
        "Make another site the primary server first: 'twoarrows site primary'.",
    ),
    E.PRIMARY_REFUSED: ErrorText(
        "Site {site} does not become the primary server: {reasons}.",
        "Let the sites synchronise until nothing waits, or override it with a reason.",
    ),
    E.STORE_UNKNOWN: ErrorText(
        "There is no store {store} in this datafile.",
        "See the stores there are with 'twoarrows store list'.",
    ),
    E.MOVE_REFUSED: ErrorText(
        "Store {store} is not moved to site {site}: {reasons}.",
        "Let the sites synchronise until nothing waits, or override it with a reason.",
    ),
    E.EXPORT_UNUSABLE: ErrorText(
        "No site can be made from {path}: {reason}.",
        "Nothing was made. Ask the central server's administrator for a new site export.",
    ),
    E.RECORD_UNKNOWN: ErrorText(
        "There is no record {record_id} in table {table}.",
        "Check the table's name and the ID; upper and lower case matter.",
    ),
    E.RECORD_INVALID: ErrorText(
        "The record {record_id} of table {table} is not valid: {reason}.",
        "Correct it; nothing was changed.",
    ),
    E.HELD_UNKNOWN: ErrorText(
        "The received record {held} is no longer held back.",
        "It was applied meanwhile, or replaced by a newer version: look at the list again.",
    ),
    E.IMPORT_LINE: ErrorText(
        "Line {line} of {path} cannot be imported: {reason}.",
        "Nothing was imported. Correct the line, or import the others with --keep-going.",
    ),
    E.FILE_UNREADABLE: ErrorText(
        "The file {path} cannot be read: {reason}.", "Check its path and your rights."
    ),
    E.FILE_UNWRITABLE: ErrorText(
        "The file {path} cannot be written: {reason}.",
        "Check the folder, your rights and the space on the disk.",
    ),
    E.SUPPORT_UNSET: ErrorText(
        "No support database is named here.",
        "Name a CSV file or a database under File > Preferences > General.",
    ),
    E.SUPPORT_UNREADABLE: ErrorText(
        "The support database {source} cannot be read: {reason}.",
        "Check its path or URL under File > Preferences > General.",
    ),
    E.NOT_AUTHORISED: ErrorText(
        "{user} lacks the permission {permission}.",
        "Ask an administrator to give it under Edit user > Permissions > Admin.",
    ),
    E.NOT_CENTRAL: ErrorText(
        "This is only possible on the central server.",
        "Do it in the central server's datafile.",
    ),
    E.NOT_REMOTE: ErrorText(
        "This is only possible on a remote site.", "This datafile is the central server's."
    ),
    E.EDIT_REFUSED: ErrorText(
        "The record {record_id} of table {table} may not be edited here: {reason}.",
        "Edit it where it belongs; nothing was changed.",
    ),
    E.USER_UNKNOWN: ErrorText(
        "There is no user {user} in this datafile.",
        "Look at the list of users; users are disabled, never deleted.",
    ),
    E.LAST_USER_EDITOR: ErrorText(
        "Nobody would be left who may edit users.",
        "Give another user who is not disabled the permission Edit users first.",
    ),
    E.MERGE_REFUSED: ErrorText(
        "The record {remove} of table {table} cannot be merged into {keep}: {reason}.",
        "Choose two other records, or edit them one by one; nothing was changed.",
    ),
    E.CHANGED_MEANWHILE: ErrorText(
        "{what} was changed by {user} while you were editing it: {changes}.",
        "Look at the new values, then decide which to keep; nothing was overwritten.",
    ),
    E.LOGIN_WRONG: ErrorText(
        "The user name or the password is wrong.", "Type both again; mind the Caps Lock key."
    ),
    E.LOGIN_DELAYED: ErrorText(
        "Too many failed attempts.", "Wait {seconds} seconds before the next one."
    ),
    E.UNLOCK_CODE_WRONG: ErrorText(
        "The code is invalid.", "Nothing was unlocked; type the authorisation code again."
    ),
    E.UNLOCK_CODE_MISSING: ErrorText(
        "This datafile has no authorisation code yet.",
        "Set one with 'twoarrows unlock-code set'.",
    ),
    E.HOST_UNKNOWN: ErrorText(
        "The name {host} was not found.",
        "Check the server URL and this machine's internet connection.",
    ),
    E.SERVER_UNREACHABLE: ErrorText(
        "The server at {url} does not answer: {reason}.",
        "Check that the central server runs, and the port in the server URL.",
    ),
    E.SERVER_TIMEOUT: ErrorText(
        "The server at {url} took too long to answer.",
        "The link may be slow: it is tried again with smaller batches.",
    ),
    E.CERTIFICATE_REFUSED: ErrorText(
        "The certificate of {url} is not trusted: {reason}.",
        "Check the URL and this machine's date, or install the server's certificate.",
    ),
    E.NOT_A_SYNC_SERVER: ErrorText(
        "What answers at {url} is not a central server: {reason}.",
        "Check the host and the port in the server URL.",
    ),
    E.ANSWER_BROKEN: ErrorText(
        "The answer of {url} was incomplete or not understood: {reason}.",
        "It is tried again; if it stays so, a device between the two may change the traffic.",
    ),
    E.SERVER_FAILED: ErrorText(
        "The server at {url} failed: {reason}.",
        "It is tried again; the cause is in the central server's log.",
    ),
    E.SITE_NAME_UNKNOWN: ErrorText(
        "The central server knows no site named {site}.",
        "Check the site name: it must match the name on the central server exactly.",
    ),
    E.SITE_PASSWORD_WRONG: ErrorText(
        "The password of site {site} is wrong.",
        "Set the same password here and on the central server.",
    ),
    E.HARDWARE_ID_WRONG: ErrorText(
        "The central server knows site {site} on another device.",
        "If this device replaces it, press Reset beside Hardware ID in the site's window "
        "on the central server.",
    ),
    E.SITE_HAS_NO_STORE: ErrorText(
        "Site {site} has no store.", "Add a store to it on the central server."
    ),
    E.SITE_BLOCKED: ErrorText(
        "Site {site} is blocked after too many failed log-ins.",
        "Press Unblock site in its window on the central server.",
    ),
    E.VERSION_INCOMPATIBLE: ErrorText(
        "This site's version does not go with the central server's: {reason}.",
        "Update the older one of the two.",
    ),
    E.SERVER_BUSY: ErrorText(
        "The central server is busy with an earlier synchronisation of this site.",
        "It is tried again in a little while.",
    ),
    E.INTEGRATION_TIMEOUT: ErrorText(
        "The central server is still working on what was sent after {seconds} seconds.",
        "What was sent is safe there; the rest follows at the next synchronisation.",
    ),
    E.SITE_CHANGED_IDENTITY: ErrorText(
        "The server at {url} is not the one this datafile belongs to: {reason}.",
        "Check the server URL and the site name; nothing was sent.",
    ),
    E.DATAFILE_RESTORED: ErrorText(
        "This datafile is older than what site {site} has already exchanged: it was restored from "
        "a backup, or another copy of it is in use.",
        "Nothing was exchanged. If this is the one to go on with, realign it in the navigator or "
        "by 'twoarrows sync --after-restore': it is rebuilt from the central server, and nothing "
        "unsent is lost.",
    ),
    E.CENTRAL_RESTORED: ErrorText(
        "The central server's datafile is older than what it has already exchanged with site "
        "{site}: it was restored from a backup.",
        "Nothing was exchanged. If it is to stay so, realign this site in the navigator or by "
        "'twoarrows sync --after-restore': all its data is sent again, then it is rebuilt.",
    ),
    E.NOT_RESTORED: ErrorText(
        "The last synchronisation did not find that a datafile was restored.",
        "Nothing was changed; synchronise as usual.",
    ),
    E.SYNC_DISABLED: ErrorText(
        "Synchronisation is disabled on the central server: {reason}.",
        "Its administrator must clear that; nothing was lost, and it is tried again.",
    ),
    E.SYNC_SETTINGS_MISSING: ErrorText(
        "This datafile has no server to synchronise with: {reason}.",
        "Set the server URL, the site name and the password.",
    ),
    E.SYNC_RUNNING: ErrorText(
        "This datafile is being synchronised by another program.",
        "Wait until that synchronisation has ended.",
    ),
    E.SYNC_STOPPED: ErrorText(
        "The synchronisation was stopped.", "What was acknowledged until then is safe."
    ),
    E.NODE_UNUSABLE: ErrorText(
        "Node.js cannot be used: {reason}.",
        "Install Node.js 18 or later, or leave it to the built-in HTTP client.",
    ),
    E.NODE_FAILED: ErrorText(
        "The Node HTTP client failed: {reason}.",
        "It is started again; if it stays so, switch it off in the Preferences.",
    ),
    E.NOT_FOR_TESTS: ErrorText(
        "The test API is offered on a datafile that was made for tests alone.",
        "Make one with: twoarrows init central --test-api.",
    ),
    E.PORT_IN_USE: ErrorText(
        "Port {port} on {host} is used by another program.",
        "Choose another port, or end the other program.",
    ),
    E.SERVER_STOPPED: ErrorText(
        "The server process ended: {reason}.", "It is started again; see the log for the cause."
    ),
    E.NO_SCREEN: ErrorText(
        "The desktop program cannot start: {reason}.",
        "Start it in a desktop session, or use the command line ('twoarrows --help').",
    ),
    E.NO_FONT: ErrorText(
        "No font is installed on this machine, so no text could be drawn.",
        "Install one, on Debian with: apt-get install fonts-dejavu-core.",
    ),
    E.DEMO_UNUSABLE: ErrorText(
        "The demo network in {path} cannot be used: {reason}.",
        "Close what has it open, remove it to have it made anew, or choose a folder with --dir.",
    ),
    E.DEMO_FAILED: ErrorText(
        "The demo did not end as it should: {reason}.",
        "Look at the screenshots and the log in {path}.",
    ),
}


HOLD_REASONS: dict[HoldReason, str] = {
    HoldReason.PARENT_MISSING: "The record it belongs to has not arrived yet.",
    HoldReason.CENTRAL_DATA: "Central data may only be changed on the primary server.",
    HoldReason.STORE_ELSEWHERE: "Its store is active on another site.",
    HoldReason.PATIENT_ELSEWHERE: "Its home store is active on another site.",
    HoldReason.NO_HOME_STORE: "A patient without a home store may only be changed on the central "
    "server.",
    HoldReason.NO_DISPENSARY: "Prescribers may only be changed where a dispensary is active.",
    HoldReason.PROCUREMENT_CENTRAL: "Procurement is centralised: purchase orders may only be "
    "changed on the primary server.",
    HoldReason.NOT_ACTIVE_HERE: "The site is not active on this datafile.",
    HoldReason.LOCAL_CHANGE_WAITING: "A newer change made here still waits to be sent.",
    HoldReason.UNSENT_BEFORE_REBUILD: "It was not sent before the datafile was rebuilt, and the "
    "central server has another version.",
    HoldReason.NOT_A_RECORD: "Its data is not a record (a JSON object).",
    HoldReason.ID_TAKEN: "It is a merge under the ID of a record, which it would replace.",
    HoldReason.ID_OF_MERGE: "It has the ID of a merge, which it would replace.",
    HoldReason.NOT_A_MERGE: "It does not name two records, one to keep and one to remove.",
    HoldReason.KEPT_MISSING: "The record to keep is not here, or was deleted.",
    HoldReason.UNLIKE_RECORDS: "The two records are of different kinds or stores.",
}
"""Why a received record was not applied, in the words of the Sync status window."""


def error_text(code: E) -> ErrorText:
    """Return the words of ``code``; every code has some (tested)."""
    return ERROR_TEXTS[code]
