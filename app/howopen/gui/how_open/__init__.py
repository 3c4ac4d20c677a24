# SPDX-License-Identifier: Apache-2.0
"""The parts of the view "How open": the ladder, the criteria, and the profile with its weights."""
