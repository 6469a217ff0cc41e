"""IODs: which table a module or functional group is, under which condition it is used, and their SOP Classes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from dicodec.schema import Group, NotParsed
from dicomgen import names
from dicomgen.conditions import AttributeNames, Place, read_requirement
from dicomgen.model.linked import Bound, LinkedIod, LinkedTable, ModuleUse, Narrowed, RecordType, Relationship, Rule
from dicomgen.model.raw import ModuleTable, PrintedModuleUse, PrintedRelationship, PrintedSection
from dicomgen.model.standard import Draft
from dicomgen.passes.bindings import groups_of
from dicomgen.passes.link import attribute_names, note_reworded
from dicomgen.passes.said import said_by_reference, said_values, usual_modality
from dicomgen.problems import Problems
from dicomgen.read.description import from_prose
from dicomgen.read.tags import TAGS

_KINDS: Final = ("composite", "normalized", "directory")
# The modules that hold functional groups.
_MULTI_FRAME: Final = frozenset({"Multi-frame Functional Groups"})
_NOT_SHARED: Final = re.compile(r"\bnot be used as (?:a )?shared functional group", re.IGNORECASE)
_NOT_PER_FRAME: Final = re.compile(r"\bnot be used as (?:a )?per-frame functional group", re.IGNORECASE)
_CODES: Final = ("code sequence", "cid")
_ANY: Final = re.compile(r"any type(?: \(?(?:except|other than) (?P<but>[A-Z ]+)\)?)?", re.IGNORECASE)
_REMARK: Final = re.compile(r"\s*\([^)]*\)")


def link_iods(draft: Draft, problems: Problems) -> None:
    """Link the module tables of all IODs."""
    attributes = attribute_names(draft.printed)
    iods = [_iod(draft, table, attributes, problems) for table in draft.printed.module_tables if table.kind in _KINDS]
    seen: dict[str, LinkedIod] = {}
    for iod in iods:
        if iod.slug in seen:
            problems.add(iod.origin, f"IOD {iod.name!r} has the name of table_{seen[iod.slug].label}; it is left out")
        else:
            seen[iod.slug] = iod
    draft.iods = tuple(seen.values())
    idle = {one.origin for one in draft.narrowed} - draft.used
    if idle:
        draft.notes["value lists not read: in a section, of an attribute that no table around it prints"] += len(idle)


def _iod(draft: Draft, table: ModuleTable, attributes: AttributeNames, problems: Problems) -> LinkedIod:
    name = names.or_label(names.iod_name(table.caption), table.label)
    uses = [_use(draft, use, attributes, problems, "module") for use in table.uses]
    groups = [_use(draft, use, attributes, problems, "macro") for use in _group_uses(draft, table, problems)]
    return LinkedIod(
        name=name,
        class_name=names.class_name(name),
        slug=names.slug(name),
        label=table.label,
        section=table.section.removeprefix("sect_"),
        kind=table.kind,
        uses=tuple(use for use in uses if use is not None),
        sop_classes=_sop_classes(draft, table, name),
        groups=tuple(use for use in groups if use is not None),
        records=_records(draft, problems) if table.kind == "directory" else (),
        relationships=_relationships(draft, table),
        values=_narrowed(draft, table),
        codes=tuple(_bound(draft, table)),
        modality=usual_modality(name),
        by_reference=_by_reference(draft, table),
        origin=table.origin,
    )


def _group_uses(draft: Draft, table: ModuleTable, problems: Problems) -> tuple[PrintedModuleUse, ...]:
    """The functional group macros of an IOD: of a table in the IOD's own section, else of one that it refers to."""
    home = _home_of(draft, table)
    tables = [found for found in draft.printed.module_tables if found.kind == "groups"]
    own = [found for found in tables if home in draft.printed.around(found.section)]
    if not own and any(use.module in _MULTI_FRAME for use in table.uses):
        wanted = draft.printed.group_references.get(home, "")
        own = [found for found in tables if found.identity == wanted]
        if not own:
            problems.add(table.origin, "the IOD has functional groups and no table of them")
    if len(own) > 1:
        problems.add(table.origin, f"several tables of functional groups: {', '.join(one.identity for one in own)}")
    return own[0].uses if own else ()


def _home_of(draft: Draft, table: ModuleTable) -> str:
    """The section of an IOD as a whole, which the section with its module table stands in."""
    around = draft.printed.around(table.section)
    return around[1] if len(around) > 1 else around[0]


def _sections_of(draft: Draft, table: ModuleTable) -> list[PrintedSection]:
    """The section of an IOD and those within it."""
    home = _home_of(draft, table)
    return [section for section in draft.printed.sections.values() if home in (section.identity, *section.around)]


def _use(
    draft: Draft, use: PrintedModuleUse, attributes: AttributeNames, problems: Problems, kind: str
) -> ModuleUse | None:
    table = _defining_table(draft, use, kind)
    if table is None:
        problems.add(use.origin, f"module {use.module!r} refers to {use.section or 'nothing'}, which has no attributes")
        return None
    rule = Rule()
    if use.usage == "C":
        requirement = read_requirement(use.condition, attributes, Place(f"{use.origin.table} {use.module}"))
        note_reworded(requirement, use.origin, problems)
        rule = Rule(NotParsed()) if requirement is None else Rule(requirement.when, requirement.otherwise)
    shared, per_frame = (not found.search(use.condition) for found in (_NOT_SHARED, _NOT_PER_FRAME))
    return ModuleUse(use.entity, use.module, use.usage, rule, table, shared, per_frame)


