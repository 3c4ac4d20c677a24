# SPDX-License-Identifier: Apache-2.0
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from howopen.domain.errors import HowOpenError
from howopen.library import Library, Record, sync
from howopen.library.sources.download import Release

MakeWheel = Callable[..., tuple[Path, Release]]


def test_tags_are_put_on_and_taken_off(made: Library) -> None:
    assert made.tags() == {}
    assert made.tag("harbour", "To  Watch", "approved") == ("approved", "to watch")
    assert made.tag("harbour-1", "approved") == ("approved", "to watch")
    made.tag("orchard", "approved")
    assert made.tags() == {"harbour-1": ("approved", "to watch"), "orchard": ("approved",)}
    assert made.untag("harbour-1", "APPROVED", "never put on") == ("to watch",)
    assert made.untag("harbour-1", "to watch") == ()
    assert made.tags() == {"orchard": ("approved",)}


def test_an_unknown_entry_and_an_empty_tag_are_refused(made: Library) -> None:
    with pytest.raises(HowOpenError):
        made.tag("nowhere", "approved")
    with pytest.raises(HowOpenError):
        made.tag("orchard", "  ")
    assert made.tags() == {}


def test_tags_stay_through_a_sync_and_move_with_an_entry(
    made_path: Path, make_wheel: MakeWheel, records: tuple[Record, ...]
) -> None:
    with Library(made_path) as library:
        library.tag("harbour-1", "approved")
        library.tag("lighthouse-tos", "refused")
        library.tag("lost", "sought")
    wheel, release = make_wheel()
    renamed = tuple(replace(r, id="harbour-one", aliases=("harbour-1",)) if r.id == "harbour-1" else r for r in records)
    renamed = tuple(replace(r, previous="") for r in renamed if r.id != "lost")
    sync(made_path, wheel=wheel, release=release, catalogue=renamed)
    with Library(made_path) as library:
        assert library.tags() == {"harbour-one": ("approved",), "lighthouse-tos": ("refused",)}
    sync(made_path, wheel=wheel, release=release, catalogue=records)
    with Library(made_path) as library:
        assert library.tags()["lost"] == ("sought",)
