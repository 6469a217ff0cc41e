"""Tables of Part 3 as they are printed: nothing resolved, nothing judged."""

from __future__ import annotations

from attrs import frozen

from dicomgen.problems import Origin


@frozen
class PrintedList:
    """A list of values with the title over it, e.g. ``Enumerated Values:``; the title may be missing.

    ``lead`` is the paragraph that stands before the list, which may say of which value the list speaks.
    """

    title: str
    lead: str
    terms: tuple[str, ...]
    origin: Origin


@frozen
class PrintedGroup:
    """A reference to a context group, with the words before it in its sentence (``Defined``, ``B``, ...)."""

    cid: str
    lead: str


@frozen
class Description:
    """What a description cell holds: its prose without notes and lists, and what that refers to."""

    prose: str
    lists: tuple[PrintedList, ...]
    groups: tuple[PrintedGroup, ...]
    sections: tuple[str, ...]


@frozen
class PrintedGrid:
    """A table that may print values: its header and its cells, each cell as the paragraphs that it holds.

    ``lead`` is the paragraph before it, as for `PrintedList`.
    """

    identity: str
    caption: str
    lead: str
    header: tuple[str, ...]
    rows: tuple[tuple[tuple[str, ...], ...], ...]
    origin: Origin


@frozen
class PrintedRow:
    """A row of an attribute table. ``include`` is the id of the table that an include row names."""

    level: int
    name: str
    tag: str
    type: str
    include: str
    description: Description
    origin: Origin


@frozen
class AttributeTable:
    """A module, macro, functional group macro or directory record as a table of attributes.

    ``typed``: it has a column for the type; tables of normalized IODs have none. ``headings`` counts the rows that are
    only a heading within the table.
    """

    identity: str
    label: str
    caption: str
    section: str
    typed: bool
    rows: tuple[PrintedRow, ...]
    origin: Origin
    headings: int = 0


@frozen
class PrintedModuleUse:
    """A row of an IOD's module table. ``section`` is the id of the section that defines the module.

    Tables of normalized IODs print no entity and no usage.
    """

    entity: str
    module: str
    section: str
    usage: str
    condition: str
    origin: Origin


@frozen
class ModuleTable:
    """The module table of an IOD (its ``kind``: composite, normalized, directory), or its functional group macros."""

    identity: str
    label: str
    caption: str
    section: str
    uses: tuple[PrintedModuleUse, ...]
    kind: str
    origin: Origin


@frozen
class PrintedSection:
    """What a section gives: title, prose, lists of values, tables of attributes in it and below it.

    ``around`` are the sections that it stands in, innermost first; ``values`` the tables of values that it prints.
    """

    identity: str
    title: str
    description: Description
    tables: tuple[str, ...]
    around: tuple[str, ...] = ()
    values: tuple[PrintedGrid, ...] = ()


@frozen
class PrintedConcept:
    """A row of a context group."""

    scheme: str
    value: str
    meaning: str
    origin: Origin


@frozen
class PrintedContextGroup:
    """A context group of Part 16 with the groups it includes, in printed order."""

    cid: str
    title: str
    keyword: str
    extensible: bool
    version: str
    uid: str
    concepts: tuple[PrintedConcept, ...]
    includes: tuple[str, ...]
    origin: Origin


@frozen
class SopClass:
    """A SOP Class of Part 4 with the section of the IOD that it is made of."""

    uid: str
    name: str
    iod_name: str
    iod_section: str
    origin: Origin


@frozen
class PrintedRecordType:
    """A type of directory record: the section of its keys, and the types that the level below it may hold."""

    name: str
    section: str
    lower: tuple[str, ...]
    origin: Origin


@frozen
class PrintedRelationship:
    """A row of an SR relationship table: which value types may stand in which relation to which (``any type``)."""

    sources: str
    kind: str
    targets: str
    origin: Origin


@frozen
class RelationshipTable:
    """The relationship content constraints of an SR IOD, by the section that holds them."""

    identity: str
    section: str
    rows: tuple[PrintedRelationship, ...]
