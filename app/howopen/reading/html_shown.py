# SPDX-License-Identifier: Apache-2.0
"""Which parts of a web page are its document, and how many words the other parts have."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from typing import TYPE_CHECKING

from howopen.reading.content import names

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode


class Part(StrEnum):
    """What a part of a page is; the value names it to the reviewer."""

    SHOWN = ""
    NEVER = "code"
    NAVIGATION = "navigation"
    NOTICE = "cookie notices and dialogs"
    CONTROLS = "buttons and fields"
    HIDDEN = "hidden text"
    PICTURES = "words in pictures and media"


_BY_TAG = {
    Part.NEVER: names("script style template head noscript"),
    Part.NAVIGATION: names("nav"),
    Part.NOTICE: names("dialog"),
    Part.CONTROLS: names("button select input textarea datalist"),
    Part.PICTURES: names("iframe object svg canvas audio video math"),
}
_TAGS = {tag: part for part, tags in _BY_TAG.items() for tag in tags}
_ROLES = dict.fromkeys(names("navigation menu menubar search"), Part.NAVIGATION) | dict.fromkeys(
    names("dialog alertdialog"), Part.NOTICE
)
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_OFTEN_OPEN = names(
    "p li dt dd tr td th thead tbody tfoot option optgroup colgroup rt rp br hr img input meta link area base col "
    "embed source track wbr param"
)
_INVISIBLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_NOTICE = re.compile(
    r"\b(?:cookie|consent|gdpr|ccpa)[\w-]*?(?:banner|bar|notice|popup|modal|overlay|dialog|wall|prompt|message|manager)"
    r"|\bonetrust|\bcookiebot|\bcybotcookie|\busercentrics|\bdidomi|\bqc-cmp|\btruste\b|\bcc-window",
    re.I,
)
_MENU = re.compile(
    r"(?:\A|[\s_-])(?:nav|navbar|navigation|menu|submenu|breadcrumbs?|topbar|sidebar|skip-?link|site-?header|site-?footer"
    r"|footer-?links|pagination|pager|share|social)(?:\Z|[\s_-])",
    re.I,
)
_AROUND = names("header footer aside")  # around the document, where they hold hardly more than links
_MENU_TAGS = names("div ul ol section header footer aside p a span")
_MOST_NOTICE_WORDS = 400  # a cookie policy that somebody opens as the document is longer than its banner
_LINKED_SHARE = 0.6


def part_of(node: LexborNode) -> Part:
    """What the element ``node`` is; text and the document's own elements are shown."""
    if node.is_text_node:
        return Part.SHOWN
    tag = node.tag or ""
    if not node.is_element_node:
        return Part.NEVER
    if tag in _TAGS:
        return _TAGS[tag]
    attributes = node.attributes
    if "hidden" in attributes or _INVISIBLE.search(attributes.get("style") or ""):
        return Part.HIDDEN
    role = _ROLES.get(attributes.get("role") or "")
    if role is not None:
        return role
    named = f"{attributes.get('id') or ''} {attributes.get('class') or ''}"
    if tag not in ("html", "body", "main", "article") and _NOTICE.search(named):
        return Part.NOTICE if count_words(node)[0] <= _MOST_NOTICE_WORDS else Part.SHOWN
    around = tag in _AROUND and node.css_first("h1, h2") is None
    if around or (tag in _MENU_TAGS and _MENU.search(named)):
        words, linked = count_words(node)
        return Part.NAVIGATION if words and linked >= _LINKED_SHARE * words else Part.SHOWN
    return Part.SHOWN


def count_words(node: LexborNode) -> tuple[int, int]:
    """The words below ``node`` that a browser could show, and how many of them are in links."""
    words = linked = 0
    for text, in_link in _texts(node):
        count = len(text.split())
        words += count
        linked += count if in_link else 0
    return words, linked


def _texts(root: LexborNode) -> Iterator[tuple[str, bool]]:
    """Each text below ``root`` and whether it is in a link; without recursion, since pages nest as they like."""
    stack = [(root, False)]
    while stack:
        node, in_link = stack.pop()
        if node.is_text_node:
            yield node.text_content or "", in_link
            continue
        in_link = in_link or node.tag in ("a", "button")
        child = node.first_child
        while child is not None:
            if _TAGS.get(child.tag or "") is not Part.NEVER:
                stack.append((child, in_link))
            child = child.next


def is_other_page(node: LexborNode) -> bool:
    """Whether ``node`` shows another page or file inside this one, in a size that can be seen."""
    if node.tag not in ("iframe", "object"):
        return False
    attributes = node.attributes
    hidden = "hidden" in attributes or _INVISIBLE.search(attributes.get("style") or "")
    return not hidden and not {attributes.get("width"), attributes.get("height")} & {"0", "1"}


def warnings(left_out: Counter[Part], other_pages: int) -> tuple[str, ...]:
    """Sentences for the reviewer about what a page shows and its text does not hold."""
    told: list[str] = []
    counts = [(part, left_out[part]) for part in Part if part not in (Part.SHOWN, Part.NEVER) and left_out[part]]
    if counts:
        counted = ((part, "1 word" if count == 1 else f"{count:,} words") for part, count in counts)
        listed = ", ".join(f"{part.value} ({words})" for part, words in counted)
        told.append(f"Left out: {listed}.")
    if other_pages:
        several = f"The page shows {other_pages:,} other pages inside it, which HowOpen does not fetch."
        told.append(
            "The page shows another page inside it, which HowOpen does not fetch." if other_pages == 1 else several
        )
    return tuple(told)


def nests_beyond(source: str, limit: int) -> bool:
    """Whether more elements are open at once than ``limit``, before the parser takes a time that grows as its square.

    Elements that pages leave open as a habit do not count.
    """
    depth = 0
    if source.count("<") <= limit:
        return False
    for match in _TAG.finditer(source):
        if match[2].lower() not in _OFTEN_OPEN:
            depth = max(depth - 1, 0) if match[1] else depth + 1
            if depth > limit:
                return True
    return False
