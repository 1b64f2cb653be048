"""The Sync status window (Special > Synchronisation > Sync status…)."""
