# SPDX-License-Identifier: Apache-2.0
"""HowOpen: how open is this AI licence really, and may we use it?"""

import os

__version__ = "0.1.0"

# The products of matrices here are small: more threads wait for each other longer than they compute. It must be said
# before numpy is first imported, and only where the person has not said otherwise.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
