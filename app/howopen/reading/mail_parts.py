# SPDX-License-Identifier: Apache-2.0
"""The parts of an e-mail or a saved web archive (.mht): which are its text, and which are attached."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from email import errors, header, message_from_bytes
from email.message import Message

from howopen.reading import failures
from howopen.reading.limits import Limits

_MOST_PARTS = 2000
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_SUFFIXES = {"text/html": ".html", "text/plain": ".txt", "application/pdf": ".pdf", "message/rfc822": ".eml"}


@dataclass(frozen=True, slots=True)
class Body:
    """A part of the text. Parts of the same ``group`` say the same in different formats; 0 is no group."""

    is_html: bool
    text: str
    group: int = 0


@dataclass(slots=True)
class Mail:
    """An e-mail: its heads, the parts of its text in order, and what is attached by name."""

    heads: Message
    bodies: list[Body] = field(default_factory=list)
    attached: dict[str, Message] = field(default_factory=dict)


def open_mail(data: bytes, name: str, limits: Limits) -> Mail:
    """The e-mail in ``data``.

    Raises:
        HowOpenError: if its parts nest too deeply or are too many.
    """
    try:
        message = message_from_bytes(data)
    except RecursionError as error:
        raise failures.too_deep(name) from error
    mail = Mail(message)
    stack: list[tuple[Message, int, bool, int]] = [(message, 0, True, 0)]
    count = 0
    while stack:
        part, group, is_root, depth = stack.pop()
        count += 1
        if depth > limits.nesting:
            raise failures.too_deep(name)
        if count > _MOST_PARTS:
            raise failures.too_many_entries(name, count, _MOST_PARTS)
        parts = inner_parts(part) if part.get_content_maintype() == "multipart" else []
        if parts:
            kind = part.get_content_subtype()
            inner = count if kind == "alternative" else group
            children = [
                (child, inner, is_root and (kind != "related" or place == 0), depth + 1)
                for place, child in enumerate(parts)
            ]
            stack.extend(reversed(children))
        else:
            _take_leaf(mail, part, group, is_root=is_root)
    return mail


def _take_leaf(mail: Mail, part: Message, group: int, *, is_root: bool) -> None:
    kind = part.get_content_type()
    attached = part.get_content_disposition() == "attachment" or (part is not mail.heads and _filename(part))
    if is_root and not attached and kind in ("text/plain", "text/html"):
        mail.bodies.append(Body(kind == "text/html", _text(part), group))
    elif part is mail.heads and part.get_content_maintype() == "multipart":
        mail.bodies.append(Body(is_html=False, text=_text(part)))  # it says it has parts and has none
    else:
        label = _filename(part) or f"part {len(mail.attached) + 1}{_SUFFIXES.get(kind, f' ({kind})')}"
        if kind == "message/rfc822" and not label.lower().endswith(".eml"):
            label = f"{label}.eml"
        mail.attached[_unlike(label, mail.attached)] = part


def _unlike(label: str, taken: dict[str, Message]) -> str:
    stem, dot, suffix = label.rpartition(".")
    shown, count = label, 1
    while shown in taken:
        count += 1
        shown = f"{stem} ({count}).{suffix}" if dot else f"{label} ({count})"
    return shown


def _filename(part: Message) -> str:
    """The name of an attachment without any path, "" where it has none."""
    try:
        given = part.get_filename() or ""
    except (TypeError, ValueError, LookupError):
        given = ""
    if not given and part.get("Content-Location"):
        given = str(part["Content-Location"]).partition("?")[0].rstrip("/")
    name = _UNPRINTABLE.sub("", decoded(given)).replace("\\", "/").replace("›", ">").rpartition("/")[2].strip()
    return "" if name in (".", "..") else name


def decoded(value: str) -> str:
    """A head's words, whatever encoding they travelled in."""
    try:
        return str(header.make_header(header.decode_header(value)))
    except (errors.HeaderParseError, LookupError, ValueError, AssertionError):
        return value


def head(message: Message, name: str) -> str:
    """The words of the head ``name``, "" where there is none."""
    value = message.get(name)
    return " ".join(_UNPRINTABLE.sub(" ", decoded(str(value))).split()) if value is not None else ""


def inner_parts(part: Message) -> list[Message]:
    """The parts inside a part; none where it holds words."""
    # Asked for words, get_payload would decode them, by whatever charset the file names, NULs included.
    parts = part.get_payload() if part.is_multipart() else []
    return [item for item in parts if isinstance(item, Message)] if isinstance(parts, list) else []


def payload(part: Message) -> bytes:
    """The bytes of a part; those of a message inside a message as it was sent."""
    inner = inner_parts(part)
    if inner:
        try:
            return b"".join(item.as_bytes() for item in inner)
        except (LookupError, ValueError, TypeError, AttributeError, RecursionError):
            return b""
    try:
        data = part.get_payload(decode=True)
    except (LookupError, ValueError):
        return b""
    return data if isinstance(data, bytes) else b""


def _text(part: Message) -> str:
    data = payload(part)
    try:
        return data.decode(part.get_content_charset() or "utf-8")
    except (LookupError, ValueError):
        return data.decode("utf-8" if _mostly_utf8(data) else "cp1252", errors="replace")


def _mostly_utf8(data: bytes) -> bool:
    text = data.decode("utf-8", errors="replace")
    return text.count("\ufffd") * 10 <= sum(not character.isascii() for character in text)
