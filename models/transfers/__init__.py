"""Transfers: the second half of what two stores do with each other (sync.md, seed 003).

The central server makes the responding half of a transaction whose other party is a store that is
active elsewhere; a site does the same for two stores of its own. ``settle_transfers`` walks the
change log from where it last was, so it needs nobody to tell it what happened, and a kill loses
nothing. Which sites get the halves is the business of ``models.routing`` alone.
"""

from models.transfers.confirmed import defend_confirmed
from models.transfers.settling import settle_transfers, settle_within

__all__ = ["defend_confirmed", "settle_transfers", "settle_within"]
