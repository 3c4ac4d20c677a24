# SPDX-License-Identifier: Apache-2.0
"""Values to bytes: one exporter a format."""
