"""What the bundle holds of Pygments, in place of PyInstaller's own hook: it would take 500 lexers.

Rich asks for the one of Python when it shows a traceback.
"""

hiddenimports = ["pygments.lexers.python"]
