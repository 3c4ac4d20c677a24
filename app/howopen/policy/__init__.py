# SPDX-License-Identifier: Apache-2.0
"""The house policy: which positions of a licence are preferred, acceptable and unacceptable."""
