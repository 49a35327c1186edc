"""What a command loads: counted in modules, which do not drift as seconds do."""

import os
import subprocess
import sys
from pathlib import Path

from tests.gates.tree import ROOT, written

PLAIN = os.environ | {"LC_ALL": "C.UTF-8", "NO_COLOR": "1"}
VERSION = ("-m", "mktplan", "--version")
CLEAN = ("-m", "mktplan", "lint", "--today", "2027-01-15", "--lang", "en", "plan.yaml")


def loaded(*command: str, cwd: Path = ROOT) -> set[str]:
    """The modules that a command imports, by their full names."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", *command],
        cwd=cwd, env=PLAIN, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    timed = [line for line in done.stderr.split("\n") if line.startswith("import time:")]
    assert done.returncode in (0, 1), done.stderr.split("\n")[len(timed) :]
    return {line.rpartition("|")[2].strip() for line in timed[1:]}


def libraries(modules: set[str]) -> set[str]:
    """The top names of what does not come with Python, our own package left out."""
    return {name.split(".")[0] for name in modules} - sys.stdlib_module_names - {"mktplan"}


def test_the_version_loads_the_package_alone() -> None:
    ours = {name for name in loaded(*VERSION) if name.startswith("mktplan")}
    # `-m` runs the door as `__main__`, which is no import.
    assert ours == {"mktplan"}


def test_the_version_loads_no_library() -> None:
    bare = loaded("-c", "pass")
    assert libraries(loaded(*VERSION)) - libraries(bare) == set()


def test_the_door_loads_nothing_that_python_has_not_loaded() -> None:
    code = "import sys; before = set(sys.modules); import mktplan.__main__; print(*set(sys.modules) - before)"
    said = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True
    ).stdout
    assert set(said.split()) == {"mktplan", "mktplan.__main__"}


def test_lint_of_a_clean_plan_loads_what_it_needs(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text((ROOT / "tests" / "base_plan.yaml").read_text("utf-8"), "utf-8")
    unneeded = {"jinja2", "markupsafe", "markdown_it", "babel", "rich", "pygments"}
    assert libraries(loaded(*CLEAN, cwd=tmp_path)) & unneeded == set()


def test_a_late_import_is_seen(tmp_path: Path) -> None:
    written(tmp_path, {"slow.py": "def f():\n    import rich\nf()\n"})
    assert "rich" in libraries(loaded("slow.py", cwd=tmp_path))
