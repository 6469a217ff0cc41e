"""A whole edition: as it is printed, and what the passes make of it."""

from __future__ import annotations

from collections import Counter

from attrs import Factory, define, field, frozen

from dicomgen.model.dictionary import DataElement, RegisteredUid
from dicomgen.model.items import ItemShape
from dicomgen.model.linked import ContextGroup, LinkedIod, LinkedTable
from dicomgen.model.raw import AttributeTable, ModuleTable, PrintedContextGroup, PrintedSection, SopClass
from dicomgen.recorded import RecordedNames


@frozen
class PrintedStandard:
    """What was read of an edition. Nothing is resolved.

    ``ancestors`` are the sections around each section that holds a module table, innermost first;
    ``group_references`` the tables of functional group macros that the section of an IOD refers to.
    """

    edition: str
    elements: tuple[DataElement, ...]
    uids: tuple[RegisteredUid, ...]
    tables: dict[str, AttributeTable]
    module_tables: tuple[ModuleTable, ...]
    sections: dict[str, PrintedSection]
    context_groups: dict[str, PrintedContextGroup]
    sop_classes: tuple[SopClass, ...]
    ancestors: dict[str, tuple[str, ...]]
    group_tables: tuple[ModuleTable, ...] = ()
    group_references: dict[str, str] = field(factory=dict)


@define
class Draft:
    """What the passes work on, one after the other: each fills in its part."""

    printed: PrintedStandard
    names: RecordedNames
    tables: dict[str, LinkedTable] = Factory(dict)
    iods: tuple[LinkedIod, ...] = ()
    groups: dict[str, ContextGroup] = Factory(dict)
    shapes: dict[tuple[str, tuple[str, ...]], ItemShape] = Factory(dict)
    notes: Counter[str] = Factory(Counter)
