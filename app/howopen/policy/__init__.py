# SPDX-License-Identifier: Apache-2.0
"""The house policy: which positions of a licence are preferred, acceptable and unacceptable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from howopen.starting import lazily

if TYPE_CHECKING:
    from howopen.policy.checking import check
    from howopen.policy.loading import load_policy, read_policy

__all__ = ["check", "load_policy", "read_policy"]
_MODULES: Final = {
    "check": "checking",
    "load_policy": "loading",
    "read_policy": "loading",
}

if not TYPE_CHECKING:
    __getattr__ = lazily(__name__, _MODULES)
