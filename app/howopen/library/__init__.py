# SPDX-License-Identifier: Apache-2.0
"""Known licences: the store, its sources, identification and search."""
