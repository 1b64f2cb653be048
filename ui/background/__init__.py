"""How the windows wait without stopping: blocking work in lanes, the engine's events as signals."""
