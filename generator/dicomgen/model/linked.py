"""The standard after linking: what refers to what is resolved, conditions are parsed, everything has its names."""

from __future__ import annotations

from typing import TypeAlias

from attrs import field, frozen

from dicodec.schema import Condition, Group, Values
from dicomgen.model.dictionary import DataElement
from dicomgen.problems import Origin


@frozen
class Rule:
    """When a conditional row, module or include is required (``when``) and when it is allowed otherwise (``may``)."""

    when: Condition | None = None
    may: Condition | None = None


@frozen
class Attribute:
    """An attribute as a table requires it; ``children`` is what its items hold.

    ``overrides``: its type replaces that of other modules of the IOD, even a stricter one. ``first`` is the number of
    the first item of a sequence whose items this attribute numbers, None if it does not.
    """

    level: int
    element: DataElement
    type: str
    rule: Rule
    items: tuple[int, int | None] | None
    values: tuple[Values, ...]
    groups: tuple[Group, ...]
    overrides: bool
    children: tuple[Node, ...]
    origin: Origin
    first: int | None = None


@frozen
class Include:
    """A macro that a table includes, by the id of the macro's table."""

    level: int
    target: str
    rule: Rule
    groups: tuple[Group, ...]
    origin: Origin


Node: TypeAlias = Attribute | Include


@frozen
class LinkedTable:
    """A module or macro; ``slug`` is its file name, ``class_name`` the name that classes of it begin with."""

    identity: str
    label: str
    caption: str
    name: str
    kind: str
    slug: str
    class_name: str
    section: str
    nodes: tuple[Node, ...] = field(repr=False)


@frozen
class ModuleUse:
    """A module in an IOD, or a functional group macro.

    ``shared``, ``per_frame``: it may be a Shared Functional Group, a Per-Frame Functional Group.
    """

    entity: str
    module: str
    usage: str
    rule: Rule
    table: LinkedTable
    shared: bool = True
    per_frame: bool = True


@frozen
class RecordType:
    """A type of directory record with the table of its keys, and the types that the level below it may hold.

    The root directory entity has an empty name; private records have no keys.
    """

    name: str
    keys: LinkedTable | None
    lower: tuple[str, ...]


@frozen
class Relationship:
    """Which value types may stand in which relations to which, in an SR IOD; ``*`` is any, ``-CONTAINER`` but this."""

    sources: tuple[str, ...]
    kinds: tuple[str, ...]
    targets: tuple[str, ...]


@frozen
class Narrowed:
    """Values that a section lists for an attribute which none of its tables prints, as the section of an IOD does.

    ``within`` is the sequence that the attribute is meant in, empty where the section names none.
    """

    element: DataElement
    values: Values
    within: str
    section: str
    origin: Origin


@frozen
class Bound:
    """A context group that an IOD's own section binds to a code sequence, by the keywords that lead to it."""

    path: tuple[str, ...]
    group: Group
    section: str


@frozen
class LinkedIod:
    """An IOD with its modules, functional group macros and SOP Classes; ``kind`` is that of its module table.

    ``modality`` is what its objects have as Modality unless told otherwise, empty where that differs; ``by_reference``
    the relationships of its content items that may be by reference, as for `Relationship`.
    """

    name: str
    class_name: str
    slug: str
    label: str
    section: str
    kind: str
    uses: tuple[ModuleUse, ...]
    sop_classes: tuple[tuple[str, str], ...]
    origin: Origin
    groups: tuple[ModuleUse, ...] = ()
    records: tuple[RecordType, ...] = ()
    relationships: tuple[Relationship, ...] = ()
    values: tuple[Narrowed, ...] = ()
    codes: tuple[Bound, ...] = ()
    modality: str = ""
    by_reference: tuple[str, ...] = ()


@frozen
class Concept:
    """A coded concept of a context group; ``member`` is its name in the enumeration."""

    member: str
    value: str
    scheme: str
    meaning: str


@frozen
class ContextGroup:
    """A context group with what it includes resolved."""

    cid: str
    keyword: str
    title: str
    uid: str
    version: str
    extensible: bool
    includes: tuple[str, ...]
    concepts: tuple[Concept, ...]
    aliases: tuple[tuple[str, str], ...] = ()
