# SPDX-License-Identifier: Apache-2.0
"""What the verbs of ``howopen library`` print about a library."""

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from dulwich.repo import Repo

from howopen.cli.library import library as run_verb
from howopen.cli.parser import build_parser
from howopen.domain.clauses import Category
from howopen.domain.comparison import ClausePair, Direction, Statistics
from howopen.workspace.desk import Desk
from howopen.workspace.places import Places

Verb = Callable[..., str]


class _Desk(Desk):
    """A desk that compares by a made table: the pipeline has tests of its own."""

    def open(self, source: str, **_: object) -> str:
        return source

    def compare(self, a: str, b: str, **_: object) -> SimpleNamespace:
        assert (a, b) == ("lib:harbour-1", "lib:harbour-2")
        pairs = (
            ClausePair(Category.USER_CAP, a=("c1",), b=("c1",), direction=Direction.LOOSER),
            ClausePair(Category.FIELD_OF_USE, a=("c2",), b=(), direction=Direction.LOOSER),
            ClausePair(Category.FIELD_OF_USE, a=(), b=("c3",), direction=Direction.TIGHTER),
            ClausePair(Category.TERMINATION, a=("c4",), b=("c4",), direction=Direction.NEUTRAL, same=True),
        )
        return SimpleNamespace(clauses=pairs, statistics=Statistics(1, 5, 0, 0.94))


@pytest.fixture
def verb(made_path: Path, capsys: pytest.CaptureFixture[str]) -> Verb:
    """Runs a verb and gives what it printed."""

    def run(*words: str) -> str:
        desk = _Desk(Places(data=made_path.parent, config=made_path.parent))
        try:
            assert run_verb(desk, build_parser().parse_args(["library", *words])) == 0
        finally:
            desk.close()
        return capsys.readouterr().out

    return run


def test_what_changed_between_versions_is_told_by_category(verb: Verb) -> None:
    assert verb("lineage", "harbour-2").splitlines() == [
        "harbour-1 → harbour-2 (no date)",
        f"  {Category.FIELD_OF_USE}: 1 gone, 1 new",
        f"  {Category.USER_CAP}: 1 looser",
        "  1 words in, 5 out; 94% alike",
    ]
    assert verb("lineage", "orchard") == ""


def test_tags_are_put_on_listed_and_taken_off(verb: Verb) -> None:
    assert verb("tag", "orchard", "Fine", "checked") == "checked, fine\n"
    assert verb("tags") == "checked\torchard\nfine\torchard\n"
    assert [line.split()[0] for line in verb("list", "--tag", "FINE").splitlines()] == ["orchard"]
    assert verb("untag", "orchard", "fine") == "checked\n"


def test_search_shows_the_words_in_brackets(verb: Verb) -> None:
    assert "[steer ships]" in verb("search", '"steer ships"')
    assert "[5,000 staff]" in verb("search", "5,000 staff", "harbour")


def test_status_names_the_release(verb: Verb) -> None:
    assert verb("status").endswith("from made==1.0\n")


def test_a_repository_added_again_is_told_apart(
    verb: Verb, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "howopen.reading.read_guarded", lambda file: SimpleNamespace(text=file.read_text(encoding="utf-8"))
    )
    folder = tmp_path / "terms"
    with Repo.init(str(folder), mkdir=True) as repository:
        for text in ("Nets are shared by all.", "Nets are shared by nobody."):
            (folder / "Nets.md").write_text(text, encoding="utf-8")
            tree = repository.get_worktree()
            tree.stage(["Nets.md"])
            tree.commit(message=b"nets", committer=b"P <p@example.org>", author=b"P <p@example.org>")
            assert verb("add", str(folder)) == "nets\tNets\n"
    assert "nobody" in verb("show", "nets")
