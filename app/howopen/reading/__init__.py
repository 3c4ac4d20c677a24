# SPDX-License-Identifier: Apache-2.0
"""Bytes to ``Document``: one reader a format, in a guarded process."""
