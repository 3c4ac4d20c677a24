# SPDX-License-Identifier: Apache-2.0
"""The commands and their options, as a table that argparse reads."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Final

from howopen import __version__
from howopen.cli.batch_options import BATCH_FORMATS, add_batch_options
from howopen.domain.document import Tracked

ANALYSIS_FORMATS: Final = ("json", "csv", "md", "html", "docx", "xlsx", "pdf", "annotated")
COMPARISON_FORMATS: Final = ("json", "md", "html", "docx", "pdf")
MATRIX_FORMATS: Final = ("json", "csv", "html", "xlsx", "md")
RELEASE_FORMATS: Final = ("md", "json")
TIMELINE_FORMATS: Final = ("json", "md", "html")
CHECK_FORMATS: Final = ("md", "json", "sarif")
COMMANDS: Final = (
    "extract",
    "read",
    "compare",
    "matrix",
    "identify",
    "ask",
    "check",
    "timeline",
    "release",
    "library",
    "bench",
)

_DESCRIPTION: Final = "How open is this AI licence really? Without a command, opens the window with these documents."
_PATHS: Final = "a file, a folder, an archive, “archive.zip › NAME” in it, or lib:ID of the licence library"


def build_parser() -> argparse.ArgumentParser:
    """The whole command line."""
    parser = argparse.ArgumentParser(
        prog="howopen", description=_DESCRIPTION, epilog="howopen [PATH ...] opens the window with these documents."
    )
    parser.add_argument("--version", action="version", version=f"howopen {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    formats = (*ANALYSIS_FORMATS, *BATCH_FORMATS)
    _documents(commands, "extract", "clauses, facts, terms and openness of each document", formats, "json")
    add_batch_options(commands.choices["extract"])
    commands.choices["extract"].add_argument(
        "--bundle", action="store_true", help="judge all documents as one set: licence, policy, notice, model card"
    )
    _documents(commands, "read", "the text as read, pages parted by form feeds", ("txt", "json"), "txt")
    _documents(commands, "matrix", "documents against facts, side by side", MATRIX_FORMATS, "md")
    _documents(commands, "identify", "which known licence each is, and where it deviates", ("json", "txt"), "json")
    compare = commands.add_parser("compare", help="the differences, in text order and clause by clause")
    compare.add_argument("a", metavar="A", help=_PATHS)
    compare.add_argument("b", metavar="B", help=_PATHS)
    compare.add_argument(
        "others", metavar="C", nargs="*", default=[], help="more documents: each of them and B is compared with A"
    )
    compare.add_argument(
        "--fold-names", action="store_true", help="read names that play the same part in both as the same"
    )
    _reading(compare)
    _output(compare, COMPARISON_FORMATS, "md")
    _check(commands)
    _ask(commands)
    _timeline(commands)
    _release(commands)
    _library(commands)
    bench = commands.add_parser("bench", help="measures the accuracy on held-out labels, the speed, or the classes")
    bench.add_argument("what", choices=("accuracy", "speed", "classes"))
    bench.add_argument(
        "--texts", action="append", default=[], metavar="FOLDER", help="more labelled texts, as ID.txt (repeatable)"
    )
    bench.add_argument(
        "--terms", default="", metavar="FOLDER", help="also measures the 23 terms on labels.json and texts/ in FOLDER"
    )
    bench.add_argument("-o", "--output", default="", help="a file for the page (default: standard output)")
    return parser


def _ask(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    words = "can we use it? yes, yes-if, no or ask for each planned use, with clauses and duties"
    ask = commands.add_parser("ask", help=words, description=words)
    ask.add_argument("paths", metavar="PATH", nargs="+", help=_PATHS)
    ask.add_argument("--profile", required=True, metavar="WE.toml", help="who we are and what we plan")
    ask.add_argument(
        "--bundle", action="store_true", help="judge all documents as one: of each use the strictest answer holds"
    )
    _reading(ask)
    _output(ask, ("json", "md", "docx", "txt"), "md")


def _documents(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    words: str,
    formats: Sequence[str],
    default: str,
) -> None:
    command = commands.add_parser(name, help=words, description=words)
    command.add_argument("paths", metavar="PATH", nargs="+", help=_PATHS)
    _reading(command)
    _output(command, formats, default)


def _check(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    words = "pass or fail against a house policy, with the clauses cited"
    codes = "Exit codes: 0 all pass; 1 a document fails, also where another could not be read; 3 some input unread."
    check = commands.add_parser("check", help=words, description=words, epilog=codes)
    check.add_argument("paths", metavar="PATH", nargs="+", help=_PATHS)
    check.add_argument(
        "--policy", required=True, metavar="POLICY", help="a TOML file, or the name of a policy that ships with HowOpen"
    )
    _reading(check)
    _output(check, CHECK_FORMATS, "md")


def _timeline(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    words = "how one document's clauses changed over its dated versions"
    timeline = commands.add_parser("timeline", help=words, description=words)
    timeline.add_argument("source", metavar="SOURCE", help="a git repository, a git bundle, or a folder of versions")
    timeline.add_argument(
        "--document", default="", metavar="NAME", help="which document: its path, or words of it (without: lists them)"
    )
    _output(timeline, TIMELINE_FORMATS, "md")


def _release(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    words = "what was released of a model, component by component, and the openness class that it can reach"
    release = commands.add_parser("release", help=words, description=words)
    release.add_argument("card", metavar="CARD", help="a model card: the README of a model, with its metadata")
    release.add_argument("--facts", default="", metavar="FILE", help="what a reviewer established (TOML or JSON)")
    _output(release, RELEASE_FORMATS, "md")


def _reading(command: argparse.ArgumentParser) -> None:
    command.add_argument("--password", default="", help="the password of an encrypted PDF or archive")
    command.add_argument(
        "--tracked",
        choices=tuple(way.value for way in Tracked),
        default=Tracked.ACCEPTED.value,
        help="how tracked changes of a Word or OpenDocument file are read (default accepted)",
    )
    command.add_argument("--ocr", action="store_true", help="recognise the text of pages that are pictures (offline)")


def _output(command: argparse.ArgumentParser, formats: Sequence[str], default: str) -> None:
    command.add_argument("-f", "--format", choices=formats, default=default, help=f"format (default {default})")
    command.add_argument("-o", "--output", default="", help="a file or folder (default: standard output)")


def _library(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    library = commands.add_parser("library", help="the licence library")
    verbs = library.add_subparsers(dest="verb", metavar="VERB", required=True)
    sync = verbs.add_parser("sync", help="fetches the licence texts (needs a connection)")
    sync.add_argument("--wheel", default="", help="take them from this file, fetched before, instead of the network")
    update = verbs.add_parser("update", help="takes a newer release of the licence texts and tells what changed")
    update.add_argument("--release", default="", metavar="VERSION", help="this release (default: the newest there is)")
    update.add_argument("--wheel", default="", help="take them from this file, fetched before, instead of the network")
    verbs.add_parser("status", help="whether the library is here, and what it holds")
    listing = verbs.add_parser("list", help="the entries, AI licences first")
    listing.add_argument("--ai", action="store_true", help="licences and terms of AI models only")
    listing.add_argument("--tag", default="", help="those with this tag of yours only")
    search = verbs.add_parser("search", help='entries by name, publisher or words of the text; "a phrase", beginn*')
    search.add_argument("words", nargs="+")
    lineage = verbs.add_parser("lineage", help="what changed from each version of a licence to the next, by category")
    lineage.add_argument("id")
    for verb, words in (("tag", "puts tags of your own on an entry"), ("untag", "takes tags off an entry")):
        tagging = verbs.add_parser(verb, help=words)
        tagging.add_argument("id")
        tagging.add_argument("tags", metavar="TAG", nargs="+")
    verbs.add_parser("tags", help="your tags, with the entries that have them")
    show = verbs.add_parser("show", help="one entry's facts and text")
    show.add_argument("id")
    add = verbs.add_parser("add", help="takes in a file, a folder, or a git repository of terms (again: updates it)")
    add.add_argument("path")
    add.add_argument("--as", dest="as_id", default="", metavar="ID", help="the id that a single file shall have")
