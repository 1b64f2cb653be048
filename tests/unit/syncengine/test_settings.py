"""Connections: which URLs can be used, and that a credential is never shown."""

import pytest

from models.enums import ErrorCode
from models.errors import AppError
from syncengine.settings import SyncSettings, checked_url

GOOD = {
    "http://127.0.0.1:2048": "http://127.0.0.1:2048",
    "https://central.example.org/": "https://central.example.org",
    " HTTP://Central:80 ": "http://Central:80",
    "http://[::1]:2048": "http://[::1]:2048",
}
BAD = {
    "": "it must start with http:// or https://",
    "central.example.org": "it must start with http:// or https://",
    "ftp://central": "it must start with http:// or https://",
    "http://": "the host is missing",
    "http://:2048": "the host is missing",
    "http://user:pw@host": "the site name and the password do not belong in it",
    "http://host/sync": "nothing may follow the host and the port",
    "http://host?x=1": "nothing may follow the host and the port",
    "http://host#x": "nothing may follow the host and the port",
    "http://host:port": "the port is not a number from 1 to 65535",
    "http://host:99999": "the port is not a number from 1 to 65535",
    "http://[::1": "the host is not valid",
    "http://two words:80": "the host has a blank in it",
}


@pytest.mark.parametrize(("url", "expected"), GOOD.items(), ids=GOOD)
def test_a_good_url_is_brought_into_one_form(url: str, expected: str) -> None:
    assert checked_url(url) == expected


@pytest.mark.parametrize(("url", "reason"), BAD.items(), ids=BAD)
def test_a_bad_url_is_refused_with_the_reason(url: str, reason: str) -> None:
    with pytest.raises(AppError) as caught:
        checked_url(url)
    assert caught.value.code is ErrorCode.URL_INVALID
    assert caught.value.facts["reason"] == reason


def test_the_credential_is_not_in_the_description() -> None:
    settings = SyncSettings("http://host", "Site", "5e884898da28", "hardware")
    assert "5e884898da28" not in f"{settings} {settings!r}"
