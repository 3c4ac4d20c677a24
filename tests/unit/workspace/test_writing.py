# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

import pytest

from howopen.domain.errors import HowOpenError
from howopen.workspace.writing import write_bytes


def test_it_replaces_and_keeps_the_permissions(tmp_path: Path) -> None:
    path = tmp_path / "summary.md"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_bytes(path, b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(sys.platform == "win32", reason="files have no umask here")
@pytest.mark.parametrize(("mask", "mode"), [(0o022, 0o644), (0o077, 0o600)])
def test_a_new_file_has_the_permissions_that_others_get_here(tmp_path: Path, mask: int, mode: int) -> None:
    before = os.umask(mask)
    try:
        write_bytes(tmp_path / "summary.md", b"new")
    finally:
        os.umask(before)
    assert (tmp_path / "summary.md").stat().st_mode & 0o777 == mode


def test_writing_never_sets_the_umask_of_all_threads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(os, "umask", asked.append)
    for content in (b"new", b"newer"):
        write_bytes(tmp_path / "summary.md", content)
    assert (tmp_path / "summary.md").read_bytes() == b"newer"
    assert not asked


def test_a_full_disk_leaves_the_old_file_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "summary.md"
    path.write_bytes(b"old")

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(HowOpenError, match="disk is full") as caught:
        write_bytes(path, b"new")
    assert "summary.md" in caught.value.message
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["summary.md"]


def test_a_folder_in_the_way_and_a_missing_folder_are_named(tmp_path: Path) -> None:
    with pytest.raises(HowOpenError, match="folder of that name"):
        write_bytes(tmp_path, b"")
    with pytest.raises(HowOpenError, match="folder does not exist"):
        write_bytes(tmp_path / "none" / "summary.md", b"")


def test_a_link_keeps_pointing_where_it_does(tmp_path: Path) -> None:
    (tmp_path / "real.md").write_bytes(b"old")
    link = tmp_path / "link.md"
    link.symlink_to("real.md")
    write_bytes(link, b"new")
    assert link.is_symlink()
    assert (tmp_path / "real.md").read_bytes() == b"new"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_bytes(pipe, b"new")
    assert os.read(reader, 10) == b"new"
    assert pipe.is_fifo()
    os.close(reader)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="the rights of a folder do not bind here")
def test_a_folder_without_rights_keeps_the_old_file_and_is_named(tmp_path: Path) -> None:
    path = tmp_path / "summary.md"
    path.write_bytes(b"old")
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(HowOpenError, match="you may not write there") as caught:
            write_bytes(path, b"new")
    finally:
        tmp_path.chmod(0o700)
    assert "summary.md" in caught.value.message
    assert path.read_bytes() == b"old"


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.EACCES, "you may not write there"),
        (errno.EPERM, "you may not write there"),
        (errno.EROFS, "can only be read"),
        (errno.EBUSY, "another program has it open"),
        (errno.ETXTBSY, "another program has it open"),
    ],
)
def test_a_file_that_is_locked_stays_and_nothing_is_left_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, reason: str
) -> None:
    path = tmp_path / "summary.docx"
    path.write_bytes(b"old")

    def refuse(_self: Path, _target: Path) -> Path:
        # Windows refuses so while Word has the file open; Linux for a busy mount.
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(HowOpenError, match=reason) as caught:
        write_bytes(path, b"new")
    assert "summary.docx" in caught.value.message
    assert caught.value.hint
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["summary.docx"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full here")
def test_a_disk_that_is_really_full_is_said() -> None:
    with pytest.raises(HowOpenError, match="disk is full"):
        write_bytes(Path("/dev/full"), b"new" * 10_000)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no limits on the size of files here")
def test_a_write_that_breaks_off_half_way_leaves_the_old_file(tmp_path: Path) -> None:
    import resource
    import signal

    path = tmp_path / "summary.md"
    path.write_bytes(b"old")
    before, handler = resource.getrlimit(resource.RLIMIT_FSIZE), signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        with pytest.raises(HowOpenError, match="too large for that disk"):
            write_bytes(path, b"n" * 10_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["summary.md"]
