"""The floor program: what an exchange costs if it is written bare, with nothing in between.

Two processes, sockets, sqlite3 and orjson: as fast as one would write the job by hand. Our own
client and server are measured against it, in the same run and on the same records.

What it does, as ours does:

- HTTP/1.1 over a kept-alive loopback connection, with HTTP Basic credentials checked against a
  stored hash at each request;
- push and pull in batches of 500, as the JSON of protocol 1.3; each batch decoded, and committed
  (write-ahead log, ``synchronous=FULL``) before it is acknowledged;
- received records wait in a buffer that holds one row a record, and are then integrated, parents
  first, into the record table: primary key, unique (table, id), index by store, a cursor for each
  record, a line's store from its header;
- a queue row for each record that waits, deleted when it is acknowledged.

What it leaves out: conversion of dates and times (protocol 7.3), Argon2id and lock-out, hardware
IDs and versions, authority and refused records, deletions and merges, lines that wait for their
header, routing to other sites, other databases than SQLite, progress, history, logs and errors.
"""
