"""Reading on behind an error: mend it in memory, read again, until YAML is content."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from mktplan.source import Span
from mktplan.syntax.compose import Composed
from mktplan.syntax.limits import MAX_READ_AGAIN, MAX_ROUNDS
from mktplan.syntax.repair.candidates import candidates
from mktplan.syntax.repair.hashtags import hashtags
from mktplan.syntax.repair.offsets import Edited
from mktplan.syntax.repair.quote import shown
from mktplan.syntax.repair.repair import Repair
from mktplan.syntax.repair.traps import traps

Read = Callable[[str], Composed]


@dataclass(slots=True)
class Mending:
    """A text on its way to being YAML: what was mended so far, and what reading it gives."""

    original: str
    read: Read
    repairs: list[Repair]
    edited: Edited
    composed: Composed
    left: int = MAX_READ_AGAIN

    def tried(self, repair: Repair) -> "Mending | None":
        """The text with one more repair; None where it collides with another or the effort is spent."""
        kept = [other for other in self.repairs if not (repair.overlaps(other) and repair.encloses(other))]
        if any(repair.overlaps(other) for other in kept):
            return None
        repairs = [*kept, repair]
        edited = Edited(self.original, (edit for one in repairs for edit in one.edits))
        if self.left <= 0:
            return None
        composed = self.read(edited.text)
        self.left -= composed.problem.at if composed.problem is not None else len(edited.text)
        return Mending(self.original, self.read, repairs, edited, composed, self.left)

    @property
    def at(self) -> int:
        """Where reading stopped, in the original; past its end where it did not."""
        problem = self.composed.problem
        return len(self.original) + 1 if problem is None else self.edited.back(problem.at)


def mend(original: str, read: Read) -> Mending:
    """The text mended as far as it can be."""
    now = Mending(original, read, [], Edited(original, ()), read(original))
    for _ in range(MAX_ROUNDS):
        problem = now.composed.problem
        if problem is None:
            return now
        since = now.edited.back(problem.since) if problem.since >= 0 else -1
        better = next_step(now, since)
        if better is None:
            now.repairs.append(unverified(now, since) if now.left <= 0 else unknown(now))
            return now
        now = better
    if now.composed.problem is not None:
        now.repairs.append(unverified(now, -1))
    return now


def mend_traps(now: Mending) -> Mending:
    """The text with what YAML misread silently mended too, where the rest can be read."""
    if now.composed.problem is not None:
        return now
    found = [*now.repairs, *traps(now.composed.notes, now.original, now.edited)]
    if now.composed.root is not None:
        found.extend(hashtags(now.original, now.edited.tree(now.composed.root)))
    if len(found) == len(now.repairs):
        return now
    repairs = apart(found)
    edited = Edited(now.original, (edit for one in repairs if one.read_on for edit in one.edits))
    composed = now.read(edited.text) if edited.text != now.edited.text else now.composed
    if composed.problem is None:
        return Mending(now.original, now.read, repairs, edited, composed, now.left)
    doubtful = [replace(repair, whole=False) for repair in repairs[len(now.repairs) :]]
    return replace(now, repairs=[*now.repairs, *doubtful])


def apart(repairs: Sequence[Repair]) -> list[Repair]:
    """Those repairs that do not collide: of two that would change the same, the one that changes more."""
    edits = sorted(
        (edit.span.start, -edit.span.end, number) for number, one in enumerate(repairs) for edit in one.edits
    )
    dropped: set[int] = set()
    reach, owner = -1, -1
    for start, minus_end, number in edits:
        if number in dropped:
            continue
        if start < reach and number != owner:
            dropped.add(number)
        elif -minus_end >= reach:
            reach, owner = -minus_end, number
    return [one for number, one in enumerate(repairs) if number not in dropped]


def next_step(now: Mending, since: int) -> Mending | None:
    """The text with the first repair behind which YAML reads further; None where none helps."""
    at = now.at
    for repair in candidates(now.original, min(at, len(now.original)), since):
        further = now.tried(repair)
        if further is not None and helps(repair, further, at, since):
            return further
    return None


def helps(repair: Repair, further: Mending, at: int, since: int) -> bool:
    """Whether a repair let YAML read on: past the old place, and not into a new problem of its own making.

    What swallows the rest of the file is reported at its end: there, another place is progress too.
    """
    problem = further.composed.problem
    if problem is None:
        return True
    begun = further.edited.back(problem.since) if problem.since >= 0 else -1
    spans = [edit.span for edit in repair.edits]
    if any(span.start <= begun < span.end for span in spans):
        return False
    if further.at > at:
        return True
    opened = since >= 0 and further.original[since] in "[{"
    if opened and further.at == at and 0 <= begun < since <= min(span.start for span in spans):
        return True  # the bracket is whole now; what stands around it has a problem of its own there
    at_end = at >= len(further.original.rstrip())
    return at_end and (further.at, begun) != (at, since) and further.at > max(span.end for span in spans)


def unverified(now: Mending, since: int) -> Repair:
    """The likeliest repair, where so much was read again that none is tried any more."""
    likely = next(candidates(now.original, min(now.at, len(now.original)), since), None)
    return unknown(now) if likely is None else replace(likely, edits=(), offered=False, whole=False)


def unknown(now: Mending) -> Repair:
    """What is said where nothing helps: the line where YAML stopped, and nothing is mended."""
    at = min(now.at, len(now.original))
    start = now.original.rfind("\n", 0, at) + 1
    end = now.original.find("\n", at)
    line = now.original[start : end if end >= 0 else None]
    begin = start + len(line) - len(line.lstrip())
    span = Span(begin, max(begin, start + len(line.rstrip())))
    return Repair("syntax", "", span, (), {"text": shown(line.strip())}, offered=False, whole=False)
