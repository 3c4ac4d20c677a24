# SPDX-License-Identifier: Apache-2.0
"""``bench accuracy``, ``bench speed`` and ``bench classes``."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from howopen import assets
from howopen.cli.output import put, tell
from howopen.domain.errors import HowOpenError
from howopen.workspace.desk import Desk

DONE = 0


def bench(desk: Desk, options: Namespace) -> int:
    """Measures what is asked for and prints the page; ``-o`` writes it to a file."""
    if options.what == "speed":
        made = _speed(desk)
    elif options.what == "classes":
        made = _classes(desk)
    else:
        made = _accuracy(desk, options)
    put(made.encode(), output=options.output, format="md")
    return DONE


def _speed(desk: Desk) -> str:
    from howopen.workspace.speed import library_texts, measure, page

    texts = library_texts(desk.need_library())
    tell(f"Measuring on {len(texts)} texts ...")
    return page(measure(texts))


def _classes(desk: Desk) -> str:
    from howopen.assessment.claims import lists
    from howopen.workspace.classes import measure_classes, page

    library = desk.need_library()
    tell("Judging every licence of which somebody says how open it is ...")
    return page(measure_classes(library, lists()), lists())


def _accuracy(desk: Desk, options: Namespace) -> str:
    """The accuracy on held-out labels. With ``--terms`` a section on the 23 terms follows."""
    from howopen.workspace.accuracy import measure, own_texts, page
    from howopen.workspace.accuracy_terms import measure_terms, section

    labels, parts = _labels(), []
    if options.terms:  # first, since it is quick and its folder may be mistaken
        tell("Measuring the 23 terms ...")
        parts.append(section(measure_terms(Path(options.terms))))
    tell("Measuring each family of licences by what was learnt from all others ...")
    folders = [own_texts(labels), *(Path(folder) for folder in options.texts)]
    parts.insert(0, page(measure(desk.need_library(), labels, texts=folders)))
    return "\n".join(parts)


def _labels() -> Path:
    folder = assets.licences().parent / "tests" / "corpus" / "labels"
    if not folder.is_dir():
        raise HowOpenError("The labels are not part of an installed HowOpen.", hint="Run this from a checkout.")
    return folder
