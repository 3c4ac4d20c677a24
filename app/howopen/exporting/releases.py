# SPDX-License-Identifier: Apache-2.0
"""What was released of a model, as JSON and as Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from howopen.domain.release import ClassState, ComponentState, Release
from howopen.domain.wording import words
from howopen.exporting.as_json import Json, plain, to_bytes
from howopen.exporting.as_markdown import table
from howopen.exporting.provenance import NOTICE
from howopen.exporting.safe import markdown_text


def release_json(release: Release) -> bytes:
    """The release in the schema ``howopen/release/1``."""
    framework = release.framework
    return to_bytes(
        {
            "schema": "howopen/release/1",
            "framework": {key: plain(getattr(framework, key)) for key in ("name", "version", "date", "source")},
            "card": {"name": release.card.name, "metadata": plain(release.card.metadata)},
            "components": [_component(state) for state in release.components],
            "classes": [
                {**_members(state), "reached": state.reached, "reachable": state.reachable} for state in release.classes
            ],
            "reached": release.reached.number if release.reached else None,
            "reachable": release.reachable.number if release.reachable else None,
            "base_models": [plain(base) for base in release.bases],
            "only_the_provider": [plain(item) for item in release.dependences],
            "notice": NOTICE,
        }
    )


def _members(state: ClassState) -> dict[str, Json]:
    found = plain(state)
    assert isinstance(found, dict)
    return found


def _component(state: ComponentState) -> dict[str, Json]:
    return {
        "id": state.info.id,
        "name": state.info.name,
        "class": state.info.openness_class,
        "required": state.info.required,
        "status": state.availability.value,
        "licence": state.licence or None,
        "acceptance": state.acceptance.value,
        "ruled_out": state.ruled_out,
        "source": state.source,
        "reason": state.reason,
    }


def release_markdown(release: Release) -> bytes:
    """The release as tables: classes, components, base models, and what only the provider can supply."""
    return ("\n".join(_lines(release)).rstrip("\n") + "\n").encode("utf-8", errors="replace")


def _lines(release: Release) -> Iterator[str]:
    framework = release.framework
    names = {info.id: info.name for info in framework.components}
    yield from ("# What was released", "", f"**{markdown_text(_summary(release))}**", "")
    rows = [
        (state.name, _standing(state), _named(state.lacking, names), _named(state.undecided, names))
        for state in release.classes
    ]
    yield from (
        "## Classes",
        "",
        *table(("Class", "State", "What rules it out", "Not found or decided so far"), rows),
        "",
    )
    parts = [
        (s.info.name, words(s.availability), s.licence, words(s.acceptance), s.reason, s.source)
        for s in release.components
    ]
    head = ("Component", "Status", "Licence", "Accepted", "Reason", "Source")
    yield from ("## Components", "", *table(head, parts), "")
    bases = [(base.name, base.licence or "not stated", base.source) for base in release.bases]
    yield from ("## Made from", "", *(table(("Base model", "Licence", "Source"), bases) if bases else ("None named.",)))
    needs = [(words(item.supply), item.words, item.source) for item in release.dependences]
    yield from ("", "## Only the provider can supply", "")
    yield from table(("What", "In words", "Source"), needs) if needs else ("Nothing was found.",)
    yield from ("", "## About this file", "")
    yield f"- Framework: {markdown_text(f'{framework.name} {framework.version} of {framework.date}')}"
    yield f"- Its components and licences: {markdown_text(framework.source)}"
    yield from ("", NOTICE)


def _summary(release: Release) -> str:
    reached = release.reached.name if release.reached else "No class is reached"
    reachable = release.reachable.name if release.reachable else "none"
    return f"{reached}; not ruled out by what is known: {reachable}"


def _standing(state: ClassState) -> str:
    if state.reached:
        return "Reached"
    return "Undecided" if state.reachable else "Ruled out"


def _named(ids: tuple[str, ...], names: dict[str, str]) -> str:
    return ", ".join(names[item] for item in ids)
