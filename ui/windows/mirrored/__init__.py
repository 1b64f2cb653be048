"""Mirrored sync…: which site is the primary server, that is, edits central data (seed 003).

``pages`` choose it, wait with the user for the conditions and set it
(``models.commands.primary_site``).
"""
