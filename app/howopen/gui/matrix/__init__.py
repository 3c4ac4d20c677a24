# SPDX-License-Identifier: Apache-2.0
"""The parts of the view "Matrix": model, painting, table and the pane beside it."""
