# SPDX-License-Identifier: Apache-2.0
"""Sets a checkout up on a fresh machine, then runs HowOpen or its checks. Standard library only.

Everything lands in ``.venv`` beside this checkout (or in ``HOWOPEN_VENV``), from ``requirements*.lock`` with hashes. A
stamp in it remembers what was done, so that the next start does nothing and needs no network.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import sysconfig
from pathlib import Path

from system_libraries import ensure_system_libraries

ROOT = Path(__file__).resolve().parents[1]
VENV = Path(os.environ.get("HOWOPEN_VENV") or ROOT / ".venv")
LOCKS = {"run": "requirements.lock", "test": "requirements-test.lock"}
COMMANDS = (
    "extract",
    "read",
    "compare",
    "matrix",
    "identify",
    "ask",
    "check",
    "timeline",
    "release",
    "library",
    "bench",
)


def say(words: str) -> None:
    """Tells the person what is going on; standard output is left to the results."""
    print(words, file=sys.stderr, flush=True)


def give_up(words: str) -> None:
    """Ends with a message instead of a traceback."""
    say(f"HowOpen: {words}")
    sys.exit(1)


def venv_python() -> Path:
    """The Python of the virtual environment."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def stamp(kind: str) -> tuple[Path, str]:
    """The file that remembers the set-up of ``kind``, and what it holds once that is done."""
    lock = (ROOT / "packaging" / LOCKS[kind]).read_bytes()
    # Not the whole version: a security update of Python leaves the environment as good as it was.
    known = f"{hashlib.sha256(lock).hexdigest()} {sys.version_info.major}.{sys.version_info.minor} {ROOT}"
    return VENV / f".howopen-{kind}", known


def ready(kind: str) -> bool:
    """Whether the set-up of ``kind`` was finished before."""
    path, known = stamp(kind)
    return path.is_file() and path.read_text(encoding="utf-8") == known


def make_venv() -> None:
    """Makes the virtual environment; on a Debian without ``ensurepip`` installs what is missing, or says how."""
    if venv_python().exists():
        return
    say("Making a virtual environment ...")
    made = subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=False, capture_output=True, text=True)
    if made.returncode and ensure_system_libraries(["python3-venv"], say=say):
        made = subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=False, capture_output=True)
    if made.returncode:
        give_up("the virtual environment could not be made. On Debian or Ubuntu: apt-get install python3-venv")


def install(kind: str) -> None:
    """Installs the locked dependencies and points the environment at ``app/``."""
    make_venv()
    say("Installing the locked dependencies (once; some 200 MB) ...")
    lock = ROOT / "packaging" / LOCKS[kind]
    pip = [str(venv_python()), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes"]
    done = subprocess.run([*pip, "--only-binary", ":all:", "-r", str(lock)], check=False, stdout=sys.stderr)
    if done.returncode:
        give_up("the dependencies could not be installed (pip's words are above). Check the connection and run again.")
    site = subprocess.run(
        [str(venv_python()), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    (Path(site.stdout.strip()) / "howopen-checkout.pth").write_text(f"{ROOT / 'app'}\n", encoding="utf-8")


def set_up(kind: str) -> None:
    """Does what is still to do for ``kind``."""
    if ready(kind):
        return
    install(kind)
    if sys.platform.startswith("linux"):
        ensure_system_libraries(say=say)
    path, known = stamp(kind)
    path.write_text(known, encoding="utf-8")


def environment() -> dict[str, str]:
    """The environment for HowOpen itself."""
    return {**os.environ, "PYTHONPATH": str(ROOT / "app"), "PYTHONUTF8": "1"}


def fetch_library() -> None:
    """Fetches the licence library where it is missing; without a connection HowOpen works without it."""
    python = str(venv_python())
    there = subprocess.run(
        [python, "-m", "howopen", "library", "status"], check=False, env=environment(), capture_output=True
    )
    if there.returncode == 0:
        return
    say("Fetching the licence library (once; 126 MB are read, 40 MB kept) ...")
    fetched = subprocess.run(
        [python, "-m", "howopen", "library", "sync"], check=False, env=environment(), stdout=sys.stderr
    )
    if fetched.returncode:
        say("HowOpen works without the library; './run library sync' tries again.")


def has_display() -> bool:
    """Whether a window could be shown."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def wants_window(words: list[str]) -> bool:
    """Whether these words name documents to open, not a command, an option or a misspelt command."""
    if not words:
        return True
    first = words[0]
    misspelt = first.isidentifier() and not os.path.lexists(first)
    return not (first in COMMANDS or first.startswith("-") or misspelt)


def run(words: list[str]) -> int:
    """Opens the window, or runs a command of the command line; returns its exit code."""
    first = not ready("run") and not ready("test")
    if first:
        set_up("run")
    if first or not (VENV / ".howopen-library").exists():
        fetch_library()
        (VENV / ".howopen-library").touch()
    if wants_window(words) and not has_display():
        say("There is no display here, so the window stays closed. This is the comparison of two library licences:\n")
        shown = subprocess.run(
            [str(venv_python()), "-m", "howopen", "compare", "lib:llama-2", "lib:llama-4", "-f", "md"],
            check=False, env=environment(),
        )  # fmt: skip
        say("\nRead on: README.md, './run --help', './run extract lib:llama-4', './run compare A B -f html'.")
        return shown.returncode
    return subprocess.run([str(venv_python()), "-m", "howopen", *words], check=False, env=environment()).returncode


def checks() -> list[list[str]]:
    """The checks before the tests, in the order in which they fail fastest."""
    python = str(venv_python())
    lint = str(venv_python().with_name("lint-imports" + sysconfig.get_config_var("EXE")))
    return [
        [python, "-m", "ruff", "format", "--check", "--quiet", "."],
        [python, "-m", "ruff", "check", "--quiet", "."],
        [lint],
        [python, "-m", "mypy"],
    ]


def test(words: list[str]) -> int:
    """Runs every check and all tests; pytest's summary is the last line. Returns the first exit code that is not 0."""
    if not ready("test"):
        set_up("test")
    fetch_library()
    env = {**environment(), "MYPYPATH": "app"}
    for command in checks():
        say(f"# {' '.join(Path(word).name if word == command[0] else word for word in command)}")
        failed = subprocess.run(command, check=False, cwd=ROOT, env=env).returncode
        if failed:
            return failed
    env.setdefault("QT_QPA_PLATFORM", "offscreen")
    pytest = [str(venv_python()), "-m", "pytest", "-q", "-n", "2", "--dist", "loadscope", *words]
    return subprocess.run(pytest, check=False, cwd=ROOT, env=env).returncode


if __name__ == "__main__":
    task = {"run": run, "test": test}[sys.argv[1]]
    try:
        sys.exit(task(sys.argv[2:]))
    except KeyboardInterrupt:
        sys.exit(130)
