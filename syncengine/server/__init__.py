"""The central server: who is let in, what it answers, and the process it runs in."""
