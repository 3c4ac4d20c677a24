# SPDX-License-Identifier: Apache-2.0
"""The use cases, which alone know the order of the stages."""
