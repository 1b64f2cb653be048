"""The windows of the program, one file each, a package where one needs several.

A window edits a copy and saves by a command; it reads and writes through ``ui.session`` and asks
for other datafiles through ``ui.program``. Widgets that two windows share are in ``ui.widgets``.
"""
