"""What travels between a site and the central server, and how it is written.

``v5``, ``v6``, ``v3`` and ``v4`` have the messages, ``transport`` what surrounds them, ``codec``
turns them into bytes and back, ``convert`` gives record data its form, ``render`` what a peer
demands of it, ``mobile`` both for mSupply mobile. Nothing here opens a connection or a datafile.
"""

from syncengine.wire.codec import WireFormatError, decode, encode
from syncengine.wire.convert import to_canonical, to_push
from syncengine.wire.mobile import from_mobile, to_mobile
from syncengine.wire.render import to_pull

__all__ = [
    "WireFormatError",
    "decode",
    "encode",
    "from_mobile",
    "to_canonical",
    "to_mobile",
    "to_pull",
    "to_push",
]
