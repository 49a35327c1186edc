"""Findings for programs: a versioned JSON object with a fixed order of keys."""

import json
from datetime import date
from typing import Final

from mktplan import __version__
from mktplan.diagnostics import Diagnostic, Fix, Place, Related
from mktplan.errors import MktplanError
from mktplan.i18n import Translator
from mktplan.lint import LintRun
from mktplan.report.look import Look
from mktplan.source import SourceText, Span

VERSION: Final = 1


def json_report(run: LintRun, look: Look) -> str:
    """The run as JSON in ASCII: lines and columns from 1, columns in characters, `end` exclusive."""
    say = Translator.of(look.language)
    counts = run.counts
    share = f"{run.reaching.normalize():f}%" if run.reaching is not None else None
    return written(
        {
            "version": VERSION,
            "mktplan": __version__,
            "profile": run.profile,
            "today": run.today.isoformat(),
            "error": None,
            "files": list(run.files),
            "diagnostics": [one_of(one, say) for one in run.diagnostics],
            "summary": {
                "errors": counts.errors,
                "warnings": counts.warnings,
                "infos": counts.infos,
                "justified": counts.justified,
                "baselined": counts.baselined,
                "plans": run.plans,
                "budget_reaching_objectives": share,
            },
        }
    )


def failure(error: MktplanError, today: date) -> str:
    """The same object for a run that could not begin: the caller's fault, and nothing found."""
    return written(
        {
            "version": VERSION,
            "mktplan": __version__,
            "profile": None,
            "today": today.isoformat(),
            "error": {"message": error.message, "hint": error.hint},
            "files": [],
            "diagnostics": [],
            "summary": {
                "errors": 0,
                "warnings": 0,
                "infos": 0,
                "justified": 0,
                "baselined": 0,
                "plans": 0,
                "budget_reaching_objectives": None,
            },
        }
    )


def written(value: object) -> str:
    """Strict JSON that every encoding can carry."""
    return json.dumps(value, indent=2, ensure_ascii=True, allow_nan=False)


def one_of(one: Diagnostic, say: Translator) -> dict[str, object]:
    """A finding."""
    return {
        "code": one.code,
        "name": one.name,
        "severity": one.severity.word,
        "message": say.say(one.message),
        "hint": say.say(one.hint) if one.hint is not None else None,
        "path": one.place.source.path,
        "range": place_of(one.place),
        "entity": str(one.entity) if one.entity is not None else None,
        "pointer": pointer(one),
        "count": one.count,
        "related": [related_of(related, say) for related in one.related],
        "fix": fix_of(one.fix, say) if one.fix is not None else None,
        "fingerprint": one.fingerprint,
        "ignored": None,
        "url": None,
    }


def related_of(related: Related, say: Translator) -> dict[str, object]:
    """A second place and what to see there."""
    return {
        "message": say.say(related.message),
        "path": related.place.source.path,
        "range": place_of(related.place),
    }


def fix_of(fix: Fix, say: Translator) -> dict[str, object]:
    """A correction, edit by edit."""
    edits = [
        {"path": fix.source.path, "range": range_of(fix.source, edit.span), "text": edit.text}
        for edit in fix.edits
    ]
    return {"safe": fix.safe, "message": say.say(fix.message), "edits": edits}


def place_of(place: Place) -> dict[str, object]:
    """A place's range."""
    return range_of(place.source, place.span)


def range_of(source: SourceText, span: Span) -> dict[str, object]:
    """A span as lines and columns."""
    start, end = source.position(span.start), source.position(span.end)
    return {
        "start": {"line": start.line, "column": start.column},
        "end": {"line": end.line, "column": end.column},
    }


def pointer(one: Diagnostic) -> str | None:
    """The finding's JSON Pointer (RFC 6901) into the plan."""
    if one.entity is None:
        return None
    steps = (*one.base, *one.path)
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)
