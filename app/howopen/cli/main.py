# SPDX-License-Identifier: Apache-2.0
"""The command ``howopen``."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Final

from howopen.cli.output import tell
from howopen.cli.parser import COMMANDS, build_parser
from howopen.domain.errors import HowOpenError
from howopen.starting import collect_seldom

if TYPE_CHECKING:
    from howopen.workspace.desk import Desk

DONE, SOME_UNREAD, INTERRUPTED = 0, 3, 130
_MODULES: Final = {
    "extract": "extracting",
    "read": "documents",
    "compare": "documents",
    "matrix": "documents",
    "identify": "documents",
    "check": "checking",
    "release": "bundles",
    "ask": "asking",
    "timeline": "timeline",
    "library": "library",
    "bench": "bench",
}
"""The module of ``cli`` that has the function of each command."""


def main(words: Sequence[str] | None = None) -> int:
    """Runs one command, or opens the window; returns the exit code (0 done, 2 wrong usage, 3 some input unread)."""
    collect_seldom()
    arguments = list(sys.argv[1:] if words is None else words)
    try:
        code = _command(arguments) if _is_command(arguments) else _window(arguments)
        sys.stdout.flush()
    except HowOpenError as error:
        tell(f"howopen: {error}")
        return SOME_UNREAD
    except BrokenPipeError:
        _silence()
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        if error.filename is None:
            _silence()
        what = "The result" if error.filename is None else f"“{error.filename}”"
        tell(f"howopen: {what} could not be written: {error.strerror}.")
        return SOME_UNREAD
    except Exception as error:  # noqa: BLE001 - a person gets words, never a traceback
        from howopen.workspace.mistakes import mistake

        tell(f"howopen: {mistake(error)}")
        return SOME_UNREAD
    return code


def _silence() -> None:
    """Lets what is still unwritten go nowhere: whoever reads standard output has gone, or its disk is full."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _is_command(arguments: Sequence[str]) -> bool:
    """Whether argparse is to judge the words: a command, an option, or what is neither and no path by its looks."""
    if not arguments:
        return False
    first = arguments[0]
    if first in COMMANDS or first.startswith("-"):
        return True
    return first.isidentifier() and not os.path.lexists(first)  # a misspelt command


def _command(arguments: Sequence[str]) -> int:
    options = build_parser().parse_args(arguments)
    from howopen.workspace.desk import Desk
    from howopen.workspace.places import places

    desk = Desk(places())
    try:
        return _handler(options.command)(desk, options)
    finally:
        desk.close()


def _handler(command: str) -> Callable[[Desk, Namespace], int]:
    """What carries a command out; only its own module is loaded."""
    module = import_module(f"howopen.cli.{_MODULES[command]}")
    handler: Callable[[Desk, Namespace], int] = getattr(module, command)
    return handler


def _window(paths: Sequence[str]) -> int:
    if sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        # Qt would abort the process without a word that a person understands.
        raise HowOpenError("There is no display here, so the window can't open.", hint="See 'howopen --help'.")
    try:
        # The one place where the command line reaches for the window, and only when that was asked for.
        application = import_module("howopen.gui.application")
    except ImportError as error:
        raise HowOpenError(
            f"The window needs Qt, which could not be loaded ({error}).",
            hint="Run ./run once to set it up; the command line works without (howopen --help).",
        ) from error
    code: int = application.run(list(paths))
    return code
