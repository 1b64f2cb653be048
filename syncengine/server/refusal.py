"""What the server says no with: a code of the protocol and one sentence (protocol 1.2)."""

from typing import Any

from syncengine.wire.v5 import ErrorBody, ErrorDetail, V5Error


class Refusal(Exception):  # noqa: N818 - an answer, not a fault
    """A call that is not answered, with the code the site decides on."""

    def __init__(self, code: V5Error, message: str, data: Any = None) -> None:
        self.code = code
        self.data = data
        super().__init__(message)

    @property
    def body(self) -> ErrorBody:
        """The body of the answer."""
        return ErrorBody(error=ErrorDetail(code=self.code, message=str(self), data=self.data))
