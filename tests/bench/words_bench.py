# SPDX-License-Identifier: Apache-2.0
"""Words in against words out and the time to read, format by format; run by hand, not a test.

    PYTHONPATH=app python tests/bench/words_bench.py

The first rows are our own text as ``tests/fuzz/sample_files.py`` builds it; the others the same text as LibreOffice
converts it, where that is installed. "In" are the words that the text prints, numbers of clauses and heads of mails
included; "same" tells whether those that come out are the same in the same order. LibreOffice's own HTML numbers each
list from 1, so that "1.1" is lost in it before it is read. "ms" is the median of reading in this process, without the
0.1 s that the guarded one takes to start.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from statistics import median

sys.path.append(str(Path(__file__).resolve().parents[1] / "fuzz"))

from sample_files import BUILDERS, MAIL_HEADS, known_words

from howopen.reading import listing, read

ROUNDS = 5
WITH_HEADER = ("docx", "odt", "rtf")
CONVERSIONS = (
    ("docx", "odt"), ("docx", "rtf"), ("docx", "html"), ("docx", "docx"),
    ("odt", "docx"), ("odt", "rtf"), ("odt", "html"),
)  # fmt: skip


def main() -> None:
    """Prints the table."""
    sys.stdout.write(f"{'format':34} {'words in':>9} {'words out':>9} {'lost':>5} {'same':>5} {'ms':>7}\n")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for suffix, build in BUILDERS.items():
            path = folder / f"terms.{suffix}"
            path.write_bytes(build())
            for member in listing(path).members or ("",):
                header = suffix in WITH_HEADER or member.endswith(WITH_HEADER)
                row(f"{suffix} › {member}" if member else suffix, path, member, known_words(header=header))
        converted(folder)


def row(label: str, path: Path, member: str, known: list[str]) -> None:
    """Prints one row."""
    taken = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        document = read(path, member=member)
        taken.append(time.perf_counter() - start)
    words = document.text.split()
    if member == "message":
        known = [*MAIL_HEADS.split(), *known]
    lost = sum((Counter(known) - Counter(words)).values())
    same = "yes" if words == known else "no"
    sys.stdout.write(f"{label:34} {len(known):9,} {len(words):9,} {lost:5,} {same:>5} {1000 * median(taken):7.1f}\n")


def converted(folder: Path) -> None:
    """Prints a row for each conversion."""
    office = shutil.which("soffice")
    if office is None:
        sys.stdout.write("skipped: LibreOffice (soffice) is not installed, so nothing is converted\n")
        return
    for source, target in CONVERSIONS:
        out = folder / f"{source}-{target}"
        command = (office, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to",
                   target, "--outdir", str(out), str(folder / f"terms.{source}"))  # fmt: skip
        subprocess.run(command, capture_output=True, timeout=180, check=False)
        made = out / f"terms.{target}"
        if made.is_file():
            row(f"{source} as {target} by LibreOffice", made, "", known_words(header=True))
        else:
            sys.stdout.write(f"skipped: LibreOffice made no {target} of {source}\n")


if __name__ == "__main__":
    main()
