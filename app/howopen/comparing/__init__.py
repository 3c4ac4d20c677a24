# SPDX-License-Identifier: Apache-2.0
"""Two analyses to a ``Comparison``; no toolkit."""
