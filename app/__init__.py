"""Two Arrows as a program: arguments, paths, settings, logging and the demo network.

Composes the layers below and decides nothing itself: the rules live in ``models``, the exchange in
``syncengine``, the screens in ``ui``. Only the version is kept here, for the build reads it.
"""

__version__ = "0.1.0"
