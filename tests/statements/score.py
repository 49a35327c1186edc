"""How often the analyser agrees with the labels: per label, and where it does not.

`python -m tests.statements.score FILE…` prints the score of corpus files; `--misses` the sentences (never
of an untuned file that is still to be a first run).
"""

import json
import sys
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from mktplan.statements import analyse

LABELS: Final = ("kind", "specific", "measurable", "time_bound", "compound", "figure", "deadline", "period")
Labels = Mapping[str, Any]


@dataclass(frozen=True)
class Miss:
    """A label on which analyser and reader differ."""

    label: str
    text: str
    wanted: object
    found: object


def sentences(path: Path) -> list[Labels]:
    """The labelled sentences of a file."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def found(text: str, language: str) -> Labels:
    """What the analyser says, in the form of the labels."""
    said = analyse(text, language)
    figure = said.figure
    return {
        "kind": said.kind,
        "specific": said.specific,
        "measurable": said.measurable,
        "time_bound": said.time_bound,
        "compound": said.compound,
        "figure": None
        if figure is None
        else {
            "value": figure.value,
            "max": figure.maximum,
            "unit": figure.unit,
            "type": "relative" if figure.relative else "absolute",
            "from": figure.baseline,
            "per": figure.per,
            "approx": figure.approx,
        },
        "deadline": said.deadline.isoformat() if said.deadline else None,
        "period": said.period,
    }


def plain(text: str) -> str:
    """Without case, accents and plural."""
    folded = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe"))
    words = (
        "".join(c for c in folded if not unicodedata.combining(c)).replace("-", " ").replace("'", " ").split()
    )
    return " ".join(word[:-1] if len(word) > 3 and word[-1] in "sx" else word for word in words)


def same(label: str, one: object, two: object) -> bool:
    """Whether two readings of a label agree. Units may be the noun alone or with its adjective."""
    if label == "figure" and isinstance(one, Mapping) and isinstance(two, Mapping):
        return all(same_part(key, one[key], two[key]) for key in one)
    if label == "period" and one is not None and two is not None:
        return bool(set(plain(str(one)).split()) & set(plain(str(two)).split()))
    return bool(one == two)


def same_part(key: str, one: object, two: object) -> bool:
    """Whether two figures agree in a part."""
    if isinstance(one, int | float) and isinstance(two, int | float) and key in ("value", "max", "from"):
        return abs(one - two) <= max(0.005 * max(abs(one), abs(two)), 0.05 if abs(one) < 100 else 0)
    if key in ("unit", "per") and one and two:
        first, second = plain(str(one)), plain(str(two))
        return first == second or bool(set(first.split()) & set(second.split()))
    return (not one or not two) if key == "unit" else bool(one == two)


def agreed(first: Labels, second: Labels | None, label: str) -> bool:
    """Whether both readers gave a label the same value; with one reader, yes."""
    return second is None or same(label, first[label], second[label])


def compare(path: Path) -> Iterator[tuple[Labels, str, bool | None, Miss | None]]:
    """Each sentence and label: agreed by the readers (None: left out), and the miss where there is one."""
    language = path.name[:2]
    other = path.with_name(path.name.replace(".jsonl", ".second.jsonl"))
    readings = {each["text"]: each for each in sentences(other)} if other.exists() else {}
    for each in sentences(path):
        said = found(each["text"], language)
        for label in LABELS:
            if not agreed(each, readings.get(each["text"]), label):
                yield each, label, None, None
                continue
            right = same(label, each[label], said[label])
            yield each, label, right, None if right else Miss(label, each["text"], each[label], said[label])


def say(text: str) -> None:
    """A line of the report."""
    sys.stdout.write(f"{text}\n")


def report(paths: list[Path], *, misses: bool) -> None:
    """Print the score."""
    for path in paths:
        rows = list(compare(path))
        say(f"{path.name}: {len({each['text'] for each, *_ in rows})} sentences")
        for difficulty in (None, "plain", "usual", "hard"):
            line = []
            for label in LABELS:
                results = [
                    right
                    for each, name, right, _ in rows
                    if name == label and right is not None and difficulty in (None, each["difficulty"])
                ]
                line.append(f"{label} {100 * sum(results) / max(len(results), 1):.1f}")
            say(f"  {difficulty or 'all':6}  " + "  ".join(line))
        out = [name for _, name, right, _ in rows if right is None]
        say(f"  left out: { {label: out.count(label) for label in LABELS} }")
        if misses:
            for _, _, _, miss in rows:
                if miss is not None:
                    say(
                        f"    {miss.label}: {miss.text}\n"
                        f"        wanted {miss.wanted}\n        found  {miss.found}"
                    )


if __name__ == "__main__":
    arguments = [each for each in sys.argv[1:] if not each.startswith("--")]
    report([Path(each) for each in arguments], misses="--misses" in sys.argv)
