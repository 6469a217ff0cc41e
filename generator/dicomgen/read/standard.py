"""Reads an edition: every part that the generator makes something of."""

from __future__ import annotations

from collections.abc import Callable

from dicomgen.editions import Source
from dicomgen.model.raw import AttributeTable, ModuleTable, PrintedSection
from dicomgen.model.standard import PrintedStandard
from dicomgen.problems import Problems
from dicomgen.read.attributes import read_attribute_tables
from dicomgen.read.contextgroups import read_context_groups
from dicomgen.read.dictionary import read_elements, read_uids
from dicomgen.read.docbook import NS, XML_ID, Part
from dicomgen.read.iods import read_group_tables, read_module_tables, read_section, referenced_group_table
from dicomgen.read.references import check_references
from dicomgen.read.sopclasses import read_sop_classes


def read_standard(source: Source, problems: Problems, progress: Callable[[str], None]) -> PrintedStandard:
    """Read Parts 3, 4, 6 and 16 of an edition."""
    progress("reading part 6: data elements and UIDs")
    part06 = source.part("part06")
    elements, uids = tuple(read_elements(part06, problems)), tuple(read_uids(part06, problems))
    progress("reading part 4: SOP Classes")
    sop_classes = tuple(read_sop_classes(source.part("part04"), problems))
    progress("reading part 16: context groups")
    groups = {group.cid: group for group in read_context_groups(source.part("part16"), problems)}
    progress("reading part 3: IODs, modules and macros")
    part03 = source.part("part03")
    tables = {table.identity: table for table in read_attribute_tables(part03, problems)}
    module_tables = tuple(read_module_tables(part03, problems))
    check_references(part03, problems)
    group_tables = tuple(read_group_tables(part03, problems))
    ancestors = _ancestors(part03, (*module_tables, *group_tables))
    around = {name for table in module_tables for name in ancestors.get(table.section, ())[:1]}
    return PrintedStandard(
        edition=source.edition,
        elements=elements,
        uids=uids,
        tables=tables,
        module_tables=module_tables,
        sections=_sections(part03, tables, (*module_tables, *group_tables)),
        context_groups=groups,
        sop_classes=sop_classes,
        ancestors=ancestors,
        group_tables=group_tables,
        group_references={name: referenced_group_table(part03, name) for name in sorted(around)},
    )


def _sections(
    part: Part, tables: dict[str, AttributeTable], module_tables: tuple[ModuleTable, ...]
) -> dict[str, PrintedSection]:
    """The sections that something refers to."""
    wanted = {use.section for table in module_tables for use in table.uses}
    wanted.update(name for table in tables.values() for row in table.rows for name in row.description.sections)
    found = {name: read_section(part, name) for name in sorted(wanted)}
    return {name: section for name, section in found.items() if section is not None}


def _ancestors(part: Part, module_tables: tuple[ModuleTable, ...]) -> dict[str, tuple[str, ...]]:
    """The sections around each section that holds a module table, innermost first."""
    around: dict[str, tuple[str, ...]] = {}
    for table in module_tables:
        element = part.by_id.get(table.section)
        if element is not None:
            sections = element.iterancestors(f"{NS}section")
            around[table.section] = tuple(section.get(XML_ID, "") for section in sections)
    return around
