"""Say who serves what in one plan."""

from datetime import date
from pathlib import Path

from mktplan.assess import assess
from mktplan.errors import UsageError
from mktplan.i18n import Translator
from mktplan.pipeline.one_plan import one_plan
from mktplan.report.branches import Tracing
from mktplan.report.trace_formats import TRACE_FORMATS


def trace(
    path: Path,
    today: date,
    format_: str,
    language: str,
    *,
    why: str | None = None,
    impact: str | None = None,
    uncovered: bool = False,
    matrix: bool = False,
) -> str:
    """The answer in a format: to `why` (ways up), `impact` (all below), `uncovered`, `matrix`, or to none.

    Raises UsageError for a name that the plan does not have and for an unknown format.
    """
    write = TRACE_FORMATS.get(format_)
    if write is None:
        raise UsageError(
            "trace has no format “{format}”",
            "choose one of: {choices}",
            format=format_,
            choices=", ".join(TRACE_FORMATS),
        )
    workspace = one_plan(path)
    answer = Tracing(workspace, assess(workspace, today)).ask(
        why=why, impact=impact, uncovered=uncovered, matrix=matrix
    )
    return write(answer, Translator.of(language))
