"""The file of a site export: what it looks like, and whether one is whole and ours.

A line that names the format, a line with the header (JSON), the records (framed msgpack,
compressed), and a signature: HMAC-SHA256 over all of it, keyed with the credential that the site
logs in with. Only the central server and who knows the site's password can make or check one.
"""

import hashlib
import hmac
import os
import zlib
from collections.abc import Iterable, Iterator
from typing import IO, Final

import msgspec

from models.enums import Action, ErrorCode
from models.errors import AppError
from models.outbox import OutgoingRecord

_MAGIC: Final = b"Two Arrows site export 1\n"
_END: Final = b"end\n"
_MAC_BYTES: Final = hashlib.sha256().digest_size
_LARGEST_HEADER_BYTES: Final = 64 * 1024
_BLOCK_BYTES: Final = 1024 * 1024
_LENGTH_BYTES: Final = 4
_GZIP: Final = 31  # zlib's name for the gzip format
_KEY_LABEL: Final = b"two arrows site export"


class ExportHeader(msgspec.Struct, frozen=True, rename="camel"):
    """Whom a file is for, and up to which central change it goes."""

    site_id: int
    site_uuid: str
    site_code: str
    site_name: str
    central_cursor: int
    exported_at: str
    records: int = 0


class ExportedRecord(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One record; ``payload`` is its JSON, None for a deletion."""

    table: str
    record_id: str
    action: Action
    payload: bytes | None


class ExportFile:
    """A file that was found whole, signed with the site's credential, and made for the site.

    ``stream`` must stay open, and is read again by ``records``.
    """

    def __init__(
        self, stream: IO[bytes], path: str, site_name: str | None, credential: str
    ) -> None:
        """Check the file, made for ``site_name`` if that is given.

        Raises: AppError(EXPORT_UNUSABLE) with the reason.
        """
        self._stream = stream
        self._path = path
        stream.seek(0)
        self.header = self._read_header()
        self._begin = stream.tell()
        wanted = self.header.site_name if site_name is None else site_name.strip()
        if self.header.site_name.casefold() != wanted.casefold():
            raise self._unusable(f"it was made for site {self.header.site_name}")
        self._end = stream.seek(0, os.SEEK_END) - len(_END) - _MAC_BYTES
        stream.seek(max(self._end, 0))
        if self._end < self._begin or stream.read(len(_END)) != _END:
            raise self._unusable("it is not complete")
        if not hmac.compare_digest(stream.read(_MAC_BYTES), self._signature(credential)):
            raise self._unusable("it was changed, or the password is not the site's")

    def records(self) -> Iterator[ExportedRecord]:
        """Give the records in their order: central data first."""
        decoder = msgspec.msgpack.Decoder(ExportedRecord)
        data = b""
        for block in self._decompressed():
            data += block
            begin = 0
            while len(data) >= (body := begin + _LENGTH_BYTES):
                end = body + int.from_bytes(data[begin:body], "big")
                if len(data) < end:
                    break
                yield decoder.decode(data[body:end])
                begin = end
            data = data[begin:]

    def _read_header(self) -> ExportHeader:
        if self._stream.read(len(_MAGIC)) != _MAGIC:
            raise self._unusable("it is no site export of Two Arrows")
        try:
            line = self._stream.readline(_LARGEST_HEADER_BYTES)
            return msgspec.json.decode(line, type=ExportHeader)
        except ValueError as error:
            raise self._unusable("it is not complete") from error

    def _signature(self, credential: str) -> bytes:
        signature = _signing(credential)
        self._stream.seek(0)
        left = self._end + len(_END)
        while left:
            block = self._stream.read(min(left, _BLOCK_BYTES))
            signature.update(block)
            left -= len(block)
        return signature.digest()

    def _decompressed(self) -> Iterator[bytes]:
        self._stream.seek(self._begin)
        unpacking = zlib.decompressobj(_GZIP)
        left = self._end - self._begin
        while left:
            block = self._stream.read(min(left, _BLOCK_BYTES))
            left -= len(block)
            while block:  # a block of it at a time: records compress very well
                yield unpacking.decompress(block, _BLOCK_BYTES)
                block = unpacking.unconsumed_tail
        yield unpacking.flush()

    def _unusable(self, reason: str) -> AppError:
        return AppError(ErrorCode.EXPORT_UNUSABLE, path=self._path, reason=reason)


def write_export(
    stream: IO[bytes], header: ExportHeader, records: Iterable[OutgoingRecord], credential: str
) -> None:
    """Write a whole file of ``records``, signed with the site's credential (its wire digest)."""
    signature = _signing(credential)

    def write(data: bytes) -> None:
        signature.update(data)
        stream.write(data)

    write(_MAGIC + msgspec.json.encode(header) + b"\n")
    packing = zlib.compressobj(wbits=_GZIP)
    encoder = msgspec.msgpack.Encoder()
    for each in records:
        body = encoder.encode(ExportedRecord(each.table, each.record_id, each.action, each.payload))
        write(packing.compress(len(body).to_bytes(_LENGTH_BYTES, "big") + body))
    write(packing.flush() + _END)
    stream.write(signature.digest())


def _signing(credential: str) -> hmac.HMAC:
    return hmac.new(credential.encode(), _KEY_LABEL, hashlib.sha256)
