"""The Stores list (Special > Stores…)."""
