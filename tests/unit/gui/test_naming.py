# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from howopen.domain.analysis import Analysis, Engine
from howopen.domain.document import Document
from howopen.domain.facts import Profile
from howopen.domain.library import Identity
from howopen.domain.outline import Outline
from howopen.gui.naming import title_of


def analysis(*, title: str, known: str, exact: bool) -> Analysis:
    document = Document(name="a.txt", sha256="", media_type="text/plain", text="", blocks=(), title=title)
    identity = Identity(id="x", name=known, exact=exact) if known else None
    return Analysis(document, Outline(), (), Profile(), Engine("1", ""), identity)


@pytest.mark.parametrize(
    ("title", "known", "exact", "shown"),
    [
        ("NORTHWIND  LICENCE", "Northwind Licence", True, "Northwind Licence"),
        ("NORTHWIND LICENCE", "Northwind Licence", False, "NORTHWIND LICENCE"),
        ("Own Terms", "Northwind Licence", True, "Own Terms"),
        ("", "Northwind Licence", True, "Northwind Licence"),
        ("", "Northwind Licence", False, "a.txt"),
        ("", "", False, "a.txt"),
        ("A.TXT", "", False, "a.txt"),
    ],
)
def test_a_document_has_one_name(title: str, known: str, exact: bool, shown: str) -> None:
    assert title_of(analysis(title=title, known=known, exact=exact)) == shown
