# SPDX-License-Identifier: Apache-2.0
"""Where a bundle starts: the program itself, and the processes that it starts as ``sys.executable -m MODULE``.

In a bundle ``sys.executable`` is the bundle. The guarded readers, the measurements and pip for the library are started
with ``-m``, as Python would; this answers to the few modules that HowOpen starts so, and to nothing else.
"""

from __future__ import annotations

import multiprocessing
import runpy
import sys
from pathlib import Path

MODULES = frozenset({"howopen", "howopen.reading.worker", "howopen.reading.page_worker", "pip"})


def started_as_module(words: list[str]) -> str:
    """The module that these words after the program's name ask for; "" where they ask for none."""
    return words[1] if len(words) > 1 and words[0] == "-m" and words[1] in MODULES else ""


def use_console_for_readers() -> None:
    """On Windows gives readers the console program beside this one: a windowed program has no standard streams."""
    console = Path(sys.executable).with_name("howopen.exe")
    if sys.platform == "win32" and console.is_file():
        multiprocessing.set_executable(sys.executable)
        sys.executable = str(console)


def start() -> int:
    """Runs what was asked for; returns the exit code."""
    multiprocessing.freeze_support()
    use_console_for_readers()
    module = started_as_module(sys.argv[1:])
    if module:
        del sys.argv[1:3]
        runpy.run_module(module, run_name="__main__", alter_sys=True)
        return 0
    from howopen.cli.main import main
    from howopen.workspace.places import places
    from howopen.workspace.seeding import bundled_library, plant

    plant(places(), bundled_library())
    return main()


if __name__ == "__main__":
    sys.exit(start())
