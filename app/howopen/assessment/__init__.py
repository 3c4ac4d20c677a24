# SPDX-License-Identifier: Apache-2.0
"""Clauses to ``Profile``: facts, terms and openness, by rules that can be read."""
