"""Reads an edition: every part that the generator makes something of."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from dicomgen.editions import Source
from dicomgen.model.standard import PrintedStandard, TableCount
from dicomgen.problems import Problems
from dicomgen.read.attributes import read_attribute_tables
from dicomgen.read.census import count_tables
from dicomgen.read.commands import read_commands
from dicomgen.read.contextgroups import read_context_groups
from dicomgen.read.dictionary import read_elements, read_uids
from dicomgen.read.directory import read_record_types
from dicomgen.read.docbook import Part
from dicomgen.read.iods import read_module_tables, referenced_group_table
from dicomgen.read.palettes import read_palettes
from dicomgen.read.profile import read_profile
from dicomgen.read.references import check_references
from dicomgen.read.relationships import read_relationships
from dicomgen.read.sections import read_sections
from dicomgen.read.sopclasses import read_sop_classes
from dicomgen.read.templates import read_templates
from dicomgen.read.terminology import read_body_parts, read_codes, read_coding_schemes

# Each part: what is read of it, and by what.
_PARTS: tuple[tuple[str, str, Callable[[Part, Problems], dict[str, Any]]], ...]


def read_standard(source: Source, problems: Problems, progress: Callable[[str], None]) -> PrintedStandard:
    """Read Parts 3, 4, 6, 7, 15 and 16 of an edition."""
    facts: dict[str, Any] = {}
    census: list[TableCount] = []
    for name, what, read in _PARTS:
        progress(f"reading part {int(name[4:])}: {what}")
        part = source.part(name)
        facts.update(read(part, problems))
        census.extend(count_tables(part))
    return PrintedStandard(edition=source.edition, census=tuple(census), **facts)


def read_part03(part: Part, problems: Problems) -> dict[str, Any]:
    """What is read of Part 3, by the fields of `PrintedStandard`."""
    tables = {table.identity: table for table in read_attribute_tables(part, problems)}
    module_tables = tuple(read_module_tables(part, problems))
    check_references(part, problems)
    record_types = tuple(read_record_types(part, problems))
    relationships = tuple(read_relationships(part))
    # Sections last: they take what no other reader has claimed.
    sections = read_sections(part)
    homes = {
        name for table in module_tables if table.section in sections for name in sections[table.section].around[:1]
    }
    return {
        "tables": tables,
        "module_tables": module_tables,
        "record_types": record_types,
        "relationships": relationships,
        "sections": sections,
        "group_references": {name: referenced_group_table(part, name) for name in sorted(homes)},
    }


def _part04(part: Part, problems: Problems) -> dict[str, Any]:
    return {"sop_classes": tuple(read_sop_classes(part, problems))}


def _part06(part: Part, problems: Problems) -> dict[str, Any]:
    return {
        "elements": tuple(read_elements(part, problems)),
        "uids": tuple(read_uids(part, problems)),
        "palettes": tuple(read_palettes(part, problems)),
    }


def _part07(part: Part, problems: Problems) -> dict[str, Any]:
    return {"commands": tuple(read_commands(part, problems))}


def _part15(part: Part, problems: Problems) -> dict[str, Any]:
    return {"profile": read_profile(part, problems)}


def _part16(part: Part, problems: Problems) -> dict[str, Any]:
    return {
        "context_groups": {group.cid: group for group in read_context_groups(part, problems)},
        "coding_schemes": tuple(read_coding_schemes(part, problems)),
        "codes": tuple(read_codes(part, problems)),
        "body_parts": tuple(read_body_parts(part)),
        "templates": tuple(read_templates(part, problems)),
    }


_PARTS = (
    ("part06", "data elements, UIDs, colour palettes", _part06),
    ("part04", "SOP Classes", _part04),
    ("part07", "command elements", _part07),
    ("part15", "the confidentiality profile", _part15),
    ("part16", "context groups, codes, templates", _part16),
    ("part03", "IODs, modules and macros", read_part03),
)
