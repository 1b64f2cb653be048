"""The command line: arguments in, commands and queries called, results out.

One module for each group of commands; ``failures`` turns every error into one sentence and an exit
code. What the commands do is in ``models`` and ``syncengine``.
"""

from app.cli.failures import run

__all__ = ["run"]
