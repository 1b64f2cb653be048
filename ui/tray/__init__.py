"""The program's icon in the tray: the worst state of all open datafiles, its menu, its messages."""
