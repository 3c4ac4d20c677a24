# SPDX-License-Identifier: Apache-2.0
"""Every place in a text has its value, in English and in each translation; one without would stop the window."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

import howopen.gui
from howopen.assets import resource
from howopen.gui.translation.texts import WINDOW

GUI = Path(howopen.gui.__file__).parent
PLACE = re.compile(r"\{(\w*)[^}]*\}")
TRANSLATIONS = sorted(resource("translations").glob("*.ts"))


def places(text: str) -> set[str]:
    return set(PLACE.findall(text))


def calls() -> Iterator[tuple[str, str, set[str], set[str]]]:
    """(where, text, places that it may have, places that it has) of each call with a literal text and named values."""
    for path in sorted(GUI.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            name, given = node.func.id, {keyword.arg for keyword in node.keywords}
            if name not in {"tr", "counted"} or None in given:
                continue
            own = {str(keyword) for keyword in given} | ({"n"} if name == "counted" else set())
            for argument in node.args:
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    yield f"{path.name}:{node.lineno}", argument.value, own, places(argument.value)


def test_the_values_of_a_text_are_those_that_it_names() -> None:
    found = list(calls())
    assert len(found) > 500
    wrong = [f"{where}: {text!r}" for where, text, given, named in found if given - {"n"} != named - {"n"}]
    wrong += [f"{where}: {text!r}" for where, text, given, named in found if "n" in named and "n" not in given]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("path", TRANSLATIONS, ids=lambda path: path.stem)
def test_a_translation_names_no_value_that_its_text_has_not(path: Path) -> None:
    wrong = []
    for context in ElementTree.parse(path).iterfind("context"):
        for message in context.iterfind("message"):
            source, translation = message.findtext("source", ""), message.find("translation")
            if translation is None or translation.get("type") is not None:
                continue
            forms = [form.text or "" for form in translation.iterfind("numerusform")] or [translation.text or ""]
            allowed = places(source)
            wrong += [f"{source!r}: {form!r}" for form in forms if not places(form) <= allowed]
            if context.findtext("name") == WINDOW and not message.get("numerus"):
                # A value that is left out would be missed; among forms for a number, the number itself may be.
                wrong += [f"{source!r}: {form!r}" for form in forms if places(form) != allowed]
    assert not wrong, "\n".join(wrong)
