# SPDX-License-Identifier: Apache-2.0
"""Every record of the catalogue that ships, by itself and against the fetched library."""

from pathlib import Path

import pytest

from howopen import assets
from howopen.library import Identifier, Library, Record, load_catalogue

RECORDS = load_catalogue(assets.licences())
AT_LEAST = [
    "llama-2",
    "llama-3",
    "llama-3.1",
    "llama-3.2",
    "llama-3.3",
    "llama-4",
    "llama-2-use-policy",
    "llama-3-use-policy",
    "llama-3.1-use-policy",
    "llama-3.2-use-policy",
    "llama-3.3-use-policy",
    "llama-4-use-policy",
    "gemma-2024",
    "gemma-2025",
    "gemma-use-policy",
    "gemini-api",
    "openai-terms-2024",
    "openai-services-agreement",
    "codex-cli",
    "gpt-oss",
    "gpt-oss-usage-policy",
    "phi",
    "microsoft-copilot-terms",
    "anthropic-consumer-terms",
    "anthropic-commercial-terms",
    "anthropic-usage-policy",
    "qwen-2024",
    "deepseek-1.0",
    "mistral-7b",
    "mistral-commercial-terms",
    "falcon-2",
    "stability-community-2024",
    "flux-1-dev",
    "hunyuan-3d-2.0",
    "exaone-1.1-nc",
    "nvidia-open-model-2025",
    "kimi-k2",
    "bigscience-openrail-m",
    "bigcode-openrail-m-1",
    "openmdw-1.0",
]
_BY_ID = {record.id: record for record in RECORDS}


@pytest.fixture(scope="module")
def library(library_path: Path) -> Library:
    return Library(library_path)


@pytest.mark.parametrize("entry_id", AT_LEAST)
def test_what_reviewers_ask_for_is_there(entry_id: str) -> None:
    assert entry_id in _BY_ID


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.id)
def test_a_lineage_goes_back_in_time_and_ends(record: Record) -> None:
    seen = [record]
    while seen[-1].previous:
        before = _BY_ID[seen[-1].previous]
        assert before not in seen
        assert before.family == record.family
        if before.date and seen[-1].date:
            length = min(len(before.date), len(seen[-1].date))
            assert before.date[:length] <= seen[-1].date[:length]
        seen.append(before)


@pytest.mark.library
@pytest.mark.parametrize("record", [record for record in RECORDS if record.scancode_key], ids=lambda record: record.id)
def test_a_record_with_a_key_has_that_very_text(record: Record, library: Library) -> None:
    entry = library.entry(record.id)
    assert (entry.sha256, entry.ai, entry.has_text) == (record.sha256, True, True)
    assert library.resolve(record.scancode_key) == record.id
    assert entry.attribution


@pytest.mark.library
@pytest.mark.parametrize("record", [record for record in RECORDS if record.text_of], ids=lambda record: record.id)
def test_a_record_that_carries_a_licence_has_its_text(record: Record, library: Library) -> None:
    assert library.text(record.id) == library.text(record.text_of)
    assert library.entry(record.id).spdx == library.entry(record.text_of).spdx


@pytest.mark.library
def test_no_name_of_the_catalogue_hides_another_licence(library: Library) -> None:
    keys = {record.scancode_key for record in RECORDS}
    for record in RECORDS:
        for name in (record.id, *record.aliases):
            assert library.resolve(name) == record.id
    assert len({entry.id for entry in library.entries()} & keys) == len(keys & _BY_ID.keys())


@pytest.mark.library
def test_known_texts_are_named_as_they_are_and_with_a_word_lost(library: Library) -> None:
    identifier = Identifier(library)
    for entry_id in ("llama-2", "llama-3.1", "llama-4", "gemma-2025", "qwen-2024", "mit", "apache-2.0", "gpl-3.0"):
        text = library.text(entry_id)
        assert (identifier.identify(text).id, identifier.identify(text).exact) == (entry_id, True)
        found = identifier.identify(text.replace(" the ", " ", 1))
        assert (found.id, found.exact, len(found.deviations)) == (entry_id, False, 1)
