"""What the program carries with it: icons, styles, translations, help pages and demo data.

Read with ``importlib.resources``; this package imports nothing but the standard library.
"""
