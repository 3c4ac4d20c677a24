# SPDX-License-Identifier: Apache-2.0
"""E-mails (.eml) and web archives (.mht): their heads and text as one document, what is attached as others."""

from __future__ import annotations

from dataclasses import dataclass

from howopen.domain.document import BlockKind
from howopen.reading import failures, mail_parts
from howopen.reading.content import Content, TextBuilder, clean
from howopen.reading.html_file import add_html
from howopen.reading.inventory import SEPARATOR, listed
from howopen.reading.layout import blocks_of
from howopen.reading.limits import Limits
from howopen.reading.mail_parts import Body, Mail, open_mail

_HEADS = ("From", "To", "Cc", "Date")
_ATTACHED = "Attached and no part of this text: {names}."
_OTHER_VERSION = "The message also holds its text without layout ({count} words); the one with layout is read."


def read_mail(data: bytes, name: str, limits: Limits) -> Content:
    """The content of an e-mail: its subject as the heading, from whom to whom and when, and its text.

    Raises:
        HowOpenError: if its parts nest too deeply or are too many.
    """
    mail = open_mail(data, name, limits)
    builder = TextBuilder()
    subject = mail_parts.head(mail.heads, "Subject")
    builder.add(BlockKind.HEADING, subject, level=1)
    if mail.heads.get("To") is not None:  # a saved page has a sender that is a program, and no receiver
        shown = [(head, mail_parts.head(mail.heads, head)) for head in _HEADS]
        builder.add(BlockKind.PARAGRAPH, "\n".join(f"{head}: {words}" for head, words in shown if words))
    told: list[str] = []
    for body in _chosen(mail, told):
        if body.is_html:
            told.extend(add_html(builder, body.text, name=name, limits=limits))
        else:
            _add_plain(builder, body.text)
    if mail.attached:
        told.append(_ATTACHED.format(names=listed(list(mail.attached))))
    return Content(builder.text, builder.blocks, title=subject, warnings=tuple(dict.fromkeys(told)))


def _chosen(mail: Mail, told: list[str]) -> list[Body]:
    """The parts to read: of those that say the same, the one with layout."""
    with_layout = {body.group for body in mail.bodies if body.group and body.is_html and body.text.strip()}
    chosen = []
    for body in mail.bodies:
        if body.group in with_layout and not body.is_html:
            told.append(_OTHER_VERSION.format(count=f"{len(body.text.split()):,}"))
        else:
            chosen.append(body)
    return chosen


def _add_plain(builder: TextBuilder, text: str) -> None:
    cleaned = clean(text)
    for block in blocks_of(cleaned):
        builder.add(block.kind, block.span.of(cleaned), level=block.level)


@dataclass(frozen=True, slots=True)
class MailHolder:
    """An e-mail as a holder of what is attached to it."""

    name: str
    mail: Mail
    links: tuple[str, ...] = ()

    @property
    def labels(self) -> tuple[str, ...]:
        """The names of what is attached."""
        return tuple(self.mail.attached)

    def size(self, label: str) -> int:
        """Not known before it is decoded; no attachment is larger than its e-mail."""
        del label
        return 0

    def load(self, label: str, password: str) -> bytes:
        """The bytes of an attachment; no password is needed for one.

        Raises:
            HowOpenError: if it is empty.
        """
        del password
        data = mail_parts.payload(self.mail.attached[label])
        if not data:
            raise failures.empty(f"{self.name}{SEPARATOR}{label}")
        return data
