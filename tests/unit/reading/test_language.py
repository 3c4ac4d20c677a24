# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from howopen.reading.language import detect, warning

ENGLISH = "You may use the model for any purpose that is allowed by the law of your country and by these terms."
CHINESE = "您可以将本模型用于您所在国家的法律以及本条款所允许的任何目的。"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ENGLISH, "en"),
        (CHINESE, "zh"),
        ("このモデルは、法律と本規約が認める範囲で、どのような目的にも使うことができます。", "ja"),
        ("법률과 이 약관이 허용하는 범위에서 어떤 목적으로든 모델을 사용할 수 있습니다.", "ko"),
        ("Sie dürfen das Modell für jeden Zweck nutzen, den das Gesetz und die Bedingungen nicht verbieten.", "de"),
        ("Vous pouvez utiliser le modèle dans tous les cas que la loi et les conditions permettent pour vous.", "fr"),
        ("Usted puede usar el modelo para todo lo que la ley y los términos permiten en su país.", "es"),
        ("1234 5678", "und"),
        ("xyzzy plugh quux frobnicate", "und"),
    ],
)
def test_languages(text: str, language: str) -> None:
    assert detect(text) == (language, "")


def test_two_languages() -> None:
    pair = detect(ENGLISH * 2 + CHINESE)
    assert pair == ("en", "zh")
    assert "English and Chinese" in warning(*pair)


def test_a_few_foreign_words_are_no_second_language() -> None:
    assert detect(ENGLISH * 5 + "模型") == ("en", "")


def test_warnings() -> None:
    assert warning("en", "") == ""
    assert warning("und", "") == ""
    assert "French" in warning("fr", "")
    assert "English part" not in warning("zh", "ja")
