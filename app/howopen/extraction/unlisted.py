# SPDX-License-Identifier: Apache-2.0
"""What is no clause although it speaks as one: a plain definition, which says what a word means and decides nothing.

By the convention of the labels, a definition of derivatives counts where it reaches further than copyright does: to
models that learnt from outputs, weights or behaviour. That one repeats copyright's own notion is not listed.
"""

from __future__ import annotations

from typing import Final

from howopen.domain.clauses import Category
from howopen.extraction.phrases import passage

_QUOTES: Final = "\"“”'‘’*"
_LONGEST_TERM: Final = 60
_DEFINES: Final = ("(means|mean|refers to|refer to)",)
_AS_COPYRIGHT: Final = ("(modification|modifications|modified|derivative)", "(work|works|material) ... based (on|upon)")
_REACHING: Final = (
    "(output*|transfer*|pattern*|train*|distil*|generat*|result*|imitat*|initiali*|learn*|parameters|activations)",
    "fine-tun* (from|on)",
)


def unlisted(category: Category, quote: str) -> bool:
    """Whether a sentence with the words ``quote`` that looks like a clause of ``category`` is a plain definition."""
    if category is not Category.DERIVATIVES or quote[:1] not in _QUOTES:
        return False
    words = passage(quote)
    place = words.first(_DEFINES)
    defines = place is not None and place.start <= _LONGEST_TERM
    return defines and words.holds(_AS_COPYRIGHT) and not words.holds(_REACHING)
