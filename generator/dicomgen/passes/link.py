"""Printed rows become nested nodes: attributes with their items' content, and includes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import define, evolve

from dicodec.schema import Group, In, NotParsed, Ref
from dicomgen import names
from dicomgen.conditions import AttributeNames, Place, Requirement, read_leave, read_requirement
from dicomgen.conditions.curated import fingerprint
from dicomgen.model.linked import Attribute, Include, LinkedTable, Node, Rule
from dicomgen.model.raw import AttributeTable, PrintedRow
from dicomgen.model.standard import Draft, PrintedStandard
from dicomgen.passes.bindings import groups_of, items_of, numbered_from
from dicomgen.passes.named_modules import named_modules
from dicomgen.passes.values import ValueLists
from dicomgen.problems import Origin, Problems
from dicomgen.read.attributes import table_of_examples

_CODE_MACRO: Final = "Code Sequence"
# The directory includes the keys of its records in words; which ones, this attribute tells.
_RECORD_KEYS: Final = re.compile(r"Include Record Selection Keys\b.*", re.IGNORECASE)
_RECORD_TYPE: Final = "DirectoryRecordType"
# A module may state that the type it prints replaces that of another module, which otherwise counts if it is stricter.
_OVERRIDES: Final = re.compile(r"\btype definition shall override\b|\boverriding \(specializing\) the type\b", re.I)


# So may the section of a module, for attributes that it names: "(0028,1201-1203)".
_PRECEDENCE: Final = re.compile(
    r"(?P<which>(?:[^.]|\.(?=\S))*)\bshall take precedence over the (?:conditional )?requirements\b"
)
_TAGS: Final = re.compile(r"\(([0-9A-F]{4}),([0-9A-F]{4})(?:-([0-9A-F]{4}))?\)")


def link_tables(draft: Draft, problems: Problems) -> None:
    """Link every attribute table. Rows that stand for "any attribute" are counted and left out."""
    linker = _Linker(draft, problems, attribute_names(draft.printed))
    taken: set[tuple[str, str]] = set()
    for table in draft.printed.tables.values():
        draft.notes["rows that are a heading between others"] += table.headings
        if table_of_examples(table.section):
            draft.notes["tables of made-up attributes, as examples"] += 1
            continue
        linked = linker.link(table)
        if (linked.kind, linked.slug) in taken:
            # Two tables with one caption: its number tells the later one apart.
            number = linked.label.replace("-", ".")
            slug, name = f"{linked.slug}_{names.slug(number)}", linked.class_name + names.class_name(number)
            linked = evolve(linked, slug=slug, class_name=name)
            draft.notes["tables whose caption another one has too, named by their number"] += 1
        taken.add((linked.kind, linked.slug))
        draft.tables[table.identity] = linked
    draft.narrowed = tuple(linker.values.idle())
    for reason, count in linker.values.reasons.items():
        draft.notes[f"value lists not read: {reason}"] += count


def sop_classes_by_section(printed: PrintedStandard) -> dict[str, tuple[str, ...]]:
    """The UIDs of the SOP Classes of each IOD, by the IOD's section."""
    found: dict[str, tuple[str, ...]] = {}
    for sop in printed.sop_classes:
        found[sop.iod_section] = (*found.get(sop.iod_section, ()), sop.uid)
    return found


def attribute_names(printed: PrintedStandard) -> AttributeNames:
    """The attributes of the dictionary, as conditions name them."""
    named = ((element.tag, element.name, element.keyword) for element in printed.elements)
    return AttributeNames(named, named_modules(printed))


@define
class _Open:
    """A row whose nested rows are still being collected."""

    row: PrintedRow
    children: list[Node]


