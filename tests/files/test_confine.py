"""No path in a plan leads out of the plan's folder, on any system, by any spelling."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from mktplan.errors import PathError
from mktplan.files import confine
from mktplan.files.confine import objection

OUTSIDE = [
    "/etc/hosts", "//etc/hosts", "/", "\\", "\\etc\\hosts", "\\\\host\\share\\x", "//host/share",
    "\\\\?\\C:\\x", "C:", "C:x", "c:/x", "C:\\x", "z:", "~", "~/x", "~root/x", "file:///etc/hosts",
    "file:x", "http://x/y", "https:x", "data:,x", "javascript:x", "mailto:a", "a\0b", "\0", "a\nb",
    "a\x1bb", "a\x9bb", "..", "../x", "../../x", "a/../../x", "a/b/../../../x", "./../x", "..\\x",
    "a\\..\\..\\x", "inside/../..", "", " ", "\t", "x" * 256, "é" * 128, "a/" + "x" * 256, "con",
    "CON", "con.yaml", "Con.tar.gz", "a/aux/b", "nul", "prn.txt", "com1", "COM9.x", "lpt1", "com¹",
    "conin$", "CONOUT$", "con .txt", "x.", "x ", "a./b", "a /b", "...", "x?", "x*", "a|b", "<a",
    "a>", 'a"b', "a:b", "a/b:stream", "x\udcff" * 200, "out", "out/secret", "deep/out/secret",
    "loop", "loop/x", "chain", "inside/../out/secret",
]  # fmt: skip

INSIDE = [
    "x", "a/b", "./a", "a/./b", "a/../b", "inside/..", ".", ".hidden", "..x", "a..b",
    "été/œuvre.png", "a b/c d.png", "console", "com10", "null.yaml", "auxiliary", "con-text",
    "x" * 255, "é" * 127, "inside", "inside/file", "way", "way/file", "no/such/folder", "a//b",
    "%2e%2e/x", "-rf", "a,b;c'd",
]  # fmt: skip


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder with symlinks that stay, that leave and that turn; beside it what must not be read."""
    (tmp_path / "secret").write_text("secret", "utf-8")
    root = tmp_path / "root"
    (root / "inside").mkdir(parents=True)
    (root / "inside" / "file").write_text("file", "utf-8")
    (root / "deep").mkdir()
    (root / "way").symlink_to("inside")
    (root / "out").symlink_to("..")
    (root / "deep" / "out").symlink_to(tmp_path)
    (root / "loop").symlink_to("loop")
    (root / "chain").symlink_to("out/secret")
    return root


@pytest.mark.parametrize("path", OUTSIDE)
def test_a_path_that_leaves_is_refused_in_one_line(path: str, root: Path) -> None:
    with pytest.raises(PathError) as refused:
        confine(root, path)
    assert "\n" not in refused.value.message
    assert len(refused.value.message) < 200
    refused.value.message.encode()
    assert refused.value.hint


@pytest.mark.parametrize("path", INSIDE)
def test_a_path_that_stays_is_a_real_one_below_the_folder(path: str, root: Path) -> None:
    target = confine(root, path)
    assert target.is_absolute()
    assert target == target.resolve()
    assert target.is_relative_to(root.resolve())


def test_the_root_may_itself_be_reached_by_a_symlink(root: Path) -> None:
    link = root.parent / "link"
    link.symlink_to("root")
    assert confine(link, "inside/file").read_text("utf-8") == "file"


def opened_by(action: Callable[[], object]) -> list[str]:
    """The paths that are opened while something runs."""
    seen: list[str] = []
    active = [True]

    def hear(event: str, arguments: tuple[object, ...]) -> None:
        if active[0] and event == "open":
            seen.append(str(arguments[0]))

    sys.addaudithook(hear)
    try:
        action()
    finally:
        active[0] = False
    return seen


def test_nothing_outside_is_opened(root: Path) -> None:
    def read_all() -> None:
        for path in (*OUTSIDE, *INSIDE):
            try:
                target = confine(root, path)
            except PathError:
                continue
            if target.is_file():
                target.read_text("utf-8")

    seen = opened_by(read_all)
    assert seen == [str(root.resolve() / "inside" / "file")] * 2


def test_the_ear_hears(root: Path) -> None:
    assert opened_by(lambda: (root / "../secret").read_text("utf-8")) == [str(root / "../secret")]


@pytest.mark.parametrize("path", ["..", "../x", "out/secret"])
def test_spelling_alone_cannot_tell(path: str) -> None:
    """So the folder itself must be asked: these have no objection before."""
    assert objection(path) == ""
