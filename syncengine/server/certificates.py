"""The certificate of our server and its key, as files: do they belong together, how long are they.

Python's own TLS says whether the two are a pair; when the certificate ends, it tells only of
others' certificates, so that is read here from the certificate itself (RFC 5280, 4.1.2.5).
"""

import ssl
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from models.enums import ErrorCode
from models.errors import AppError

_BEGIN: Final = "-----BEGIN CERTIFICATE-----"
_END: Final = "-----END CERTIFICATE-----"
_VERSION_TAG: Final = 0xA0
_UTC_TIME_TAG: Final = 0x17
_LONG_LENGTH: Final = 0x80
_FIELDS_BEFORE_VALIDITY: Final = 3  # serial number, signature algorithm, issuer


def certificate_expiry(certificate: str, key: str) -> datetime:
    """Return when the PEM file ``certificate`` ends, if the PEM file ``key`` is its key.

    Neither may be locked by a pass phrase: the server starts with nobody there to type it.
    Raises: AppError(FILE_UNREADABLE) naming the file that is wrong, with the reason.
    """
    for file in (certificate, key):
        try:
            Path(file).read_bytes()
        except OSError as error:
            reason = error.strerror or str(error)
            raise AppError(ErrorCode.FILE_UNREADABLE, path=file, reason=reason) from error
    try:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key, password=lambda: "")
        return _expiry(_first_der(Path(certificate).read_text(encoding="ascii")))
    except (ssl.SSLError, ValueError, IndexError) as error:
        reason = f"it is no certificate in PEM, or {key} is not its key, without a pass phrase"
        raise AppError(ErrorCode.FILE_UNREADABLE, path=certificate, reason=reason) from error


def _first_der(text: str) -> bytes:
    """Return the first certificate of a PEM file, the server's own; others are its issuers'."""
    start = text.index(_BEGIN)
    end = text.index(_END, start) + len(_END)
    return ssl.PEM_cert_to_DER_cert(text[start:end])


def _expiry(der: bytes) -> datetime:
    _, at, _ = _element(der, 0)  # the certificate
    _, at, _ = _element(der, at)  # what is signed of it
    tag, _, end = _element(der, at)
    if tag == _VERSION_TAG:
        at = end
    for _ in range(_FIELDS_BEFORE_VALIDITY):
        _, _, at = _element(der, at)
    _, at, _ = _element(der, at)  # validity
    _, _, at = _element(der, at)  # not before
    tag, start, end = _element(der, at)
    text = der[start:end].decode("ascii")
    if tag == _UTC_TIME_TAG:
        text = ("19" if text[:2] >= "50" else "20") + text
    return datetime.strptime(text, "%Y%m%d%H%M%SZ").replace(tzinfo=UTC)


def _element(der: bytes, at: int) -> tuple[int, int, int]:
    """Return the tag of the element at ``at``, where its content starts and where it ends."""
    tag, length, start = der[at], der[at + 1], at + 2
    if length & _LONG_LENGTH:
        size = length & ~_LONG_LENGTH
        length = int.from_bytes(der[start : start + size])
        start += size
    return tag, start, start + length
