# SPDX-License-Identifier: Apache-2.0
"""Finding: commands, documents, clauses and the library by a few letters; words in every open document."""
