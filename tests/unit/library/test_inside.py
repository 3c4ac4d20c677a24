# SPDX-License-Identifier: Apache-2.0
"""A known text that stands whole in a longer one is named where nothing else is decided there, and nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from howopen.domain.library import IdentityKind
from howopen.library import Identifier, Library, add

SHORT = "Gulls, herons and kittiwakes may nest under this jetty whenever tides allow it."
IDLE = (
    "The jetty was built by five sisters from the village, who carried each plank down the cliff path on their backs "
    "and sang while they worked. Their mother painted it green in the spring, and their cousins hung lanterns there."
)
LONG = f"""Jetty Licence

Everybody may walk on this jetty, fish from it and moor a boat beside it between sunrise and sunset.

{SHORT}

Whoever moors a boat shall coil the ropes, sweep the planks and carry away what the nets bring up.
"""
COMMON = "This notice shall be kept in all copies of the work."


def _with(library: Library, folder: Path, **texts: str) -> Identifier:
    for name, text in texts.items():
        path = folder / f"{name}.txt"
        path.write_text(text, encoding="utf-8")
        add(library, path, read=Path.read_text, catalogue=())
    return Identifier(library)


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        (f"{SHORT}\n\n{IDLE}", []),
        (f"{IDLE}\n\n{SHORT}", []),
        (f"{IDLE} {SHORT.upper()}", []),
        (f"{SHORT.replace('nest ', '')}\n\n{IDLE}", ["nest"]),
    ],
)
def test_a_short_text_with_a_longer_paragraph_around_it_is_changed(
    made: Library, tmp_path: Path, text: str, lost: list[str]
) -> None:
    found = _with(made, tmp_path, gulls=SHORT).identify(f"Copyright (c) 2024 Ada Quay\n\n{text}")
    assert (found.id, found.kind, found.exact) == ("gulls", IdentityKind.CHANGED, False)
    assert [deviation.known for deviation in found.deviations if deviation.known] == lost
    assert found.runner_up is None or found.runner_up.id != "gulls"


@pytest.mark.parametrize(
    "text",
    [
        f"{SHORT.replace('herons and kittiwakes', 'ducks and geese')}\n\n{IDLE}",  # it is not whole
        f"{SHORT[:32]}\n\n{IDLE}\n\n{SHORT[32:]}",  # it stands in two places
        f"{SHORT}\n\n{IDLE} But nobody may come here to sell fish.",  # what is added decides something
        f"{SHORT}\n\n{IDLE}\n\n{IDLE.replace('jetty', 'quay')}",  # it is a small part
        f"{IDLE.replace('five sisters', ' whenever tides allow it ')}",  # a few of its words
    ],
)
def test_what_only_resembles_that_is_unknown(made: Library, tmp_path: Path, text: str) -> None:
    assert _with(made, tmp_path, gulls=SHORT).identify(text).kind is IdentityKind.UNKNOWN


def test_a_licence_that_quotes_a_short_one_is_itself(made: Library, tmp_path: Path) -> None:
    identifier = _with(made, tmp_path, gulls=SHORT, jetty=LONG)
    assert identifier.identify(LONG).id == "jetty"
    assert identifier.identify(SHORT).id == "gulls"
    assert identifier.identify(f"{LONG}\n\n{IDLE}").id == "jetty"


def test_where_more_of_a_longer_licence_stands_the_short_one_in_it_is_not_named(made: Library, tmp_path: Path) -> None:
    verse = "Ropes are coiled, planks are swept, and lanterns are lit by whoever comes home last."
    far_longer = f"{LONG}\n\n{LONG.replace('jetty', 'ladder')}\n\n{LONG.replace('jetty', 'raft')}\n\n{verse}"
    text = f"{SHORT}\n\n{verse}\n\n{IDLE.split('. ')[0]}"
    assert _with(made, tmp_path, gulls=SHORT).identify(text).id == "gulls"
    assert _with(made, tmp_path, far_longer=far_longer).identify(text).kind is IdentityKind.UNKNOWN


def test_of_two_that_stand_whole_the_longer_is_named(made: Library, tmp_path: Path) -> None:
    longer = f"{SHORT} Cormorants dry their wings on the fourth pile."
    assert _with(made, tmp_path, gulls=SHORT, cormorants=longer).identify(f"{longer}\n\n{IDLE}").id == "cormorants"


def test_a_sentence_that_many_licences_have_names_none(made: Library, tmp_path: Path) -> None:
    others = {
        f"song{number}": f"{COMMON} {verse}"
        for number, verse in enumerate(
            (
                "The bell rings twice at dawn when fog lies over the bay, and once when it has gone.",
                "Seven ropes hang beside the door of the chapel, one of them for each day of the week.",
                "Grandfather mends nets by candlelight while the cat sleeps upon the warm stove.",
                "Blue lamps mark the channel on moonless nights, and white ones the rocks behind it.",
                "Oysters grow along the northern wall, where the water is cold and very clear.",
                "Children race paper boats through the gutter after every heavy summer storm.",
            )
        )
    }
    text = f"{COMMON}\n\n{IDLE}"
    assert _with(made, tmp_path, common=COMMON, **others).identify(text).kind is IdentityKind.UNKNOWN


def test_what_is_added_to_a_whole_text_is_never_called_the_same(made: Library, tmp_path: Path) -> None:
    identifier = _with(made, tmp_path, gulls=SHORT, jetty=LONG)
    for text in (SHORT, LONG):
        for added in ("But not for commercial use.", "No derivative works.", IDLE):
            kind = identifier.identify(f"{text}\n\n{added}").kind
            assert kind in (IdentityKind.CHANGED, IdentityKind.UNKNOWN)
