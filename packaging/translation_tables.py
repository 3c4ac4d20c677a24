# SPDX-License-Identifier: Apache-2.0
"""What is collected for translation, and what of the stages' literals is no text for a person, with the reasons."""

from __future__ import annotations

import re
from typing import Final

STAGES: Final = (
    *("assessment", "planning", "policy", "bundling", "comparing", "history", "reading", "domain", "library"),
    *("workspace", "reviewing", "structure", "extraction", "exporting/formats.py"),
)
"""Where sentences are made that the window shows; the command line and the exports speak English."""

LONE: Final = {
    "assessment/freedoms.py": ("Unstated",),
    "comparing/formality.py": ("links", "markup", "nothing", "dashes"),
    "exporting/formats.py": ("PDF report", "JSON data"),
    "gui/translation/sentences.py": ("and", "or"),
    "planning/thresholds.py": ("{number}B", "{number}M", "{number}k"),
    "policy/tables.py": (
        *(
            "{place}: “{key}” {problem}.",
            "{place}: “{key}” cannot be “{item}”.",
            "{place}: “{key}” cannot hold “{item}”.",
        ),
    ),
    "reading/docx_package.py": ("1 diagram", "{count} diagrams", "1 chart", "{count} charts"),
    "reading/html_shown.py": ("navigation", "1 word"),
    "exporting/provenance.py": (
        *("{decided} of {found} findings decided", "{count} confirmed", "{count} corrected", "{count} rejected"),
        *("{count} added", "not signed off", "signed off by {who} on {day}"),
    ),
    "extraction/values/thresholds.py": (
        *("{number} million", "{number} billion", "{number} employees", "{number}%"),
        *("{number} hours", "{number} days", "{number} weeks", "{number} months", "{number} years"),
    ),
    "workspace/summaries.py": ("{number}K",),
}
"""Words that a person reads and that look like keys, or are put together from a figure, by the file that says them."""

DATA: Final = {
    "taxonomy.toml": ("name", "help"),
    "criteria.toml": ("name", "question"),
    "directions.toml": ("name", "reason"),
    "mof.toml": ("name", "help"),
    "policies/*.toml": ("name", "description", "title", "message", "advice"),
    "rules/*.toml": ("reason",),
    "rules/values/thresholds.toml": ("name", "id"),
    "places.toml": ("names",),
}
"""The fields of data that a person reads, by file."""

WAYS_TO_GET: Final = (
    "The file {file} of the repository {repository} on GitHub.",
    "The file {file} of the repository {repository} on GitHub; the same text comes with the weights.",
    "The file {file} of the repository {repository} on GitHub; it also comes with the weights.",
    "The file {file} of the model {model} on Hugging Face.",
    "The file {file} beside the weights of {model} on Hugging Face.",
    "The repository {repository} on GitHub.",
    (
        "Open Terms Archive keeps each version in its collection of generative-AI terms, under {file}; the current one"
        " is at the source address."
    ),
)
"""Where to get a text that the library lacks, as its records say it more than once."""

NAMES_AS_KEYS: Final = {"places.toml": "region"}
"""Tables of data whose keys are names that a person reads, by file."""

SILENT: Final = {
    "extraction/effects.py": "words of licences",
    "extraction/features.py": "what the model learns from",
    "extraction/following.py": "words of licences",
    "extraction/listing.py": "what the model learns from",
    "extraction/numbering.py": "what the model learns from",
    "extraction/prepared.py": "what the model learns from",
    "extraction/settling.py": "words of licences",
    "extraction/terms.py": "words of licences",
    "extraction/unlisted.py": "words of licences",
    "library/catalogue.py": "faults of our own records, which only who builds the program sees",
    "library/decisive.py": "words of licences",
    "library/deviations.py": "words of licences",
    "library/schema.py": "SQL",
    "library/search.py": "SQL",
    "planning/as_markdown.py": "an export, which speaks English",
    "reading/docx_walk.py": "elements of the format",
    "reading/frames.py": "faults between our own processes",
    "reading/html_file.py": "elements of the format",
    "reading/language.py": "words that tell English from other languages",
    "reading/mail_parts.py": "words of the format",
    "reading/odt_writer.py": "elements of the format",
    "reading/pdf_blocks.py": "parts of words that hyphens join",
    "reading/rtf_controls.py": "words of the format",
    "reading/rtf_tokens.py": "words of the format",
    "workspace/accuracy.py": "what the command line prints",
    "workspace/accuracy_terms.py": "what the command line prints",
    "workspace/batch": "what the command line prints",
    "workspace/fact_scores.py": "what the command line prints",
    "workspace/review_schema.py": "SQL",
    "workspace/speed.py": "what the command line prints",
}
"""Files and folders of the stages that hold no text which the window shows, with the reason."""

