# SPDX-License-Identifier: Apache-2.0
"""The original pages of a document that was read from a PDF."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from howopen.domain.document import Document
from howopen.domain.errors import HowOpenError
from howopen.workspace.contents import source_bytes

if TYPE_CHECKING:
    from howopen.reading.page_pictures import PagePictures


def original_pages(document: Document, source: str, *, kept: Callable[[str], bytes | None]) -> PagePictures:
    """The pages of ``document`` as they were printed; ``kept`` gives a file by its sha256 where the review keeps it.

    Raises:
        HowOpenError: if its file is neither kept nor at ``source`` as it was.
    """
    data = kept(document.sha256)
    if data is None and source:
        data = source_bytes(source)
    if data is None or hashlib.sha256(data).hexdigest() != document.sha256:
        raise HowOpenError(
            f"The file of {document.name} is not what was read.", hint="Open the document again to see its pages."
        )
    from howopen.reading.page_pictures import PagePictures

    return PagePictures(data, document)
