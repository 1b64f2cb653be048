"""Changes of a datafile: session first, who asks second; what was written comes back.

Each command checks the permission, refuses wrong values with an ``AppError`` before it writes
anything, and leaves a line in the audit log. The caller opens the transaction and commits it by
leaving it; windows and the command line write through nothing else.
"""
