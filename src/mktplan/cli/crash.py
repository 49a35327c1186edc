"""Our own bug: one line for the person, a report file for us, a traceback only when asked for."""

import platform
import sys
import tempfile
import traceback
from collections.abc import Sequence
from pathlib import Path

from mktplan import __version__
from mktplan.cli.echo import tell

OUR_BUG = 70


def report_crash(bug: Exception, args: Sequence[str]) -> int:
    """Say that the fault is ours, where the report lies, and return 70."""
    trace = "".join(traceback.format_exception(bug))
    if "--debug" in args:
        tell(trace)
    summary = f"{type(bug).__name__}: {bug}".split("\n")[0][:200] if str(bug) else type(bug).__name__
    tell(f"mktplan: this is a bug in mktplan, not in your plan ({summary})")
    lines = (
        f"mktplan {__version__}, Python {platform.python_version()}, {platform.system()}",
        f"command: mktplan {' '.join(args)}",
        "",
        trace,
    )
    try:
        with tempfile.NamedTemporaryFile(
            "w",
            encoding="utf-8",
            errors="backslashreplace",
            prefix="mktplan-crash-",
            suffix=".txt",
            delete=False,
        ) as file:
            file.write("\n".join(lines))
        tell(f"  the report lies in {Path(file.name)}; please send it with your plan if you can")
    except OSError:
        tell("  no report could be written; run again with --debug to see it")
    sys.stderr.flush()
    return OUR_BUG
