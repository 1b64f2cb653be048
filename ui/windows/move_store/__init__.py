"""Move store…: the procedure of seed 003 ("Moving stores and sites"), step by step.

``pages`` choose the store and its new site, ``conditions_page`` waits with the user until nothing
can be lost and moves it (``models.commands.store_moves``); ``done_page`` follows it to its site.
"""
