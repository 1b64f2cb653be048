"""Guided windows: pages with Back, Next and Cancel, and nothing changed before the last of them.

``window`` turns the pages and shows errors, ``page`` is what every page is. The procedures of an
open datafile are beside them; the first-start wizard (``ui.windows.wizard``) is made of the same.
"""
