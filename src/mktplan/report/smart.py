"""Sentences judged: for people, with what was found marked, and as one JSON object a line."""

import json
from typing import Final

from mktplan.i18n import N_, Message, Translator
from mktplan.report.look import Look
from mktplan.report.paint import BOLD, CYAN, FAINT, RED, YELLOW, paint
from mktplan.statements import Span, Statement, Target, advice

KINDS: Final = {
    "outcome": N_("a result that others decide, with its figure"),
    "action": N_("an action: the team can tick it off alone"),
    "vague": N_("a wish: no figure says when it has come true"),
}
COLOURS: Final = {"outcome": CYAN, "action": YELLOW, "vague": RED}
YES, NO, OPEN = "✓", "✗", "·"
MARK = "~"


def smart_json(said: Statement) -> str:
    """One line of JSON, field for field as `docs` say; advice in the sentence's language."""
    words = Translator.of("fr" if said.language == "fr" else "en")
    fields = {
        "text": said.text,
        "lang": said.language,
        "kind": said.kind,
        "specific": said.specific,
        "measurable": said.measurable,
        "time_bound": said.time_bound,
        "compound": said.compound,
        "figure": figure_fields(said.figure) if said.figure is not None else None,
        "deadline": said.deadline.isoformat() if said.deadline is not None else None,
        "period": said.period,
        "verb": said.verb,
        "direction": said.direction,
        "metric": said.metric,
        "audience": said.audience,
        "hedges": list(said.hedges),
        "advice": [words.say(line) for line in advice(said)],
    }
    return json.dumps(fields, ensure_ascii=False)


def figure_fields(figure: Target) -> dict[str, object]:
    """A figure; whole numbers without decimals, what is not known is null."""
    return {
        "value": number(figure.value),
        "max": number(figure.maximum),
        "unit": figure.unit or None,
        "type": "relative" if figure.relative else "absolute",
        "from": number(figure.baseline),
        "per": figure.per,
        "approx": figure.approx,
    }


def number(value: float | None) -> float | int | None:
    """1200.0 as 1200."""
    return int(value) if value is not None and value == int(value) else value


def smart_text(said: Statement, look: Look) -> str:
    """The sentence with its marks, the letters that words can show, and what to type."""
    words = Translator.of("fr" if said.language == "fr" else "en")
    shown = "".join(c if c.isprintable() else " " for c in said.text)
    rows = [paint(shown, BOLD, look), f"{marks(said)}", ""]
    rows.append("  " + paint(words.text(KINDS[said.kind]), COLOURS[said.kind], look))
    rows += [f"  {letter(sign, name, evidence, words, look)}" for sign, name, evidence in letters(said)]
    for line in advice(said):
        rows.append(f"  {paint('→', CYAN, look)} {words.say(line)}")
    return "\n".join(row.rstrip() for row in rows)


def letters(said: Statement) -> tuple[tuple[str, str, str | Message], ...]:
    """The five letters: mark, name, evidence. What a sentence cannot show is left to the plan."""
    plan = Message(N_("not for words to show: the plan says it"))
    figure = part(said, "figure") or ""
    deadline = part(said, "deadline") or Message(N_("no day, no period"))
    named = ", ".join(dict.fromkeys(text for text in (said.metric, said.audience) if text))
    return (
        (
            YES if said.specific else NO,
            N_("Specific"),
            named or Message(N_("nothing that can be counted is named")),
        ),
        (YES if said.measurable else NO, N_("Measurable"), figure or Message(N_("no figure to reach"))),
        (OPEN, N_("Achievable"), plan),
        (OPEN, N_("Relevant"), plan),
        (YES if said.time_bound else NO, N_("Time-bound"), deadline),
    )


def letter(sign: str, name: str, evidence: str | Message, words: Translator, look: Look) -> str:
    """One letter on its line."""
    style = {YES: CYAN, NO: RED, OPEN: FAINT}[sign]
    said = evidence if isinstance(evidence, str) else words.say(evidence)
    return f"{paint(sign, style, look)} {words.text(name):<12} {said}"


def part(said: Statement, name: str) -> str | None:
    """The words of the text that were found for a name."""
    found = next((span for label, span in said.spans if label == name), None)
    return said.text[found.start : found.end] if found is not None else None


def marks(said: Statement) -> str:
    """A line of tildes under what was found."""
    line = [" "] * len(said.text)
    for _, span in said.spans:
        fill(line, span)
    return "".join(line).rstrip()


def fill(line: list[str], span: Span) -> None:
    """Tildes in a span."""
    for at in range(span.start, min(span.end, len(line))):
        line[at] = MARK
