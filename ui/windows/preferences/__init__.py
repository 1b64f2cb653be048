"""File > Preferences…: how this datafile synchronises and serves, and how the program looks."""
