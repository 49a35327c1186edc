"""One line a finding, as editors and grep like it."""

from mktplan.i18n import Translator
from mktplan.lint import LintRun
from mktplan.report.clean import clean, inert
from mktplan.report.look import Look


def concise(run: LintRun, look: Look) -> str:
    """`path:line:col: CODE message` for each finding; nothing where there is none."""
    say = Translator.of(look.language)
    lines: list[str] = []
    for one in run.diagnostics:
        position = one.place.source.position(one.place.span.start)
        place = f"{clean(one.place.source.path)}:{position.line}:{position.column}"
        lines.append(inert(f"{place}: {one.code} {clean(say.say(one.message))}"))
    return "\n".join(lines)
