# SPDX-License-Identifier: Apache-2.0
"""A project as parts named by the sha256 of their contents, so that states share what an act did not change."""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar, cast

from howopen.domain.analysis import Analysis
from howopen.domain.review import Alignment, Comment, Decision, Project, Review, SignOff
from howopen.workspace.codec import decode, encode

Part = TypeVar("Part")


class Parts:
    """Packs projects and unpacks them; it knows the parts that it has met, so each is packed or unpacked once."""

    def __init__(self) -> None:
        self._keys: dict[int, tuple[object, str]] = {}  # the object is held, so that its id stays its own
        self._met: dict[str, object] = {}

    def pack(self, project: Project) -> tuple[str, dict[str, bytes]]:
        """The project's record and those of its parts that were not met before, by key."""
        new: dict[str, bytes] = {}
        record = {
            "reviews": [self._key(review, partial(self._record, review, new), new) for review in project.reviews],
            "alignments": encode(project.alignments),
            "plan": project.plan,
            "policy": project.policy,
        }
        return json.dumps(record), new

    def unpack(self, record: str, fetch: Callable[[str], bytes]) -> Project:
        """The project of a record; ``fetch`` gives a part by its key.

        Raises:
            ValueError: if the record or a part is damaged.
            KeyError: if a part is missing.
        """
        data = json.loads(record)
        return Project(
            reviews=tuple(self._part(key, partial(self._review, fetch=fetch), fetch) for key in data["reviews"]),
            alignments=decode(tuple[Alignment, ...], data["alignments"]),
            plan=decode(str, data["plan"]),
            policy=decode(str, data["policy"]),
        )

    def _record(self, review: Review, new: dict[str, bytes]) -> dict[str, Any]:
        """A review with its analysis and its decisions by key: an act changes one decision of a hundred."""
        return {
            "source": review.source,
            "found": self._key(review.found, partial(encode, review.found), new),
            "decisions": [self._key(one, partial(encode, one), new) for one in review.decisions],
            "comments": encode(review.comments),
            "sign_offs": encode(review.sign_offs),
        }

    def _review(self, data: dict[str, Any], fetch: Callable[[str], bytes]) -> Review:
        decision = partial(decode, Decision)
        return Review(
            source=decode(str, data["source"]),
            found=self._part(data["found"], partial(decode, Analysis), fetch),
            decisions=tuple(self._part(key, decision, fetch) for key in data["decisions"]),
            comments=decode(tuple[Comment, ...], data["comments"]),
            sign_offs=decode(tuple[SignOff, ...], data["sign_offs"]),
        )

    def _key(self, part: object, content: Callable[[], object], new: dict[str, bytes]) -> str:
        known = self._keys.get(id(part))
        if known is None:
            text = json.dumps(content(), sort_keys=True).encode()
            known = self._keys[id(part)] = (part, _name(text))
            new[known[1]] = zlib.compress(text, 1)
        return known[1]

    def _part(self, key: str, made: Callable[[Any], Part], fetch: Callable[[str], bytes]) -> Part:
        if key not in self._met:
            part = self._met[key] = made(_content(key, fetch))
            self._keys[id(part)] = (part, key)
        return cast("Part", self._met[key])


def _name(text: bytes) -> str:
    return hashlib.sha256(text).hexdigest()


def _content(key: str, fetch: Callable[[str], bytes]) -> Any:
    text = zlib.decompress(fetch(key))
    if _name(text) != key:
        raise ValueError("a part of the file is not what it was")
    return json.loads(text)
