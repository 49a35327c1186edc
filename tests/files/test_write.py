"""A file is the old one or the new one, whatever fails; nothing is left beside it."""

import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mktplan.errors import PathError
from mktplan.files import write_atomic, write_new
from mktplan.files.write_atomic import FORGOTTEN_AFTER

OLD, NEW = b"old " * 1000, b"new " * 2000


def names(folder: Path) -> list[str]:
    """What a folder holds."""
    return sorted(path.name for path in folder.iterdir())


def failing(monkeypatch: pytest.MonkeyPatch, name: str, turn: int, error: BaseException) -> list[int]:
    """Let the `turn`th call of an `os` function fail; the list counts the calls."""
    real: Callable[..., Any] = getattr(os, name)
    calls: list[int] = []

    def call(*arguments: Any, **options: Any) -> Any:  # noqa: ANN401
        calls.append(1)
        if len(calls) == turn:
            raise error
        if name == "write":  # systems may write less than they are given
            return real(arguments[0], arguments[1][:1500])
        return real(*arguments, **options)

    monkeypatch.setattr(os, name, call)
    return calls


def test_a_new_file_and_a_replaced_one(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    write_atomic(path, OLD)
    assert path.read_bytes() == OLD
    write_atomic(path, NEW)
    assert path.read_bytes() == NEW
    assert names(tmp_path) == ["a.html"]


ERRORS = [
    OSError(28, "No space left on device"),
    OSError(5, "Input/output error"),
    OSError(122, "Quota exceeded"),
]


@pytest.mark.parametrize("error", ERRORS, ids=str)
@pytest.mark.parametrize(
    ("name", "turn"),
    [
        ("write", 1),
        ("write", 3),
        ("write", 6),
        ("fsync", 1),
        ("replace", 1),
        ("open", 1),
        ("fstat", 1),
        ("close", 1),
    ],
)
def test_the_old_file_survives_whatever_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, turn: int, error: OSError
) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(OLD)
    with monkeypatch.context() as patch:
        calls = failing(patch, name, turn, error)
        with pytest.raises(PathError) as refused:
            write_atomic(path, NEW)
        assert len(calls) >= turn
    assert path.read_bytes() == OLD
    assert names(tmp_path) == ["a.html"]
    assert refused.value.message == f"{path.as_posix()} cannot be written: {error.strerror}"


