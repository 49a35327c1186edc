"""Make a plan's document: check, view, draw, fill; write only when asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from mktplan.assess import assess
from mktplan.errors import UsageError
from mktplan.files import make_folder, write_atomic
from mktplan.i18n import Translator
from mktplan.lint import LintRun, Terms, load_rules
from mktplan.pipeline.lint import judged
from mktplan.pipeline.one_plan import one_plan
from mktplan.render import RENDERERS, Artifact
from mktplan.render import render as make
from mktplan.workspace import Workspace

Language = Literal["en", "fr"]


@dataclass(frozen=True, slots=True)
class Rendering:
    """The documents made of a plan, and the check before; no artifact where errors stopped it."""

    workspace: Workspace
    run: LintRun
    artifacts: tuple[Artifact, ...]

    def stopped(self, language: Language) -> str:
        """What to say when errors stopped the document."""
        return Translator.of(language).plural(
            "nothing was rendered: mend the error first, or render with --draft",
            "nothing was rendered: mend the {n} errors first, or render with --draft",
            self.run.counts.errors,
        )

    def made(self, target: Path, language: Language) -> str:
        """What to say of a file that was written."""
        return Translator.of(language).text("made {path}", path=target.as_posix())


def render(
    path: Path, today: date, formats: Sequence[str], language: Language | None, *, draft: bool = False
) -> Rendering:
    """The documents of the plan at `path`, in its own language unless one is given.

    Raises PathError and UsageError for a path that means no plan, and for an unknown format.
    """
    for format_ in formats:
        if format_ not in RENDERERS:
            raise UsageError(
                "render has no format “{format}”",
                "choose one of: {choices}",
                format=format_,
                choices=", ".join(RENDERERS),
            )
    workspace = one_plan(path)
    assessment = assess(workspace, today)
    run = judged(workspace, assessment, load_rules(), Terms())
    if run.counts.errors and not draft:
        return Rendering(workspace, run, ())
    spoken: Language = language or ("fr" if workspace.plan.identity.language == "fr" else "en")
    stem = Path(workspace.shown).name.split(".")[0] if workspace.root is not None else "plan"
    artifacts = make(workspace, assessment, Translator.of(spoken), formats, stem=stem, draft=draft)
    return Rendering(workspace, run, artifacts)


def save(rendering: Rendering, output: Path | None) -> tuple[Path, ...]:
    """Write the documents: beside the plan, into a folder, or to a file that has the format's extension.

    Raises UsageError where a document would overwrite the plan, PathError where a file cannot be written.
    """
    inputs = {Path(document.source.path).resolve() for document in rendering.workspace.bound.documents}
    targets = [target_of(artifact, rendering, output) for artifact in rendering.artifacts]
    for target in targets:
        if target.resolve() in inputs:
            raise UsageError(
                "{path} is the plan itself", "choose another file with -o", path=target.as_posix()
            )
    for artifact, target in zip(rendering.artifacts, targets, strict=True):
        write_atomic(target, artifact.data)
    return tuple(targets)


def target_of(artifact: Artifact, rendering: Rendering, output: Path | None) -> Path:
    """Where a document goes."""
    if output is None:
        return (rendering.workspace.root or Path()) / artifact.path
    suffix = Path(artifact.path).suffix
    if output.suffix == suffix and not output.is_dir() and len(rendering.artifacts) == 1:
        return output
    make_folder(output)
    return output / artifact.path
