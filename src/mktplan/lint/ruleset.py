"""All the rules there are, found by where their files stand."""

import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from typing import Final

from mktplan.errors import UsageError
from mktplan.lint.rule import Rule
from mktplan.model.nearest import nearest

PACKAGE: Final = "mktplan.rules"


@dataclass(frozen=True)
class RuleSet:
    """The rules in the order of their codes. Raises ValueError where two share a code or a name."""

    rules: tuple[Rule, ...]

    def __post_init__(self) -> None:
        for names in ([rule.code for rule in self.rules], [rule.name for rule in self.rules]):
            twice = sorted({name for name in names if names.count(name) > 1})
            if twice:
                raise ValueError(f"two rules are called {', '.join(twice)}")

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules)

    def __len__(self) -> int:
        return len(self.rules)

    @cached_property
    def by_name(self) -> dict[str, Rule]:
        """Rules by their name, which for faults is the kind."""
        return {rule.name: rule for rule in self.rules}

    @cached_property
    def by_code(self) -> dict[str, Rule]:
        """Rules by their code."""
        return {rule.code: rule for rule in self.rules}

    def find(self, wanted: str) -> Rule:
        """The rule with this code or name, in any case. Raises UsageError with the nearest one."""
        rule = self.by_code.get(wanted.upper()) or self.by_name.get(wanted.lower().replace("_", "-"))
        if rule is not None:
            return rule
        guess = nearest(wanted, (*self.by_code, *self.by_name))
        if guess:
            raise UsageError("there is no rule “{name}”", "did you mean {guess}?", name=wanted, guess=guess)
        raise UsageError("there is no rule “{name}”", "`mktplan rules` lists them all", name=wanted)


def load_rules(package: str = PACKAGE) -> RuleSet:
    """The rules of a package: one in each file `<family>/<rule>.py`, under the file's own name.

    Raises ValueError where a file holds no rule of its name.
    """
    found: list[Rule] = []
    for family in pkgutil.iter_modules(import_module(package).__path__):
        if not family.ispkg:
            continue
        folder = import_module(f"{package}.{family.name}")
        found.extend(
            rule_in(f"{package}.{family.name}.{file.name}") for file in pkgutil.iter_modules(folder.__path__)
        )
    return RuleSet(tuple(sorted(found, key=lambda rule: (FAMILIES.index(rule.family), rule.code))))


def rule_in(module: str) -> Rule:
    """The rule that a module is named after."""
    name = module.rpartition(".")[2]
    rule = getattr(import_module(module), name, None)
    if not isinstance(rule, Rule) or rule.name.replace("-", "_") != name:
        raise ValueError(f"{module} holds no rule named {name}")
    return rule


# In the order in which a plan is best mended: first what cannot be read, last what could read better.
FAMILIES: Final = (
    "SCH", "SMT", "TRC", "AUD", "CHN", "BUD", "CAL", "KPI", "FIN", "SIT", "WRD", "MET",
)  # fmt: skip
