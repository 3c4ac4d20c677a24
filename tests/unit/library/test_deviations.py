# SPDX-License-Identifier: Apache-2.0
import random

from howopen.library.deviations import MOST, Known, deviations
from howopen.library.words import words_of


def test_a_replaced_run_is_one_deviation_with_its_place() -> None:
    found = "You may sell “two  boats” a year."
    (deviation,) = deviations("You may sell three large ships a year.", found)
    assert (deviation.known, deviation.found) == ("three large ships", "two boats")
    assert found[deviation.start : deviation.end] == "two  boats"


def test_missing_words_stand_where_they_would_be() -> None:
    found = "You may sell it."
    (deviation,) = deviations("You may not sell it.", found)
    assert (deviation.known, deviation.found, deviation.start, deviation.end) == ("not", "", 7, 7)


def test_words_missing_at_the_start_stand_at_the_start() -> None:
    (deviation,) = deviations("Please row on", "row on")
    assert (deviation.known, deviation.start, deviation.end) == ("Please", 0, 0)


def test_equal_words_have_none() -> None:
    assert deviations("A “pier”,\nand a quay", "a PIER and a quay.") == ()


def test_the_list_is_bounded() -> None:
    known = " ".join(f"same{number} left" for number in range(2 * MOST))
    assert len(deviations(known, known.replace("left", "right"))) == MOST


def test_what_a_long_copy_lost_and_gained_is_told_word_by_word() -> None:
    chance = random.Random(8)
    known = [chance.choice(("a", "the", "of", f"word{chance.randint(1, 900)}")) for _ in range(5000)]
    lost = set(chance.sample(range(2, 5000), 90))
    found = ["new", "words", *(word for place, word in enumerate(known) if place not in lost), "at", "its", "end"]
    told = deviations(" ".join(known), " ".join(found))
    assert (told[0].found, told[-1].found) == ("new words", "at its end")
    assert sum(len(deviation.known.split()) for deviation in told) == len(lost)
    # What was found, with the deviations undone, is what was known.
    text, undone, end = " ".join(found), [], 0
    for deviation in told:
        undone += [text[end : deviation.start], deviation.known]
        end = deviation.end
    assert " ".join([*undone, text[end:]]).split() == known


def test_a_known_text_read_once_answers_each_text_as_if_it_were_the_first() -> None:
    chance = random.Random(9)
    words = [chance.choice(("a", "the", "of", f"word{chance.randint(1, 300)}")) for _ in range(2000)]
    text = " ".join(words)
    known = Known(text)
    others = [" ".join(word for word in words if chance.random() > lost) for lost in (0.02, 0.05, 0.0)]
    # Words that no text before had are strange to the known one, whichever text was first.
    for other in (*others, "strange " + others[0] + " strange", "quite strange " + text):
        assert known.deviations(words_of(other)) == deviations(text, other)
