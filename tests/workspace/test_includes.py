"""A plan in several files is one plan; what cannot be part of it is said where it is named."""

from pathlib import Path

import pytest

from mktplan.workspace import Workspace, discover, load, load_bytes
from mktplan.workspace.includes import MOST

HEAD = "mktplan: 1\nplan: {name: A plan, period: 2027, currency: EUR}\n"


def written(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder / "plan.yaml"


def problems(workspace: Workspace) -> list[tuple[str, str]]:
    return [
        (fault.kind, fault.variant)
        for fault in workspace.faults
        if fault.kind in ("include-problem", "unreadable")
    ]


def test_sections_of_several_files_come_together_by_id(tmp_path: Path) -> None:
    plan = written(
        tmp_path,
        {
            "plan.yaml": HEAD + "include: [goals.yaml, actions/*.yaml]\ntactics: {first: First}\n",
            "goals.yaml": "goals: {growth: Grow}\nsituation: {swot: {strengths: {team: The team}}}\n",
            "actions/b.yaml": "tactics: {third: Third}\n",
            "actions/a.yaml": "tactics: {second: Second}\nsituation: {swot: {threats: {rain: Rain}}}\n",
            "actions/notes.txt": "not a part",
        },
    )
    workspace = load(plan)
    assert [each.source.path for each in workspace.bound.documents] == [
        f"{tmp_path.as_posix()}/{name}"
        for name in ("plan.yaml", "goals.yaml", "actions/a.yaml", "actions/b.yaml")
    ]
    assert list(workspace.plan.tactics) == ["first", "second", "third"]
    situation = workspace.plan.situation
    assert situation is not None
    assert situation.swot is not None
    assert (list(situation.swot.strengths), list(situation.swot.threats)) == (["team"], ["rain"])
    assert workspace.faults == ()
    assert workspace.bound.complete


def test_while_a_part_is_missing_nothing_is_called_absent(tmp_path: Path) -> None:
    text = HEAD + "include: [gone.yaml]\ntactics: {t: {title: T, strategy: elsewhere}}\n"
    workspace = load(written(tmp_path, {"plan.yaml": text}))
    assert [(fault.kind, fault.variant) for fault in workspace.faults] == [("include-problem", "absent")]
    assert not workspace.bound.complete


@pytest.mark.parametrize(
    "path",
    ["/etc/passwd", "../secret.yaml", "~/plan.yaml", "https://example.org/a.yaml", r"a\b.yaml", "C:a.yaml"],
)
def test_a_path_out_of_the_folder_is_not_read(tmp_path: Path, path: str) -> None:
    written(tmp_path, {"secret.yaml": "goals: {secret: Secret}\n"})
    plan = written(tmp_path / "plan", {"plan.yaml": HEAD + f"include: ['{path}']\n"})
    workspace = load(plan)
    assert problems(workspace) == [("include-problem", "outside")]
    assert len(workspace.bound.documents) == 1


@pytest.mark.parametrize("item", ["door.yaml", "*.yaml", "folder/*.yaml"])
def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path, item: str) -> None:
    written(tmp_path / "outside", {"secret.yaml": "goals: {secret: Secret}\n"})
    plan = written(tmp_path / "plan", {"root.plan.yaml": HEAD + f"include: ['{item}']\n"}).with_name(
        "root.plan.yaml"
    )
    (plan.parent / "door.yaml").symlink_to(tmp_path / "outside" / "secret.yaml")
    (plan.parent / "folder").symlink_to(tmp_path / "outside")
    workspace = load(plan)
    assert "secret" not in workspace.plan.goals
    assert ("include-problem", "outside") in problems(workspace)


def test_a_link_inside_the_folder_is_followed_and_the_file_taken_once(tmp_path: Path) -> None:
    plan = written(
        tmp_path,
        {"plan.yaml": HEAD + "include: [goals.yaml, again.yaml]\n", "goals.yaml": "goals: {growth: Grow}\n"},
    )
    (tmp_path / "again.yaml").symlink_to(tmp_path / "goals.yaml")
    workspace = load(plan)
    assert workspace.faults == ()
    assert len(workspace.bound.documents) == 2


def test_a_pattern_that_catches_the_world_is_cut_short(tmp_path: Path) -> None:
    files = {f"parts/{number}.yaml": f"goals: {{g{number}: Grow}}\n" for number in range(MOST + 5)}
    workspace = load(written(tmp_path, {"plan.yaml": HEAD + "include: ['parts/*.yaml']\n", **files}))
    assert problems(workspace) == [("include-problem", "too-many")]
    assert len(workspace.bound.documents) == MOST + 1


def test_a_part_that_is_no_text_is_a_finding_in_that_part(tmp_path: Path) -> None:
    plan = written(tmp_path, {"plan.yaml": HEAD + "include: [goals.yaml]\n"})
    (tmp_path / "goals.yaml").write_bytes(b"goals: \xff\xfe\n")
    (fault,) = load(plan).faults
    assert (fault.kind, Path(fault.place.source.path).name) == ("unreadable", "goals.yaml")


def test_a_part_stands_for_its_plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(
        tmp_path,
        {
            "plan.yaml": HEAD + "include: [actions/*.yaml]\n",
            "actions/spring.yaml": "tactics: {t: T}\n",
            "actions/deep/note.yaml": "tactics: {t: T}\n",
        },
    )
    assert discover([tmp_path / "actions" / "spring.yaml", tmp_path / "plan.yaml"]) == (
        tmp_path / "plan.yaml",
    )
    # What no plan includes is a plan of its own, or tries to be.
    assert discover([tmp_path / "actions" / "deep" / "note.yaml"]) == (
        tmp_path / "actions" / "deep" / "note.yaml",
    )
    monkeypatch.chdir(tmp_path / "actions")
    assert discover([Path("spring.yaml")]) == (Path("../plan.yaml"),)


def test_a_plan_that_another_includes_is_not_a_second_plan(tmp_path: Path) -> None:
    plan = written(
        tmp_path,
        {"plan.yaml": HEAD + "include: [spring.plan.yaml]\n", "spring.plan.yaml": "tactics: {t: T}\n"},
    )
    assert discover([tmp_path]) == (plan,)


def test_the_search_for_a_root_stays_in_the_repository(tmp_path: Path) -> None:
    written(
        tmp_path, {"plan.yaml": HEAD + "include: [repo/part.yaml]\n", "repo/part.yaml": "tactics: {t: T}\n"}
    )
    (tmp_path / "repo" / ".git").mkdir()
    part = tmp_path / "repo" / "part.yaml"
    assert discover([part]) == (part,)


def test_a_part_from_an_editor_is_checked_in_its_plan(tmp_path: Path) -> None:
    written(
        tmp_path,
        {
            "plan.yaml": HEAD + "include: [actions/*.yaml]\n",
            "actions/spring.yaml": "tactics: {saved: Saved}\n",
        },
    )
    part = tmp_path / "actions" / "spring.yaml"
    workspace = load_bytes(b"tactics: {unsaved: Unsaved}\n", part.as_posix(), part.parent)
    assert list(workspace.plan.tactics) == ["unsaved"]
    assert workspace.plan.identity.name == "A plan"
    assert workspace.faults == ()
