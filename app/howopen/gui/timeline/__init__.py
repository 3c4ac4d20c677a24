# SPDX-License-Identifier: Apache-2.0
"""The parts of the timeline view: versions, chart, and what a version changed."""
