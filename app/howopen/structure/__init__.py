# SPDX-License-Identifier: Apache-2.0
"""``Document`` to ``Outline``: numbering, headings, definitions and cross-references."""
