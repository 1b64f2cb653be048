"""A server's certificate and key as files: the pair, the end of its time, and what is refused."""

from datetime import UTC, datetime

import pytest

from models.enums import ErrorCode
from models.errors import AppError
from syncengine.server.certificates import certificate_expiry
from tests.fakes.tls import CERTIFICATE, KEY, OTHER_KEY

ENDS_AT = datetime(2126, 10, 27, 19, 0, 41, tzinfo=UTC)


def test_a_pair_tells_when_it_ends() -> None:
    assert certificate_expiry(CERTIFICATE, KEY) == ENDS_AT


@pytest.mark.parametrize(
    ("certificate", "key", "named"),
    [
        ("missing.pem", KEY, "missing.pem"),
        (CERTIFICATE, "missing.pem", "missing.pem"),
        (CERTIFICATE, OTHER_KEY, CERTIFICATE),
        (KEY, KEY, KEY),
    ],
)
def test_files_that_are_no_pair_are_refused(certificate: str, key: str, named: str) -> None:
    with pytest.raises(AppError) as refused:
        certificate_expiry(certificate, key)
    assert refused.value.code is ErrorCode.FILE_UNREADABLE
    assert refused.value.facts["path"] == named
