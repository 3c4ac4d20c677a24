# SPDX-License-Identifier: Apache-2.0
"""Ending a process of ours with all that it has started."""

from __future__ import annotations

import os
import signal
from multiprocessing.process import BaseProcess


def kill_family(process: BaseProcess) -> None:
    """Kills the process and, where it leads a group of its own, all that it has started."""
    pid = process.pid
    if pid is None:
        return
    if hasattr(os, "killpg"):
        try:
            os.killpg(pid, signal.SIGKILL)  # the group outlives its leader; there is none before its setsid
        except (ProcessLookupError, PermissionError):
            process.kill()
        return
    process.kill()
