# SPDX-License-Identifier: Apache-2.0
"""How right and how fast PDFs are read, beside other tools in one run; run by hand, not a test.

    PYTHONPATH=app python tests/bench/pdf_bench.py [-o docs/reading.md] [--pages 100 529] [--limit 60] [--scans 2]

The texts are made with a seed (pdf_layouts.py). The character error rate is the least number of characters to insert,
delete and replace, over those of the known text, after white space is made one space and quotation marks straight.
"""

from __future__ import annotations

import argparse
import io
import os
import platform
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from pdf_layouts import LAYOUTS, long_pdf, made
from pdf_page import PAGE
from pdf_scans import scanned

from howopen.domain.document import Document
from howopen.reading import Limits, read_guarded
from howopen.reading.ocr import OcrEngine
from howopen.reading.ocr_rapid import RapidEngine
from howopen.reading.ocr_tesseract import TesseractEngine
from howopen.reading.pdf_file import read_pdf

OURS: Final = "HowOpen"
_QUOTES: Final = str.maketrans("“”‘’", "\"\"''")
_OPENINGS: Final = 3
_SCANNED: Final = next(iter(LAYOUTS))


def ours(data: bytes) -> str:
    """The whole way: heads out, columns, paragraphs, notes, tables."""
    return read_pdf(data, "bench.pdf", Limits(), password="", progress=None).text


def pdfplumber(data: bytes) -> str:
    """``extract_text`` page by page, each closed after use."""
    import pdfplumber as module

    texts = []
    with module.open(io.BytesIO(data)) as document:
        for page in document.pages:
            texts.append(page.extract_text())
            page.close()
    return "\n".join(texts)


def pdfminer(data: bytes) -> str:
    """``extract_text`` of pdfminer.six."""
    from pdfminer.high_level import extract_text

    return str(extract_text(io.BytesIO(data)))


def pypdfium2(data: bytes) -> str:
    """PDFium's characters as they come."""
    import pypdfium2 as module

    with module.PdfDocument(data) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def pypdf(data: bytes) -> str:
    """``extract_text`` page by page."""
    from pypdf import PdfReader

    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)


