# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import codecs

import pytest

from howopen.domain.errors import HowOpenError
from howopen.reading.encodings import decode

ENGLISH = "The licensee’s use of the “sample model” is free — but only at home, at work and in the café.\n" * 3
FRENCH = "Le licencié peut utiliser le modèle à des fins privées ; l’usage commercial est réservé à l’éditeur.\n" * 3
CHINESE = "本协议适用于所有下载、使用或者分发本模型的个人和组织。未经许可，不得将本模型用于军事目的。\n" * 3
TRADITIONAL = "本授權條款適用於所有下載、使用或散布本模型的個人與組織。未經許可,不得將本模型用於軍事目的。\n" * 3
JAPANESE = "このモデルは、研究の目的に限り、だれでも無料で使うことができます。商用の利用には許可が必要です。\n" * 3
KOREAN = "이 모델은 연구 목적으로만 누구나 무료로 사용할 수 있습니다. 상업적 이용에는 별도의 허가가 필요합니다.\n" * 3


@pytest.mark.parametrize("text", [ENGLISH, FRENCH, CHINESE, TRADITIONAL, JAPANESE, KOREAN])
@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_unicode(text: str, mark: bytes, encoding: str) -> None:
    decoded = decode(mark + text.encode(encoding), "a.txt")
    assert decoded.text == text
    assert decoded.warnings == ()


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_unicode_without_a_mark(encoding: str) -> None:
    assert decode(ENGLISH.encode(encoding), "a.txt").text == ENGLISH


@pytest.mark.parametrize(
    ("text", "encoding", "name"),
    [
        (ENGLISH, "cp1252", "Windows-1252"),
        (FRENCH, "cp1252", "Windows-1252"),
        (CHINESE, "gb18030", "GB 18030"),
        (TRADITIONAL, "big5", "Big5"),
        (JAPANESE, "shift_jis", "Shift JIS"),
        (JAPANESE, "euc_jp", "EUC-JP"),
        (KOREAN, "euc_kr", "EUC-KR"),
    ],
)
def test_guesses_are_told(text: str, encoding: str, name: str) -> None:
    decoded = decode(text.encode(encoding), "a.txt")
    assert decoded.text == text
    assert name in decoded.warnings[0]


def test_latin_1() -> None:
    text = "L'usage privé du modèle est autorisé, même à l'école.\n" * 3
    assert decode(text.encode("latin-1"), "a.txt").text == text


def test_mostly_english_with_some_chinese_in_gb18030() -> None:
    text = ("You may use the sample model at home and at work.\n" * 20) + CHINESE
    assert decode(text.encode("gb18030"), "a.txt").text == text


def test_one_broken_character_in_utf8() -> None:
    data = CHINESE.encode() + b"\xe6\x9c" + b"\n" + CHINESE.encode()
    decoded = decode(data, "a.txt")
    assert decoded.text.count("\ufffd") == 1
    assert len(decoded.text) == 2 * len(CHINESE) + 2
    assert "could not be decoded" in " ".join(decoded.warnings)


def test_nuls_are_left_out_and_told() -> None:
    decoded = decode(b"You may" + bytes(1) + b" use it, " * 20, "a.txt")
    assert "\x00" not in decoded.text
    assert "NUL" in decoded.warnings[0]


@pytest.mark.parametrize("data", [bytes(range(256)), bytes(1000), bytes(range(128, 256)) * 9 + bytes(range(32)) * 9])
def test_binary(data: bytes) -> None:
    with pytest.raises(HowOpenError, match=r"a\.txt.*not text"):
        decode(data, "a.txt")
