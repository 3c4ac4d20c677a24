# SPDX-License-Identifier: Apache-2.0
"""Holding documents against a house policy, and the files that this gives."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path, PurePath
from types import MappingProxyType
from typing import Final
from urllib.parse import quote

from howopen import assets, policy
from howopen.domain.analysis import Analysis, Engine
from howopen.domain.errors import HowOpenError
from howopen.domain.policy import Policy, PolicyCheck
from howopen.workspace.inputs import LIBRARY_PREFIX

CHECK_FORMATS: Final = ("md", "json", "sarif")


def policy_names() -> tuple[str, ...]:
    """The names of the policies that ship with the program."""
    return tuple(sorted(path.stem for path in assets.resource("policies").glob("*.toml")))


@cache
def shipped_policies() -> Mapping[str, Policy]:
    """The policies that ship with the program, by name; read once."""
    return MappingProxyType({name: find_policy(name) for name in policy_names()})


def find_policy(name: str) -> Policy:
    """The policy at a path, or the one of that name that ships with the program; a file goes before a name.

    Raises:
        HowOpenError: if there is none, or it is no valid policy.
    """
    if not Path(name).is_file() and name in policy_names():
        return policy.load_policy(assets.resource(f"policies/{name}.toml"))
    try:
        return policy.load_policy(Path(name))
    except HowOpenError as error:
        if os.path.lexists(name):
            raise
        hint = f"Give the path of a TOML file, or one of these: {', '.join(policy_names())}."
        raise HowOpenError(f"There is no policy “{name}”.", hint=hint) from error


def check_all(
    house: Policy, analyses: Sequence[tuple[str, Analysis]], *, unread: Sequence[str] = (), today: date
) -> PolicyCheck:
    """The rulings on every document.

    Args:
        house: the policy.
        analyses: each document with the path or ``lib:ID`` that it came from.
        unread: the paths that could not be read.
        today: the day that decides whether an approval has ended.
    """
    documents = tuple(
        policy.check(house, analysis, uri=relative_uri(source), today=today) for source, analysis in analyses
    )
    return PolicyCheck(house, documents, tuple(relative_uri(source) for source in unread))


def export_check(check: PolicyCheck, *, format: str, engine: Engine) -> bytes:  # noqa: A002 - the option's name
    """The check as a file in a format of ``CHECK_FORMATS``.

    Raises:
        HowOpenError: if there is no such format.
    """
    make: Callable[..., bytes]
    match format:
        case "md":
            from howopen.exporting.checks_markdown import checks_markdown as make
        case "json":
            from howopen.exporting.checks_json import checks_json as make
        case "sarif":
            from howopen.exporting.checks_sarif import checks_sarif as make
        case _:
            raise HowOpenError(
                f"There is no check in the format “{format}”.", hint=f"One of {', '.join(CHECK_FORMATS)}."
            )
    return make(check, version=engine.version, rules_digest=engine.rules)


def relative_uri(source: str, *, base: Path | None = None) -> str:
    """The address of a source relative to ``base`` (the working folder), percent-encoded; ``lib:ID`` stays.

    A file outside ``base`` is given by its name alone, so that no report tells how a computer's folders are called.
    """
    if source.startswith(LIBRARY_PREFIX):
        return LIBRARY_PREFIX + quote(source.removeprefix(LIBRARY_PREFIX))
    path, folder = PurePath(source), os.path.realpath(base or Path.cwd())
    try:
        relative = PurePath(os.path.realpath(path.parent), path.name).relative_to(folder)
    except ValueError:
        relative = PurePath(path.name)
    return quote(os.fsencode(relative.as_posix()))
