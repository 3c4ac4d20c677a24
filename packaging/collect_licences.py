# SPDX-License-Identifier: Apache-2.0
"""Writes THIRD_PARTY.txt: what HowOpen is shipped with, under which licences, with their texts.

The texts are others', so the file is made when a package is built and is never committed. They are read from what is
installed beside the Python that runs this: ``python packaging/collect_licences.py -o THIRD_PARTY.txt``.
"""

from __future__ import annotations

import argparse
import sys
import sysconfig
from collections.abc import Sequence
from dataclasses import dataclass, replace
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from locked import Pin, read_lock, stated

RULE = "=" * 100
_NAMES = ("licen", "copying", "notice", "authors")
_CLASSIFIER = "License :: "
_LONGEST_NAME = 120  # characters: a longer "licence name" is a whole text put into the wrong field
PREAMBLE = """\
HowOpen is licensed under Apache-2.0 (LICENSE). It comes with the software and data below, each under its own terms.

Qt and PySide6 are used under the LGPL-3.0, as separate shared libraries that you may replace with your own builds of
the same version: in the bundle they lie in _internal/PySide6. Their source is published by The Qt Company.

The licence texts of the library are ScanCode's licence data (nexB Inc. and others), CC-BY-4.0, unchanged but for their
packing into a database; each text belongs to whoever wrote it.
"""


@dataclass(frozen=True, slots=True)
class Notice:
    """One library: its licence in a few words ("" where it says none), and its licence files as name and text."""

    name: str
    version: str
    licence: str
    texts: tuple[tuple[str, str], ...]


def licence_words(found: Distribution) -> str:
    """What a library's metadata say of its licence: the SPDX expression, else its short field, else its classifiers."""
    metadata = found.metadata
    for field in ("License-Expression", "License"):
        words = stated(found, field)
        if words and len(words) <= _LONGEST_NAME and words.upper() != "UNKNOWN":
            return " ".join(words.split())
    classifiers = [words for words in metadata.get_all("Classifier") or [] if words.startswith(_CLASSIFIER)]
    return ", ".join(words.rsplit(" :: ", 1)[-1] for words in classifiers)


def licence_texts(found: Distribution) -> tuple[tuple[str, str], ...]:
    """The licence and notice files in a library's metadata folder, else a text that its licence field holds."""
    texts = []
    for file in found.files or ():
        inside = any(part.endswith(".dist-info") for part in file.parts)
        # Some put every licence of what they bundle into a folder of its own.
        if inside and any(name in "/".join(file.parts[1:]).lower() for name in _NAMES):
            path = Path(str(found.locate_file(file)))
            if path.is_file():
                texts.append(("/".join(file.parts[1:]), path.read_text(encoding="utf-8", errors="replace")))
    whole = stated(found, "License")
    if not texts and len(whole) > _LONGEST_NAME:
        texts.append(("License", whole))
    return tuple(sorted(texts))


def notices(pins: Sequence[Pin]) -> tuple[tuple[Notice, ...], tuple[Pin, ...]]:
    """The notices of the locked libraries that are installed here, and the pins of those that are not.

    A library that this system does not need is among the latter, and also one that is installed in another version.
    """
    here, missing = [], []
    for pin in pins:
        try:
            found = distribution(pin.name)
        except PackageNotFoundError:
            missing.append(pin)
            continue
        if found.version != pin.version:
            missing.append(pin)
            continue
        here.append(Notice(pin.name, pin.version, licence_words(found), licence_texts(found)))
    return tuple(here), tuple(missing)


def python_notice() -> Notice:
    """Python's own, where its licence file lies beside its library."""
    path = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    texts = (("LICENSE.txt", path.read_text(encoding="utf-8", errors="replace")),) if path.is_file() else ()
    return Notice("python", sys.version.split()[0], "PSF-2.0", texts)


def page(found: Sequence[Notice]) -> str:
    """The whole file: the preamble, a list of names and licences, and every text."""
    width = max(len(f"{notice.name} {notice.version}") for notice in found)
    lines = [f"{f'{notice.name} {notice.version}':<{width}}  {notice.licence or 'see its text'}" for notice in found]
    parts = [PREAMBLE, "\n".join(lines)]
    for notice in found:
        for name, text in notice.texts:
            parts.append(f"{RULE}\n{notice.name} {notice.version}: {name}\n{RULE}\n\n{text.rstrip()}")
    return "\n\n".join(parts) + "\n"


def completed(found: Sequence[Notice], library: Path | None) -> tuple[Notice, ...]:
    """The notices, where a library brings no text but names a licence with the text from our own licence library.

    Qt's wheels bring none, and the LGPL asks for its text.
    """
    if library is None:
        return tuple(found)
    sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "app"))
    from howopen.library import Library

    known = Library(library)
    try:
        return tuple(
            replace(notice, texts=tuple((id_, known.text(id_)) for id_ in named(notice.licence)))
            if not notice.texts
            else notice
            for notice in found
        )
    finally:
        known.close()


def named(licence: str) -> tuple[str, ...]:
    """The ids in our library of the licences that we take in an expression that begins with the LGPL."""
    return ("lgpl-3.0", "gpl-3.0") if licence.startswith("LGPL-3.0") else ()


def unsaid(found: Sequence[Notice]) -> tuple[str, ...]:
    """Names of libraries that state no licence in any way: nothing of theirs may be shipped before somebody looked."""
    return tuple(notice.name for notice in found if not notice.licence and not notice.texts)


def main() -> int:
    """Returns 1 where a library states no licence."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-o", "--output", type=Path, required=True)
    parser.add_argument(
        "--library", type=Path, help="a synced licence library, for texts that a library does not bring"
    )
    options = parser.parse_args()
    found, missing = notices(read_lock())
    everything = (python_notice(), *completed(found, options.library))
    options.output.write_text(page(everything), encoding="utf-8")
    bare = [notice.name for notice in everything if not notice.texts]
    print(f"{len(everything)} notices, {sum(len(notice.texts) for notice in everything)} texts in {options.output}")
    print(f"not installed here: {', '.join(f'{pin.name} {pin.version}' for pin in missing) or 'none'}")
    print(f"with a licence's name but no text: {', '.join(bare) or 'none'}")
    for name in unsaid(everything):
        print(f"{name} states no licence", file=sys.stderr)
    return 1 if unsaid(everything) else 0


if __name__ == "__main__":
    sys.exit(main())
