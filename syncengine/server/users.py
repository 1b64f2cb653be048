"""Letting users of sites in: the doors of v3 and v4 (protocol 4.2, 5.1).

The slow hash is paid outside the transactions, so that guessing holds up nobody who writes.
"""

from dataclasses import dataclass

from models.commands.users import account_to_try, finish_log_in, is_password_of
from models.datafile import Datafile
from models.views import UserView


@dataclass(frozen=True, slots=True)
class UserDoor:
    """The users of one datafile. Thread: any."""

    datafile: Datafile

    def log_in(self, name: str, digest: str) -> UserView:
        """Return who has the name and the password whose SHA-256 (hex) is ``digest``.

        Raises: AppError LOGIN_WRONG, LOGIN_DELAYED.
        """
        now = self.datafile.clock.now()
        with self.datafile.read() as session:
            account = account_to_try(session, name, now)
        right = is_password_of(account, digest.lower())
        with self.datafile.write() as session:
            return finish_log_in(session, account, right, now)
