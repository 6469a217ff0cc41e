"""Views of the constraint tables: modules, macros and IODs as data."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from attrs import frozen

from dicodec.schema import SCHEMA_VERSION, Group, Values
from dicomgen import names
from dicomgen.emit import literals
from dicomgen.emit.files import OutputFile
from dicomgen.model.dictionary import DataElement
from dicomgen.model.linked import (
    Attribute,
    Bound,
    LinkedIod,
    LinkedTable,
    ModuleUse,
    Narrowed,
    Node,
    RecordType,
    Relationship,
    Rule,
)
from dicomgen.model.standard import Draft

# The functions of the schema that make lists of values.
_LISTS: Final = ("defined", "enumerated", "flags", "retired")


@frozen
class RowLine:
    """A row as a call, and the attribute's keyword or the macro's name as its remark."""

    arguments: str
    remark: str


@frozen
class TableView:
    """A module or macro."""

    identity: str
    label: str
    name: str
    section: str
    imports: tuple[str, ...]
    rows: tuple[RowLine, ...]


@frozen
class IodView:
    """An IOD; its uses are given as call arguments."""

    label: str
    name: str
    section: str
    kind: str
    sop_classes: tuple[str, ...]
    uses: tuple[str, ...]
    groups: tuple[str, ...]
    values: tuple[str, ...]
    codes: tuple[str, ...]
    relationships: tuple[str, ...]
    records: tuple[str, ...]
    by_reference: tuple[str, ...]
    imports: tuple[str, ...]


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
    """The constraint tables of all IODs, modules and macros."""
    for table in draft.tables.values():
        rows = tuple(_lines(draft, table.nodes))
        view = TableView(
            identity=table.identity,
            label=table.label,
            name=table.name,
            section=table.section,
            imports=_imports(rows),
            rows=rows,
        )
        yield OutputFile(f"constraints/{table.kind}s/{table.slug}.py", "constraints.py.j2", view)
    for iod in draft.iods:
        yield OutputFile(f"constraints/iods/{iod.slug}.py", "constraints_iod.py.j2", _iod(iod))
    yield OutputFile("constraints/__init__.py", "constraints_index.py.j2", _index(draft))
    for folder, title in (("iods/", "IODs"), ("modules/", "Modules"), ("macros/", "Macros")):
        yield OutputFile(f"constraints/{folder}__init__.py", "package.py.j2", f"{title} of PS3.3 as data.")


def _index(draft: Draft) -> IndexView:
    # What objects of normalized IODs need, their service says: an object alone cannot be validated.
    whole = [iod for iod in draft.iods if iod.kind != "normalized"]
    rows = [(uid, iod.slug, name) for iod in whole for uid, name in iod.sop_classes]
    rows.sort(key=lambda row: names.uid_order(row[0]))
    iods = sorted((iod.slug, iod.class_name) for iod in draft.iods)
    return IndexView(draft.printed.edition, SCHEMA_VERSION, tuple(iods), tuple(rows))


def _imports(rows: tuple[RowLine, ...]) -> tuple[str, ...]:
    text = " ".join(row.arguments for row in rows)
    functions = ("Group", "Row", "Table", *_LISTS)
    return tuple(name for name in functions if name == "Table" or (name == "Row" and rows) or f"{name}(" in text)


def _lines(draft: Draft, nodes: tuple[Node, ...], level: int = 0) -> Iterator[RowLine]:
    for node in nodes:
        if isinstance(node, Attribute):
            yield RowLine(_attribute(node, level), node.element.keyword or node.element.tag)
            yield from _lines(draft, node.children, level + 1)
        elif node.target in draft.tables:
            target = draft.tables[node.target]
            shown = [str(level), "0", *_rule(node.rule)]
            shown += _groups(node.groups)
            shown.append(f"include={literals.text(table_key(target))}")
            yield RowLine(", ".join(shown), f"include {target.name}")


def _attribute(node: Attribute, level: int) -> str:
    shown = [str(level), _tag(node.element), literals.text(node.type)]
    shown += _rule(node.rule)
    if node.items is not None:
        shown.append(f"items={node.items}")
    if node.values:
        shown.append(f"values=({', '.join(_values(values) for values in node.values)},)")
    shown += _groups(node.groups)
    if node.overrides:
        shown.append("overrides=True")
    if node.element.repeating:
        mask = "".join("0" if digit == "x" else "F" for digit in node.element.tag)
        shown.append(f"mask=0x{mask}")
    return ", ".join(shown)


def _tag(element: DataElement) -> str:
    """The tag of an attribute, with zeros for the open digits of a repeating group."""
    return literals.tag(int(element.tag.replace("x", "0"), 16))


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
    if values.bits is not None:
        shown.append(f"bits={values.bits}")
    return f"{values.kind}({', '.join(shown)})"


def _groups(groups: tuple[Group, ...]) -> list[str]:
    return [f"groups=({', '.join(map(_group, groups))},)"] if groups else []


def _group(group: Group) -> str:
    extra = f", {literals.text(group.attribute)}" if group.attribute else ""
    extra += ", qualified=True" if group.qualified else ""
    return f"Group({literals.text(group.cid)}, {literals.text(group.binding)}{extra})"


def _iod(iod: LinkedIod) -> IodView:
    values = tuple(map(_narrowed, iod.values))
    relationships = tuple(map(_relationship, iod.relationships))
    records = tuple(map(_record, iod.records))
    codes = tuple(map(_bound, iod.codes))
    used = {
        "Bound": codes,
        "Group": codes,
        "Narrowed": values,
        "Record": records,
        "Relationship": relationships,
        "Use": iod.uses,
    }
    functions = (word for word in _LISTS if f"{word}(" in " ".join(values))
    return IodView(
        label=iod.label,
        name=iod.name,
        section=iod.section,
        kind=iod.kind,
        sop_classes=tuple(uid for uid, _ in iod.sop_classes),
        uses=tuple(map(_use, iod.uses)),
        groups=tuple(map(_use, iod.groups)),
        values=values,
        codes=codes,
        relationships=relationships,
        records=records,
        by_reference=iod.by_reference if relationships else (),
        imports=tuple(sorted({"Iod", *(name for name, lines in used.items() if lines)})) + tuple(functions),
    )


def _use(use: ModuleUse) -> str:
    shown = [literals.text(text) for text in (use.entity, use.module, use.usage, table_key(use.table))]
    places = [f"{name}=False" for name, may in (("shared", use.shared), ("per_frame", use.per_frame)) if not may]
    return ", ".join([*shown, *_rule(use.rule), *places])


def _narrowed(one: Narrowed) -> str:
    shown = [
        _tag(one.element),
        _values(one.values),
        literals.text(one.within),
        literals.text(one.section.removeprefix("sect_")),
    ]
    return ", ".join(shown)


def _bound(one: Bound) -> str:
    return f"{literals.strings(one.path)}, {_group(one.group)}, {literals.text(one.section)}"


def _relationship(one: Relationship) -> str:
    return ", ".join(map(literals.strings, (one.sources, one.kinds, one.targets)))


def _record(one: RecordType) -> str:
    keys = table_key(one.keys) if one.keys is not None else ""
    return f"{literals.text(one.name)}, {literals.text(keys)}, {literals.strings(one.lower)}"
