# SPDX-License-Identifier: Apache-2.0
"""Clause by clause: two documents, or several against a baseline, as rows by category; and aligning by hand."""
