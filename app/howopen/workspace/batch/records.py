# SPDX-License-Identifier: Apache-2.0
"""The record of an analysed document, one line of JSON, and the rows that the results are made of.

A record names the file's state and the engine, so that a result tells by itself what need not be done again.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any, Final

from howopen.comparing.matrices import fact_rows
from howopen.domain.analysis import Analysis, Engine
from howopen.exporting import NOTICE
from howopen.exporting.as_csv import to_bytes
from howopen.workspace.batch.values import Done, FileState, Task
from howopen.workspace.desk import Desk
from howopen.workspace.inputs import ReadAs

JSON_LINES: Final = "jsonl"
TABLE: Final = "matrix-csv"
STREAMED: Final = (JSON_LINES, TABLE)
"""Formats whose results all go into one file, document by document."""

_FIRST: Final = ("Path", "Document", "Openness index")
_LAST: Final = (
    *("Clauses", "Uncertain findings", "Known licence", "SHA-256 of the file"),
    *("Made on", "Engine", "Rules", "Source", "Warnings", "Notice"),
)


@dataclass(frozen=True, slots=True)
class Known:
    """What a record says of its document: from which file, by which engine and in which way it was made."""

    source: str
    state: FileState
    sha256: str
    engine: Engine
    read_as: str
    result: str


def done(desk: Desk, analysis: Analysis, task: Task) -> Done:
    """The record of an analysis in the format that the task asks for."""
    item, content = task.item, b""
    state = {"path": item.source, **asdict(item.state), "read_as": read_as(task.way), "result": item.result}
    if task.form == JSON_LINES:
        body = json.loads(desk.export([analysis], format="json"))
    else:
        body = {"engine": asdict(analysis.engine), "document": {"sha256": analysis.document.sha256}}
        if task.form == TABLE:
            body["cells"] = _cells(item.source, analysis, task.made)
        else:
            content = desk.export([analysis], format=task.form)
    return Done(item.source, analysis.engine, json_line({"file": state, **body}), content)


def json_line(value: Mapping[str, object]) -> bytes:
    """``value`` as one line of JSON; a file name that is no UTF-8 comes back whole from it."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text.encode("utf-8", errors="backslashreplace") + b"\n"  # "\udcff" is how JSON writes half a surrogate pair


def known(line: bytes) -> Known | None:
    """What a line says, or None where it is no record."""
    try:
        value: Any = json.loads(line)
        file = value["file"]
        return Known(
            source=str(file["path"]),
            state=FileState(int(file["size"]), int(file["mtime_ns"])),
            sha256=str(value["document"]["sha256"]),
            engine=Engine(str(value["engine"]["version"]), str(value["engine"]["rules"])),
            read_as=str(file["read_as"]),
            result=str(file["result"]),
        )
    except (ValueError, TypeError, LookupError):
        return None


def read_as(way: ReadAs) -> str:
    """How documents were read, as far as the result follows from it; never the password."""
    return f"tracked changes {way.tracked.value}" + (", pictures of text recognised" if way.ocr else "")


def head(form: str) -> bytes:
    """What stands before the rows of a result."""
    return to_bytes([table_head()]) if form == TABLE else b""


def table_head() -> tuple[str, ...]:
    """The columns of the table: one for each fact, and where the document comes from."""
    return (*_FIRST, *(row.label for row in fact_rows(())), *_LAST)


def row(form: str, record: bytes) -> bytes:
    """What a record contributes to a result."""
    if form != TABLE:
        return record
    return to_bytes([json.loads(record)["cells"]]).removeprefix(codecs.BOM_UTF8)


def _cells(source: str, analysis: Analysis, made: date) -> tuple[str, ...]:
    document, index, identity = analysis.document, analysis.profile.openness.index, analysis.identity
    facts = (row.cells[0] for row in fact_rows((analysis,)))
    return (
        source,
        document.name,
        "" if index is None else str(index),
        *(f"{cell.value} ({', '.join(cell.clauses)})" if cell.clauses else cell.value for cell in facts),
        str(len(analysis.clauses)),
        ", ".join(clause.id for clause in analysis.clauses if clause.uncertain) or "none",
        (identity.id or "") if identity else "",
        document.sha256,
        made.isoformat(),
        f"HowOpen {analysis.engine.version}",
        analysis.engine.rules,
        analysis.source,
        "; ".join(document.warnings),
        NOTICE,
    )
