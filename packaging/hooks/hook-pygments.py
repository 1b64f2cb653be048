"""What the bundle holds of Pygments, in place of PyInstaller's own hook: it would take 500 lexers.

Rich looks for its styles by name, and for the lexers of Python when it shows a traceback.
"""

from PyInstaller.utils.hooks import collect_submodules

hiddenimports = ["pygments.lexers.python", *collect_submodules("pygments.styles")]
