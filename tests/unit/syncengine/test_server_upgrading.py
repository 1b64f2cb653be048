"""While its datafile is upgraded, a server tells every site to come back later."""

import requests

from models.enums import ErrorCode
from syncengine.client.failures import error_of_answer
from syncengine.server.listening import RETRY_AFTER_S, upgrading_at


def test_sites_are_told_to_come_back() -> None:
    with upgrading_at("127.0.0.1", 0) as url:
        answers = [
            requests.get(f"{url}/sync/v5/site", timeout=10),
            requests.post(f"{url}/central/sync/push", data=b"{}" * 100_000, timeout=10),
        ]
    for answer in answers:
        assert answer.status_code == requests.codes.service_unavailable
        assert answer.headers["Retry-After"] == str(RETRY_AFTER_S)
        error = error_of_answer(answer.status_code, answer.content, url, "District Hospital")
        assert error.code is ErrorCode.SERVER_BUSY
