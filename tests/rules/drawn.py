"""Findings drawn into a plan: `# ^^^^ CODE message` under the words, `# <- CODE message` for column 1."""

import re
from pathlib import Path
from typing import NamedTuple

CARETS = re.compile(r"# *(?P<marks>\^+) (?P<code>[A-Z]{3}\d{3}) (?P<message>.*)")
ARROW = re.compile(r"# <- (?P<code>[A-Z]{3}\d{3}) (?P<message>.*)")
OPTION = re.compile(r"# (?P<name>profile|today|fix|folder): (?P<value>.*)")


class Drawn(NamedTuple):
    """A finding: line and column from 1, and the columns that are marked (0: not said).

    `file` is that of a part of the plan, empty for its first file.
    """

    line: int
    column: int
    width: int
    code: str
    message: str
    file: str = ""


class Fixture(NamedTuple):
    """A plan, its options, and the findings drawn into it."""

    path: Path
    text: str
    options: dict[str, str]
    findings: list[Drawn]


def read(path: Path, file: str = "") -> Fixture:
    """The fixture in a file; the lines that draw stay in the plan, as the comments that they are.

    `file` is what the findings of an included file are known by.
    """
    text = path.read_bytes().decode(errors="replace")  # one fixture is not UTF-8, which is its point
    options: dict[str, str] = {}
    findings: list[Drawn] = []
    last = 0
    for number, line in enumerate((line.rstrip("\r") for line in text.split("\n")), 1):
        if option := OPTION.fullmatch(line):
            options[option["name"]] = option["value"]
        elif carets := CARETS.fullmatch(line):
            width = len(carets["marks"])
            column = carets.start("marks") + 1
            findings.append(Drawn(last, column, width, carets["code"], carets["message"], file))
        elif arrow := ARROW.fullmatch(line):
            findings.append(Drawn(last, 1, 0, arrow["code"], arrow["message"], file))
        else:
            last = number
    return Fixture(path, text, options, findings)
