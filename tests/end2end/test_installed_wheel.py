"""The wheel, installed apart from this checkout, does the main job as its own command."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.end2end.command_line import DEADLINE_S, ROOT

Run = Callable[..., str]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder a fresh wheel of this checkout is installed in; its dependencies are ours."""
    made, target = tmp_path_factory.mktemp("wheel"), tmp_path_factory.mktemp("installed")
    build = ("-m", "build", "--wheel", "--no-isolation", "--outdir", str(made), str(ROOT))
    subprocess.run([sys.executable, *build], check=True, capture_output=True, timeout=DEADLINE_S)
    (wheel,) = made.glob("twoarrows-*.whl")
    install = ("-m", "pip", "install", "--no-deps", "--no-index", "--target", str(target))
    subprocess.run(
        [sys.executable, *install, str(wheel)], check=True, capture_output=True, timeout=DEADLINE_S
    )
    return target


def environment(installed: Path) -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(installed), "PYTHONWARNINGS": "error"}


@pytest.fixture
def run(installed: Path, tmp_path: Path) -> Run:
    """Run the installed command in a folder of its own and return what it printed."""

    def run_command(*arguments: str) -> str:
        ended = subprocess.run(
            [str(installed / "bin" / "twoarrows"), *arguments],
            cwd=tmp_path,
            env=environment(installed),
            capture_output=True,
            text=True,
            timeout=DEADLINE_S,
            check=False,
        )
        assert ended.returncode == 0, ended.stderr
        return ended.stdout

    return run_command


def test_its_code_and_data_come_from_the_wheel(installed: Path, tmp_path: Path) -> None:
    found = subprocess.run(
        [sys.executable, "-c", "import app, models, syncengine, ui, resources;"
         "print(*(each.__file__ for each in (app, models, syncengine, ui, resources)), sep='\\n')"],
        cwd=tmp_path, env=environment(installed), capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert {Path(line).parents[1] for line in found.stdout.split()} == {installed}
    for data in ("models/catalogue/tables.json", "resources/icons/two-arrows.svg",
                 "resources/styles/twoarrows.qss"):  # fmt: skip
        assert (installed / data).read_bytes() == (ROOT / data).read_bytes()


def test_it_synchronises_two_datafiles(run: Run, installed: Path, tmp_path: Path) -> None:
    (tmp_path / "password").write_text("one of its own\n")
    lines: list[dict[str, Any]] = [
        {"tableName": "name", "recordId": "N1", "action": "update",
         "recordData": {"ID": "N1", "name": "North", "type": "store"}},
        {"tableName": "store", "recordId": "S1", "action": "update",
         "recordData": {"ID": "S1", "name_ID": "N1", "code": "NOR", "sync_id_remote_site": 1}},
        {"tableName": "transact", "recordId": "T1", "action": "update",
         "recordData": {"ID": "T1", "store_ID": "S1", "comment": "from the start"}},
    ]  # fmt: skip
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))
    central, remote = ("--datafile", "central.2a"), ("--datafile", "north.2a")
    run("init", "central", *central, "--site-name", "Centre")
    run("records", "import", *central, "in.jsonl")
    secret = ("--password-file", "password")
    run("site", "add", *central, "--name", "North", *secret, "--store", "NOR")
    serve = [str(installed / "bin" / "twoarrows"), "serve", *central, "--port", "0"]
    with subprocess.Popen(
        serve, cwd=tmp_path, env=environment(installed), stdout=subprocess.PIPE, text=True
    ) as server:
        try:
            assert server.stdout is not None
            url = json.loads(server.stdout.readline())["url"]
            run("init", "remote", *remote, "--url", url, "--site-name", "North", *secret)
            first = json.loads(run("sync", *remote, "--json"))
            assert first["pulled_rows"] == first["applied_rows"] == len(lines)
            run("records", "edit", *remote, "transact", "T1", "--set", "comment=changed")
            assert json.loads(run("sync", *remote, "--json"))["pushed_rows"] == 1
            server.terminate()
            assert server.wait(DEADLINE_S) == 0
        finally:
            server.kill()
    exported = run("records", "export", *central)
    assert exported == run("records", "export", *remote)
    assert '"comment":"changed"' in exported
