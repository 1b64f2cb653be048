"""The demo network: what its central server and its remote sites hold, made from a seed.

``generator`` is the public face. Nothing here opens a datafile, a window or a connection: records
come out in the pull format (protocol, section 7) and whoever asked writes them.
"""
