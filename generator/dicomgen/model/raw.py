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
    """A module, macro or functional group macro as a table of attributes."""

    identity: str
    label: str
    caption: str
    section: str
    typed: bool
    rows: tuple[PrintedRow, ...]
    origin: Origin


@frozen
class PrintedModuleUse:
    """A row of an IOD's module table. ``section`` is the id of the section that defines the module."""

    entity: str
    module: str
    section: str
    usage: str
    condition: str
    origin: Origin


@frozen
class ModuleTable:
    """The module table of a composite IOD, or the table of its functional group macros."""

    identity: str
    label: str
    caption: str
    section: str
    uses: tuple[PrintedModuleUse, ...]
    origin: Origin


@frozen
class PrintedSection:
    """What a section gives beyond its tables: title, prose, lists of values, tables of attributes in it."""

    identity: str
    title: str
    description: Description
    tables: tuple[str, ...]


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
