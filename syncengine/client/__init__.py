"""The remote site's side of the wire: implementations of ``SyncProtocol`` that reach a server."""
