"""Tables of a plan's entries: most sections are read as one row an entry, empty columns left out."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from mktplan.diagnostics import EntityId
from mktplan.model import Entity
from mktplan.render.view.context import Context, Link, anchor
from mktplan.values import Figure, When


@dataclass(frozen=True, slots=True)
class Item:
    """One thing in a cell: our own words, or a text of the plan (`prose`: Markdown), or a link.

    `look` is how our own words are drawn: `short` for what falls short.
    """

    text: str
    anchor: str = ""
    prose: bool = False
    href: str = ""
    look: str = ""


Cell = tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """An entry: its anchor, the cell that names it, the others; below the first a mark and a remark."""

    anchor: str
    cells: tuple[Cell, ...]
    note: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows under their heads; `numeric` are the columns that are set to the right.

    Where the first column names what stands beside it, the heads are `quiet`: there, but not drawn.
    """

    title: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]
    numeric: tuple[int, ...] = ()
    quiet: bool = False


def sheet(title: str, heads: Sequence[str], rows: Iterable[Row], numeric: Sequence[int] = ()) -> Sheet | None:
    """The sheet without the columns in which nothing stands; None without rows."""
    kept = tuple(rows)
    if not kept:
        return None
    full = [at for at in range(len(heads)) if at == 0 or any(row.cells[at] for row in kept)]
    return Sheet(
        title,
        tuple(heads[at] for at in full),
        tuple(replace(row, cells=tuple(row.cells[at] for at in full)) for row in kept),
        tuple(full.index(at) for at in numeric if at in full),
    )


def fields_sheet(title: str, heads: Sequence[str], fields: Iterable[tuple[str, Cell]]) -> Sheet | None:
    """The filled fields of a section that is one entry, a row a field; None where none is."""
    rows = tuple(Row("", (words(name), cell)) for name, cell in fields if cell)
    return Sheet(title, tuple(heads), rows, quiet=True) if rows else None


def sheets(*those: Sheet | None) -> tuple[Sheet, ...]:
    """Those that are there."""
    return tuple(each for each in those if each is not None)


def row(entity: Entity, *cells: Cell, note: str = "", mark: str = "") -> Row:
    """The row of an entity, which can be linked to."""
    return Row(anchor(entity.key), cells, note, mark)


# ── What may stand in a cell ─────────────────────────────────────────────────────────────────────


def words(text: str) -> Cell:
    """Our own words: a date, a figure, a choice; nothing for none."""
    return (Item(text),) if text else ()


def prose(*texts: str | None) -> Cell:
    """Texts of the plan."""
    return tuple(Item(text, prose=True) for text in texts if text)


def remark(entity: Entity) -> str:
    """Why an entry is there and what else is noted of it, in one text."""
    return " ".join(text for text in (entity.why, entity.notes) if text)


def linked(links: Iterable[Link]) -> Cell:
    """Links to other entries."""
    return tuple(Item(each.words, each.anchor) for each in links if each.words)


def web(url: str | None) -> Cell:
    """An address as a link; a file as its name: who reads the document has not got it."""
    if not url:
        return ()
    return (Item(url, href=url),) if url.startswith(("https://", "http://")) else (Item(url),)


def dated(context: Context, when: When | None) -> Cell:
    """A period; what hangs on an open date says so in the plan's own words."""
    if when is None:
        return ()
    days = context.days(when)
    if days is None or days.provisional:
        return words(context.words.show(when))
    return words(context.period(days))


def amount(context: Context, figure: Figure | None) -> Cell:
    """A figure in the plan's currency."""
    if figure is None:
        return ()
    if figure.certain and not figure.scale and not figure.relative:
        return words(context.money(figure.likely))
    return words(context.words.show(figure))


def owner(context: Context, name: str | None) -> Cell:
    """Who answers for something."""
    return words(context.named("team", name))


def named_by(context: Context, entity: Entity, field: str) -> Cell:
    """What an entity names in a field, of whatever kind."""
    return linked(short(context, key) for key in targets(context, entity.key, field))


def short(context: Context, key: EntityId) -> Link:
    """An entry by a name that fits into a cell: an objective by its indicator."""
    return context.objective_link(key) if key.section == "objectives" else context.link(key)


def named_fields(context: Context, entity: Entity, fields: Mapping[str, str]) -> tuple[tuple[str, Cell], ...]:
    """What an entity names in these fields, each with its label; those that name nothing are left out."""
    found = ((context.text(label), named_by(context, entity, name)) for name, label in fields.items())
    return tuple((label, cell) for label, cell in found if cell)


def targets(context: Context, source: EntityId, field: str) -> list[EntityId]:
    """The entities that a field names, in order."""
    return list(context.trace.said(source, field) or ())


def users(
    context: Context, key: EntityId, *fields: str, sections: frozenset[str] | None = None
) -> tuple[Link, ...]:
    """Who names an entity in one of these fields, of `sections` if given; what was set aside left out."""
    found = []
    for edge in context.trace.used_by(key):
        entity = context.entity(edge.source)
        asked = edge.field in fields and (sections is None or edge.source.section in sections)
        if asked and entity is not None and not entity.set_aside:
            found.append(context.link(edge.source))
    return tuple(dict.fromkeys(found))
