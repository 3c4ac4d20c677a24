# SPDX-License-Identifier: Apache-2.0
"""Normalised values inside a clause: figures, places, laws, prohibited fields, names, policies and notice periods."""

from __future__ import annotations

from howopen.extraction.values.finding import values_of

__all__ = ["values_of"]
