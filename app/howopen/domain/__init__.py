# SPDX-License-Identifier: Apache-2.0
"""Frozen values that every stage talks in; standard library only, no input or output."""
