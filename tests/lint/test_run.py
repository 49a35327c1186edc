"""Several plans checked in one go."""

from dataclasses import replace

import pytest

from mktplan.lint import Terms, together
from tests.lint.judged import codes, judged

FIRST = "mktplan: 1\nplan: {name: A plan}\ntactics: {fair: Go to the fair}\n"
SECOND = "mktplan: 1\nplan: {name: Another, status: draft, owner: nobody}\nteam: {growth: Growth}\n"


def test_the_runs_of_several_plans_add_up() -> None:
    first, second = judged(FIRST), replace(judged(SECOND), files=("other.yaml",))
    run = together([first, second])
    assert codes(run) == ["SMT000", "SCH006"]
    assert run.profile == "review,draft"
    assert run.files == ("plan.yaml", "other.yaml")
    assert (run.plans, run.entities, run.counts.errors) == (2, 2, 2)


def test_one_run_stays_itself() -> None:
    run = judged(FIRST, Terms(profile="board"))
    assert together([run]) is run


def test_nothing_is_no_run() -> None:
    with pytest.raises(ValueError, match="nothing was checked"):
        together([])
