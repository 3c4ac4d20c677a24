# SPDX-License-Identifier: Apache-2.0
"""Sentences that were filled in before the window saw them are translated by the templates that they were made from."""

from __future__ import annotations

import pytest

from howopen.gui.translation.sentences import Sentences

KNOWN = {
    "Harbour": "항구",
    "the keel": "용골",
    "At most {amount} boats a {period}.": "{period}에 배 {amount}척까지.",
    "At most {amount} boats a {period}, counted with {who}.": "{who}까지 세어 {period}에 배 {amount}척까지.",
    "year": "해",
    "{a} {b}": "x",
    "{number} of {total}": "{total} 중 {number}",
    "Moor at {place}": "{place}에 정박",
    "and": "및",
    "Mind {what}.": "{what}에 유의하십시오.",
    "It is called “{name}” in {place}.": "{place}에서는 “{name}”입니다.",
    "Not for “{field_name}”.": "“{field_name}” 금지.",
    "reopen {words}": "{words} 다시 열기",
    "{what} and {more}": "{what} 및 {more}",
    "notices and dialogs": "알림과 대화 상자",
    "{count} words": "단어 {count}개",
    "{number} million": "{number:e6 만억조}",
    "{number}k": "{number:e3 만억조}",
    "{number} million boats": "배 {number:e6 만억조}척",
    "{amount} toll": "통행료 {amount}",
    "{rate} a year": "연간 {rate}",
    "low bridge": "낮은 다리",
}


@pytest.mark.parametrize(
    ("text", "translation"),
    [
        ("Harbour", "항구"),
        ("At most 700,000 boats a year.", "해에 배 700,000척까지."),
        ("At most 2 boats a year, counted with friends.", "friends까지 세어 해에 배 2척까지."),
        ("Mind the keel.", "용골에 유의하십시오."),
        ("Mind the keel. At most 1 boats a year.", "용골에 유의하십시오. 해에 배 1척까지."),
        ("Harbour, the keel", "항구, 용골"),
        ("Harbour and the keel", "항구 및 용골"),
        ("Harbour (the keel)", "항구 (용골)"),
        ("Moor at Harbour.", "항구에 정박."),
        ("Mind moor at Harbour.", "항구에 정박에 유의하십시오."),
        ("harbour; moor at Skerry", "항구; Skerry에 정박"),
        ("3 of Harbour", "항구 중 3"),
        ("It is called “Harbour” in Harbour.", "항구에서는 “Harbour”입니다."),
        ("It is called “Harbour and the keel” in Harbour.", "항구에서는 “Harbour and the keel”입니다."),
        ("It is called “Moor. Stay; or go.” in Harbour.", "항구에서는 “Moor. Stay; or go.”입니다."),
        ("Harbour, “Harbour and the keel”", "항구, “Harbour and the keel”"),
        ("reopen “Harbour words and keels”", "“Harbour words and keels” 다시 열기"),
        ("Mind moor at the keel (two; harbour).", "용골 (two; 항구)에 정박에 유의하십시오."),
        ("Not for “harbour”.", "“항구” 금지."),
        ("reopen “Harbour”", "“Harbour” 다시 열기"),
        ("4 million boats · XTS 3B toll a year", "배 400만척 · 연간 통행료 XTS 3B"),
        ("4 million boats; 3,000 XTS toll a year", "배 400만척; 연간 통행료 3,000 XTS"),
        ("4 million boats and 3,000 XTS a year", "배 400만척 및 연간 3,000 XTS"),
        ("Low bridge", "낮은 다리"),
        ("Low bridge · 4 million boats", "낮은 다리 · 배 400만척"),
        ("Mind notices and dialogs (1,200 words), harbour.", "알림과 대화 상자 (단어 1,200개), 항구에 유의하십시오."),
    ],
)
def test_a_sentence_is_translated_with_its_values(text: str, translation: str) -> None:
    assert Sentences(KNOWN).translate(text) == translation


@pytest.mark.parametrize("text", ["Quay", "two masts", "", "At most 700 boats", "winds of change", "."])
def test_what_is_not_known_has_no_translation(text: str) -> None:
    assert Sentences(KNOWN).translate(text) is None


@pytest.mark.parametrize(
    ("text", "translation"),
    [
        ("700 million", "7억"),
        ("50 million", "5,000만"),
        ("1.5 million", "150만"),
        ("1,250 million", "12억 5,000만"),
        ("2,000,000 million", "2조"),
        ("31k", "3만 1,000"),
        ("31.4k", "3만 1,400"),
        ("0.5k", "500"),
        ("0.0005k", "0.5"),
        ("700 million boats", "배 7억척"),
        ("some million boats", None),
        ("Mind 700,000,000.", "700,000,000에 유의하십시오."),
    ],
)
def test_big_figures_are_told_in_the_units_of_the_language(text: str, translation: str | None) -> None:
    assert Sentences(KNOWN).translate(text) == translation


USERS = {
    "{number} million": "{number:e6 만억조}",
    "{number} monthly active users": "월간 활성 이용자 {number}명",
    "{quantity} revenue": "매출 {quantity}",
    "Cap lowered: {old} to {new}": "상한 하향: {old}에서 {new}(으)로",
}


@pytest.mark.parametrize(
    ("text", "translation"),
    [
        ("USD 1 million", "USD 100만"),
        ("EUR 12.5 million revenue", "매출 EUR 1,250만"),
        ("USD 500", None),
        (
            "Cap lowered: 700 million monthly active users to 100 million monthly active users",
            "상한 하향: 월간 활성 이용자 7억명에서 월간 활성 이용자 1억명으로",
        ),
    ],
)
def test_thresholds_are_told_each_by_itself_and_money_in_the_units_of_the_language(
    text: str, translation: str | None
) -> None:
    assert Sentences(USERS).translate(text) == translation


def test_the_more_telling_template_wins() -> None:
    both = {"Ask {who}.": "A {who}", "Ask {who} for a licence.": "B {who}"}
    assert Sentences(both).translate("Ask the owner for a licence.") == "B the owner"


def test_a_place_that_stands_twice_holds_the_same_words() -> None:
    twice = {"From {a} to {a}.": "{a}에서 {a}까지."}
    assert Sentences(twice).translate("From May to May.") == "May에서 May까지."
    assert Sentences(twice).translate("From May to June.") is None
