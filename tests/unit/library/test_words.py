# SPDX-License-Identifier: Apache-2.0
import pytest

from howopen.library.words import content, folded, words_of


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Licensor's copy", "the  LICENSOR’s\ncopy"),
        ("non-commercial use", "non-\ncommercial use"),
        ("an agreement", "an agree-\n  ment"),
        ("(a) “Use” means *use*;", "a. 'Use' means use"),
        ("ﬁnal oﬃce", "final office"),
    ],
)
def test_typography_and_wrapping_do_not_count(one: str, other: str) -> None:
    assert folded(one) == folded(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("$1,000", "€1,000"), ("10%", "10"), ("may not", "may"), ("Section 1.5", "Section 15"), ("模型许可", "模型可许")],
)
def test_what_changes_the_meaning_counts(one: str, other: str) -> None:
    assert folded(one) != folded(other)


def test_words_point_at_their_characters() -> None:
    text = "You shall\nnot re-\nsell it."
    words = words_of(text)
    at = [text[slice(*words.span(index))] for index in range(len(words.folded))]
    assert at == ["You", "shall", "not", "re-\nsell", "it"]


def test_lines_that_name_a_holder_are_no_content() -> None:
    text = (
        "# Copyright (c) 2024 Ada Example <ada@example.org>\n© 2023-2024 Example Ltd\nAll rights reserved.\nPermission"
    )
    assert content(words_of(text)) == ["permission"]


def test_a_provision_about_copyright_is_content() -> None:
    text = "Copyright licence. Each author gives you a copyright licence.\nThe above copyright notice stays."
    assert content(words_of(text)) == folded(text)
