# SPDX-License-Identifier: Apache-2.0
"""The command line; it proves that the core needs no Qt."""
