"""Where datafiles are, as people and processes write it: one place, several spellings."""

from pathlib import Path


def full_location(location: str) -> str:
    """Return ``location`` as another process, in another folder, finds it."""
    return location if "://" in location else str(Path(location).absolute())


def identity(location: str) -> str:
    """Return one name for a datafile, however it was written."""
    return location if "://" in location else str(Path(location).resolve())


def may_exist(location: str) -> bool:
    """Say whether it is worth an attempt to open ``location``; of a database nobody knows."""
    return "://" in location or Path(location).is_file()
