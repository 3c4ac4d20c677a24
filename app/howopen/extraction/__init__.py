# SPDX-License-Identifier: Apache-2.0
"""``Document`` to clauses: the spaCy pipeline, its rules and its trained part."""

from howopen.extraction.extractor import Extractor

__all__ = ["Extractor"]