UNSPOKEN: Final = frozenset(
    {
        *("Act", "BlockKind", "Category", "ChangeKind", "DecisiveKind", "DutyKind", "IdentityKind", "Match", "Reply"),
        *("RowGroup", "RowKind", "Standing", "State", "TermValue", "Tracked", "Turn", "Use", "ValueKind"),
        *("VersionKind", "WarningKind"),
    }
)
"""Kinds of the domain that are never shown by their own words."""

NO_TEXT: Final = {
    "assessment/doubtful.py": ("be used|use|used|run|operate",),
    "assessment/purposes.py": ("; solely for {meaning}", "; solely for"),
    "assessment/tags.py": ("as is",),
    "assessment/terms_duties.py": ("product includes",),
    "bundling/incorporating.py": ("acceptable use policy", "end user license agreement"),
    "bundling/yaml_scalars.py": ("Null",),
    "comparing/directions.py": ("phrase {get}", "settled {get}", "statement {get}"),
    "comparing/harmless.py": ("any such",),
    "library/store.py": ("entry.ai DESC, lower(entry.publisher), lower(entry.name), entry.id",),
    "reading/docx_file.py": ("[Page {kind}] {words}",),
    "reading/html_shown.py": (
        (
            "p li dt dd tr td th thead tbody tfoot option optgroup colgroup rt rp br hr img input meta link area base"
            " col embed source track wbr param"
        ),
        *("header footer aside", "div ul ol section header footer aside p a span"),
        *("script style template head noscript", "button select input textarea datalist"),
        *("iframe object svg canvas audio video math", "navigation menu menubar search", "dialog alertdialog"),
    ),
    "reading/mail_file.py": ("From", "Date", "Subject"),
    "reading/ocr_rapid.py": ("EngineConfig.{RUNTIME}.intra_op_num_threads",),
    "reading/pdf_file.py": ("Title",),
    "reading/reader.py": ("word document", "microsoft word"),
    "reading/rtf_state.py": ("comment {value}", "footnote {len}"),
    "structure/numbering.py": ("decimal {value}",),
    "workspace/timelines.py": ("{file_name} of {isoformat}",),
}
"""Words of documents, of formats and of their names that look like texts for a person, by the file they stand in."""

NOT_SAID: Final = frozenset(
    {
        *(
            "compile",
            "getLogger",
            "debug",
            "info",
            "warning",
            "execute",
            "executescript",
            "executemany",
            "sub",
            "search",
        ),
        *("match", "fullmatch", "finditer", "findall", "split", "ValueError", "KeyError", "TypeError", "RuntimeError"),
        *("AssertionError", "NotImplementedError", "LookupError", "OSError", "strptime", "strftime", "startswith"),
        *("getattr", "endswith", "encode", "import_module", "removeprefix", "removesuffix", "partition"),
        *("setObjectName", "setProperty", "property", "Signal", "Slot", "TypeVar", "cast", "find", "count", "index"),
        *("setStyleSheet", "QKeySequence", "icon", "strip", "lstrip", "rstrip", "invokeMethod", "add_argument"),
    }
)
"""What is handed to these is no text for a person."""

NOT_SAID_BY_METHODS: Final = frozenset({"replace"})
"""The same of methods alone: ``text.replace``, but not ``replace`` of a dataclass."""

WORDS: Final = re.compile(
    r"[A-Za-z][a-z’']+,? [a-zA-Z{“(]|^[A-Z][a-z]{2,}|[a-z]{2,} [a-z{“(]|^\{ (?:a )?[A-Za-z]{3,}|^No “"
    r"|\((?:\{|\d+) [a-z]{3,}|“\{” [a-z]"
)
TECHNICAL: Final = re.compile(
    r"^(?:SELECT|INSERT|CREATE|UPDATE|DELETE|PRAGMA|DROP|ALTER|ATTACH|BEGIN|FROM|WHERE|WITH|VALUES)\b"
    r"|\\[bwsd]|\(\?|\)\?|^<[a-z/!]|^(?:Ctrl|Alt|Shift|Meta|Return|Enter|Esc(?:ape)?|Del(?:ete)?|Home|End|Page\w+|Space|Tab)(?:[+,]|$)"
    r"|^[\w.-]+/[\w.-]+$|^[A-Z][a-z]+[A-Z]\w*$|^\w+[_.:]\w+$|[:;{] ?[\w#-]+;|^[A-Z_]+$|^[a-z_]+=|://"
)
