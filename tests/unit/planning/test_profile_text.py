# SPDX-License-Identifier: Apache-2.0
"""A profile that is written and read again is the same."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from howopen.domain.planning import Affiliates, Enquiry, Figures, Intent, Organisation, PastFigures, Plan, Use
from howopen.planning import WILLING, parse_profile, profile_text, sectors

AMOUNTS = st.none() | st.floats(0, 1e15) | st.integers(0, 10**12).map(float)
NAMES = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).map(str.strip).filter(bool)


@st.composite
def enquiries(draw) -> Enquiry:
    currency = draw(st.sampled_from(["", "EUR", "USD"]))

    def figures(*, of: str) -> Figures:
        return Figures(draw(AMOUNTS), draw(AMOUNTS), draw(AMOUNTS), None, draw(AMOUNTS), draw(AMOUNTS), of)

    months = sorted(draw(st.sets(st.sampled_from(["2024-12", "2025-01", "2025-06"]))))
    apart = draw(st.booleans())
    stands = Affiliates.SEPARATE if apart else draw(st.sampled_from([Affiliates.NONE, Affiliates.INCLUDED]))
    organisation = Organisation(
        draw(NAMES),
        draw(st.sampled_from(["", "DE", "US"])),
        draw(st.none() | st.sampled_from([(), ("DE",), ("US", "FR")])),
        figures(of=currency),
        stands,
        figures(of=currency) if apart else Figures(),
        tuple(PastFigures(month, figures(of=currency)) for month in months),
    )
    truths = st.none() | st.booleans()
    plan = Plan(
        tuple(draw(st.lists(st.sampled_from(list(Use)), min_size=1, unique=True))),
        draw(st.none() | st.sampled_from(list(Intent))),
        tuple(draw(st.lists(st.sampled_from(list(sectors().known)), unique=True, max_size=4))),
        draw(truths),
        draw(truths),
        tuple(kind for kind in WILLING if draw(st.booleans())),
    )
    return Enquiry(organisation, plan)


@given(enquiries())
def test_what_is_written_is_read_again(enquiry):
    assert parse_profile(profile_text(enquiry)) == enquiry


def test_what_is_unknown_is_left_out():
    text = profile_text(Enquiry(Organisation("Fabrikam"), Plan((Use.INTERNAL,))))
    assert [line for line in text.splitlines() if line and not line.startswith("#")] == [
        'name = "Fabrikam"',
        "[plan]",
        'uses = ["internal"]',
    ]
