"""The objectives of a plan with their five letters and what each rests on."""

import json
from typing import Final

from mktplan.assess import Letters
from mktplan.i18n import N_, Translator
from mktplan.report.look import Look
from mktplan.report.paint import BOLD, CYAN, FAINT, RED, paint
from mktplan.report.smart import smart_json

NAMES: Final = {
    "S": N_("Specific"),
    "M": N_("Measurable"),
    "A": N_("Achievable"),
    "R": N_("Relevant"),
    "T": N_("Time-bound"),
}
SIGNS: Final = {"yes": "✓", "no": "✗", "unknown": "·"}
COLOURS: Final = {"yes": CYAN, "no": RED, "unknown": FAINT}
RESTS: Final = {
    "fields": N_("by its fields"),
    "sentence": N_("by its sentence"),
    "trace": N_("by the plan's arithmetic"),
    "": "",
}


def letters_text(name: str, judged: Letters, look: Look) -> str:
    """An objective for people."""
    words = Translator.of(look.language)
    shown = "".join(c if c.isprintable() else " " for c in judged.statement.text)
    rows = [f"{paint(name, BOLD, look)}  {shown}"]
    for each in judged.letters:
        sign = paint(SIGNS[each.holds], COLOURS[each.holds], look)
        rests = f" ({words.text(RESTS[each.rests])})" if each.rests else ""
        said = "".join(c if c.isprintable() else " " for c in words.say(each.evidence))
        rows.append(f"  {sign} {words.text(NAMES[each.name]):<12} {said}{paint(rests, FAINT, look)}")
    return "\n".join(rows)


def letters_json(name: str, judged: Letters, look: Look) -> str:
    """An objective as one line of JSON: the sentence's fields, and its letters."""
    words = Translator.of(look.language)
    fields = json.loads(smart_json(judged.statement))
    fields["objective"] = name
    fields["letters"] = {
        each.name: {"holds": each.holds, "rests": each.rests or None, "evidence": words.say(each.evidence)}
        for each in judged.letters
    }
    return json.dumps(fields, ensure_ascii=False)
