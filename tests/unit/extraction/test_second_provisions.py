# SPDX-License-Identifier: Apache-2.0
"""Rules for what a sentence regulates beside its main point, and for provisions in unusual words."""

from __future__ import annotations

import pytest

from howopen.assets import resource
from howopen.extraction.phrases import passage
from howopen.extraction.rules import RuleIndex, load_rules, matched

INDEX = RuleIndex(load_rules(resource("rules")))
NOTHING = passage("")


def categories(sentence: str) -> set[str]:
    words = passage(sentence)
    rules = [rule for rule in INDEX.possible(words) if matched(rule, words, lead_in=NOTHING, heading=NOTHING)]
    return {rule.category.value for rule in rules}


@pytest.mark.parametrize(
    ("sentence", "category"),
    [
        ("You may share outputs with the public only for teaching.", "output-rights"),
        ("You must keep a copy of this notice with the weights and outputs.", "output-rights"),
        ("You may assert your rights in the generated content.", "output-rights"),
        ("You may pass the data to others under the same terms.", "flow-down"),
        ("You shall not assist third parties to breach this licence.", "flow-down"),
        ("Whatever you pass on shall remain subject to this licence.", "flow-down"),
        ("Another model that was built based on outputs counts as ours.", "model-training"),
        ("Inform your visitors that they are communicating with a machine.", "safety-duty"),
        ("A qualified person must review what the system advises.", "safety-duty"),
        ("Every picture needs a watermark that identifies it as synthetic.", "safety-duty"),
        ("The program may only be deployed on certified hardware.", "lock-in"),
        ("You will notify the company of each improvement.", "lock-in"),
        ("We may seek compensation from you.", "indemnity"),
        ("You give up every right to sue and all claims against the authors.", "warranty-liability"),
        ("We do not and cannot guarantee the accuracy of anything.", "warranty-liability"),
        ("The origin of the data must be told.", "attribution-branding"),
        ("You may not publish results without citing our paper.", "attribution-branding"),
        ("No competing service may be built on it.", "commercial-use"),
        ("Users shall respect public order.", "field-of-use"),
        ("Uses in ways not expressly allowed need a further licence.", "field-of-use"),
        ("The tool sends telemetry.", "data-use"),
        ("Do nothing that would make the weights become subject to an open source licence.", "redistribution"),
        ("If you adapt the weights, keep a log.", "derivatives"),
    ],
)
def test_a_provision_is_seen(sentence: str, category: str) -> None:
    assert category in categories(sentence)


@pytest.mark.parametrize(
    ("sentence", "category"),
    [
        ("You must not train models on the weights and outputs.", "output-rights"),
        ("The outputs are provided only in English, and we warrant nothing for them.", "output-rights"),
        ("“Recipient” means whoever may share outputs.", "output-rights"),
        ("You waive the right to a class action against us.", "warranty-liability"),
        ("We carry insurance to compensate the company for its losses.", "indemnity"),
        ("If you change these terms, they are void.", "derivatives"),
        ("“Telemetry” means what the tool sends.", "data-use"),
    ],
)
def test_what_only_sounds_like_it_is_not(sentence: str, category: str) -> None:
    assert category not in categories(sentence)
