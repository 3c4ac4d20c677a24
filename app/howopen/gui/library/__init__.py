# SPDX-License-Identifier: Apache-2.0
"""The parts of the licence library in the window: filters, the chosen entry, its tags and versions, updates."""
