"""Reads of a datafile: a session in, frozen views out.

Every query is set-wise and runs on SQLite and PostgreSQL alike. Nothing is written here
(``models.commands``), and no query opens a transaction of its own.
"""
