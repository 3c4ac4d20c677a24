# SPDX-License-Identifier: Apache-2.0
"""The 23 terms: words that give each, and words that only look like it."""

from __future__ import annotations

import pytest

from howopen.domain.facts import TermValue

DUTIES = [
    # term, words that make it a duty, words that do not
    ("Include Copyright", "Copies must bear our copyright notice.", "You may add your own copyright notice."),
    ("Include Copyright", "You shall keep all proprietary notices.", "Claims of copyright must be sent by post."),
    (
        "Include License",
        "Each copy must be accompanied by this licence.",
        "The annex must be included in this agreement.",
    ),
    ("Include Notice", "You must duplicate the notice in Exhibit B in each file.", "You must give two weeks' notice."),
    ("State Changes", "You must mark which files you changed.", "You may modify it, and the notices must stay."),
    ("Disclose Source", "You must offer the source code to all.", "The licensor agrees to provide the source code."),
    ("Give Credit", "Papers must give credit to the authors.", "You must pay for credits in advance."),
    ("Give Credit", "An acknowledgement in the manual is required.", "An acknowledgement is not required."),
    ("Rename", "A changed copy must bear a different name.", "You must rename your licence if you change it."),
    (
        "Include Original",
        "Patches must be accompanied by the original files.",
        "You must pass on modified or original texts.",
    ),
    ("Include Install Instructions", "You must add installation instructions.", "You must install it yourself."),
    ("Contact Author", "You must inform the author of each change.", "You must inform your users."),
]


@pytest.mark.parametrize(("term", "owed", "other"), DUTIES)
def test_a_duty_counts_even_where_no_clause_was_found(judge, say, permissive, term, owed, other) -> None:
    grant = permissive[0]
    assert dict(judge(grant, say(owed)).terms)[term] is TermValue.MUST
    assert dict(judge(grant, say(other)).terms)[term] is TermValue.UNSTATED


def test_a_list_of_what_to_keep_carries_its_lead_in(judge, say, permissive) -> None:
    grant = permissive[0]
    items = (say("Keep the following:"), say("a copyright notice;"), say("identification of the author;"))
    found = dict(judge(grant, *items).terms)
    assert found["Include Copyright"] is found["Give Credit"] is TermValue.MUST
    assert dict(judge(grant, *items[1:]).terms)["Give Credit"] is TermValue.UNSTATED


def test_a_definition_is_no_duty(judge, say, permissive) -> None:
    words = '"Bundle" shall mean the files that carry a copyright notice.'
    assert dict(judge(permissive[0], say(words)).terms)["Include Copyright"] is TermValue.UNSTATED


def test_the_licensors_source_binds_who_must_license_alike(judge, say, permissive) -> None:
    promise = say("Licensor hereby agrees to provide a copy of the source code with each copy.")
    alike = say("Works that you distribute shall be licensed to all under the terms of this licence.")
    assert dict(judge(permissive[0], promise).terms)["Disclose Source"] is TermValue.UNSTATED
    assert dict(judge(permissive[0], promise, alike).terms)["Disclose Source"] is TermValue.MUST


def test_answering_for_ones_own_warranty_is_no_indemnity(judge, say, permissive) -> None:
    own = say("You shall indemnify us for any warranty that you offer.", "indemnity", "require")
    any_use = say("You shall indemnify us for your use of the model.", "indemnity", "require")
    assert dict(judge(permissive[0], own).terms)["Compensate for Damages"] is TermValue.UNSTATED
    assert dict(judge(permissive[0], own, any_use).terms)["Compensate for Damages"] is TermValue.MUST


SUBLICENSING = [
    ("We give you a licence to use, copy and sublicense the model.", "can"),
    ("The licence is worldwide and sublicensable.", "can"),
    ("The licence is non-sublicensable (except as we allow).", "cannot"),
    ("You may not copy, sublicense or lend it except as said here.", "cannot"),
    ("Sublicensing is not allowed.", "cannot"),
    ("You hereby grant us a sublicensable licence to your feedback.", "unstated"),
    ("Any attempt to use, copy or sublicense it otherwise is void.", "unstated"),
    ("You may not: copy, modify, merge, sublicense.", "cannot"),
    ("You may not sell or sublicense it for a fee; you may sublicense it for nothing.", "can"),
]


@pytest.mark.parametrize(("words", "value"), SUBLICENSING)
def test_sublicensing(judge, say, words, value) -> None:
    grant = say("You may use and share the model.", "commercial-use redistribution", "permit")
    assert dict(judge(grant, say(words)).terms)["Sublicense"] == value


