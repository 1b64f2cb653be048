"""The window of one store, Edit store (windows.md, Stores and the store window)."""
