"""Edit user: one user, edited as a copy and saved as a whole (windows.md, Users)."""