def _defining_table(draft: Draft, use: PrintedModuleUse, kind: str) -> LinkedTable | None:
    """The table of the section that defines a module or macro; sections hold tables of the other kind as well."""
    tables = _tables_of(draft, use.section)
    wanted = [table for table in tables if table.kind == kind]
    return wanted[0] if wanted else tables[0] if tables else None


def _tables_of(draft: Draft, identity: str) -> list[LinkedTable]:
    """The linked tables of a section; none where there is no such section."""
    section = draft.printed.sections.get(identity)
    return [draft.tables[name] for name in section.tables if name in draft.tables] if section is not None else []


def _sop_classes(draft: Draft, table: ModuleTable, name: str) -> tuple[tuple[str, str], ...]:
    around = draft.printed.around(table.section)
    found = {sop.uid: sop.name for sop in draft.printed.sop_classes if sop.iod_section in around[:2]}
    if not found:
        found = _services(draft, name) if table.kind == "normalized" else _real_time(draft, name)
    if not found:
        draft.notes[f"IODs without a SOP Class: {name}"] += 1
    return tuple(sorted(found.items(), key=lambda pair: names.uid_order(pair[0])))


def _services(draft: Draft, name: str) -> dict[str, str]:
    """The SOP Classes of a normalized IOD. No table has them; their names in PS3.6 hold the words of the IOD's name."""
    others = [names.iod_name(table.caption) for table in draft.printed.module_tables if table.kind == "normalized"]
    longer = [other for other in others if other != name and _within(name, other)]
    return {
        row.uid: row.name.removesuffix(" SOP Class")
        for row in draft.printed.uids
        if row.kind == "SOP Class" and not row.retired and "Storage" not in row.name.removeprefix("Storage Commitment")
        if _within(name, row.name) and not any(_within(other, row.name) for other in longer)
    }


def _real_time(draft: Draft, name: str) -> dict[str, str]:
    """The SOP Class of an IOD for real-time communication, which PS3.22 defines and PS3.6 names after the IOD."""
    wanted = f"{name.removeprefix('Real-Time ')} Real-Time Communication"
    return {row.uid: row.name for row in draft.printed.uids if row.kind == "SOP Class" and row.name == wanted}


def _within(words: str, text: str) -> bool:
    """Whether the words stand in a text in their order, others between them."""
    waiting = iter(re.findall(r"\w+", text))
    return all(word in waiting for word in re.findall(r"\w+", words))


def _records(draft: Draft, problems: Problems) -> tuple[RecordType, ...]:
    found: list[RecordType] = []
    for printed in draft.printed.record_types:
        keys = _tables_of(draft, printed.section)
        if printed.name and not keys and printed.name != "PRIVATE":
            problems.add(printed.origin, f"directory record type {printed.name!r}: {printed.section} has no keys")
        found.append(RecordType(printed.name, keys[0] if keys else None, printed.lower))
    return tuple(found)


def _narrowed(draft: Draft, table: ModuleTable) -> tuple[Narrowed, ...]:
    """The values that the IOD's own section lists, or says in a sentence."""
    home = _home_of(draft, table)
    found = [one for one in draft.narrowed if home in draft.printed.around(one.section)]
    draft.used.update(one.origin for one in found)
    for section in _sections_of(draft, table):
        found.extend(said_values(draft, section, table.origin))
    return tuple(found)


def _bound(draft: Draft, table: ModuleTable) -> Iterator[Bound]:
    """The context groups that the IOD's own section binds to code sequences, in informal tables."""
    elements = draft.printed.element_of
    for section in _sections_of(draft, table):
        for grid in section.values:
            if tuple(name.lower() for name in grid.header) != _CODES:
                continue
            draft.used.add(grid.origin)
            for row in grid.rows:
                texts = [" ".join(cell) for cell in row]
                tags = [group + element for group, element in TAGS.findall(" ".join(texts))]
                path = tuple(elements[tag].keyword for tag in tags if tag in elements)
                found = groups_of(from_prose(texts[-1]))
                if len(found) != 1 or not path:
                    draft.notes["code sequences of an IOD whose context group another object decides"] += 1
                    continue
                group = Group(found[0].cid, found[0].binding)
                yield Bound(path, group, section.identity.removeprefix("sect_"))


def _by_reference(draft: Draft, table: ModuleTable) -> tuple[str, ...]:
    return said_by_reference(" ".join(section.description.prose for section in _sections_of(draft, table)))


def _relationships(draft: Draft, table: ModuleTable) -> tuple[Relationship, ...]:
    home = _home_of(draft, table)
    found = [one for one in draft.printed.relationships if home in draft.printed.around(one.section)]
    return tuple(_relationship(row) for one in found for row in one.rows)


def _relationship(row: PrintedRelationship) -> Relationship:
    return Relationship(_value_types(row.sources), _value_types(row.kind), _value_types(row.targets))


def _value_types(printed: str) -> tuple[str, ...]:
    """What a cell lists; ``*`` stands for any, followed by those that are excepted, each with a ``-``."""
    any_type = _ANY.fullmatch(printed.strip())
    if any_type is not None:
        return ("*", f"-{any_type['but'].strip()}") if any_type["but"] else ("*",)
    found = (one.strip(" .") for one in _REMARK.sub("", printed).split(","))
    return tuple(one for one in found if one)
