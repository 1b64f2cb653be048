"""Qt item models over frozen views; no session, no query and no widget lives here."""
