# SPDX-License-Identifier: Apache-2.0
"""Small widgets that every view shares; each takes the theme and follows its changes."""
