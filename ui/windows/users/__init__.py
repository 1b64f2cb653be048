"""The list of users (Admin > Users…)."""
