"""Views of the constraint tables: modules, macros and IODs as data."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from dicodec.schema import SCHEMA_VERSION, Group, Values
from dicomgen import names
from dicomgen.emit import literals
from dicomgen.emit.files import OutputFile
from dicomgen.model.linked import Attribute, LinkedIod, LinkedTable, ModuleUse, Node, Rule
from dicomgen.model.standard import Draft
from dicomgen.passes.reach import reached_tables


@frozen
class RowLine:
    """A row as a call, and the attribute's keyword or the macro's name as its remark."""

    arguments: str
    remark: str


@frozen
class TableView:
    """A module or macro."""

    edition: str
    identity: str
    label: str
    name: str
    section: str
    imports: tuple[str, ...]
    rows: tuple[RowLine, ...]


@frozen
class IodView:
    """An IOD; its uses are given as call arguments."""

    edition: str
    label: str
    name: str
    section: str
    sop_classes: tuple[str, ...]
    uses: tuple[str, ...]
    groups: tuple[str, ...]


@frozen
class IndexView:
    """The package: its edition, its IODs, and the IOD of each SOP Class."""

    edition: str
    schema_version: int
    iods: tuple[tuple[str, str], ...]
    sop_classes: tuple[tuple[str, str, str], ...]


def table_key(table: LinkedTable) -> str:
    """How constraint tables refer to each other: folder and file."""
    return f"{table.kind}s.{table.slug}"


def constraint_files(draft: Draft) -> Iterator[OutputFile]:
    """The constraint tables that the scope reaches."""
    edition = draft.printed.edition
    tables = reached_tables(draft)
    for table in tables:
        rows = tuple(_lines(draft, table.nodes))
        view = TableView(
            edition=edition,
            identity=table.identity,
            label=table.label,
            name=table.name,
            section=table.section,
            imports=_imports(rows),
            rows=rows,
        )
        yield OutputFile(f"constraints/{table.kind}s/{table.slug}.py", "constraints.py.j2", view)
    for iod in draft.iods:
        yield OutputFile(f"constraints/iods/{iod.slug}.py", "constraints_iod.py.j2", _iod(edition, iod))
    yield OutputFile("constraints/__init__.py", "constraints_index.py.j2", _index(draft))
    for folder, title in (("iods/", "IODs"), ("modules/", "Modules"), ("macros/", "Macros")):
        yield OutputFile(f"constraints/{folder}__init__.py", "package.py.j2", f"{title} of PS3.3 {edition} as data.")


def _index(draft: Draft) -> IndexView:
    rows = [(uid, iod.slug, name) for iod in draft.iods for uid, name in iod.sop_classes]
    rows.sort(key=lambda row: names.uid_order(row[0]))
    iods = sorted((iod.slug, iod.class_name) for iod in draft.iods)
    return IndexView(draft.printed.edition, SCHEMA_VERSION, tuple(iods), tuple(rows))


def _imports(rows: tuple[RowLine, ...]) -> tuple[str, ...]:
    text = " ".join(row.arguments for row in rows)
    names = ("Group", "Row", "Table", "defined", "enumerated", "retired")
    return tuple(name for name in names if name == "Table" or (name == "Row" and rows) or f"{name}(" in text)


def _lines(draft: Draft, nodes: tuple[Node, ...], level: int = 0) -> Iterator[RowLine]:
    for node in nodes:
        if isinstance(node, Attribute):
            yield RowLine(_attribute(node, level), node.element.keyword or node.element.tag)
            yield from _lines(draft, node.children, level + 1)
        elif node.target in draft.tables:
            target = draft.tables[node.target]
            shown = [str(node.number), str(level), "0", *_rule(node.rule)]
            shown += _groups(node.groups)
            shown.append(f"include={literals.text(table_key(target))}")
            yield RowLine(", ".join(shown), f"include {target.name}")


def _attribute(node: Attribute, level: int) -> str:
    tag = node.element.tag
    shown = [str(node.number), str(level), literals.tag(int(tag.replace("x", "0"), 16)), literals.text(node.type)]
    shown += _rule(node.rule)
    if node.items is not None:
        shown.append(f"items={node.items}")
    if node.values:
        shown.append(f"values=({', '.join(_values(values) for values in node.values)},)")
    shown += _groups(node.groups)
    if node.overrides:
        shown.append("overrides=True")
    if node.element.repeating:
        mask = "".join("0" if digit == "x" else "F" for digit in tag)
        shown.append(f"mask=0x{mask}")
    return ", ".join(shown)


def _rule(rule: Rule) -> list[str]:
    shown = []
    if rule.when is not None:
        shown.append(f"when={literals.text(str(rule.when))}")
    if rule.may is not None:
        shown.append(f"may={literals.text(str(rule.may))}")
    return shown


def _values(values: Values) -> str:
    shown = [literals.text(term) for term in values.terms]
    if values.at is not None:
        shown.append(f"at={values.at}")
    if values.when:
        shown.append(f"when={literals.text(values.when)}")
    return f"{values.kind}({', '.join(shown)})"


def _groups(groups: tuple[Group, ...]) -> list[str]:
    shown = []
    for group in groups:
        extra = f", {literals.text(group.attribute)}" if group.attribute else ""
        extra += ", qualified=True" if group.qualified else ""
        shown.append(f"Group({literals.text(group.cid)}, {literals.text(group.binding)}{extra})")
    return [f"groups=({', '.join(shown)},)"] if shown else []


def _iod(edition: str, iod: LinkedIod) -> IodView:
    return IodView(
        edition=edition,
        label=iod.label,
        name=iod.name,
        section=iod.section,
        sop_classes=tuple(uid for uid, _ in iod.sop_classes),
        uses=tuple(map(_use, iod.uses)),
        groups=tuple(map(_use, iod.groups)),
    )


def _use(use: ModuleUse) -> str:
    shown = [literals.text(text) for text in (use.entity, use.module, use.usage, table_key(use.table))]
    return ", ".join([*shown, *_rule(use.rule), *([] if use.shared else ["shared=False"])])
