"""Links to files of the repository that are not there."""

from collections.abc import Iterator
from pathlib import Path

from mktplan.diagnostics import Fault
from mktplan.errors import PathError
from mktplan.files import confine
from mktplan.model import BoundPlan


def broken_links(bound: BoundPlan, root: Path) -> Iterator[Fault]:
    """A fault for each link whose file does not exist, or lies outside the plan's folder."""
    for link in bound.links:
        target = link.text.partition("#")[0].partition("?")[0]
        if not target:
            continue
        try:
            there = confine(root, target).exists()
            variant = ""
        except PathError:
            there, variant = False, "outside"
        if not there:
            params = {"text": link.text}
            yield Fault("broken-link", link.place, variant, params, link.source, link.path)
