"""The Jinja environments: HTML with autoescape always on, Markdown with every inserted value escaped."""

from collections.abc import Mapping
from functools import lru_cache

from jinja2 import BaseLoader, Environment, FunctionLoader, StrictUndefined

from mktplan.i18n import Translator
from mktplan.render import markdown_rows, prose
from mktplan.render.charts import draw
from mktplan.render.markdown_parts import gantt, sankey, slug, table
from mktplan.resources import templates


def loader() -> BaseLoader:
    """The shipped templates, wherever the installation keeps them (a folder or a zip)."""
    folder = templates().joinpath("documents")

    def read(name: str) -> str | None:
        file = folder.joinpath(*name.split("/"))
        return file.read_text(encoding="utf-8") if file.is_file() else None

    return FunctionLoader(read)


@lru_cache(maxsize=2)
def html_environment(translator: Translator) -> Environment:
    """For HTML, one a language: text is escaped unless it is Markup, which prose and charts alone make."""
    environment = Environment(
        loader=loader(), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
        auto_reload=False,
    )  # fmt: skip
    environment.filters.update(prose=prose.html_block, inline=prose.html_inline, words=prose.words)
    environment.globals.update(spoken(translator), draw=draw)
    return environment


@lru_cache(maxsize=2)
def markdown_environment(translator: Translator) -> Environment:
    """For Markdown, one a language: what a template inserts is escaped unless it is `Written`."""
    environment = Environment(
        loader=loader(),
        autoescape=False,  # noqa: S701  (escaping for HTML would be wrong here; `finalize` escapes)
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        finalize=prose.escape_markdown,
    )
    environment.filters.update(prose=prose.markdown_block, inline=prose.markdown_inline, words=prose.words)
    environment.globals.update(
        spoken(translator), table=table, gantt=gantt, sankey=sankey, slug=slug, rows=markdown_rows
    )
    return environment


def spoken(translator: Translator) -> Mapping[str, object]:
    """`_` and `_n` for templates."""
    return {"_": translator.text, "_n": translator.plural}
