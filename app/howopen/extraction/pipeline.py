# SPDX-License-Identifier: Apache-2.0
"""The spaCy pipeline: a blank English one, and our own components from segmentation to findings."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, cast

from howopen.domain.document import Document
from howopen.extraction.cutting import Cutter
from howopen.extraction.deciding import Finding, decide
from howopen.extraction.features import token_ranges, words_of
from howopen.extraction.model import Model, load
from howopen.extraction.prepared import Prepared, hits_of
from howopen.extraction.roles import Lexicon, Reader, load_lexicon, role_grams
from howopen.extraction.rules import RuleIndex, load_rules
from howopen.extraction.segmentation import units
from howopen.extraction.terms import terms_of
from howopen.extraction.units import Unit

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokenizer import Tokenizer
    from spacy.tokens import Doc
    from thinc.types import Ints2d

DOCUMENT, UNITS, PREPARED, FINDINGS = "howopen.document", "howopen.units", "howopen.prepared", "howopen.findings"
"""Where the components keep their results in ``Doc.user_data``."""

_LONGEST_TEXT = 50_000_000


@dataclass(frozen=True, slots=True)
class Segmenter:
    """Marks sentence starts, and the units in ``doc.spans``."""

    def __call__(self, doc: Doc) -> Doc:
        """``doc`` with its units in ``doc.spans`` and ``doc.user_data``."""
        from spacy.tokens import Span

        found = units(doc.user_data[DOCUMENT])
        doc.user_data[UNITS] = found
        _mark_starts(doc, {0, *(unit.span.start for unit in found)})
        ranges = token_ranges(doc, [unit.span for unit in found])
        doc.spans["units"] = [
            Span(doc, first, after, unit.kind.value) for unit, (first, after) in zip(found, ranges, strict=True)
        ]
        return doc


def _mark_starts(doc: Doc, starts: Collection[int]) -> None:
    """Let a sentence of ``doc`` start at each of these offsets: all at once, as token by token takes quadratic time."""
    import numpy as np

    marks = np.where(np.isin(doc.to_array("IDX"), np.fromiter(starts, dtype=np.uint64)), 1, -1)
    doc.from_array(["SENT_START"], cast("Ints2d", marks.reshape(-1, 1).astype(np.uint64)))


@dataclass(frozen=True, slots=True)
class RuleFinder:
    """Matches the rules against every unit, and reads its words as roles."""

    rules: RuleIndex
    lexicon: Lexicon

    def __call__(self, doc: Doc) -> Doc:
        """``doc`` with a ``Prepared`` in its ``user_data``."""
        found: tuple[Unit, ...] = doc.user_data[UNITS]
        words = words_of(doc, [(piece.start, piece.end) for piece in doc.spans["units"]])
        text = doc.user_data[DOCUMENT].text  # that of the Doc itself is put together token by token whenever asked for
        reader = Reader(self.lexicon, terms_of(text, self.lexicon.naming))
        roles = tuple(role_grams(reader.read([word.norm for word in each])) for each in words)
        doc.user_data[PREPARED] = Prepared(text, found, words, hits_of(text, found, self.rules), roles)
        return doc


@dataclass(frozen=True, slots=True)
class Decider:
    """Asks the trained part, and settles categories and effects."""

    model: Model

    def __call__(self, doc: Doc) -> Doc:
        """``doc`` with the findings in its ``user_data``."""
        doc.user_data[FINDINGS] = decide(doc.user_data[PREPARED], self.model)
        return doc


def build(rules: Path, model: Path | None = None) -> Language:
    """The pipeline with the rules of that folder and the model of that file.

    Without a ``model`` it ends at ``Prepared``, which is what training needs.

    Raises:
        HowOpenError: if the rules or the model are broken.
    """
    _load_spacy()
    import spacy
    from spacy.attrs import LOWER
    from spacy.vocab import Vocab

    _register()
    # Our components read a word and its lower case: spaCy's own vocabulary works twenty traits out of each new word.
    nlp = spacy.blank("en", vocab=Vocab(lex_attr_getters={LOWER: str.lower}))
    nlp.max_length = _LONGEST_TEXT
    nlp.tokenizer = Cutter(cast("Tokenizer", nlp.tokenizer))
    nlp.add_pipe("howopen_segmenter")
    nlp.add_pipe("howopen_rules", config={"folder": str(rules)})
    if model is not None:
        nlp.add_pipe("howopen_decider", config={"file": str(model)})
    return nlp


def _load_spacy() -> None:
    """Import spaCy without its own command line, which it loads along for the one function ``spacy.info``.

    That command line brings web clients and a terminal library, a third of the time that the import takes. Whoever
    wants it can still import ``spacy.cli``.
    """
    unwanted = "spacy.cli.info"
    if "spacy" in sys.modules or unwanted in sys.modules:
        return
    stand_in = ModuleType(unwanted)
    stand_in.__dict__["info"] = None
    sys.modules[unwanted] = stand_in
    try:
        importlib.import_module("spacy")
    finally:
        del sys.modules[unwanted]


def _register() -> None:
    """Make the components known to spaCy, once a process: it keeps factories by name."""
    from spacy.language import Language

    if not Language.has_factory("howopen_segmenter"):
        Language.factory("howopen_segmenter", func=_segmenter)
        Language.factory("howopen_rules", func=_rule_finder)
        Language.factory("howopen_decider", func=_decider)


# spaCy passes a factory the pipeline and the component's name; ours need neither.
def _segmenter(nlp: Language, name: str) -> Segmenter:  # noqa: ARG001
    return Segmenter()


def _rule_finder(nlp: Language, name: str, folder: str) -> RuleFinder:  # noqa: ARG001
    return RuleFinder(RuleIndex(load_rules(Path(folder))), load_lexicon(Path(folder) / "roles" / "roles.toml"))


def _decider(nlp: Language, name: str, file: str) -> Decider:  # noqa: ARG001
    return Decider(load(Path(file)))


def run(nlp: Language, document: Document) -> Doc:
    """``document`` after all components of ``nlp``."""
    doc = nlp.make_doc(document.text)
    doc.user_data[DOCUMENT] = document
    for _, component in nlp.pipeline:
        doc = component(doc)
    return doc


def prepared(nlp: Language, document: Document) -> Prepared:
    """``document`` made ready to be judged."""
    result: Prepared = run(nlp, document).user_data[PREPARED]
    return result


def findings(nlp: Language, document: Document) -> list[Finding]:
    """What the pipeline finds in ``document``, in text order."""
    result: list[Finding] = run(nlp, document).user_data[FINDINGS]
    return result
