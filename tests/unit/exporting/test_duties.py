# SPDX-License-Identifier: Apache-2.0
"""Checklists of duties: the words that a text gives are quoted, and none is made up."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from docx import Document as WordDocument

from howopen.domain.analysis import Analysis, Engine
from howopen.domain.clauses import Category, Clause, Effect, Value, ValueKind
from howopen.domain.document import Document
from howopen.domain.errors import HowOpenError
from howopen.domain.facts import Profile
from howopen.domain.outline import Outline
from howopen.domain.planning import Answer, Cited, Duty, DutyKind, LicenceAnswers, Reply
from howopen.domain.spans import Span
from howopen.exporting import DUTY_FORMATS, export_duties, notice_file, notice_lines, notice_text
from howopen.exporting.duties import NO_DUTY, NO_NOTICE
from howopen.exporting.notices import COPYRIGHT_PLACEHOLDER

GIVEN = "Heron is offered under the Heron Terms, all rights kept."
ASKED = f"Put into a “Notice” text file the following attribution notice: “{GIVEN}”"


def one_clause(
    text: str,
    *,
    clause: str = "",
    effect: Effect = Effect.REQUIRE,
    category: Category = Category.ATTRIBUTION_BRANDING,
    value: tuple[ValueKind, str] | None = None,
) -> Analysis:
    start = text.index(clause) if clause else 0
    span = Span(start, start + len(clause or text))
    values = ()
    if value:
        at = text.index(value[1])
        values = (Value(value[0], value[1], Span(at, at + len(value[1]))),)
    found = Clause("c1", category, effect, span, 0.9, (), values, "4", 3)
    document = Document("heron.txt", "ab" * 32, "text/plain", text, (), warnings=("page 2 was read by OCR",))
    return Analysis(document, Outline(), (found,), Profile(), Engine("0.1.0", "cd" * 32))


@pytest.mark.parametrize(
    "text",
    [
        ASKED,
        ASKED.replace("“", '"').replace("”", '"'),
        f"You must provide a copy and the following attribution notice: “{GIVEN}”; and so on.",
        f"Each copy carries a notice that reads “{GIVEN}”",
        ASKED.replace("under the Heron", "under\n    the Heron"),
    ],
)
def test_a_notice_that_the_text_gives_is_quoted_word_for_word(text: str) -> None:
    (wording,) = notice_text(one_clause(text)).sentences
    assert wording.words == GIVEN
    assert (wording.clause, wording.place) == ("c1", "Section 4, page 3")


def test_a_notice_may_hold_quotation_marks_of_its_own() -> None:
    given = "Heron is ours. The mark “Blue Heron” too."
    (wording,) = notice_text(one_clause(f"Carry the following notice: “{given}”")).sentences
    assert wording.words == given


def test_a_notice_may_stand_right_behind_its_clause() -> None:
    text = f'Carry the following notice:\n\n   **"{GIVEN}"**\n\nHe said "some other words here".'
    (wording,) = notice_text(one_clause(text, clause="Carry the following notice:")).sentences
    assert wording.words == GIVEN


@pytest.mark.parametrize(
    "analysis",
    [
        one_clause("You may give copies of the “Heron Model Version One” to others."),
        one_clause(ASKED, effect=Effect.DECLARE),
        one_clause(ASKED, category=Category.TERMINATION),
        one_clause("Keep the “Notice” file. The “Heron Terms” apply."),
        one_clause("Carry the following notice.", clause="Carry the following notice."),
        one_clause(f"Carry the following notice. Other words. “{GIVEN}”", clause="Carry the following notice."),
    ],
)
def test_no_notice_is_made_up(analysis: Analysis) -> None:
    assert notice_text(analysis).empty
    assert notice_lines(notice_text(analysis)) == ()


def test_a_copyright_line_of_the_text_is_kept_and_a_missing_one_left_to_fill_in() -> None:
    clause = "Keep the above copyright notice in all copies."
    with_line = one_clause(f"Copyright (c) 2025 Heron Lab\n\n{clause}", clause=clause)
    assert notice_lines(notice_text(with_line)) == ("Copyright (c) 2025 Heron Lab",)
    template = one_clause(f"Copyright [yyyy] [name]\n\n{clause}", clause=clause)
    assert notice_lines(notice_text(template)) == (COPYRIGHT_PLACEHOLDER,)


def test_words_to_display_are_no_notice() -> None:
    shown = one_clause(
        "Show the following statement: “Built with Blue Heron”", value=(ValueKind.DISPLAY, "Built with Blue Heron")
    )
    notice = notice_text(shown)
    assert notice.sentences == ()
    assert [wording.words for wording in notice.displays] == ["Built with Blue Heron"]
    prefix = notice_text(one_clause("Names begin with “Heron”.", value=(ValueKind.NAME_PREFIX, "Heron")))
    assert [wording.words for wording in prefix.prefixes] == ["Heron"]


@pytest.fixture(name="answers")
def answers_fixture() -> LicenceAnswers:
    text = f"{ASKED}\nDisplay “Built with Heron” and keep the copyright notice."
    analysis = one_clause(text, value=(ValueKind.DISPLAY, "Built with Heron"))
    cited = (Cited(0, "c1"),)
    display = Duty(DutyKind.DISPLAY, "Display “Built with Heron”", cited, "Built with Heron")
    keep = Duty(DutyKind.KEEP_NOTICES, "Keep the notices", cited)
    pay = Duty(DutyKind.PAY, "Pay a fee", cited)
    return LicenceAnswers(
        "Heron Terms",
        (analysis,),
        (
            Answer("product", "In our product", Reply.YES_IF, "On conditions.", duties=(display,)),
            Answer("distribute-weights", "Distribute weights", Reply.YES_IF, "On conditions.", duties=(display, keep)),
            Answer("train-on-outputs", "Train on outputs", Reply.NO, "It is forbidden.", duties=(pay,)),
        ),
    )


def words_in(content: bytes, kind: str) -> str:
    if kind == "docx":
        word = WordDocument(io.BytesIO(content))
        foot = word.sections[0].footer.paragraphs[0].text
        return "\n".join((*(paragraph.text for paragraph in word.paragraphs), foot))
    return content.decode().replace("\\", "")


@pytest.mark.parametrize("kind", [info.name for info in DUTY_FORMATS])
def test_a_checklist_has_duties_notice_words_to_show_and_origin(answers: LicenceAnswers, made: date, kind: str) -> None:
    content = export_duties([answers], format=kind, made=made)
    assert export_duties([answers], format=kind, made=made) == content
    words = " ".join(words_in(content, kind).split())
    assert words.count("Display “Built with Heron”") >= 1
    assert "For: In our product, Distribute weights" in words
    assert "Pay a fee" not in words
    assert GIVEN in words
    assert COPYRIGHT_PLACEHOLDER in words
    assert "To be displayed: c1, Section 4, page 3" in words
    document = answers.judged[0].document
    for stated in (document.sha256, "HowOpen 0.1.0", "cd" * 32, "2026-11-22", "OCR", "not legal advice", "ncertain"):
        assert stated in words


@pytest.mark.parametrize("kind", [info.name for info in DUTY_FORMATS])
def test_a_checklist_without_duties_says_so(answers: LicenceAnswers, made: date, kind: str) -> None:
    bare = replace(answers, answers=(), judged=(one_clause("We promise nothing."),))
    words = words_in(export_duties([bare], format=kind, made=made), kind)
    assert NO_DUTY in words
    assert NO_NOTICE in words


def test_a_notice_file_holds_the_notices_alone(answers: LicenceAnswers) -> None:
    assert notice_file([answers, answers]).decode() == f"{GIVEN}\n{COPYRIGHT_PLACEHOLDER}\n"
    assert notice_file([]) == b""


def test_documents_judged_as_one_are_told_apart(answers: LicenceAnswers, made: date) -> None:
    second = replace(answers.judged[0], document=replace(answers.judged[0].document, name="policy.txt"))
    duty = Duty(DutyKind.KEEP_POLICY, "Keep the policy", (Cited(0, "c1"), Cited(1, "c1")))
    answer = replace(answers.answers[0], duties=(duty,))
    both = replace(answers, judged=(answers.judged[0], second), answers=(answer,))
    words = export_duties([both], format="txt", made=made).decode()
    assert "c1, heron.txt, Section 4, page 3" in words
    assert "c1, policy.txt, Section 4, page 3" in words
    assert "Document (B): policy.txt" in words


def test_formats_that_do_not_exist_are_named(answers: LicenceAnswers, made: date) -> None:
    with pytest.raises(HowOpenError, match="docx, md, txt"):
        export_duties([answers], format="pdf", made=made)


GIVEN_BY = {
    "llama-4": "All Rights Reserved.",
    "gemma-2025": "found at ai.google.dev/gemma/terms",
    "apache-2.0": COPYRIGHT_PLACEHOLDER,
    "mit": COPYRIGHT_PLACEHOLDER,
}


@pytest.mark.library
@pytest.mark.parametrize("entry", GIVEN_BY)
def test_real_licences_give_their_own_words(entry: str, library_text: Callable[[str], str]) -> None:
    from howopen import structure
    from howopen.extraction import Extractor
    from howopen.reading import from_text

    document = from_text(library_text(entry), name=entry)
    outline = structure.outline(document)
    clauses = Extractor().extract(document, outline)
    analysis = Analysis(document, outline, clauses, Profile(), Engine("0.1.0", "cd" * 32))
    (line,) = notice_lines(notice_text(analysis))
    assert line.endswith(GIVEN_BY[entry])
    assert line == COPYRIGHT_PLACEHOLDER or line in " ".join(document.text.split())
