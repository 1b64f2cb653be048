"""The first-start wizard: four ways to a datafile (windows.md, Log in).

``window`` turns the pages and undoes what they did when it is cancelled; a page asks, checks its
fields and does one step of the way.
"""
