# SPDX-License-Identifier: Apache-2.0
"""Text to words and punctuation marks with their places: one regular expression over the whole text."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import accumulate
from typing import Final, NamedTuple

# Characters without a width of their own: soft hyphen, zero-width spaces and joiners, byte order mark.
INVISIBLE: Final = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
QUOTES: Final = "\"'`´«»‹›‘’‚‛“”„‟′″＂＇「」『』"
_DASHES: Final = "\\-‐‑‒–—―−"
_HYPHENS: Final = "\\-‐‑\u00ad"
_CJK: Final = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_LETTER: Final = rf"[^\W{_CJK}]"
_NUMBER: Final = rf"\d+(?:[.,]\d+)*(?!{_LETTER})"
_PLAIN: Final = rf"{_LETTER}+(?:(?:[\u0300-\u036f]|[{INVISIBLE}](?=\w)|['’ʼ](?={_LETTER})){_LETTER}*)*"
_PART: Final = rf"(?:{_NUMBER}|{_PLAIN})"
_COMPOUND: Final = rf"{_PART}(?:[{_HYPHENS}](?:[ \t]*\n[ \t]*)?{_PART})*"
_OTHER: Final = rf"[{_DASHES}]+|\.\.\.|[^\s{QUOTES}{INVISIBLE}]"

# A web address goes on over a line end where it stops at a joint and what follows cannot be prose, having one itself.
_URL_CHARACTER: Final = rf"[^\s<>(){{}}\[\]|,;{QUOTES}]"
_JOINT: Final = r"/_=&?%#~-"
_WRAP: Final = (
    rf"(?:(?<=[{_JOINT}])[ \t]*\n[ \t]*(?!and/or)(?=[a-z0-9][\w-]*(?:[/_=?&%#\d]|\.\w))"
    r"|[ \t]*\n[ \t]*(?=/[a-z0-9]))"
)
_URL_REST: Final = rf"(?:{_URL_CHARACTER}|{_WRAP})*(?<=[\w/#=&%~+-])"
_ENDINGS: Final = "com|org|net|edu|gov|int|info|io|ai|dev|app|co|me|eu|us|uk|de|fr|cn|jp|kr|in|ru|ch|ca|au"
_HOST: Final = r"[a-zA-Z0-9](?:[\w-]*\.)+"
_ADDRESS: Final = (
    rf"(?:https?://|ftp://|www\.)(?=\w){_URL_REST}"
    r"|[\w.+-]*\w@(?:[\w-]+\.)+[a-zA-Z]{2,}"
    rf"|{_HOST}(?:{_ENDINGS})(?![\w@-])(?:/{_URL_REST})?"
)
# Nearly every word: letters that nothing follows which might join it to more. It spares them the other alternatives.
_COMMON: Final = rf"[A-Za-z]+(?![\w.@:/'’ʼ\u0300-\u036f{_HYPHENS}{INVISIBLE}])|[,;()](?!\w)"
_CORE: Final = rf"{_COMMON}|{_ADDRESS}|{_COMPOUND}|{_OTHER}"

_TOKEN: Final = re.compile(rf"([{QUOTES}]*(?:{_CORE})[{QUOTES}]*)")
_IS_ADDRESS: Final = re.compile(_ADDRESS)
_PIECE: Final = re.compile(rf"{_PART}|{_OTHER}")
_APOSTROPHES: Final = str.maketrans({"’": "'", "ʼ": "'"} | dict.fromkeys(INVISIBLE))
_JOINED: Final = str.maketrans("", "", "-‐‑\n \t" + INVISIBLE)
_BLANK: Final = re.compile(r"\s+")


class Compound(NamedTuple):
    """Tokens that may be one word: what hyphens hold together, or a web address and the word on the line after it.

    ``first`` to before ``end``; ``key`` is the word that they would be, without hyphens.
    """

    first: int
    end: int
    key: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text as columns: folded form, first character, and the character after the last.

    ``whole`` has the keys of compounds that this text breaks at a line end, and its web addresses: what makes either
    text's compounds one word.
    """

    folds: list[str]
    starts: list[int]
    ends: list[int]
    compounds: list[Compound]
    whole: frozenset[str]


