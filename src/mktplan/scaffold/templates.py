"""The starting plans that come with mktplan: a folder each, described by its `template.yaml`."""

from collections.abc import Mapping
from dataclasses import dataclass

from mktplan.errors import UsageError
from mktplan.resources import templates
from mktplan.source import SourceText
from mktplan.syntax import MapNode, Node, Scalar, SeqNode, parse


@dataclass(frozen=True, slots=True)
class Template:
    """A starting plan: its name, the languages it speaks, its title and purpose by language."""

    name: str
    languages: tuple[str, ...]
    title: Mapping[str, str]
    description: Mapping[str, str]


def known_templates() -> Mapping[str, Template]:
    """All starting plans by name, the blank one last."""
    found: dict[str, Template] = {}
    for folder in templates().joinpath("plans").iterdir():
        about = folder.joinpath("template.yaml")
        if about.is_file():
            template = described(folder.name, about.read_text("utf-8"))
            found[template.name] = template
    return {name: found[name] for name in sorted(found, key=lambda name: (name == "blank", name))}


def described(folder: str, text: str) -> Template:
    """A template from its description. Raises ValueError for a description that says too little."""
    root = parse(SourceText(f"templates/plans/{folder}/template.yaml", text)).root
    if root is None:
        raise ValueError(f"{folder}: template.yaml cannot be read")
    return Template(
        name=folder,
        languages=texts(root.entries["languages"].value),
        title=by_language(root.entries["title"].value),
        description=by_language(root.entries["description"].value),
    )


def texts(node: Node) -> tuple[str, ...]:
    """A list of texts."""
    if not isinstance(node, SeqNode):
        raise ValueError("a list is needed")
    return tuple(item.text for item in node.items if isinstance(item, Scalar))


def by_language(node: Node) -> Mapping[str, str]:
    """Texts by language."""
    if not isinstance(node, MapNode):
        raise ValueError("a text for each language is needed")
    return {name: entry.value.text for name, entry in node.entries.items() if isinstance(entry.value, Scalar)}


def template_text(name: str, language: str) -> str:
    """The text of a starting plan. Raises UsageError for a template or a language that does not exist."""
    known = known_templates()
    template = known.get(name)
    if template is None:
        raise UsageError(
            "there is no template “{name}”", "choose one of: {choices}", name=name, choices=", ".join(known)
        )
    if language not in template.languages:
        spoken = ", ".join(template.languages)
        raise UsageError(
            "the template “{name}” does not speak “{language}” yet",
            "it speaks: {spoken}",
            name=name,
            language=language,
            spoken=spoken,
        )
    file = "plan.yaml" if language == template.languages[0] else f"plan.{language}.yaml"
    return templates().joinpath("plans", name, file).read_text("utf-8")
