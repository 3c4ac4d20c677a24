# SPDX-License-Identifier: Apache-2.0
"""What the groups and control words of an RTF file do to the words that follow them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from howopen.domain.document import Tracked
from howopen.reading import rtf_tokens
from howopen.reading.anchors import Anchors, bare
from howopen.reading.content import names
from howopen.reading.rtf_controls import State, changed
from howopen.reading.rtf_paragraphs import Flow, Look, marker
from howopen.reading.rtf_tokens import CHARACTERS, SIGNS, Part, Token, characters
from howopen.reading.tracked import DELETED, INSERTED, Tally

_FLOWS = {
    "footnote": "footnote", "annotation": "annotation", "shptxt": "box", "dptxbxtext": "box", "listtext": "marker",
    "pntext": "marker", "fonttbl": "fonts", "stylesheet": "styles", "revtbl": "authors", "title": "title",
    "atnauthor": "atnauthor", "atnref": "atnref", "atrfstart": "atrfstart", "atrfend": "atrfend",
} | {f"{kind}{page}": kind for kind in ("header", "footer") for page in ("", "l", "r", "f")}  # fmt: skip
_PASSED_BY = names("info")
_HEADING_STYLE = re.compile(r"heading\s*([1-9])\Z", re.I)


@dataclass(slots=True)
class Reader:
    """Takes in tokens, one after the other; ``text`` is the main flow."""

    tracked: Tracked
    text: Flow = field(default_factory=Flow)
    anchors: Anchors = field(default_factory=Anchors)
    tally: Tally = field(default_factory=Tally)
    notes: list[str] = field(default_factory=list)
    running: list[tuple[str, str]] = field(default_factory=list)
    comments: dict[str, tuple[str, str]] = field(default_factory=dict)
    title: str = ""
    hidden: bool = False
    stack: list[State] = field(default_factory=list)
    _now: State = field(default_factory=lambda: State(None))
    _pending: bytearray = field(default_factory=bytearray)
    _skip: int = 0
    _high: int = 0
    _starred: bool = False
    _fresh: bool = False
    _page: str = "cp1252"
    _fonts: dict[int, str] = field(default_factory=dict)
    _font: int = 0
    _styles: dict[int, int] = field(default_factory=dict)
    _authors: list[str] = field(default_factory=list)
    _changed: str = ""
    _writer: str = ""
    _about: str = ""

    def open(self) -> None:
        """A group begins."""
        self._flush()
        self._skip = 0
        if not self.stack:
            self._now = State(self.text)
        self.stack.append(self._now)
        if self._now.flow is not None and self._now.flow.kind in ("fonts", "styles", "authors"):
            self._now = replace(self._now, flow=Flow(f"{self._now.flow.kind}-entry"), style=-1, look=Look())
        self._starred, self._fresh = False, True

    def close(self) -> None:
        """A group ends, and with it what it held."""
        self._flush()
        self._skip = 0
        ended, self._now = self._now, self.stack.pop()
        flow = ended.flow
        if flow is not None and (flow is not self._now.flow or not self.stack):
            flow.close(ended.look)
            self._ended(flow, ended)
        self._starred = self._fresh = False

    def take(self, part: Part) -> None:
        """A control word, a sign or bytes of text."""
        if part.kind is Token.BYTES:
            self._take_bytes(part.data)
        elif part.kind is Token.WORD:
            self._flush()
            self._skip = 0
            self._take_word(part.word, part.number)
        elif self._skip:
            self._skip -= 1  # a fallback for a character that was given by its Unicode number
        elif part.word == "*":
            self._starred = True
            return
        elif part.word in "\r\n":
            self._flush()
            self._take_word("par", None)
        else:
            self._flush()
            self._emit(SIGNS.get(part.word, ""))
        self._fresh = self._starred = False

    def _take_bytes(self, data: bytes) -> None:
        kept = data[self._skip :]
        self._skip = max(self._skip - len(data), 0)
        if self._now.flow is not None:
            self._pending += kept

    def _flush(self) -> None:
        if self._pending:
            data = bytes(self._pending)
            self._pending.clear()
            self._emit(characters(data, self._now.encoding or self._page))

    def _emit(self, words: str) -> None:
        """Words that come now, as the state says: counted, framed or passed over."""
        flow, change = self._now.flow, self._now.change
        if flow is None or not words:
            return
        if self._now.hidden:
            self.hidden = True
            return
        if change != self._changed and flow.kind != "marker":
            self._turn(flow, change)
        if not self._is_gone(change):
            flow.parts.append(words)

    def _turn(self, flow: Flow, change: str) -> None:
        """From words of one kind of change to those of another."""
        signs = {"ins": INSERTED, "del": DELETED}
        if self.tracked is Tracked.SHOWN:
            flow.parts.append(signs[self._changed][1] if self._changed else "")
            flow.parts.append(signs[change][0] if change else "")
        self._changed = change
        if change:
            self.tally.insertions += change == "ins"
            self.tally.deletions += change == "del"
            if 0 <= self._now.author < len(self._authors):
                self.tally.by(self._authors[self._now.author])

    def _is_gone(self, change: str) -> bool:
        return (change == "del" and self.tracked is Tracked.ACCEPTED) or (
            change == "ins" and self.tracked is Tracked.REJECTED
        )

    def _take_word(self, word: str, number: int | None) -> None:
        if (self._fresh or self._starred) and self._begins(word):
            return
        flow = self._now.flow
        if word in CHARACTERS:
            self._emit(CHARACTERS[word])
        elif word == "u" and number is not None:
            self._take_unicode(number & 0xFFFF)
        elif flow is not None and word in ("par", "sect", "cell", "row"):
            self._end(flow, word)
        else:
            self._set(word, number)

    def _take_unicode(self, unit: int) -> None:
        """A UTF-16 unit; two surrogates make one character, and one alone makes none."""
        high, self._high = self._high, 0
        if 0xD800 <= unit < 0xDC00:
            self._high = unit
        elif 0xDC00 <= unit < 0xE000:
            self._emit(chr(0x10000 + ((high - 0xD800) << 10) + unit - 0xDC00) if high else "\N{REPLACEMENT CHARACTER}")
        else:
            self._emit(chr(unit))
        self._skip = self._now.fallbacks

    def _end(self, flow: Flow, word: str) -> None:
        if self.tracked is Tracked.SHOWN and self._changed:
            self._turn(flow, "")
        if word == "cell":
            flow.end_cell(self._look())
        elif word == "row":
            flow.end_row()
        elif not self._is_gone(self._now.change):  # a paragraph whose end is gone runs on into the next
            flow.end_paragraph(self._look())

    def _begins(self, word: str) -> bool:
        """Whether ``word`` says what the group is that has just begun; then words go where it says."""
        if word in _FLOWS and (self._now.flow is not None or word == "title"):
            if word == "footnote":
                self.notes.append("")
                self._emit(f"[{len(self.notes)}]")
            kind = f"footnote {len(self.notes)}" if word == "footnote" else _FLOWS[word]
            self._now = State(Flow(kind), fallbacks=self._now.fallbacks)
            return True
        if word in rtf_tokens.SKIPPED or word in _PASSED_BY or (self._starred and word not in rtf_tokens.PASSED):
            self._now = replace(self._now, flow=None)
            return True
        return False

    def _set(self, word: str, number: int | None) -> None:
        """A control word that changes how things are."""
        flow = self._now.flow
        if word == "ansicpg":
            self._page = rtf_tokens.encoding_of_page(number)
        elif word == "mac":
            self._page = "mac_roman"
        elif word == "f":
            self._font = number or 0
            self._now = replace(self._now, encoding=self._fonts.get(self._font, ""))
        elif word == "fcharset" and flow is not None and flow.kind in ("fonts", "fonts-entry"):
            self._fonts[self._font] = rtf_tokens.encoding_of_charset(number, "")
        else:
            self._now = changed(self._now, word, number)

    def _look(self) -> Look:
        look = self._now.look
        return look if look.heading else replace(look, heading=self._styles.get(self._now.style, 0))

    def _ended(self, flow: Flow, state: State) -> None:
        """A flow other than that of its group's surroundings is over."""
        outer, words = self._now.flow, flow.words()
        kind, _, number = flow.kind.partition(" ")
        match kind:
            case "footnote":
                self.notes[int(number) - 1] = words
            case "header" | "footer":
                self.running.append((kind, words))
            case "box" if outer is not None:
                outer.boxes.extend(flow.paragraphs)
            case "marker" if outer is not None and not self._is_gone(state.change):
                outer.marker = marker(words)
            case "styles-entry":
                self._name_style(state, bare(words))
            case "authors-entry":
                self._authors.append(bare(words).rstrip("; "))
            case "title":
                self.title = words
            case "atnauthor":
                self._writer = bare(words)
            case "atrfstart" | "atrfend" if outer is not None:
                outer.parts.append(self.anchors.mark(bare(words), start=kind == "atrfstart"))
            case "atnref":
                self._about = bare(words)
            case "annotation":
                self._comment(outer, bare(words))
            case _:
                pass

    def _name_style(self, state: State, name: str) -> None:
        name = name.rstrip("; ")
        match = _HEADING_STYLE.match(name)
        level = int(match[1]) if match else 1 if name.lower() == "title" else state.look.heading
        if level and state.style >= 0:
            self._styles[state.style] = level

    def _comment(self, outer: Flow | None, words: str) -> None:
        key = self._about or f"comment {len(self.comments) + 1}"
        if not self._about and outer is not None:
            outer.parts.append(self.anchors.mark(key, start=True))
        self.comments[key] = self._writer, words
        self._writer = self._about = ""
