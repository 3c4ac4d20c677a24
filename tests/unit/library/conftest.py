# SPDX-License-Identifier: Apache-2.0
"""A small licence library of texts written for these tests, packed as ScanCode packs its own."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from howopen.library import Library, Record, sync
from howopen.library.known import sha256, tidy
from howopen.library.sources.download import Release

HARBOUR = """Harbour Model Licence

You may run the harbour model on any computer that you own or rent, and you may give copies of it to other people
as long as a copy of this licence goes with them.

You shall not use the harbour model to steer ships, to guard borders, or to decide who may cross one.

If your company has more than 5,000 staff, ask us for a licence of your own before you start.

The harbour model comes without any promise that it works, and nobody pays for what it breaks.
"""
HARBOUR_2 = HARBOUR.replace("5,000 staff", "9,000 staff").replace("to guard borders, or", "or")
ORCHARD = """Permission is granted to everybody to pick, eat, sell and replant the apples of this orchard, free of
charge.

Whoever sells apples shall name the orchard on the crate. Whoever replants shall say so on a sign beside the tree.

Apples are handed over as they hang, with worms where there are worms.
"""
LIGHTHOUSE = """These terms govern how you may use the answers of the lighthouse service.

The answers belong to you. You may not use them to build a service that competes with the lighthouse.

We may change these terms at any time by a note on our door, and staying after the note means that you agree.
"""

_ORCHARD_HEAD = """name: Orchard Licence
category: Permissive
owner: 'Orchard: Friends'
spdx_license_key: Orchard-1.0
other_spdx_license_keys:
    - LicenseRef-Old-Orchard
osi_url: http://example.org/orchard
notes: |
    Made up
    for tests"""

FILES = {
    "harbour-cla-2024": ("name: Harbour 2024\ncategory: Proprietary Free\nowner: Harbour Works", HARBOUR),
    "harbour-cla-2025": ("name: Harbour 2025\ncategory: Proprietary Free\nowner: Harbour Works", HARBOUR_2),
    "orchard": (_ORCHARD_HEAD, ORCHARD),
    "orchard-old": ("name: Old Orchard\ncategory: Permissive\nowner: Nobody\nis_deprecated: yes", ORCHARD),
    "lighthouse-tos": ("name: Lighthouse Terms\ncategory: Commercial\nowner: Lighthouse", LIGHTHOUSE),
    "empty": ("name: Nothing\ncategory: Unstated License\nowner: Nobody", ""),
}

RECORDS = (
    Record(
        id="harbour-1",
        name="Harbour Model Licence",
        publisher="Harbour Works",
        kind="licence",
        models="Harbour 1",
        family="harbour",
        version="1",
        date="2024-05-06",
        scancode_key="harbour-cla-2024",
        sha256=sha256(tidy(HARBOUR)),
        aliases=("harbour",),
    ),
    Record(
        id="harbour-2",
        name="Harbour Model Licence 2",
        publisher="Harbour Works",
        kind="licence",
        previous="harbour-1",
        scancode_key="harbour-cla-2025",
        sha256="0" * 64,
    ),
    Record(id="pear", name="Pear (Orchard Licence)", publisher="Pear Tree", kind="licence", text_of="orchard"),
    Record(
        id="beacon-terms",
        name="Beacon Terms",
        publisher="Beacon",
        kind="terms",
        document="Beacon/Terms of Service.md",
        get_it="Ask at the beacon.",
        aliases=("beacon",),
    ),
    Record(id="lost", name="Lost", publisher="Nobody", kind="policy", scancode_key="lost-2020", sha256="1" * 64),
)

MakeWheel = Callable[..., tuple[Path, Release]]


def member(key: str, head: str, text: str) -> str:
    """A licence file as ScanCode writes it."""
    return f"---\nkey: {key}\nshort_name: {key}\n{head}\n---\n\n{text}"


@pytest.fixture
def make_wheel(tmp_path: Path) -> MakeWheel:
    """A function that packs licence files, and any ``extra`` members, into a wheel with its own pinned release."""

    def make(
        files: dict[str, tuple[str, str]] = FILES, *, extra: dict[str, str | bytes] | None = None
    ) -> tuple[Path, Release]:
        wheel = tmp_path / "made.whl"
        with zipfile.ZipFile(wheel, "w", zipfile.ZIP_DEFLATED) as archive:
            for key, (head, text) in files.items():
                archive.writestr(f"licensedcode/data/licenses/{key}.LICENSE", member(key, head, text))
            for name, data in (extra or {}).items():
                archive.writestr(name, data)
        data = wheel.read_bytes()
        return wheel, Release("made", "1.0", "cp311", hashlib.sha256(data).hexdigest(), len(data))

    return make


@pytest.fixture
def records() -> tuple[Record, ...]:
    """The catalogue of the made library."""
    return RECORDS


@pytest.fixture
def texts() -> dict[str, str]:
    """The texts of the made library, by their ids."""
    return {"harbour-1": HARBOUR, "harbour-2": HARBOUR_2, "orchard": ORCHARD, "lighthouse-tos": LIGHTHOUSE}


@pytest.fixture
def made_path(make_wheel: MakeWheel, tmp_path: Path) -> Path:
    """The path of a synced library of the texts above."""
    wheel, release = make_wheel()
    path = tmp_path / "data" / "library.sqlite"
    sync(path, wheel=wheel, release=release, catalogue=RECORDS)
    return path


@pytest.fixture
def made(made_path: Path) -> Iterator[Library]:
    """That library, open."""
    with Library(made_path) as library:
        yield library
