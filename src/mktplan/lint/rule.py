"""What a rule is: a code, its words, its level at each age of a plan, and a check."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from mktplan.diagnostics import EntityId, Severity
from mktplan.lint.finding import Aside, Finding, Spot

if TYPE_CHECKING:
    from mktplan.lint.context import LintContext

LEVELS: Mapping[str, Severity | None] = {
    "-": None,
    "i": Severity.INFO,
    "w": Severity.WARNING,
    "e": Severity.ERROR,
}

PROFILES = ("draft", "review", "board")

Check = Callable[["LintContext"], Iterable[Finding]]


@dataclass(frozen=True, slots=True)
class Words:
    """What a rule says: a message and the hint that says what to type; English, in the catalogues.

    `plural` is the message's plural where a count decides. `milder` lowers the level of a fault that
    does less harm than others of its kind; `levels`, where given, takes the place of the rule's.
    """

    message: str
    hint: str = ""
    plural: str = ""
    milder: int = 0
    levels: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """A threshold that is a matter of taste: its type, default, and what it does."""

    name: str
    type: type
    default: object
    doc: str


@dataclass(frozen=True, slots=True)
class Fold:
    """How many alike become one: where most of a section lacks the same thing, say it once.

    `words` are said on the section with `{n}` concerned, `{of}` in all and the first `{names}`.
    """

    section: str
    words: Words


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that mktplan knows about plans. Frozen: a rule holds no state."""

    code: str
    name: str
    levels: str
    since: str
    words: Mapping[str, Words]
    check: Check | None = None
    unless: tuple[str, ...] = ()
    fold: Fold | None = None
    options: tuple[Option, ...] = ()
    fix: Literal["", "safe", "unsafe"] = ""

    @property
    def family(self) -> str:
        """The three letters before the number."""
        return self.code[:3]

    def severity(self, profile: str, milder: int = 0, variant: str = "") -> Severity | None:
        """The level in a profile, lowered by `milder` steps (never below info); None is silent."""
        words = self.words.get(variant)
        levels = words.levels if words is not None and words.levels else self.levels
        level = LEVELS[levels[PROFILES.index(profile)]]
        return None if level is None else Severity(max(level - milder, Severity.INFO))

    def at(
        self,
        entity: EntityId,
        *path: str | int,
        part: Literal["key", "value"] = "key",
        variant: str = "",
        n: int | None = None,
        milder: int = 0,
        asides: Iterable[Aside] = (),
        given: Mapping[str, object] = MappingProxyType({}),
        **params: object,
    ) -> Finding:
        """A finding of this rule at an entity, or at a field below it; `given` are params too."""
        spot = Spot(entity, path, part)
        return Finding(self, spot, variant, {**given, **params}, n, milder, tuple(asides))


@dataclass(frozen=True, slots=True)
class RuleDeclaration:
    """All of a rule but its check: applied to the check function it gives the rule."""

    code: str
    levels: str
    since: str
    words: Mapping[str, Words]
    unless: tuple[str, ...] = ()
    fold: Fold | None = None
    options: tuple[Option, ...] = ()
    fix: Literal["", "safe", "unsafe"] = field(default="")

    def __call__(self, check: Check) -> Rule:
        """The rule that this check makes, named after it."""
        name = check.__name__.replace("_", "-")
        return Rule(
            self.code,
            name,
            self.levels,
            self.since,
            self.words,
            check,
            self.unless,
            self.fold,
            self.options,
            self.fix,
        )


def rule(
    code: str,
    *,
    levels: str,
    since: str,
    message: str = "",
    hint: str = "",
    plural: str = "",
    words: Mapping[str, Words] | None = None,
    unless: tuple[str, ...] = (),
    fold: Fold | None = None,
    options: tuple[Option, ...] = (),
    fix: Literal["", "safe", "unsafe"] = "",
) -> RuleDeclaration:
    """Declare a rule whose name is its check's name: `@rule("TRC001", levels="eee", …)`.

    `levels` are three characters for draft, review and board: `-` silent, `i` info, `w` warning,
    `e` error. `words` holds further wordings by variant; `message` and `hint` are the first.
    """
    all_words = dict(words or {})
    if message:
        all_words[""] = Words(message, hint, plural)
    return RuleDeclaration(code, levels, since, all_words, unless, fold, options, fix)


def fault_rule(
    code: str,
    kind: str,
    *,
    levels: str,
    since: str,
    words: Mapping[str, Words],
    unless: tuple[str, ...] = (),
    fix: Literal["", "safe", "unsafe"] = "",
) -> Rule:
    """The rule that gives words and levels to the faults of one kind; it has no check."""
    return Rule(code, kind, levels, since, words, None, unless, None, (), fix)
