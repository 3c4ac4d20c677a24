# SPDX-License-Identifier: Apache-2.0
"""The parts of the review view: the queue of findings, the clause with its decision, notes, audit trail, sign-off."""
