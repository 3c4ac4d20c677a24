# SPDX-License-Identifier: Apache-2.0
"""HowOpen: how open is this AI licence really, and may we use it?"""

__version__ = "0.1.0"