def test_the_fault_injector_would_see_a_writer_that_truncates(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(OLD)
    failing(monkeypatch, "write", 2, OSError(28, "full"))
    handle = os.open(path, os.O_WRONLY | os.O_TRUNC)
    os.write(handle, NEW)
    with pytest.raises(OSError, match="full"):
        os.write(handle, NEW)
    os.close(handle)
    assert path.read_bytes() != OLD


@pytest.mark.parametrize("name", ["write", "fsync", "replace"])
def test_an_interrupt_leaves_nothing_either(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(OLD)
    with monkeypatch.context() as patch:
        failing(patch, name, 1, KeyboardInterrupt())
        with pytest.raises(KeyboardInterrupt):
            write_atomic(path, NEW)
    assert path.read_bytes() == OLD
    assert names(tmp_path) == ["a.html"]


def test_a_folder_that_cannot_be_synced_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing(monkeypatch, "fsync", 2, OSError(22, "Invalid argument"))
    write_atomic(tmp_path / "a", NEW)
    assert (tmp_path / "a").read_bytes() == NEW


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o755])
def test_a_replaced_file_keeps_its_mode(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "a"
    path.write_bytes(OLD)
    path.chmod(mode)
    write_atomic(path, NEW)
    assert stat.S_IMODE(path.stat().st_mode) == mode


def test_a_new_file_has_the_mode_that_the_user_wants(tmp_path: Path) -> None:
    mask = os.umask(0o027)
    try:
        write_atomic(tmp_path / "a", NEW)
        write_new(tmp_path / "b", NEW)
    finally:
        os.umask(mask)
    assert [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in "ab"] == [0o640, 0o640]


def test_a_symlink_stays_and_its_target_is_written(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "target").write_bytes(OLD)
    (tmp_path / "link").symlink_to("sub/target")
    (tmp_path / "chain").symlink_to("link")
    write_atomic(tmp_path / "chain", NEW)
    assert (tmp_path / "chain").readlink() == Path("link")
    assert (tmp_path / "link").readlink() == Path("sub/target")
    assert (tmp_path / "sub" / "target").read_bytes() == NEW
    assert names(tmp_path / "sub") == ["target"]


def test_a_dangling_symlink_gets_its_target(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("target")
    write_atomic(tmp_path / "link", NEW)
    assert (tmp_path / "target").read_bytes() == NEW
    assert (tmp_path / "link").is_symlink()


def refused(path: Path, write: Callable[[Path, bytes], None] = write_atomic) -> str:
    before = names(path.parent) if path.parent.is_dir() else []
    with pytest.raises(PathError) as caught:
        write(path, NEW)
    assert "\n" not in caught.value.message
    assert (names(path.parent) if path.parent.is_dir() else []) == before
    return caught.value.message


def test_what_must_not_be_replaced_is_refused(tmp_path: Path) -> None:
    readonly = tmp_path / "readonly"
    readonly.write_bytes(OLD)
    readonly.chmod(0o444)
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to("loop")
    assert refused(readonly).endswith("is read-only")
    assert readonly.read_bytes() == OLD
    assert "not an ordinary file" in refused(tmp_path / "folder")
    assert "not an ordinary file" in refused(tmp_path / "pipe")
    refused(tmp_path / "loop")
    assert "No such file" in refused(tmp_path / "none" / "a")
    refused(tmp_path / "a\0b")
    refused(tmp_path / ("x" * 300))


def test_what_a_killed_run_left_is_swept_after_an_hour(tmp_path: Path) -> None:
    now = tmp_path.stat().st_mtime
    ages = {
        ".mktplan-old.tmp": FORGOTTEN_AFTER + 60, ".mktplan-young.tmp": 60,
        "theirs.tmp": FORGOTTEN_AFTER + 60, ".mktplan-plan.yaml": FORGOTTEN_AFTER + 60,
    }  # fmt: skip
    for name, age in ages.items():
        (tmp_path / name).write_bytes(b"")
        os.utime(tmp_path / name, (now - age, now - age))
    write_atomic(tmp_path / "a", NEW)
    assert set(names(tmp_path)) == {"a", ".mktplan-young.tmp", "theirs.tmp", ".mktplan-plan.yaml"}


def test_a_new_file_never_replaces_another(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(OLD)
    (tmp_path / "folder").mkdir()
    (tmp_path / "dangling").symlink_to("none")
    for name in ("a", "folder", "dangling"):
        assert refused(tmp_path / name, write_new).endswith("exists already")
    assert (tmp_path / "a").read_bytes() == OLD
    write_new(tmp_path / "b", NEW)
    assert (tmp_path / "b").read_bytes() == NEW
    assert names(tmp_path) == ["a", "b", "dangling", "folder"]


@pytest.mark.parametrize(
    ("name", "turn"), [("write", 1), ("write", 3), ("fsync", 1), ("link", 1), ("close", 1)]
)
def test_a_new_file_is_whole_or_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, turn: int
) -> None:
    with monkeypatch.context() as patch:
        failing(patch, name, turn, OSError(5, "Input/output error"))
        message = refused(tmp_path / "a", write_new)
    assert message.endswith("cannot be made: Input/output error")
    assert names(tmp_path) == []


@pytest.mark.parametrize(("name", "turn"), [("", 0), ("write", 8), ("fsync", 2)])
def test_where_files_have_one_name_only_a_new_file_is_written_in_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, turn: int
) -> None:
    with monkeypatch.context() as patch:
        failing(patch, "link", 1, PermissionError(1, "Operation not permitted"))
        if name:
            failing(patch, name, turn, OSError(5, "Input/output error"))
            refused(tmp_path / "a", write_new)
            assert names(tmp_path) == []
        else:
            write_new(tmp_path / "a", NEW)
            assert (tmp_path / "a").read_bytes() == NEW
            assert names(tmp_path) == ["a"]
