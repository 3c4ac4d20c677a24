# SPDX-License-Identifier: Apache-2.0
"""The options of a batch: apart from what carries it out, so that other commands need not load that."""

from __future__ import annotations

import argparse
from typing import Final

BATCH_FORMATS: Final = ("jsonl", "matrix-csv")
ENGINES: Final = ("processes", "dask")


def add_batch_options(extract: argparse.ArgumentParser) -> None:
    """The options of a batch; ``BATCH_FORMATS`` go among the choices of ``--format``."""
    batch = extract.add_argument_group("batch", "for thousands of files; any of these options makes a batch")
    batch.add_argument("--recursive", action="store_true", help="also the files in folders inside a folder")
    batch.add_argument("--jobs", type=_jobs, metavar="N", help="how many processes work (default: one a core)")
    batch.add_argument(
        "--resume", action="store_true", help="do only what the output does not hold yet, or has changed"
    )
    batch.add_argument(
        "--watch", action="store_true", help="go on with files as they are added or changed, until Ctrl+C"
    )
    batch.add_argument("--engine", choices=ENGINES, help="who works: processes here, or a Dask cluster")
    batch.add_argument("--scheduler", default="", metavar="ADDRESS", help="of the Dask cluster: tcp://HOST:PORT")


def is_batch(options: argparse.Namespace) -> bool:
    """Whether the options of ``extract`` ask for a batch."""
    asked = (options.recursive, options.jobs, options.resume, options.watch, options.engine, options.scheduler)
    return options.format in BATCH_FORMATS or any(asked)


def _jobs(words: str) -> int:
    number = int(words)
    if number < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return number
