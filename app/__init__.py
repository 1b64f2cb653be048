"""Two Arrows as a program: arguments, paths, settings, logging and the demo network.

Composes the layers below and decides nothing itself: the rules live in ``models``, the exchange in
``syncengine``, the screens in ``ui``. Only what it is
called and its version are kept here; the build reads the latter.
"""

PRODUCT = "Two Arrows"
__version__ = "0.1.0"