class _Folds(dict[str, str]):
    """The folded form of each distinct token as it stands, found once; those of several words and addresses apart."""

    def __init__(self) -> None:
        super().__init__()
        self.compounds: set[str] = set()
        self.addresses: set[str] = set()

    def __missing__(self, raw: str) -> str:
        core = raw.strip(QUOTES)
        folded = core if core.isascii() and core.isalnum() else self._folded(raw, core)
        self[raw] = folded
        return folded

    def _folded(self, raw: str, core: str) -> str:
        if len(core) > 3 and _IS_ADDRESS.fullmatch(core):
            self.addresses.add(raw)
            return _BLANK.sub("", core)
        if len(core) > 1 and core[0].isalnum() and _PIECE.fullmatch(core) is None:
            self.compounds.add(raw)
        return folded_piece(core)


def tokenise(text: str) -> Tokens:
    """All tokens of a text, list numbers included; quotation marks belong to the word that they stand at."""
    parts = _TOKEN.split(text)  # by turns what lies between tokens, and a token
    places = list(accumulate(map(len, parts)))
    raw, starts, ends = parts[1::2], places[:-1:2], places[1::2]
    known = _Folds()
    folds = list(map(known.__getitem__, raw))
    columns = _Columns(raw, folds, starts, ends)
    special = known.compounds | known.addresses
    for index in [index for index, token in enumerate(raw) if token in special] if special else ():
        if raw[index] in known.compounds:
            columns.take_apart(index)
        elif raw[index][-1] in _JOINT and index + 1 < len(raw):
            columns.note_wrapped_address(index, parts[2 * index + 2])
    return columns.tokens({known[address] for address in known.addresses})


class _Columns:
    """The tokens as found, while compounds are taken apart into their words and hyphens from first to last."""

    def __init__(self, raw: list[str], folds: list[str], starts: list[int], ends: list[int]) -> None:
        self._raw, self._given = raw, (folds, starts, ends)
        self._folds: list[str] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._done = 0
        self._compounds: list[Compound] = []
        self._whole: set[str] = set()

    def take_apart(self, index: int) -> None:
        """Puts the words and hyphens of the token ``index`` in its place."""
        self._copy(index)
        self._done = index + 1
        _, starts, ends = self._given
        token, first = self._raw[index], len(self._folds)
        quotes = len(token) - len(token.lstrip(QUOTES))
        for piece in _PIECE.finditer(token.strip(QUOTES)):
            self._folds.append(folded_piece(piece.group()))
            self._starts.append(starts[index] + quotes + piece.start())
            self._ends.append(starts[index] + quotes + piece.end())
        self._starts[first], self._ends[-1] = starts[index], ends[index]
        self._compounds.append(Compound(first, len(self._folds), key(token)))
        if "\n" in token:
            self._whole.add(self._compounds[-1].key)

    def note_wrapped_address(self, index: int, gap: str) -> None:
        """Keeps in mind that the token ``index``, a web address, may go on in the next if a line ends there."""
        if gap.count("\n") == 1:
            folds = self._given[0]
            first = len(self._folds) + index - self._done
            self._compounds.append(Compound(first, first + 2, folds[index] + folds[index + 1]))

    def tokens(self, addresses: set[str]) -> Tokens:
        """The columns to the end of the text."""
        if not self._done:
            folds, starts, ends = self._given
            return Tokens(folds, starts, ends, self._compounds, frozenset(addresses))
        self._copy(len(self._raw))
        return Tokens(self._folds, self._starts, self._ends, self._compounds, frozenset(self._whole | addresses))

    def _copy(self, end: int) -> None:
        folds, starts, ends = self._given
        self._folds += folds[self._done : end]
        self._starts += starts[self._done : end]
        self._ends += ends[self._done : end]


def key(compound: str) -> str:
    """A compound without hyphens, line ends and quotation marks about it."""
    return folded_piece(compound.strip(QUOTES).translate(_JOINED))


def folded_piece(piece: str) -> str:
    """One word or mark with dashes, apostrophes, ellipses and the forms of characters folded."""
    if piece.isascii():
        return "-" if piece[0] == "-" else "…" if piece == "..." else piece
    if piece[0] in "‐‑‒–—―−-":
        return "-"
    return unicodedata.normalize("NFKC", piece.translate(_APOSTROPHES)) if piece != "…" else piece


def is_word(fold: str) -> bool:
    """Whether a folded form counts as a word, and not as punctuation."""
    return fold[0].isalnum() or (len(fold) > 1 and any(map(str.isalnum, fold)))
