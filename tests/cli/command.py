"""The command line as a person meets it: a process, its two streams and its exit code."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
TODAY = "2027-01-15"


class Said(NamedTuple):
    """How a command ended and what it said."""

    code: int
    out: str
    err: str


def mktplan(*args: str | Path, **env: str) -> Said:
    """Run `mktplan` in a plain terminal-less English surrounding, unless `env` says otherwise."""
    return run(args, env)


def run(
    args: Sequence[str | Path],
    env: Mapping[str, str] | None = None,
    *,
    cwd: Path | None = None,
    stdin: bytes = b"",
) -> Said:
    """Run `mktplan` in a folder, with something on standard input."""
    clean = {name: os.environ[name] for name in ("PATH", "HOME", "SYSTEMROOT") if name in os.environ}
    surroundings = {**clean, "LANG": "C.UTF-8", "PYTHONPATH": os.pathsep.join(sys.path), **(env or {})}
    done = subprocess.run(
        [sys.executable, "-m", "mktplan", *map(str, args)],
        cwd=cwd or ROOT,
        input=stdin,
        env=surroundings,
        capture_output=True,
        check=False,
    )
    return Said(
        done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")
    )