def pdftotext(data: bytes) -> str:
    """Poppler's program, in its own reading order."""
    done = subprocess.run(["pdftotext", "-", "-"], input=data, capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def tools() -> dict[str, Callable[[bytes], str]]:
    """Ours and those peers that are here."""
    found = {OURS: ours, "pdfplumber": pdfplumber, "pdfminer.six": pdfminer, "pypdfium2": pypdfium2, "pypdf": pypdf}
    return found | ({"pdftotext": pdftotext} if shutil.which("pdftotext") else {})


def folded(text: str) -> str:
    """``text`` with single spaces and straight quotation marks."""
    return " ".join(text.translate(_QUOTES).split())


def error_rate(known: str, read: str) -> float:
    """Wrong characters in per cent of the known text."""
    from rapidfuzz.distance import Levenshtein

    return 100 * Levenshtein.distance(folded(known), folded(read)) / len(folded(known))


def errors() -> Iterator[str]:
    """The table of wrong characters by layout."""
    named = tools()
    yield f"| layout | words in | words out | {' | '.join(f'CER {name}' for name in named)} |"
    yield f"|---|---:|---:|{'---:|' * len(named)}"
    for layout in LAYOUTS:
        pdf = made(layout)
        texts = [run(pdf.data) for run in named.values()]
        rates = " | ".join(f"{error_rate(pdf.text, text):.2f} %" for text in texts)
        yield f"| {layout} | {len(pdf.text.split()):,} | {len(texts[0].split()):,} | {rates} |"


def speeds(pages: Sequence[int], limit: float) -> Iterator[str]:
    """The table of seconds, each tool beside ours, all in this process."""
    yield f"| tool | {' | '.join(f'{count} pages: s per 100 pages | times ours' for count in pages)} |"
    yield f"|---|{'---:|---:|' * len(pages)}"
    files = [long_pdf(count) for count in pages]
    own: list[float] = []
    for name, run in tools().items():
        times: list[float] = []
        for data, count in zip(files, pages, strict=True):
            if times and times[-1] / pages[len(times) - 1] * count > limit:
                break
            times.append(seconds(partial(run, data)))
        own = own or times
        cells = [f"{100 * taken / pages[i]:.2f} | {taken / own[i]:.1f}" for i, taken in enumerate(times)]
        missing = [f"not run, some {times[0] / pages[0] * count:.0f} s | " for count in pages[len(times) :]]
        yield f"| {name} | {' | '.join([*cells, *missing])} |"


def seconds(run: Callable[[], object]) -> float:
    """The lesser of two runs where the first took under five seconds, else that one."""
    times: list[float] = []
    while not times or (len(times) < 2 and times[0] < 5):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return min(times)


def guarded(pages: Sequence[int]) -> Iterator[str]:
    """The table of the guarded process, its start included: the first text, the whole; the least of three openings."""
    yield "| file | first text after | whole after | words in the first text | memory, peak |"
    yield "|---|---:|---:|---:|---:|"
    for count in pages:
        with TemporaryDirectory() as folder:
            path = Path(folder) / "long.pdf"
            path.write_bytes(long_pdf(count))
            after, words, whole = min((_shown(path) for _ in range(_OPENINGS)), key=lambda shown: shown[2])
        yield f"| {count} pages | {after:.2f} s | {whole:.2f} s | {words:,} | {_peak()} |"


def _shown(path: Path) -> tuple[float, int, float]:
    """Seconds until the first text, its words, and seconds until the whole."""
    first: list[tuple[float, int]] = []
    start = time.perf_counter()

    def show(document: Document) -> None:
        first.append((time.perf_counter() - start, len(document.text.split())))

    read_guarded(path, preview=show)
    return *first[0], time.perf_counter() - start


def _peak() -> str:
    if sys.platform == "win32":
        return "not measured"
    import resource

    return f"{resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024:.0f} MiB"


def recognition(pages: int) -> Iterator[str]:
    """The table of engines on the same scanned pages."""
    engines: dict[str, OcrEngine | None] = {"tesseract": TesseractEngine.found(), "rapidocr": RapidEngine.found()}
    pdf = made(_SCANNED)
    scan = scanned(pdf.data, pages=pages)
    content = read_pdf(pdf.data, "bench.pdf", Limits(), password="", progress=None)
    known = content.text[: content.pages[pages - 1].span.end]
    yield "| engine | CER | s per page | words called unsure |"
    yield "|---|---:|---:|---:|"
    for name, engine in engines.items():
        if engine is None:
            yield f"| {name} | not installed | | |"
            continue
        start = time.perf_counter()
        found = read_pdf(scan, "bench.pdf", Limits(), password="", progress=None, engine=engine)
        taken = (time.perf_counter() - start) / pages
        unsure = sum(len(span.of(found.text).split()) for span in found.unsure)
        yield f"| {engine.name} | {error_rate(known, found.text):.2f} % | {taken:.1f} | {unsure} |"


def main(words: Sequence[str]) -> None:
    """Prints the tables, and writes the page if asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-o", "--output", type=Path)
    parser.add_argument("--pages", type=int, nargs="+", default=[100, 529])
    parser.add_argument("--limit", type=float, default=60.0, help="seconds for one file, by the shorter one's rate")
    parser.add_argument("--scans", type=int, default=2)
    options = parser.parse_args(words)
    tables = {
        "errors": errors(),
        "guarded": guarded(options.pages),
        "recognition": recognition(options.scans),
        "speeds": speeds(options.pages, options.limit),
    }
    done: dict[str, str] = {}
    for name, lines in tables.items():
        done[name] = "\n".join(lines)
        sys.stdout.write(f"{done[name]}\n\n")
        sys.stdout.flush()
    if options.output:
        load = f", load average {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
        machine = (
            f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
        )
        machine += load
        options.output.write_text(PAGE.format(machine=machine, scans=options.scans, **done), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
