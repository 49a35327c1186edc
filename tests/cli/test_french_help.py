"""A French terminal gets its helps, and what is wrong with a command line, in French."""

import re

import pytest

from tests.cli.command import run

COMMANDS = ("", "init", "lint", "render", "trace", "rules", "explain", "schema")
FRENCH = {"MKTPLAN_LANG": "fr"}
SENTENCE = re.compile(r"[A-Z][a-z]+(?: [a-z’',;:-]+){2,}")


def page(command: str, env: dict[str, str]) -> str:
    return " ".join(run([*command.split(), "--help"], env).out.split())


@pytest.mark.parametrize("command", COMMANDS)
def test_no_sentence_of_the_english_help_is_left(command: str) -> None:
    english, french = page(command, {}), page(command, FRENCH)
    sentences = SENTENCE.findall(english)
    assert len(sentences) >= 3
    assert [sentence for sentence in sentences if sentence in french] == []
    for head in ("Usage:", "Options:", "Arguments:", "Commands:", "Example:", "default:", "Show this"):
        assert head not in french


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["render", "--formats", "x"], "l’option --formats n’existe pas"),
        (["danse"], "la commande « danse » n’existe pas"),
        (["lint", "--today"], "--today demande une valeur"),
        (["explain"], "RULE manque"),
        (["explain", "TRC001", "TRC002"], "TRC002 est de trop"),
    ],
)
def test_a_wrong_command_line_is_told_in_french(args: list[str], words: str) -> None:
    said = run(args, FRENCH)
    assert said.code == 2
    assert words in said.err.replace("\u00a0", " ")
    assert "conseil" in said.err


def test_english_stays_english() -> None:
    assert "No such option: --formats" in run(["render", "--formats", "x"], {}).err
