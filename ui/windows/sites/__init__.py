"""The Sites list (Special > Show sites…)."""
