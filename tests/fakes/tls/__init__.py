"""A certificate for "localhost" and 127.0.0.1 that nobody trusts, its key, and another key.

Made for the tests alone (openssl req -x509, valid for a hundred years).
"""

from pathlib import Path
from typing import Final

_HERE: Final = Path(__file__).parent
CERTIFICATE: Final = str(_HERE / "certificate.pem")
KEY: Final = str(_HERE / "key.pem")
OTHER_KEY: Final = str(_HERE / "other_key.pem")
