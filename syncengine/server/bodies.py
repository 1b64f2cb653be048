"""Reading request bodies and writing answers: size limits, gzip both ways.

A body has no Content-Type on this interface (protocol 1.1), so none is looked at.
"""

import gzip
import zlib
from typing import Final

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from syncengine.server.refusal import Refusal
from syncengine.wire.v5 import V5Error

LARGEST_BODY_BYTES: Final = 64 * 1024 * 1024
"""Of a request, before and after decompression; a batch of usual records is a hundredth of it."""

_COMPRESS_FROM_BYTES: Final = 1_000


async def read_body(request: Request, limit_bytes: int = LARGEST_BODY_BYTES) -> bytes:
    """Return the request's body, decompressed. Raises: Refusal if it is too large or broken."""
    body = bytearray()
    try:
        async for part in request.stream():
            body += part
            if len(body) > limit_bytes:
                raise _too_large(limit_bytes)
    except ClientDisconnect as error:
        raise Refusal(V5Error.BAD_REQUEST, "The request ended too early.") from error
    encoding = request.headers.get("content-encoding", "identity").lower()
    if encoding == "gzip":
        return _decompressed(bytes(body), limit_bytes)
    if encoding != "identity":
        raise Refusal(V5Error.BAD_REQUEST, f"Bodies encoded as {encoding} are not understood.")
    return bytes(body)


def answer_of(body: bytes, status: int, accept_encoding: str) -> Response:
    """Return ``body`` as a JSON answer, compressed where the other side can and it pays."""
    # RFC 7694: tells the site that its own bodies may come compressed.
    headers = {"Accept-Encoding": "gzip"}
    if len(body) >= _COMPRESS_FROM_BYTES and "gzip" in accept_encoding:
        body = gzip.compress(body, compresslevel=1)
        headers |= {"Content-Encoding": "gzip", "Vary": "Accept-Encoding"}
    return Response(body, status, headers, media_type="application/json")


def _decompressed(body: bytes, limit_bytes: int) -> bytes:
    """Return a gzip body's content, never more than the limit however well it was packed."""
    unpacker = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    try:
        content = unpacker.decompress(body, limit_bytes + 1)
    except zlib.error as error:
        raise Refusal(V5Error.BAD_REQUEST, "The gzip body is broken.") from error
    if len(content) > limit_bytes:
        raise _too_large(limit_bytes)
    if not unpacker.eof:
        raise Refusal(V5Error.BAD_REQUEST, "The gzip body ended too early.")
    return content


def _too_large(limit_bytes: int) -> Refusal:
    limit = f"{limit_bytes // 1024**2} MiB" if limit_bytes >= 1024**2 else f"{limit_bytes} bytes"
    return Refusal(V5Error.BAD_REQUEST, f"The body is larger than {limit}.")
