# SPDX-License-Identifier: Apache-2.0
"""The page that the PDF bench writes its tables into."""

from typing import Final

PAGE: Final = """\
# How PDFs are read

Written by `PYTHONPATH=app python tests/bench/pdf_bench.py -o docs/reading.md` on {machine}. All figures are of one run
on one machine that also did other work: compare them with each other, not with those of another day.

PDFium (pypdfium2) gives every character, its place and its type; pdfplumber is asked only for the cells of ruled
tables, page by page, each page closed after use. From there it is plain geometry, in points from the top left corner of
the page as its words stand, whether the page or its text is turned:

1. **Lines.** PDFium's own line ends and hyphens; a line is parted where a wide space may lie between columns.
2. **Columns.** A strip of white with four lines of text and more on either side parts them; what lies over it (a
   heading, a paragraph over the full width) parts one band of columns from the next, and inside a band each column may
   be parted again. Short pieces beside each other (cells, list numbers) are no columns.
3. **Running heads, feet, page numbers.** Gone where a third of the pages have the same words or a page number at the
   same height of the margin ("Page 3 of 10", roman numbers, left and right pages with heads of their own), or most
   pages have their own number at an end of that line. Watermarks that run in another direction go likewise.
4. **Footnotes.** Small type that closes a page or column and starts with a mark. They follow the last paragraph that
   ends on their page, so that they never part a sentence and are cited with the page that they stand on.
5. **Paragraphs.** Wraps undone, words parted at line ends joined (the document's own words tell "non-exclusive" from
   "agree-ment"), paragraphs whole over columns and pages.

## Wrong characters

CER: the least number of characters to insert, delete or replace, in per cent of the known text, after white space is
made one space and quotation marks straight. The peers give all that is printed, running heads and page numbers too,
which is what their error on single columns is. The texts are our own, made with a seed in those layouts
(`tests/bench/pdf_layouts.py`); tests hold the words out to the words in.

{errors}

## Seconds

Single-column text with running head and foot, all tools in one process, one after the other; least of two runs where
the first took less than five seconds.

{speeds}

As it is opened in the window: a guarded process is started, hands over the first 20 pages (`preview`), then the
whole; the least of three openings.

{guarded}

## Pages that are pictures

A page that shows something but holds no text, or only a stamp on a large picture, is named in the warnings and in
`Document.unread_pages`. `ocr_available()` tells the engine of the machine: tesseract where it is installed (one
process a page, one thread, 300 dots an inch, at most 60 s), else the extra `ocr` (rapidocr, whose models lie in its
package); neither fetches anything. `read_guarded(path, ocr=True)` reads those pages with it, in the guarded process.
`Document.recognised` are the spans that came from pictures, `Document.unsure` the words of which the engine says that
they may be wrong (tesseract: confidence below 60 %; rapidocr: lines below 0.9).

Measured on {scans} pages printed, scanned at 200 dots an inch, 0.4° aslant, with noise:

{recognition}

## Limits

The guarded process is bound in memory (2 GB), time (120 s; 30 min with text recognition) and pages (5,000). What goes
beyond is refused with the file's name, and so is what crashes the reader. More than 2,000 lines on a page are not
looked through for columns, and more than 3,000 strokes not for tables.

## What it does not do

- Tables without rules are read row by row as text, not as rows of cells.
- A paragraph whose sentence ends with a page or column ends there, also where its next sentence goes on.
- A text box beside the text follows after the text of its page.
- Formulas and diagrams give the characters they hold, in the order of the file.
"""
