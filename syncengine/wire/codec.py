"""Messages to bytes and back: the border where the shape of a message is checked.

It knows no message by name; what may be in them is declared by the structs of ``v5``.
"""

from collections.abc import Sequence
from typing import Final, TypeVar

import msgspec

M = TypeVar("M")

_ENCODER: Final = msgspec.json.Encoder()


class WireFormatError(ValueError):
    """A body that is not the message it should be; ``str`` of it is one sentence.

    ``reason`` says what is wrong, ``path`` where (``data[3].action``), empty for the whole body.
    """

    def __init__(self, reason: str, path: str = "") -> None:
        super().__init__(reason, path)
        self.reason = reason
        self.path = path

    def __str__(self) -> str:
        """Say what is wrong and where."""
        where = f" at {self.path}" if self.path else ""
        return f"The message does not follow the sync protocol{where}: {self.reason}."


def encode(message: msgspec.Struct | Sequence[msgspec.Struct]) -> bytes:
    """Return ``message`` as JSON text in UTF-8; record data is copied into it as it is."""
    return _ENCODER.encode(message)


def decode(body: bytes, kind: type[M]) -> M:
    """Return the message of type ``kind`` in ``body``; keys that it does not declare are skipped.

    The whole body is checked to be well-formed JSON in UTF-8, also the record data that stays
    opaque, so that all of it can be stored as text. Thread: any.
    Raises: WireFormatError, also for an empty body and for one that is cut off.
    """
    try:
        if not body.isascii():
            body.decode()  # opaque parts are skipped by the decoder, whatever bytes they hold
        return msgspec.json.decode(body, type=kind)
    except UnicodeDecodeError as error:
        raise WireFormatError(f"byte {error.start} is not UTF-8 text") from error
    except msgspec.ValidationError as error:
        reason, _, path = str(error).partition(" - at `")
        raise WireFormatError(_sentence(reason), path.removeprefix("$").strip(".`")) from error
    except msgspec.DecodeError as error:
        raise WireFormatError(_sentence(str(error)) if body else "it is empty") from error
    except RecursionError as error:
        raise WireFormatError("it is nested too deeply") from error


def _sentence(reason: str) -> str:
    """Return a reason of the decoder so that it can stand inside a sentence."""
    return reason[:1].lower() + reason[1:] if not reason.startswith("JSON") else reason
