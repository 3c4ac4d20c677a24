# SPDX-License-Identifier: Apache-2.0
"""Takes pictures of exported files as other programs show them: LibreOffice, a PDF renderer and a browser.

    .venv/bin/python packaging/picture_exports.py [FOLDER]

Needs soffice, pdftoppm and chromium, and the licence library. A program that is missing is named, and its pictures are
left out.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "licenses" / "samples" / "northwind-community-1.pdf"
DOTS_AN_INCH = "80"


def howopen(*words: str) -> None:
    """Runs a command of the program."""
    subprocess.run([sys.executable, "-m", "howopen", *words], cwd=ROOT / "app", check=True, stderr=subprocess.DEVNULL)


def as_pdf(path: Path) -> Path:
    """What LibreOffice prints of a document."""
    words = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(path.parent), str(path)]
    subprocess.run(words, check=True, capture_output=True)
    return path.with_suffix(".pdf")


def page(pdf: Path, number: int, picture: Path) -> None:
    """Saves a page of a PDF as a picture."""
    stem = pdf.parent / f"{picture.stem}-page"
    limits = ["-f", str(number), "-l", str(number), "-r", DOTS_AN_INCH, "-singlefile", "-png"]
    subprocess.run(["pdftoppm", *limits, str(pdf), str(stem)], check=True)
    keep(stem.with_suffix(".png"), picture)


def keep(taken: Path, picture: Path) -> None:
    """Saves a picture with 256 colours."""
    with Image.open(taken) as image:
        image.convert("RGB").quantize(256, dither=Image.Dither.NONE).save(picture, optimize=True)
    print(picture)


def main(folder: Path) -> None:
    """Makes the pictures in ``folder``."""
    folder.mkdir(parents=True, exist_ok=True)
    missing = [name for name in ("soffice", "pdftoppm", "chromium") if shutil.which(name) is None]
    print(*(f"{name} is not here" for name in missing), sep="\n", end="\n" if missing else "")
    with tempfile.TemporaryDirectory() as made:
        work = Path(made)
        if not {"soffice", "pdftoppm"} & set(missing):
            howopen("extract", "lib:llama-4", "-f", "docx", "-o", str(work / "summary.docx"))
            page(as_pdf(work / "summary.docx"), 1, folder / "word-summary.png")
            howopen("compare", "lib:llama-2", "lib:llama-3.1", "-f", "docx", "-o", str(work / "redline.docx"))
            page(as_pdf(work / "redline.docx"), 1, folder / "word-redline.png")
        if "pdftoppm" not in missing:
            howopen("extract", str(SAMPLE), "-f", "annotated", "-o", str(work / "marked.pdf"))
            page(work / "marked.pdf", 1, folder / "marked-original.png")
            howopen("extract", "lib:llama-4", "-f", "pdf", "-o", str(work / "report.pdf"))
            page(work / "report.pdf", 1, folder / "pdf-report.png")
        if "chromium" not in missing:
            howopen("extract", "lib:llama-4", "-f", "html", "-o", str(work / "report.html"))
            shot = work / "report.png"
            words = ["chromium", "--headless", "--no-sandbox", f"--screenshot={shot}", "--window-size=1100,1300"]
            subprocess.run([*words, (work / "report.html").as_uri()], check=True, capture_output=True)
            keep(shot, folder / "html-report.png")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "pictures")
