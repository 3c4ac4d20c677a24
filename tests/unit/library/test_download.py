# SPDX-License-Identifier: Apache-2.0
"""pip's part is played by a script: what matters is what is asked of it and what is made of its answers."""

import json
import sys
from pathlib import Path

import pytest

from howopen.domain.errors import HowOpenError
from howopen.library import CancelledError, Progress, Stage
from howopen.library.progress import never, unheard
from howopen.library.sources import download
from howopen.library.sources.download import PINNED, Release, downloaded

RELEASE = Release("pier", "2.0", "cp311", "ab" * 32, 1000)
SAVE = """
import json, os, pathlib, sys
folder = pathlib.Path(sys.argv[sys.argv.index("--dest") + 1])
folder.mkdir()
(folder / "pier-2.0-cp311-none-any.whl").write_bytes(b"wheel")
requirements = pathlib.Path(sys.argv[sys.argv.index("--requirement") + 1]).read_text()
pathlib.Path({record!r}).write_text(json.dumps([sys.argv[1:], requirements, os.environ["TMPDIR"]]))
"""


def _pip(tmp_path: Path, code: str) -> tuple[str, ...]:
    script = tmp_path / "pip.py"
    script.write_text(code, encoding="utf-8")
    return (sys.executable, str(script))


def test_pip_is_asked_for_one_checked_wheel_and_runs_none_of_it(tmp_path: Path) -> None:
    record = tmp_path / "record.json"
    pip = _pip(tmp_path, SAVE.format(record=str(record)))
    with downloaded(RELEASE, progress=unheard, cancelled=never, pip=pip) as wheel:
        assert wheel.read_bytes() == b"wheel"
    assert not wheel.exists()
    arguments, requirements, scratch = json.loads(record.read_text(encoding="utf-8"))
    assert requirements == f"pier==2.0 --hash=sha256:{'ab' * 32}\n"
    assert {"download", "--no-deps", "--require-hashes", "--no-input"} <= set(arguments)
    assert arguments[arguments.index("--only-binary") + 1] == ":all:"
    assert arguments[arguments.index("--python-version") + 1] == "3.11"
    assert not any("://" in argument or "index" in argument for argument in arguments)
    assert not Path(scratch).exists()


def test_what_has_arrived_is_reported(tmp_path: Path) -> None:
    code = """
import os, pathlib, sys, time
folder = pathlib.Path(os.environ["TMPDIR"], "unpack")
folder.mkdir()
(folder / "part").write_bytes(b"x" * 400)
time.sleep(1)
dest = pathlib.Path(sys.argv[sys.argv.index("--dest") + 1])
dest.mkdir()
(dest / "a.whl").write_bytes(b"x" * 1000)
"""
    steps: list[Progress] = []
    with downloaded(RELEASE, progress=steps.append, cancelled=never, pip=_pip(tmp_path, code)):
        pass
    assert Progress(Stage.DOWNLOADING, 400, 1000) in steps


def test_stopping_ends_pip(tmp_path: Path) -> None:
    pip = _pip(tmp_path, "import time; time.sleep(60)")
    answers = iter([False])
    with (
        pytest.raises(CancelledError),
        downloaded(RELEASE, progress=unheard, cancelled=lambda: next(answers, True), pip=pip),
    ):
        pytest.fail("nothing was fetched")


def test_nothing_arriving_for_long_ends_pip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download, "_STALLED_SECONDS", 0.3)
    pip = _pip(tmp_path, "import time; time.sleep(60)")
    with (
        pytest.raises(HowOpenError, match="has arrived"),
        downloaded(RELEASE, progress=unheard, cancelled=never, pip=pip),
    ):
        pytest.fail("nothing was fetched")


@pytest.mark.parametrize(
    ("output", "message", "hint"),
    [
        ("ERROR: No matching distribution found for pier==2.0", "could not fetch pier==2.0", "--wheel FILE"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "another file", "pip config"),
        ("OSError: [Errno 28] No space left on device", "no room", "Free 300 MB"),
        ("", "could not fetch", "Check the network"),
    ],
)
def test_each_failure_says_what_to_do(tmp_path: Path, output: str, message: str, hint: str) -> None:
    pip = _pip(tmp_path, f"import sys; print({output!r}); sys.exit(1)")
    with pytest.raises(HowOpenError) as caught, downloaded(RELEASE, progress=unheard, cancelled=never, pip=pip):
        pytest.fail("nothing was fetched")
    assert message in caught.value.message
    assert hint in caught.value.hint


def test_a_python_without_pip_is_told_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download.importlib.util, "find_spec", lambda _: None)
    with pytest.raises(HowOpenError, match="ensurepip"), downloaded(RELEASE, progress=unheard, cancelled=never):
        pytest.fail("nothing was fetched")


def test_a_pip_that_cannot_start_is_no_traceback(tmp_path: Path) -> None:
    pip = (str(tmp_path / "none"),)
    with (
        pytest.raises(HowOpenError, match="cannot be started"),
        downloaded(RELEASE, progress=unheard, cancelled=never, pip=pip),
    ):
        pytest.fail("nothing was fetched")


def test_the_pinned_release_is_whole() -> None:
    assert len(bytes.fromhex(PINNED.sha256)) == 32
    assert PINNED.requirement == "scancode-toolkit-mini==32.5.0"
