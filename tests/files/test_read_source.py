"""Only ordinary files are read, and never more of them than the limit."""

import os
import socket
from pathlib import Path

import pytest

from mktplan.errors import PathError
from mktplan.files import Unreadable, read_source
from mktplan.files.decode import MAX_BYTES
from mktplan.source import SourceText


def test_a_file_is_read_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "plan.yaml"
    path.write_bytes(b"\xef\xbb\xbfa: 1\r\n")
    assert read_source(path, "shown/plan.yaml") == SourceText("shown/plan.yaml", "a: 1\r\n", bom=True)


@pytest.mark.parametrize("size", [MAX_BYTES - 1, MAX_BYTES, MAX_BYTES + 1, 3 * MAX_BYTES])
def test_a_large_file_is_a_finding(tmp_path: Path, size: int) -> None:
    path = tmp_path / "plan.yaml"
    with path.open("wb") as file:
        file.truncate(size)  # a file with a hole: zeros without a disk full of them
    result = read_source(path, "x")
    assert isinstance(result, Unreadable)
    assert result.reason == ("too-large" if size > MAX_BYTES else "nul")


def test_a_file_that_grows_while_it_is_read_ends_at_the_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "plan.yaml"
    path.write_bytes(b"a")
    asked: list[int] = []

    def endless(_handle: int, count: int) -> bytes:
        asked.append(count)
        return b"#" * min(count, 2**22)

    monkeypatch.setattr(os, "read", endless)
    result = read_source(path, "x")
    assert isinstance(result, Unreadable)
    assert result.reason == "too-large"
    assert max(asked) <= MAX_BYTES + 1
    assert len(asked) <= 6


def refusal(path: Path) -> str:
    with pytest.raises(PathError) as refused:
        read_source(path, "shown")
    assert "\n" not in refused.value.message
    return refused.value.message


def test_what_is_no_ordinary_file_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "s"))
        assert "cannot be read" in refusal(tmp_path / "s")
    assert refusal(tmp_path / "pipe") == "shown is not an ordinary file"
    assert refusal(tmp_path) == "shown is a folder"
    assert refusal(Path("/dev/zero")) == "shown is not an ordinary file"


@pytest.mark.parametrize("name", ["none.yaml", "no/folder.yaml", "a\0b", "x" * 300])
def test_what_cannot_be_opened_is_told_in_one_line(tmp_path: Path, name: str) -> None:
    assert refusal(tmp_path / name).startswith("shown cannot be read: ")


def test_a_circle_of_symlinks_is_told(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    assert refusal(tmp_path / "a").startswith("shown cannot be read: ")


def test_no_handle_stays_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened, closed = [], []
    real_open, real_close = os.open, os.close

    def open_(path: Path, flags: int) -> int:
        opened.append(real_open(path, flags))
        return opened[-1]

    def close(handle: int) -> None:
        closed.append(handle)
        real_close(handle)

    monkeypatch.setattr(os, "open", open_)
    monkeypatch.setattr(os, "close", close)
    (tmp_path / "plan.yaml").write_bytes(b"a: 1")
    read_source(tmp_path / "plan.yaml", "x")
    refusal(tmp_path)
    assert closed == opened
    assert len(opened) == 2
