# SPDX-License-Identifier: Apache-2.0
"""From a TOML file to a policy; an unknown key, fact, category or value is an error."""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from howopen.domain.clauses import Category, Effect
from howopen.domain.errors import HowOpenError
from howopen.domain.facts import OpennessClass
from howopen.domain.policy import ClauseMatch, Deviation, Policy, Position, Rule, Severity
from howopen.policy.positions import POSITION_KEYS, positions
from howopen.policy.tables import Table
from howopen.policy.vocabulary import FACTS

_POLICY_KEYS: Final = ("name", "version", "description", "review_fails", "rule", "deviation")
_ABOUT_KEYS: Final = ("fact", "clause", "effect", "phrase")
_RULE_KEYS: Final = (
    "id", "title", "message", "advice", "severity", *_ABOUT_KEYS, *POSITION_KEYS, "undecided", "otherwise", "classes",
)  # fmt: skip
_DEVIATION_KEYS: Final = ("document", "rule", "approved_by", "until", "reason")
_UNDECIDED: Final = (Position.REVIEW, Position.UNACCEPTABLE)
_OTHERWISE: Final = (Position.REVIEW, Position.UNACCEPTABLE, Position.ACCEPTABLE)
_MOST_BYTES: Final = 1_000_000


def load_policy(path: Path) -> Policy:
    """The policy in the file at ``path``.

    Raises:
        HowOpenError: if it cannot be read, or says something that no rule can mean.
    """
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise HowOpenError(f"The policy {path.name} is larger than 1 MB.", hint="Is it the right file?")
        content = path.read_bytes()
    except OSError as error:
        raise HowOpenError(
            f"The policy {path.name} could not be read: {error.strerror}.", hint="Name a policy file in TOML."
        ) from error
    return read_policy(content, file=path.name)


def read_policy(content: bytes, *, file: str) -> Policy:
    """The policy in ``content``; ``file`` is its name, for messages.

    Raises:
        HowOpenError: as ``load_policy``.
    """
    try:
        data = tomllib.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise HowOpenError(f"The policy {file} is not TOML: {error}.", hint="Correct the file.") from error
    table = Table(file, "", data)
    table.only(_POLICY_KEYS)
    rules = tuple(_rule(file, number, row) for number, row in enumerate(table.tables("rule"), start=1))
    if not rules:
        raise table.error("rule", "is missing", "A policy has at least one [[rule]].")
    _once(table, rules)
    known = {rule.id for rule in rules}
    return Policy(
        name=table.text("name"),
        version=table.text("version"),
        sha256=hashlib.sha256(content).hexdigest(),
        rules=rules,
        deviations=tuple(
            _deviation(file, number, row, known) for number, row in enumerate(table.tables("deviation"), start=1)
        ),
        review_fails=table.flag("review_fails", default=False),
        description=table.text("description", default=""),
    )


def _once(table: Table, rules: tuple[Rule, ...]) -> None:
    seen: set[str] = set()
    for rule in rules:
        if rule.id in seen:
            raise table.error("id", f"“{rule.id}” stands twice", "Give each rule an id of its own.")
        seen.add(rule.id)


def _rule(file: str, number: int, row: Mapping[str, object]) -> Rule:
    name = Table(file, f"rule {number}", row).text("id")
    table = Table(file, f"rule “{name}”", row)
    table.only(_RULE_KEYS)
    if not re.fullmatch(r"[a-z0-9]+(?:[-.][a-z0-9]+)*", name):
        raise table.error("id", f"cannot be “{name}”", "Use small letters, digits and hyphens.")
    fact, clause = _about(table)
    found = positions(table, fact)
    return Rule(
        id=name,
        title=table.text("title"),
        message=table.text("message"),
        fact=fact,
        clause=clause,
        preferred=found["preferred"],
        acceptable=found["acceptable"],
        unacceptable=found["unacceptable"],
        undecided=table.choice("undecided", _UNDECIDED, default=Position.REVIEW),
        otherwise=table.choice("otherwise", _OTHERWISE, default=Position.REVIEW),
        severity=table.choice("severity", tuple(Severity), default=Severity.ERROR),
        advice=table.text("advice", default=""),
        classes=table.choices("classes", OpennessClass),
    )


def _about(table: Table) -> tuple[str, ClauseMatch | None]:
    """The fact's key or the clauses that a rule is about."""
    fact, category = table.text("fact", default=""), table.text("clause", default="")
    if bool(fact) == bool(category):
        problem = "and “clause” stand both" if fact else "is missing, and so is “clause”"
        raise table.error("fact", problem, "A rule is about one fact or one category of clause.")
    if fact:
        if fact not in FACTS:
            raise table.error("fact", f"cannot be “{fact}”", f"Allowed: {', '.join(FACTS)}.")
        for key in ("effect", "phrase"):
            if key in table.data:
                raise table.error(key, "belongs to a rule about clauses", 'Write clause = "..." instead of fact.')
        return fact, None
    if category not in list(Category):
        raise table.error("clause", f"cannot be “{category}”", f"Allowed: {', '.join(Category)}.")
    return "", ClauseMatch(Category(category), table.choices("effect", Effect), table.text("phrase", default=""))


def _deviation(file: str, number: int, row: Mapping[str, object], known: set[str]) -> Deviation:
    table = Table(file, f"deviation {number}", row)
    table.only(_DEVIATION_KEYS)
    document, rule = table.text("document").lower(), table.text("rule")
    if not re.fullmatch("[0-9a-f]{64}", document):
        raise table.error("document", "must be the sha256 of a file", "It has 64 digits from 0 to f; 'check' shows it.")
    if rule not in known:
        raise table.error("rule", f"cannot be “{rule}”", f"Allowed: {', '.join(sorted(known))}.")
    return Deviation(
        document=document,
        rule=rule,
        approved_by=table.text("approved_by"),
        until=table.day("until"),
        reason=table.text("reason", default=""),
    )
