# SPDX-License-Identifier: Apache-2.0
"""Tries an installed HowOpen as a person would: every command on its own samples, and the window on a PDF."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

SAMPLES = Path(__file__).resolve().parents[1] / "licenses" / "samples"
PROFILE = Path(__file__).resolve().parents[1] / "resources" / "profiles" / "example.toml"
PATIENCE = 120  # seconds for one step; a cold start on a slow disk takes some
CARD = "---\nlicense: apache-2.0\nlibrary_name: transformers\n---\n# Lantern\nWeights and code are released.\n"


def size(path: Path) -> str:
    """A file's or a folder's size in megabytes of a million bytes."""
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file() and not file.is_symlink()]
    return f"{sum(file.stat().st_size for file in files) / 1e6:.1f} MB"


@dataclass
class Smoke:
    """One installed program under trial; ``work`` is a folder of its own, far from the checkout."""

    program: Sequence[str]
    work: Path
    library: Path | None = None
    failed: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.home = self.work / "home"
        self.home.mkdir(parents=True)
        shutil.copytree(SAMPLES, self.work, dirs_exist_ok=True)
        shutil.copyfile(PROFILE, self.work / "we.toml")
        (self.work / "card.md").write_text(CARD, encoding="utf-8")
        versions = self.work / "versions"
        versions.mkdir()
        for number, day in ((1, "2024-01-01"), (2, "2025-02-01")):
            shutil.copyfile(SAMPLES / f"northwind-community-{number}.md", versions / f"terms {day}.md")
        if self.library is not None:
            shutil.copyfile(self.library, self.home / "library.sqlite")

    def environment(self) -> dict[str, str]:
        """The environment without anything of a checkout or of a Python; Qt's platform may be set, for a display."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
        return {"QT_QPA_PLATFORM": "offscreen"} | kept | {"HOWOPEN_HOME": str(self.home)}

    def say(self, name: str, problem: str, seconds: float) -> None:
        """Reports one step."""
        print(
            f"{'FAILED' if problem else 'ok':<7}{seconds:6.2f} s  {name}{f': {problem}' if problem else ''}", flush=True
        )
        if problem:
            self.failed.append(name)

    def run(self, *words: str, holds: Callable[[bytes], object] = bool, code: int = 0) -> None:
        """One command; what ``-o`` names, or else its standard output, must satisfy ``holds``."""
        before = time.perf_counter()
        try:
            done = subprocess.run(
                [*self.program, *words],
                cwd=self.work, env=self.environment(), capture_output=True, timeout=PATIENCE, check=False,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            self.say(" ".join(words), f"not done after {PATIENCE} s", PATIENCE)
            return
        seconds = time.perf_counter() - before
        made = self.work / words[words.index("-o") + 1] if "-o" in words else None
        result = (made.read_bytes() if made.is_file() else b"") if made else done.stdout
        problem = ""
        if done.returncode != code:
            problem = f"exit code {done.returncode}: {done.stderr.decode(errors='replace')[-300:]}"
        elif not holds(result):
            problem = f"not the result that it should be ({len(result)} bytes)"
        self.say(" ".join(words), problem, seconds)

    def window(self, document: str = "northwind-community-1.pdf") -> None:
        """Opens the window on a PDF; done once its worker has read it and the window lists it as a recent document."""
        settings = self.home / "settings.json"
        settings.unlink(missing_ok=True)
        before = time.perf_counter()
        log = self.work / "window.log"
        with log.open("wb") as output:
            process = subprocess.Popen(
                [*self.program, document], cwd=self.work, env=self.environment(), stdout=output, stderr=output
            )
            problem = "closed by itself"
            while process.poll() is None:
                if opened(settings, document):
                    problem = ""
                    break
                if time.perf_counter() - before > PATIENCE:
                    problem = "did not open the document"
                    break
                time.sleep(0.05)
            seconds = time.perf_counter() - before
            process.terminate()
            process.wait(timeout=PATIENCE)
        words = log.read_text(encoding="utf-8", errors="replace")
        if "Traceback" in words or problem:
            problem = f"{problem} {words[-300:]}".strip()
        self.say(f"window with {document}", problem, seconds)

    def finish(self) -> int:
        """The exit code, after one closing line."""
        print(f"{'FAILED: ' + ', '.join(self.failed) if self.failed else 'everything works'}")
        return 1 if self.failed else 0


def opened(settings: Path, document: str) -> bool:
    """Whether the window's settings list the document among the recent ones."""
    try:
        recent = json.loads(settings.read_text(encoding="utf-8"))["recent"]
    except (OSError, ValueError, KeyError):
        return False
    return any(str(entry.get("source", "")).endswith(document) for entry in recent)


def starts(*heads: bytes) -> Callable[[bytes], bool]:
    """Whether a result begins with one of these."""
    return lambda result: result.startswith(heads)


def is_json(result: bytes) -> bool:
    """Whether a result is JSON that says something."""
    try:
        return bool(json.loads(result))
    except ValueError:
        return False


def commands(smoke: Smoke) -> None:
    """Every command, each kind of input and each kind of output once; those of the library where there is one."""
    one, two = "northwind-community-1.pdf", "northwind-community-2.docx"
    zipped = starts(b"PK\x03\x04")
    smoke.run("--version", holds=starts(b"howopen "))
    smoke.run("--help", holds=lambda out: b"extract" in out)
    smoke.run("read", one, holds=lambda out: len(out) > 1000)
    smoke.run("extract", one, holds=is_json)
    smoke.run("extract", one, "-f", "docx", "-o", "summary.docx", holds=zipped)
    smoke.run("extract", one, "-f", "xlsx", "-o", "summary.xlsx", holds=zipped)
    smoke.run("extract", one, "-f", "pdf", "-o", "summary.pdf", holds=starts(b"%PDF-"))
    smoke.run("extract", one, "-f", "annotated", "-o", "marked.pdf", holds=starts(b"%PDF-"))
    smoke.run("extract", "--bundle", "northwind-community-1.md", two, "-f", "md")
    smoke.run("compare", one, two, "-f", "html", "-o", "compare.html", holds=starts(b"<!"))
    smoke.run("compare", one, two, "-f", "docx", "-o", "compare.docx", holds=zipped)
    smoke.run("compare", one, two, "-f", "pdf", "-o", "compare.pdf", holds=starts(b"%PDF-"))
    smoke.run("matrix", one, two, "lantern-research-1.md", "-f", "csv")
    smoke.run("check", "--policy", "hosted-product", "lantern-research-1.md", "-f", "sarif", holds=is_json, code=1)
    smoke.run("ask", "--profile", "we.toml", one, "-f", "docx", "-o", "duties.docx", holds=zipped)
    smoke.run("release", "card.md", "-f", "json", holds=is_json)
    smoke.run("timeline", "versions", holds=lambda out: b"2 versions" in out)
    smoke.run("library", "status", code=0 if smoke.library or has_seed(smoke) else 3, holds=lambda _: True)
    if smoke.library or has_seed(smoke):
        smoke.run("library", "search", "monthly active users", holds=lambda out: out.count(b"\n") > 3)
        smoke.run("identify", one, holds=is_json)
        smoke.run("extract", "lib:apache-2.0", holds=is_json)


def has_seed(smoke: Smoke) -> bool:
    """Whether the program brought a library of its own on its first start."""
    return (smoke.home / "library.sqlite").exists()


if __name__ == "__main__":
    sys.exit("Run smoke_wheel.py or smoke_bundle.py.")
