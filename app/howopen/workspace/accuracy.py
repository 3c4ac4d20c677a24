# SPDX-License-Identifier: Apache-2.0
"""How accurate HowOpen is on licences that it never saw."""
