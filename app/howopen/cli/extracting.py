# SPDX-License-Identifier: Apache-2.0
"""``extract``: a few documents, or a batch, whose machinery is loaded only then."""

from __future__ import annotations

from argparse import Namespace

from howopen.cli.batch_options import is_batch
from howopen.workspace.desk import Desk


def extract(desk: Desk, options: Namespace) -> int:
    """A batch where one is asked for, else a few documents as ever.

    Returns 0, 2 for wrong usage, 3 where a document could not be read, or 130 where it was broken off.
    """
    if is_batch(options):
        from howopen.cli import batch

        return batch.extract(desk, options)
    from howopen.cli import bundles

    return bundles.extract(desk, options)
