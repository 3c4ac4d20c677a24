# SPDX-License-Identifier: Apache-2.0
"""Thousands of documents at once: found, analysed by several processes or a cluster, and kept as they come."""
