# SPDX-License-Identifier: Apache-2.0
"""Where texts of the licence library come from."""
