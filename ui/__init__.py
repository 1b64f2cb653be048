"""The screens: Qt windows, widgets and item models over frozen views.

No rule of the data and no SQL lives here: a window reads through ``models.queries`` and writes
through ``models.commands``, both off the UI thread.
"""
