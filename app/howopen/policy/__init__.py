# SPDX-License-Identifier: Apache-2.0
"""The house policy: which positions of a licence are preferred, acceptable and unacceptable."""

from howopen.policy.checking import check
from howopen.policy.loading import load_policy, read_policy

__all__ = ["check", "load_policy", "read_policy"]
