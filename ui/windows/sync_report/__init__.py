"""The sync report (Special > Users report… > Sync report…)."""
