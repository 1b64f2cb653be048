"""Unlocking the sync settings: the dialog that asks for the code, the state, and its row."""
