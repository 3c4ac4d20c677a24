# SPDX-License-Identifier: Apache-2.0
"""The texts of the window in the reader's language, through Qt's translation system."""
