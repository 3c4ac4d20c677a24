# SPDX-License-Identifier: Apache-2.0
"""The messages for files that cannot be read: each names the file, the reason and what to do."""

from __future__ import annotations

from howopen.domain.errors import HowOpenError
from howopen.reading.limits import MEBIBYTE


def missing(name: str) -> HowOpenError:
    """There is no such file."""
    return HowOpenError(f"“{name}” does not exist.", hint="Check the path; the file may have been moved or renamed.")


def directory(name: str) -> HowOpenError:
    """A folder was given where a file is needed."""
    return HowOpenError(f"“{name}” is a folder, not a file.", hint="Choose the documents inside it.")


def not_regular(name: str) -> HowOpenError:
    """A device, socket or pipe."""
    return HowOpenError(f"“{name}” is not an ordinary file.", hint="Save the text as a file and open that.")


def forbidden(name: str) -> HowOpenError:
    """The operating system refuses."""
    return HowOpenError(
        f"“{name}” may not be read: permission denied.", hint="Change the file's permissions or copy it."
    )


def unreadable(name: str, reason: str) -> HowOpenError:
    """The disk or network failed."""
    return HowOpenError(f"“{name}” could not be read: {reason}.", hint="Check the drive and try again.")


def empty(name: str) -> HowOpenError:
    """No bytes, or nothing but white space."""
    return HowOpenError(f"“{name}” is empty: it holds no text.", hint="Check that it was downloaded or saved whole.")


def too_large(name: str, size: int, limit: int) -> HowOpenError:
    """More bytes than the limit of its format."""
    return HowOpenError(
        f"“{name}” is too large: {size / MEBIBYTE:,.0f} MB, where at most {limit // MEBIBYTE:,} MB are read.",
        hint="An agreement is far smaller; check that this is the right file, or split it.",
    )


def binary(name: str, what: str = "") -> HowOpenError:
    """Not text in any encoding. ``what`` names the kind of file where it is known ("a PNG picture")."""
    return HowOpenError(
        f"“{name}” is {what or 'not text'}: HowOpen cannot read it.",
        hint="HowOpen reads text, Markdown, HTML, Word (.docx), ODT, RTF, PDF, e-mail (.eml) and ZIP files.",
    )


def not_word(name: str) -> HowOpenError:
    """Named or packed like a Word file, but none."""
    return HowOpenError(
        f"“{name}” is not a Word document: it is not a zip archive that holds word/document.xml.",
        hint="Open it in its own program and save it as .docx, PDF or plain text.",
    )


def broken(name: str, kind: str) -> HowOpenError:
    """A damaged file of a known format. ``kind`` is "PDF", "Word document" and the like."""
    return HowOpenError(
        f"“{name}” is damaged: it is not a complete {kind}.",
        hint="Get the file again, or open it in its own program and save it anew.",
    )


def unpacks_too_far(name: str, limit: int) -> HowOpenError:
    """A zip bomb, or near it; entries that share bytes are one."""
    return HowOpenError(
        f"“{name}” unpacks to more than {limit // MEBIBYTE:,} MB and was not opened.",
        hint="Do not trust this file. If you know where it comes from, save its text as .txt.",
    )


def too_many_entries(name: str, entries: int, limit: int) -> HowOpenError:
    """An archive with more members than the limit."""
    return HowOpenError(
        f"“{name}” holds {entries:,} files; archives of at most {limit:,} are read.",
        hint="Unpack it yourself and open the documents that you need.",
    )


def nested_archives(name: str, limit: int) -> HowOpenError:
    """Archives in archives beyond the limit."""
    return HowOpenError(
        f"“{name}” lies in more than {limit} archives inside each other and was not opened.",
        hint="Unpack it yourself and open the documents that you need.",
    )


def several(name: str, members: tuple[str, ...]) -> HowOpenError:
    """One document was asked for, and the archive holds more."""
    shown, count = ", ".join(f"“{member}”" for member in members[:5]), len(members)
    message = f"“{name}” holds {count:,} documents: {shown}."
    if count > 5:
        message = f"“{name}” holds {count:,} documents: {shown} and others."
    return HowOpenError(message, hint="Open them one by one.")


def no_documents(name: str, left_out: str) -> HowOpenError:
    """An archive without a document. ``left_out`` names what it holds instead, or is ""."""
    message = f"“{name}” holds no document that HowOpen reads."
    if left_out:
        message = f"“{name}” holds no document that HowOpen reads, only {left_out}."
    return HowOpenError(message, hint="Check that it is the right file.")


def no_member(name: str, member: str) -> HowOpenError:
    """A member was asked for that the archive does not hold."""
    message = f"“{name}” holds no document named “{member}”."
    return HowOpenError(message, hint="The file may have changed; open it anew.")


def encrypted(name: str, kind: str) -> HowOpenError:
    """Encrypted in a way that no password given here can undo. ``kind`` is "OpenDocument text" or the like."""
    return HowOpenError(
        f"“{name}” is protected: this {kind} is encrypted, and HowOpen cannot decrypt it.",
        hint="Open it in its own program with its password and save it without one.",
    )


def too_deep(name: str) -> HowOpenError:
    """Elements nested beyond the limit."""
    return HowOpenError(
        f"“{name}” nests its elements too deeply to be a document.", hint="Save its text as .txt and open that."
    )


def locked(name: str, *, tried: bool) -> HowOpenError:
    """An encrypted PDF or member of an archive. ``tried`` tells whether a password was given."""
    if tried:
        return HowOpenError(
            f"“{name}” is protected, and the password is wrong.", hint="Give the right password.", needs_password=True
        )
    return HowOpenError(f"“{name}” is protected by a password.", hint="Give its password.", needs_password=True)


def too_many_pages(name: str, pages: int, limit: int) -> HowOpenError:
    """A PDF with more pages than the limit."""
    return HowOpenError(f"“{name}” has {pages:,} pages; at most {limit:,} are read.", hint="Split it.")


def pictures_only(name: str, pages: int, *, drawn: bool = False, tried: bool = False) -> HowOpenError:
    """A PDF without any text. ``drawn``: its pages show something; ``tried``: text recognition found no words there."""
    held = "Its page is blank or a picture, as a scanner makes them."
    if pages > 1:
        held = f"All its {pages:,} pages are blank or pictures, as a scanner makes them."
    if tried:
        return HowOpenError(
            f"“{name}” holds no text, and text recognition (OCR) found none in its pictures.",
            hint="Check that it is the right file, or scan it again, upright and at 300 dots an inch.",
        )
    return HowOpenError(
        f"“{name}” holds no text. {held}",
        hint="Let its text be recognised (OCR): here, or in a PDF program whose result you save and open.",
        needs_recognition=drawn,
    )


def too_slow(name: str, seconds: float) -> HowOpenError:
    """The guarded reader's time is up."""
    return HowOpenError(
        f"“{name}” took longer than {seconds:,.0f} seconds to read and was given up.",
        hint="Save its text as .txt, or split it.",
    )


def crashed(name: str) -> HowOpenError:
    """The guarded reader ended without a result."""
    return HowOpenError(
        f"“{name}” could not be read: its reader stopped, most likely because the file is damaged or needs too much "
        "memory.",
        hint="Open it in its own program and save it anew, or as .txt.",
    )
