"""Time mktplan beside PyYAML's bare load of the same file: whole processes, medians, peak memory.

python -m benchmarks.run            # 100, 1,000 and 10,000 tactics; render at 40 and 1,000
"""

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.plans import write_plans

RUNS = 5
LOAD = "import sys, yaml; yaml.load(open(sys.argv[1], encoding='utf-8'), Loader=yaml.CSafeLoader)"


def timed(command: Sequence[str]) -> tuple[float, float, float]:
    """CPU seconds, wall seconds and peak memory in MB of one run. Raises CalledProcessError."""
    before = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - before
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, list(command))
    return usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024


def median(command: Sequence[str]) -> tuple[float, float, float]:
    """The median of each figure over the runs, after one that does not count."""
    timed(command)
    runs = [timed(command) for _ in range(RUNS)]
    cpu, wall, memory = (statistics.median(run[i] for run in runs) for i in range(3))
    return cpu, wall, memory


def main() -> None:
    """Print the table."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    mktplan = (sys.executable, "-m", "mktplan")
    with tempfile.TemporaryDirectory() as folder:
        plans = write_plans(Path(folder), (40, 100, 1000, 10000))
        print(f"{'command':38} {'tactics':>8} {'cpu s':>8} {'wall s':>8} {'MB':>6}")
        for size in (100, 1000, 10000):
            path = str(plans[size])
            row("PyYAML load (CSafeLoader)", size, (sys.executable, "-c", LOAD, path))
            row("mktplan lint", size, (*mktplan, "lint", "--today", "2027-01-15", path))
        for size in (40, 1000):
            path, out = str(plans[size]), str(Path(folder, "out.html"))
            row(
                "mktplan render --to html",
                size,
                (*mktplan, "render", "--today", "2027-01-15", path, "-o", out),
            )


def row(name: str, size: int, command: Sequence[str]) -> None:
    """Print one line of the table."""
    cpu, wall, memory = median(command)
    print(f"{name:38} {size:>8} {cpu:>8.2f} {wall:>8.2f} {memory:>6.0f}")


if __name__ == "__main__":
    main()