def test_an_item_of_a_ban_is_no_grant(judge, say) -> None:
    grant = say("You may use and share the model.", "commercial-use redistribution", "permit")
    item = say("to copy, adapt, modify or sublicense the model;", "lock-in", "prohibit")
    terms = dict(judge(grant, item).terms)
    assert terms["Sublicense"] is terms["Modify"] is TermValue.UNSTATED


CHANGING = [
    ("You may copy, adapt and modify the code.", "can"),
    ("It is licensed to use, reproduce, modify and display the work.", "can"),
    ("You may have rights under your law that this licence cannot change, whatever the work.", "unstated"),
    ("You may change the settings of the software.", "unstated"),
    ("Redistribution and use, with or without modification, are permitted.", "can"),
    ("Redistribution and use, without modification, are permitted.", "unstated"),
    ("You may not modify the software in any way.", "cannot"),
    ("You may not modify the software except under this licence.", "unstated"),
    ("You may not copy or modify the model for any evil end.", "unstated"),
    ("You may not alter the rights of those to whom you pass the work.", "unstated"),
    ("You hereby grant us a licence to use and modify your code.", "unstated"),
    ("You have no permission to share adapted material", "cannot"),
]


@pytest.mark.parametrize(("words", "value"), CHANGING)
def test_a_change_is_allowed_only_in_so_many_words(judge, say, words, value) -> None:
    grant = say("You may use and share the model.", "commercial-use redistribution", "permit")
    assert dict(judge(grant, say(words)).terms)["Modify"] == value


def test_a_ban_on_changes_outweighs_a_sentence_outside_the_clauses(judge, say) -> None:
    grant = say("You may use and share the model.", "commercial-use redistribution", "permit")
    ban = say("You must not modify the model.", "derivatives", "prohibit")
    assert dict(judge(grant, ban, say("You may modify the code.")).terms)["Modify"] is TermValue.CANNOT


PRIVACY = [
    ("You may use it for your personal use.", "permit", "can"),
    ("You may use it for any purpose.", "permit", "can"),
    ("You may change it provided that you do not distribute it.", "permit", "can"),
    ("You may not use it for any purpose that harms.", "prohibit", "unstated"),
    ("You may use it if you guard personal information in each use.", "permit", "unstated"),
]


@pytest.mark.parametrize(("words", "effect", "value"), PRIVACY)
def test_private_use(judge, say, words, effect, value) -> None:
    grant = say("You may copy and share the model.", "redistribution", "permit")
    assert dict(judge(grant, say(words, "field-of-use", effect)).terms)["Private Use"] == value


def test_a_right_to_damages_makes_the_licensor_liable(judge, say, permissive) -> None:
    right = say("The licensee is entitled to claim compensation for direct loss.", "warranty-liability")
    refused = say("The licensee shall not be entitled to claim compensation.", "warranty-liability")
    assert dict(judge(*permissive, right).terms)["Hold Liable"] is TermValue.CAN
    assert dict(judge(*permissive, refused).terms)["Hold Liable"] is TermValue.CANNOT


MARKS = [
    ("This licence gives no right to use our trademarks.", "cannot"),
    ("Neither our name nor that of any author may be used in advertising.", "cannot"),
    ("We license all rights other than trademarks.", "cannot"),
    ("Do not remove our trademark notices.", "unstated"),
]


@pytest.mark.parametrize(("words", "value"), MARKS)
def test_trademarks(judge, say, permissive, words, value) -> None:
    found = judge(permissive[0], say(words, "attribution-branding", "prohibit"))
    assert dict(found.terms)["Use Trademark"] == value


def test_a_licence_of_ones_own_for_executables_relicenses_nothing(judge, say, permissive) -> None:
    whole = say("You may pass it on under a licence of your choice.", "redistribution", "permit")
    binary = say("You may pass executables on under a licence of your choice.", "redistribution", "permit")
    assert dict(judge(permissive[0], whole).terms)["Relicense"] is TermValue.CAN
    assert dict(judge(permissive[0], binary).terms)["Relicense"] is TermValue.UNSTATED


def test_a_text_that_grants_nothing_has_no_terms(judge, say) -> None:
    found = dict(judge(say("Copies of our recipes must bear our copyright notice.")).terms)
    assert set(found.values()) == {TermValue.UNSTATED}
    assert len(found) == 23
