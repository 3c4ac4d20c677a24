# SPDX-License-Identifier: Apache-2.0
"""Credit, names to carry and the law, asked for in words that no usual licence has; and what asks for none."""

from __future__ import annotations

import pytest

from howopen.domain.facts import Attribution

GRANT = "The maker grants you a licence to use, copy, modify and distribute the model."


def _facts(judge, say, words, category="attribution-branding", effect="require"):
    return judge(say(GRANT, "redistribution derivatives", "permit"), say(words, category, effect)).facts


@pytest.mark.parametrize(
    ("words", "effect", "asked"),
    [
        ('Songs shared in public need the line "Sung by Wren" in the caption.', "require", Attribution.BRANDING),
        ("The emblem of the guild shall be visible on the stand.", "require", Attribution.BRANDING),
        ("A firm shall post a remark on the first screen that Wren is at work.", "require", Attribution.BRANDING),
        ("The handbook of a tuned model must name the guild.", "require", Attribution.NOTICE),
        ("The names of the singers shall travel with each copy.", "require", Attribution.NOTICE),
        ("You shall not efface the legends in the files.", "prohibit", Attribution.NOTICE),
        ("The marks of origin are maintained in each tune.", "require", Attribution.NOTICE),
        ("The guild's guidelines for its emblem apply to you.", "require", Attribution.NONE),
        ('Each paper on the model shall have the sentence "Sung by Wren" in it.', "require", Attribution.NOTICE),
        ('Each show of Tuned Files carries the line "Sung by Wren".', "require", Attribution.BRANDING),
        ("With our consent you may show the emblem on your stand.", "condition", Attribution.NONE),
        ("The guild must ask before it names your company.", "require", Attribution.NONE),
        ("You shall not sing under the emblem.", "prohibit", Attribution.NONE),
    ],
)
def test_credit_is_asked_for_in_many_words(judge, say, words, effect, asked):
    assert _facts(judge, say, words, effect=effect).attribution is asked


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ('The denomination of a tuned model shall comprise the word "Wren".', "Wren"),
        ('A tuned model has to have "-wren" in its name.', "-wren"),
        ('Start the title of each tune with "Wren-".', "Wren-"),
        ("Tunes are published with the prefix “Wren-”.", "Wren-"),
        ('The name of a tune must not mock "Wren".', None),
        ('Keep the file "WREN" in each copy.', None),
    ],
)
def test_a_name_to_carry(judge, say, words, name):
    assert _facts(judge, say, words).name_prefix == name


@pytest.mark.parametrize(
    ("words", "law"),
    [
        ("Disputes fall to the courts of Lyon, which apply French law.", "French law"),
        ("Scots law decides, before the courts of Leith.", "Scots law"),
        ("The laws in force in Ontario govern it.", "Ontario"),
        ("It is read under the laws of the state of Oregon.", "state of Oregon"),
        ("The applicable law is that of Malta.", "Malta"),
        ("The laws of the country where you live govern it.", "country where you live"),
        ("The courts of Leith alone hear a dispute.", None),
        ("Mandatory law of consumers is untouched.", None),
    ],
)
def test_the_law_by_nation_or_adjective(judge, say, words, law):
    assert _facts(judge, say, words, "governing-law", "declare").governing_law == law


def test_the_law_for_everyone_comes_before_that_for_some(judge, say):
    some = say("If you are an office of the crown, the laws of Malta govern it.", "governing-law", "condition")
    rest = say("Else the laws of Oregon decide.", "governing-law", "declare")
    assert judge(say(GRANT, "redistribution derivatives", "permit"), some, rest).facts.governing_law == "Oregon"
