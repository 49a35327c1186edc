"""The project built as a packager builds it, and installed where the checkout cannot be seen."""

import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

# Run inside an installation: every file below the templates, one a line.
LIST_TEMPLATES = """
from mktplan.resources import templates
def walk(folder, path):
    for item in folder.iterdir():
        if item.is_dir():
            yield from walk(item, f"{path}{item.name}/")
        else:
            yield path + item.name
print("\\n".join(sorted(walk(templates(), ""))))
"""


def run(*command: str | Path, cwd: Path, env: dict[str, str] | None = None) -> str:
    """A command's standard output. Raises AssertionError with all it said where it fails."""
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, env=env, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, f"{command}: exit code {done.returncode}\n{done.stdout}{done.stderr}"
    return done.stdout


def build(root: Path, out: Path) -> tuple[Path, Path]:
    """The sdist made from a tree, and the wheel made from that sdist; no network is needed."""
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", out, root, cwd=out)
    (sdist,) = out.glob("*.tar.gz")
    (wheel,) = out.glob("*.whl")
    return sdist, wheel


def install(wheel: Path, folder: Path) -> Path:
    """The scripts' folder of a new environment: it holds the wheel, sees our libraries, not our checkout."""
    venv.create(folder, with_pip=False)
    scripts = folder / ("Scripts" if sys.platform == "win32" else "bin")
    python = scripts / "python"
    run(
        sys.executable,
        "-m",
        "pip",
        "--python",
        python,
        "install",
        "-qq",
        "--no-deps",
        "--no-index",
        wheel,
        cwd=folder,
    )
    (home,) = folder.rglob("site-packages")
    # A path added by a .pth file is searched, but its own .pth files (our editable checkout) are not read.
    (home / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n", "utf-8")
    return scripts
