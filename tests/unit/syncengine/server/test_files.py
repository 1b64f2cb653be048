"""Uploaded files: kept whole under names of our own, and the form they come in."""

from pathlib import Path

import pytest

from syncengine.server.files import BrokenForm, FileStore, parts_of_form

FORM = "multipart/form-data; boundary=x"


def form(*parts: tuple[str, bytes]) -> bytes:
    """Return a form of the parts: a Content-Disposition and the content."""
    pieces = [
        b"--x\r\nContent-Disposition: " + head.encode() + b"\r\nX: y\r\n\r\n" + content + b"\r\n"
        for head, content in parts
    ]
    return b"".join([*pieces, b"--x--\r\n"])


@pytest.mark.parametrize("file_id", ["f1", "../../f", "/etc/passwd", "", "nul", "é\0", "\ud800"])
def test_a_file_stays_in_its_folder(tmp_path: Path, file_id: str) -> None:
    store = FileStore(tmp_path / "kept")
    assert store.find(file_id) is None
    for content in (b"old", b"new and longer", b""):
        store.keep(file_id, content)
        path = store.find(file_id)
        assert path is not None
        assert path.read_bytes() == content
        assert path.is_relative_to(tmp_path / "kept")
    assert [each for each in tmp_path.rglob("*") if each.is_file()] == [path]


def test_a_file_that_cannot_be_kept_leaves_nothing(tmp_path: Path) -> None:
    store = FileStore(tmp_path / "kept")
    store.keep("f", b"old")
    path = store.find("f")
    assert path is not None
    path.unlink()
    path.mkdir()  # nothing can take its place
    (path / "inside").touch()
    with pytest.raises(OSError, match="f"):
        store.keep("f", b"new")
    assert {each.name for each in path.parent.iterdir()} == {path.name}


@pytest.mark.parametrize("content", [b"", b"\r\n", b" --x", b"\r\n-x\r\n--", bytes(range(256)) * 9])
def test_the_parts_of_a_form_are_taken_byte_for_byte(content: bytes) -> None:
    body = form(('form-data; name="json_part"', b"{}"),
                ('form-data; name="file_part"; filename="a; name=b.jpg"', content))  # fmt: skip
    assert parts_of_form(FORM, body) == {"json_part": b"{}", "file_part": content}
    assert parts_of_form('multipart/form-data; boundary="x"', b"preamble\r\n" + body)


@pytest.mark.parametrize(
    ("kind", "body"),
    [("", b""), ("text/plain; boundary=x", b"--x--"), ("multipart/form-data", b"--x--"),
     (FORM, b""), (FORM, b"--x\r\n"), (FORM, b"--y--"),
     (FORM, form(("form-data", b"z"))[:-6])],
)  # fmt: skip
def test_what_is_no_form_is_refused(kind: str, body: bytes) -> None:
    with pytest.raises(BrokenForm):
        parts_of_form(kind, body)
