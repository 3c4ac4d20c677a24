# SPDX-License-Identifier: Apache-2.0
"""The particle behind a value follows from its last sound; where that is not sure both forms stay."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from howopen.gui.translation.particles import settled
from howopen.gui.translation.sentences import Sentences
from howopen.gui.translation.texts import counted, tr
from howopen.gui.translation.translator import file_of


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("조항", "조항을"),
        ("효과", "효과를"),
        ("파일", "파일을"),
        ("“라이선스”", "“라이선스”를"),
        ("700", "700을"),
        ("12", "12를"),
        ("4,001", "4,001을"),
        ("5%", "5%를"),
        ("1,000,000,000,000", "1,000,000,000,000을(를)"),
        ("Llama", "Llama를"),
        ("GPL", "GPL을"),
        ("Terms", "Terms를"),
        ("Apache", "Apache을(를)"),
        ("MIT", "MIT을(를)"),
        ("Acme Inc.", "Acme Inc.을(를)"),
        ("約款", "約款을(를)"),
        ("", "을(를)"),
    ],
)
def test_the_last_sound_of_the_value_decides(value: str, shown: str) -> None:
    assert settled("{name}을(를)", lambda _place: value).replace("{name}", value) == shown


@pytest.mark.parametrize(
    ("both", "consonant", "vowel", "rieul"),
    [
        ("은(는)", "은", "는", "은"),
        ("이(가)", "이", "가", "이"),
        ("과(와)", "과", "와", "과"),
        ("와(과)", "과", "와", "과"),
        ("(으)로", "으로", "로", "로"),
        ("(이)라", "이라", "라", "이라"),
    ],
)
def test_each_particle_has_its_forms(both: str, consonant: str, vowel: str, rieul: str) -> None:
    forms = [settled(f"“{{name}}”{both}", lambda _place, value=value: value) for value in ("문서건", "문서", "파일")]
    assert forms == [f"“{{name}}”{form}" for form in (consonant, vowel, rieul)]


def test_a_particle_that_follows_no_place_stays() -> None:
    assert settled("이것은(는) {name}", lambda _place: "조항") == "이것은(는) {name}"


def test_sentences_of_the_stages_choose_by_what_is_shown() -> None:
    sentences = Sentences({
        "Needs {what}.": "{what}이(가) 필요합니다.",
        "consent": "동의",
        "a licence": "라이선스 승인",
        "Up to {number} million": "{number:e6 만억조}은(는) 됩니다",
    })  # fmt: skip
    assert sentences.translate("Needs consent.") == "동의가 필요합니다."
    assert sentences.translate("Needs a licence.") == "라이선스 승인이 필요합니다."
    assert sentences.translate("Up to 700 million") == "7억은 됩니다"


class _Korean(QTranslator):
    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        return False

    def translate(self, _context: str, text: str, _disambiguation: str = "", _number: int = -1) -> str | None:  # type: ignore[override]
        known = {"Open {name}": "{name}을(를) 엽니다", "{n} in {name}": "{name}은(는) {n}건"}
        return known.get(text)


def test_texts_of_the_window_choose_too(qapp: QApplication) -> None:
    korean = _Korean()
    QCoreApplication.installTranslator(korean)
    try:
        assert tr("Open {name}", name="문서") == "문서를 엽니다"
        assert tr("Open {name}", name="목록") == "목록을 엽니다"
        assert tr("Open {name}", name="{x}을(를)") == "{x}을(를)을(를) 엽니다"
        assert counted(2, "{n} in {name}", "{n} in {name}", name="검토") == "검토는 2건"
    finally:
        QCoreApplication.removeTranslator(korean)


def test_no_translation_has_a_pair_that_is_not_known() -> None:
    written = re.compile(r"\}[”’]?((?:[가-힣]\([가-힣]\))|(?:\([가-힣]\)[가-힣]))")
    found = [
        pair
        for text in ElementTree.parse(file_of("ko", ".ts")).iter()
        if text.tag in {"translation", "numerusform"}
        for pair in written.findall(text.text or "")
    ]
    assert found
    unsettled = {pair for pair in found if settled(f"{{name}}{pair}", lambda _place: "값") == f"{{name}}{pair}"}
    assert unsettled == set()
