# SPDX-License-Identifier: Apache-2.0
"""Signing a document off."""

from __future__ import annotations

from dataclasses import replace

from howopen.domain.analysis import Engine
from howopen.domain.errors import HowOpenError
from howopen.domain.review import Review, SignOff, Stamp


def sign(review: Review, stamp: Stamp, engine: Engine) -> Review:
    """The review with one more signature; who signs twice, signs anew.

    Raises:
        HowOpenError: while a finding is open.
    """
    if review.open:
        several = f"{review.open} findings wait for a decision."
        message = "1 finding waits for a decision." if review.open == 1 else several
        raise HowOpenError(message, hint="Confirm, correct or reject each finding first.")
    others = tuple(one for one in review.sign_offs if one.stamp.who != stamp.who)
    return replace(review, sign_offs=(*others, SignOff(stamp, review.found.document.sha256, engine)))


def withdraw(review: Review, who: str) -> Review:
    """The review without that person's signature."""
    return replace(review, sign_offs=tuple(one for one in review.sign_offs if one.stamp.who != who))
