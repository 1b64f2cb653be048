"""What leaves the machine for support: planted names and secrets are nowhere in it."""

import threading
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import msgspec
import pytest

from app.support import bundle as module
from app.support import crashes as crash_module
from app.support.bundle import write_bundle
from app.support.crashes import CrashReports
from app.support.redaction import GONE, Redaction
from models.clock import SYSTEM_CLOCK
from models.commands.preferences import set_preference
from models.datafile import Datafile
from models.enums import Permission
from models.passwords import wire_digest
from models.queries.support import personal_words, support_facts
from models.views import Actor
from tests.fakes.clock import NOON
from tests.fakes.records import change, write
from tests.ui.windows.datafiles import ADMIN_PASSWORD, SITE_PASSWORD, make_central

PATIENT = {
    "type": "patient",
    "name": "Dlamini, Nomvula",
    "first": "Nomvula",
    "last": "Dlamini",
    "phone": "0825550199",
    "bill_address1": "14 Protea Street",
}
PLANTED = (
    "Dlamini",
    "NOMVULA",
    "Thandiwe",
    "0825550199",
    "Protea",
    "amoxi-secret-note",
    "sesame99",
    "c2VzYW1lOTk6",
    "K7QD-9WXM-44TP-ZZ1A",
    ADMIN_PASSWORD,
    SITE_PASSWORD,
    wire_digest(SITE_PASSWORD),
    "$argon2id$v=19$m=1",
    "dbpass77",
)
LEAKS = f"""\
2026-11-20 12:00:00 INFO 1 app: cannot save patient Nomvula Dlamini of 14 Protea Street
2026-11-20 12:00:00 INFO 1 app: phone 0825550199, prescriber THANDIWE
2026-11-20 12:00:00 ERROR 1 app: [parameters: ('p1', 'amoxi-secret-note')]
2026-11-20 12:00:00 ERROR 1 app: payload {{"note": "amoxi-secret-note", "x": {{"y": 1}}}} refused
2026-11-20 12:00:00 ERROR 1 app: password=sesame99 password: "sesame99" unlock_code=sesame99
2026-11-20 12:00:00 ERROR 1 app: Authorization: Basic c2VzYW1lOTk6c2VzYW1l K7QD-9WXM-44TP-ZZ1A
2026-11-20 12:00:00 ERROR 1 app: {wire_digest(SITE_PASSWORD)} $argon2id$v=19$m=1
2026-11-20 12:00:00 ERROR 1 app: postgresql://clerk:dbpass77@db.example.org/x is away
Traceback (most recent call last):
  File "models/records.py", line 12, in write
ValueError: wrong date for 'amoxi-secret-note'
"""


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("log", "crashes"):
        (tmp_path / name).mkdir()
    monkeypatch.setattr(module, "log_folder", lambda: tmp_path / "log")
    monkeypatch.setattr(module, "crash_folder", lambda: tmp_path / "crashes")
    monkeypatch.setattr(crash_module, "crash_folder", lambda: tmp_path / "crashes")
    return tmp_path


@pytest.fixture
def central(tmp_path: Path) -> Iterator[Datafile]:
    with closing(make_central(tmp_path, SYSTEM_CLOCK)) as datafile:
        write(
            datafile,
            [
                change("name", "p1", **PATIENT),
                change("clinician", "c1", first_name="Thandiwe", last_name="Moyo"),
                change("item", "i1", item_name="amoxi-secret-note"),
            ],
        )
        with datafile.write() as session:
            admin = Actor("admin", frozenset(Permission))
            location = "postgresql://clerk:dbpass77@db/support"
            set_preference(session, admin, "support_database", location, NOON)
        yield datafile


def test_nothing_that_was_planted_is_in_the_bundle(folders: Path, central: Datafile) -> None:
    (folders / "log" / "desktop.log").write_text(LEAKS)
    (folders / "log" / "server.log.1").write_text(LEAKS)
    (folders / "crashes" / "crash-1.txt").write_text(LEAKS)
    with central.read() as session:
        facts = support_facts(session, central.name, NOON)
        words = personal_words(session)
    write_bundle(folders / "out.zip", [facts], words)
    with zipfile.ZipFile(folders / "out.zip") as made:
        texts = {name: made.read(name).decode() for name in made.namelist()}
    assert set(texts) == {
        "README.txt",
        "program.json",
        "datafile-1.json",
        "log/desktop.log",
        "log/server.log.1",
        "crashes/crash-1.txt",
    }
    for text in texts.values():
        for planted in PLANTED:
            assert planted.casefold() not in text.casefold()
    told = msgspec.json.decode(texts["datafile-1.json"])
    assert told["datafile"]["site_name"] == "Central Medical Store"
    assert "clinician" in {each["table"] for each in told["tables"]}
    log = texts["log/desktop.log"]
    assert "cannot save patient" in log
    assert 'File "models/records.py", line 12, in write' in log
    assert f"ValueError: wrong date for {GONE}" in log


@pytest.mark.expected_log("Unexpected error in a thread")
def test_a_crash_is_reported_once_and_cleaned(
    folders: Path, caplog: pytest.LogCaptureFixture
) -> None:
    reports = CrashReports()
    told: list[tuple[str, Path | None]] = []
    reports.told = lambda text, path: told.append((text, path))
    assert reports.watch() == ""

    def crash() -> None:
        raise ValueError("no such patient: 'Nomvula Dlamini', password=sesame99")

    for _time in range(2):
        thread = threading.Thread(target=crash, name="sync engine")
        thread.start()
        thread.join()
    reports.end()
    ((text, path),) = told
    assert path is not None
    assert path.parent == folders / "crashes"
    assert path.read_text("utf-8") == text
    assert "sync engine" in text
    assert "in crash" in text
    assert "ValueError: no such patient: " in text
    assert "Dlamini" not in text
    assert "sesame99" not in text
    assert "Unexpected error in a thread" in caplog.text


def test_what_ended_the_process_is_offered_at_the_next_start(folders: Path) -> None:
    (folders / "crashes" / "hard-crash.txt").write_text("Fatal Python error: Segmentation fault")
    reports = CrashReports()
    assert "Segmentation fault" in reports.watch()
    reports.end()
    assert len(list((folders / "crashes").glob("crash-*.txt"))) == 1
    again = CrashReports()
    assert again.watch() == ""
    again.end()


def test_reports_go_elsewhere_when_the_folder_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "state").write_text("a file in the way")
    monkeypatch.setattr(crash_module, "crash_folder", lambda: tmp_path / "state" / "crashes")
    monkeypatch.setattr(crash_module, "gettempdir", lambda: str(tmp_path))
    reports = CrashReports()
    told: list[Path | None] = []
    reports.told = lambda _text, path: told.append(path)
    reports.take(ValueError, ValueError("x"), None)
    assert [each.parent for each in told if each] == [tmp_path]


def test_words_that_logs_need_are_kept() -> None:
    redaction = Redaction({"Error", "Info"})
    assert redaction.own("2026 INFO ERROR") == "2026 INFO ERROR"
    assert redaction.foreign("the site's name isn't known") == "the site's name isn't known"
