"""An entry that is a file of the user: there while the program starts at log-in, else not."""

from pathlib import Path

from models.whole_file import in_our_words, whole_file


class EntryFile:
    """Starts the program by a file at ``path`` with ``content``. Thread: any."""

    def __init__(self, path: Path, content: bytes) -> None:
        self.path = path
        self.content = content

    def is_on(self) -> bool:
        """Say whether the file is there."""
        return self.path.is_file()

    def set_on(self, on: bool) -> None:
        """Write the file, or remove it. Raises: AppError(FILE_UNWRITABLE)."""
        with in_our_words(self.path):
            if not on:
                self.path.unlink(missing_ok=True)
                return
            self.path.parent.mkdir(parents=True, exist_ok=True)
        with whole_file(self.path) as stream:
            stream.write(self.content)
