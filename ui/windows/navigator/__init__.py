"""The navigator: the main window of one datafile, with its menus, pages and status block."""
