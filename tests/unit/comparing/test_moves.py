# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from howopen.comparing import words
from howopen.comparing.rows import difference
from howopen.domain.comparison import ChangeKind, RowKind

INDEMNITY = (
    "You will defend and hold harmless the maker, its partners and all who work for it against any claim that comes of "
    "your use of the network or of your breach of these words."
)
REWRITTEN = (
    "If you are a firm, you will defend and hold harmless the maker, its partners and all who work for it from costs "
    "that third parties raise about what you do."
)
OTHERS = [
    f"{subject} says in its own way that nobody else {verb} here, and {subject.lower()} holds for the whole year."
    for subject, verb in [("Spring", "sows"), ("Summer", "rests"), ("Autumn", "reaps"), ("Winter", "waits")]
]


def test_a_block_moved_and_half_rewritten_stands_against_itself(document) -> None:
    a, b = document("\n\n".join([INDEMNITY, *OTHERS])), document("\n\n".join([*OTHERS, REWRITTEN]))
    found = difference(a, b)
    assert found.rows[0].kind is found.rows[-1].kind is RowKind.MOVED
    (moved, *inside) = found.changes
    assert (moved.kind, a.quote(moved.a), b.quote(moved.b)) == (ChangeKind.MOVED, INDEMNITY, REWRITTEN)
    assert inside
    assert all(INDEMNITY.find("hold harmless") not in range(change.a.start, change.a.end) for change in inside)


def test_a_block_with_only_small_words_in_common_did_not_move(document) -> None:
    other = "If a court of the land finds that one of these words has no force, the rest of them stays as it is."
    found = difference(document("\n\n".join([INDEMNITY, *OTHERS])), document("\n\n".join([*OTHERS, other])))
    assert {change.kind for change in found.changes} == {ChangeKind.DELETED, ChangeKind.INSERTED}


def test_of_two_candidates_the_likest_is_the_one_that_moved(document) -> None:
    near = INDEMNITY.replace("any claim", "every claim")
    far = INDEMNITY.replace("You will", "We shall").replace("the network or of", "it and")
    found = difference(document("\n\n".join([INDEMNITY, *OTHERS])), document("\n\n".join([*OTHERS, far, near])))
    (moved,) = [change for change in found.changes if change.kind is ChangeKind.MOVED]
    assert moved.b.start > found.rows[-2].b.start


def test_a_document_is_taken_apart_once(document, monkeypatch) -> None:
    taken: list[str] = []

    def counted(text: str):
        taken.append(text)
        return tokenise(text)

    tokenise = words.tokenise
    monkeypatch.setattr(words, "tokenise", counted)
    a, b, c = document(f"{INDEMNITY} One."), document(f"{INDEMNITY} Two."), document(f"{INDEMNITY} Three.")
    difference(a, b)
    difference(a, c)
    difference(a, b)
    assert taken == [a.text, b.text, c.text]
