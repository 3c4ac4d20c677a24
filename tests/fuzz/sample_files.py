# SPDX-License-Identifier: Apache-2.0
"""One text of our own in every format that is read: what the word counts are checked with and the fuzzers start from.

Scripts beside it import it; tests put this folder on the path first.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from email.message import EmailMessage

from sample_packages import docx, odt
from sample_text import LINES, SUBJECT, html, known_words, markdown, rtf, text, zipped

SENDER, RECEIVER, SENT = "Ann Lee <ann@harrow.example>", "legal@reader.example", "Thu, 01 Jan 2026 10:00:00 +0000"
MAIL_HEADS = f"{SUBJECT} From: {SENDER} To: {RECEIVER} Date: {SENT}"
"""What stands before the text of the e-mail."""


def eml() -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Date"], message["Subject"] = SENDER, RECEIVER, SENT, SUBJECT
    message.set_content(text().decode())
    message.add_attachment(docx(), maintype="application", subtype="octet-stream", filename="terms.docx")
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="logo.png")
    message.set_boundary("=sample=")
    return message.as_bytes()


def zip_archive() -> bytes:
    inner = zipped({"inner/terms.md": markdown()})
    return zipped({"LICENSE": text(), "docs/terms.rtf": rtf(), "more.zip": inner, "logo.png": b"\x89PNG"})


def pdf() -> bytes:
    from textwrap import wrap

    from reportlab.pdfgen.canvas import Canvas

    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(595, 842), invariant=1)
    height = 780.0
    for line in LINES:
        canvas.setFont("Helvetica-Bold" if line.kind in ("title", "heading") else "Helvetica", 10)
        if line.kind == "row":
            for column, cell in enumerate(line.cells):
                canvas.drawString(72 + 150 * column, height, cell)
            height -= 14
            continue
        for part in wrap(line.shown, 80):
            canvas.drawString(72, height, part)
            height -= 12
        height -= 10
    canvas.save()
    return buffer.getvalue()


BUILDERS: dict[str, Callable[[], bytes]] = {
    "txt": text,
    "md": markdown,
    "html": html,
    "docx": docx,
    "odt": odt,
    "rtf": rtf,
    "eml": eml,
    "zip": zip_archive,
    "pdf": pdf,
}

__all__ = ["BUILDERS", "LINES", "MAIL_HEADS", "known_words", "zipped"]
