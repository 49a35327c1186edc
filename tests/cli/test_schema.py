"""`mktplan schema` as a process."""

import json
from pathlib import Path

from tests.cli.command import mktplan


def test_the_schema_is_the_committed_one() -> None:
    said = mktplan("schema")
    assert said.code == 0
    assert said.out == Path("docs/schema/plan.schema.json").read_text("utf-8")
    assert mktplan("schema", "--part", "--lang", "fr").out == Path(
        "docs/schema/part.fr.schema.json"
    ).read_text("utf-8")


def test_it_goes_to_a_file(tmp_path: Path) -> None:
    target = tmp_path / "plan.schema.json"
    said = mktplan("schema", "-o", target)
    assert (said.code, said.out) == (0, "")
    assert json.loads(target.read_text("utf-8"))["title"] == "A marketing plan"


def test_a_file_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    said = mktplan("schema", "-o", tmp_path / "nowhere" / "plan.schema.json")
    assert said.code == 2
    assert len(said.err.splitlines()) <= 2
