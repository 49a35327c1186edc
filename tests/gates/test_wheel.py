"""What is installed is what is in the repository: the package, its pages, its catalogues, its templates."""

import os
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.gates.installed import LIST_TEMPLATES, build, install, run
from tests.gates.tree import ROOT, written

pytestmark = pytest.mark.slow


def kept(root: Path, *below: str) -> set[str]:
    """The files that git keeps or would keep below some folders."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z", "--", *below]
    done = subprocess.run(command, cwd=root, capture_output=True, encoding="utf-8", check=False)
    if done.returncode != 0:
        pytest.skip("this is no git repository")
    return {name for name in done.stdout.split("\0") if name and (root / name).is_file()}


def missing(wanted: Iterable[str], wheel: Path) -> list[str]:
    """The files of the repository that a wheel lacks."""
    with zipfile.ZipFile(wheel) as archive:
        held = set(archive.namelist())
    return sorted(name for name in wanted if where_installed(name) not in held)


def where_installed(name: str) -> str:
    """The place of one of our files inside a wheel."""
    return name.removeprefix("src/") if name.startswith("src/") else f"mktplan/_{name}"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return build(ROOT, tmp_path_factory.mktemp("built"))


def test_the_wheel_holds_the_package_and_all_templates(built: tuple[Path, Path]) -> None:
    assert missing(kept(ROOT, "src/mktplan", "templates"), built[1]) == []


def test_the_sdist_holds_what_is_needed_to_test_and_to_read(built: tuple[Path, Path]) -> None:
    with tarfile.open(built[0]) as archive:
        held = {name.partition("/")[2] for name in archive.getnames()}
    assert (
        sorted(kept(ROOT, "src", "templates", "examples", "tests", "docs", "LICENSE", "README.md") - held)
        == []
    )


def test_a_wheel_without_templates_is_seen(tmp_path: Path) -> None:
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    careless = project.replace('"templates" = "mktplan/_templates"', "")
    assert careless != project
    tree = written(
        tmp_path / "tree",
        {
            "pyproject.toml": careless,
            "README.md": "",
            "LICENSE": "",
            "src/mktplan/__init__.py": '__version__ = "0.0.1"\n',
            "templates/plans/blank/.hidden": "",
        },
    )
    out = tmp_path / "out"
    out.mkdir()
    assert missing(["src/mktplan/__init__.py", "templates/plans/blank/.hidden"], build(tree, out)[1]) == [
        "templates/plans/blank/.hidden"
    ]


def test_an_installation_runs_without_the_checkout(built: tuple[Path, Path], tmp_path: Path) -> None:
    scripts = install(built[1], tmp_path / "env")
    python = scripts / "python"
    where = run(python, "-c", "import mktplan; print(mktplan.__file__)", cwd=tmp_path)
    assert Path(where.strip()).is_relative_to(tmp_path), "another mktplan was found"

    assert run(scripts / "mktplan", "--version", cwd=tmp_path) == run(
        sys.executable, "-m", "mktplan", "--version", cwd=ROOT
    )
    assert run(python, "-c", LIST_TEMPLATES, cwd=tmp_path) == template_list()
    assert "saas" in run(scripts / "mktplan", "init", "--list", cwd=tmp_path)


def test_the_templates_are_found_from_a_checkout_and_from_a_zip(
    built: tuple[Path, Path], tmp_path: Path
) -> None:
    assert run(sys.executable, "-c", LIST_TEMPLATES, cwd=tmp_path) == template_list()
    zipped = os.environ | {"PYTHONPATH": str(built[1])}
    assert run(sys.executable, "-c", LIST_TEMPLATES, cwd=tmp_path, env=zipped) == template_list()


def template_list() -> str:
    """What every kind of installation lists."""
    names = sorted(name.removeprefix("templates/") for name in kept(ROOT, "templates"))
    return "".join(f"{name}\n" for name in names)