class _Linker:
    def __init__(self, draft: Draft, problems: Problems, attributes: AttributeNames) -> None:
        self.draft = draft
        self.problems = problems
        self.attributes = attributes
        self.elements = draft.printed.element_of
        self.overriding: frozenset[str] = frozenset()
        sections = (draft.printed.sections.get(record.section) for record in draft.printed.record_types)
        self.keys = {table for section in sections if section is not None for table in section.tables[:1]}
        self.values = ValueLists(draft, attributes, sop_classes_by_section(draft.printed))
        self.code_macros = {
            table.identity
            for table in draft.printed.tables.values()
            if names.table_name(table.caption) == (_CODE_MACRO, "macro")
        }

    def link(self, table: AttributeTable) -> LinkedTable:
        name, kind = names.table_name(table.caption)
        name = names.or_label(name, table.label)
        if table.identity in self.keys:
            # Keys of directory records are included like macros, under the condition of their type.
            kind = "macro"
        section = self.draft.printed.sections.get(table.section)
        self.overriding = _overriding(section.description.prose) if section is not None else frozenset()
        return LinkedTable(
            identity=table.identity,
            label=table.label,
            caption=table.caption,
            name=name,
            kind=kind,
            slug=names.slug(name),
            class_name=names.class_name(name),
            section=table.section.removeprefix("sect_"),
            nodes=self.nest(table.rows),
        )

    def nest(self, rows: Sequence[PrintedRow]) -> tuple[Node, ...]:
        top: list[Node] = []
        stack: list[_Open] = []

        def close(level: int) -> None:
            while len(stack) > level:
                done = stack.pop()
                around = tuple(self.elements[opened.row.tag].keyword for opened in stack)
                (stack[-1].children if stack else top).append(self.attribute(done, around))

        for row in rows:
            if row.level > len(stack):
                continued = self.last_sequence((stack[-1].children if stack else top)[-1:], row)
                if continued is not None:
                    stack.append(_Open(continued, []))
                else:
                    # A mark too many is a slip of the text: the row belongs to the sequence above it.
                    self.draft.notes["rows nested deeper than the row above allows"] += 1
            level = min(row.level, len(stack))
            while level and self.elements[stack[level - 1].row.tag].vr != "SQ":
                # So is a mark under what is no sequence: the row stands beside it.
                level -= 1
                self.draft.notes["rows nested under what is no sequence, read as beside it"] += 1
            if _RECORD_KEYS.fullmatch(row.name):
                close(level)
                (stack[-1].children if stack else top).extend(self.keys_of_records(row))
                continue
            if not row.include and row.tag not in self.elements:
                self.unknown(row)
                continue
            close(level)
            if row.include:
                (stack[-1].children if stack else top).append(self.include(row))
            else:
                stack.append(_Open(row, []))
        close(0)
        return tuple(top)

    def last_sequence(self, before: list[Node], row: PrintedRow) -> PrintedRow | None:
        """The sequence that nested rows after an include go on with: the last one of the included macro."""
        if not before or not isinstance(before[0], Include):
            return None
        table = self.draft.printed.tables.get(before[0].target)
        last = next((found for found in reversed(table.rows) if found.level == 0), None) if table is not None else None
        if last is None or last.include or last.tag not in self.elements or self.elements[last.tag].vr != "SQ":
            return None
        return evolve(last, level=row.level - 1, origin=row.origin)

    def unknown(self, row: PrintedRow) -> None:
        if row.tag:
            shown = f"{row.name} ({row.tag[:4]},{row.tag[4:]})"
            self.problems.add(row.origin, f"{shown} is not in the data dictionary; it is left out")
        elif row.name.startswith("Include"):
            self.draft.notes[
                "includes in words: functional groups, which stand with each IOD, and private attributes"
            ] += 1
        else:
            self.draft.notes["rows that stand for any attribute"] += 1

    def keys_of_records(self, row: PrintedRow) -> Iterator[Include]:
        """The keys of directory records, which a row includes in words: each table under the condition of its type."""
        for record in self.draft.printed.record_types:
            section = self.draft.printed.sections.get(record.section)
            for table in section.tables[:1] if section is not None else ():
                rule = Rule(In(Ref((_RECORD_TYPE,)), (record.name,)))
                yield Include(row.level, table, rule, (), row.origin)

    def include(self, row: PrintedRow) -> Include:
        if row.include not in self.draft.printed.tables:
            self.problems.add(row.origin, f"includes {row.include}, which is not in this part")
        prose = row.description.prose
        requirement = read_requirement(f"Required {prose}" if prose.startswith("if ") else prose, self.attributes)
        rule = Rule() if requirement is None else Rule(requirement.when, requirement.otherwise)
        return Include(row.level, row.include, rule, groups_of(row.description), row.origin)

    def attribute(self, opened: _Open, around: tuple[str, ...]) -> Attribute:
        row = opened.row
        element = self.elements[row.tag]
        children = tuple(opened.children)
        groups: tuple[Group, ...] = groups_of(row.description) if element.vr == "SQ" else ()
        # What binds the code macro's include binds the sequence that holds it.
        for index, child in enumerate(children):
            if isinstance(child, Include) and child.target in self.code_macros and child.groups:
                groups = (*groups, *child.groups)
                children = (*children[:index], evolve(child, groups=()), *children[index + 1 :])
        return Attribute(
            level=row.level,
            element=element,
            type=row.type,
            rule=self.rule(row, Place(f"{row.origin.table} {row.tag}", element.keyword, around)),
            items=items_of(row.description) if element.vr == "SQ" else None,
            values=self.values.of(row, element),
            groups=tuple(dict.fromkeys(groups)),
            overrides=row.tag in self.overriding or bool(_OVERRIDES.search(row.description.prose)),
            children=children,
            origin=row.origin,
            first=numbered_from(row.description, element.vr) if element.single else None,
        )

    def rule(self, row: PrintedRow, place: Place) -> Rule:
        if not row.type.endswith("C"):
            return Rule(None, read_leave(row.description.prose, self.attributes, place) if row.type == "3" else None)
        requirement = read_requirement(row.description.prose, self.attributes, place)
        note_reworded(requirement, row.origin, self.problems)
        return Rule(NotParsed()) if requirement is None else Rule(requirement.when, requirement.otherwise)


def note_reworded(requirement: Requirement | None, origin: Origin, problems: Problems) -> None:
    """Note a sentence that stands where a person had read another one, and that is not understood by itself."""
    if requirement is not None and requirement.reworded:
        known_as = fingerprint(requirement.sentence)
        problems.add(
            origin, f"the condition was reworded since it was read for conditions/curated.toml, it is {known_as}"
        )


def _overriding(prose: str) -> frozenset[str]:
    """The attributes for which a module's section says that it takes precedence over another module."""
    found = _PRECEDENCE.search(prose)
    tags = _TAGS.findall(found["which"]) if found is not None else []
    spans = ((group, int(first, 16), int(last or first, 16)) for group, first, last in tags)
    return frozenset(f"{group}{number:04X}" for group, first, last in spans for number in range(first, last + 1))
