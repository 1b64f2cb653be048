"""Special > Synchronisation > Create sync site…: a store of the central server gets its own site.

``pages`` ask and do it (``models.commands.new_sync_site``); ``card`` is what the new site's user
gets in hand.
"""
