# SPDX-License-Identifier: Apache-2.0
"""``python -m howopen``."""

from __future__ import annotations

import sys

from howopen.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
