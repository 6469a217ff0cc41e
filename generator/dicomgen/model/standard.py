"""A whole edition: as it is printed, and what the passes make of it."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from attrs import Factory, define, field, frozen

from dicomgen.model.dictionary import DataElement, RegisteredUid
from dicomgen.model.items import ItemShape
from dicomgen.model.linked import ContextGroup, LinkedIod, LinkedTable, Narrowed
from dicomgen.model.raw import (
    AttributeTable,
    ModuleTable,
    PrintedContextGroup,
    PrintedRecordType,
    PrintedSection,
    RelationshipTable,
    SopClass,
)
from dicomgen.model.registries import BodyPart, CodingScheme, ColorPalette, DefinedCode, Profile
from dicomgen.model.templates import Template
from dicomgen.problems import Origin
from dicomgen.recorded import RecordedNames


@frozen
class TableCount:
    """A table of the standard: what it was read as, or why it was not; both are empty where nobody knows."""

    origin: Origin
    caption: str
    header: tuple[str, ...]
    kind: str
    why: str


@frozen
class PrintedStandard:
    """What was read of an edition. Nothing is resolved.

    ``group_references`` are the tables of functional group macros that the section of an IOD refers to.
    """

    edition: str
    elements: tuple[DataElement, ...]
    uids: tuple[RegisteredUid, ...]
    tables: dict[str, AttributeTable]
    module_tables: tuple[ModuleTable, ...]
    sections: dict[str, PrintedSection]
    context_groups: dict[str, PrintedContextGroup]
    sop_classes: tuple[SopClass, ...]
    group_references: dict[str, str] = field(factory=dict)
    record_types: tuple[PrintedRecordType, ...] = ()
    relationships: tuple[RelationshipTable, ...] = ()
    commands: tuple[DataElement, ...] = ()
    palettes: tuple[ColorPalette, ...] = ()
    profile: Profile = field(factory=Profile)
    coding_schemes: tuple[CodingScheme, ...] = ()
    codes: tuple[DefinedCode, ...] = ()
    body_parts: tuple[BodyPart, ...] = ()
    templates: tuple[Template, ...] = ()
    census: tuple[TableCount, ...] = ()

    @cached_property
    def element_of(self) -> dict[str, DataElement]:
        """The elements of the dictionary by their tags."""
        return {element.tag: element for element in self.elements}

    def around(self, section: str) -> tuple[str, ...]:
        """A section and those around it, innermost first."""
        found = self.sections.get(section)
        return (section, *found.around) if found is not None else (section,)


@define
class Draft:
    """What the passes work on, one after the other: each fills in its part.

    ``used`` are the places of the value lists and grids that some attribute got its values from; ``narrowed`` the
    lists that belong to no row: some narrow an IOD.
    """

    printed: PrintedStandard
    names: RecordedNames
    tables: dict[str, LinkedTable] = Factory(dict)
    iods: tuple[LinkedIod, ...] = ()
    groups: dict[str, ContextGroup] = Factory(dict)
    shapes: dict[tuple[str, tuple[str, ...]], ItemShape] = Factory(dict)
    notes: Counter[str] = Factory(Counter)
    used: set[Origin] = Factory(set)
    narrowed: tuple[Narrowed, ...] = ()
