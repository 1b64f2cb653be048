"""Keeps a test process on this machine: a connection to any other host is a failure.

Child processes are not watched; what they connect to, the test that starts them decides.
"""

import ipaddress
import socket


class OtherHostError(AssertionError):
    """A test tried to reach another host."""


def refuse_other_hosts(event: str, args: tuple[object, ...]) -> None:
    """Let loopback through and nothing else; an audit hook (``sys.addaudithook``).

    Names below ``.invalid`` fail as every resolver fails them (RFC 6761), without asking one, so
    that tests of unknown servers run everywhere alike.

    Raises: OtherHostError; socket.gaierror for ``.invalid``.
    """
    if event in ("socket.connect", "socket.sendto"):
        address = args[1]
        if not isinstance(address, tuple):  # the path of a Unix socket
            return
        host = address[0]
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        host = args[0]
    else:
        return
    name = host.decode() if isinstance(host, bytes) else host
    if isinstance(name, str) and name.endswith(".invalid"):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    if not is_loopback(name):
        raise OtherHostError(f"{event}: {name}")


def is_loopback(host: object) -> bool:
    """Whether ``host``, a name or an address, is this machine; none and "" are."""
    if host in (None, "", "localhost"):
        return True
    try:
        return ipaddress.ip_address(str(host)).is_loopback
    except ValueError:
        return False
