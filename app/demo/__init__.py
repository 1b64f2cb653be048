"""The demo network: its data, its making, its windows, and the story played without a screen.

``generator`` is the face of the data: records come out in the pull format (protocol, section 7),
made from a seed, and nothing of it opens a datafile. ``making`` brings them into real datafiles,
``folder`` keeps those, ``launch`` opens them or plays the ``story``.
"""
