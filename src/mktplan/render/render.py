"""A plan becomes its documents: view once, then each format."""

from collections.abc import Sequence

from mktplan.assess import Assessment
from mktplan.i18n import Translator
from mktplan.render.artifact import Artifact
from mktplan.render.formats import renderer
from mktplan.workspace import Workspace


def render(
    workspace: Workspace,
    assessment: Assessment,
    translator: Translator,
    formats: Sequence[str] = ("html",),
    *,
    stem: str = "plan",
    draft: bool = False,
) -> tuple[Artifact, ...]:
    """The documents of a plan in these formats, named after `stem`.

    `draft` puts a banner on what would else look final; a plan whose status is draft has it anyway.
    The same input gives the same bytes. Raises KeyError for a format that does not exist.
    """
    # Late, so that commands which render nothing do not load what a document needs.
    from mktplan.render.view.plan_view import plan_view

    view = plan_view(workspace, assessment, translator, draft=draft)
    return tuple(Artifact(f"{stem}.{name}", renderer(name)(view, translator)) for name in formats)
