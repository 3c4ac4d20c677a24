# SPDX-License-Identifier: Apache-2.0
"""The text of one document: pure geometry of lines and marks, and the canvas that paints them."""
