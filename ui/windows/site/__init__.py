"""The site window: one site, edited as a copy and saved as a whole (windows.md, Site window)."""
