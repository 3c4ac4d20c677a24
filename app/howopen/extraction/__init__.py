# SPDX-License-Identifier: Apache-2.0
"""``Document`` to clauses: the spaCy pipeline, its rules and its trained part."""
