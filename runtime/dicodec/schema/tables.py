"""The constraint tables: IODs, modules and macros as data that the validator interprets.

Rows mirror the printed tables: macros stay references, nesting is a level, conditions are canonical text
(`dicodec.schema.conditions`). They are never expanded per path.
"""

from __future__ import annotations

from typing import Final

from attrs import frozen

ENUMERATED: Final = "enumerated"
DEFINED: Final = "defined"
RETIRED: Final = "retired"
FLAGS: Final = "flags"


@frozen
class Values:
    """A list of values: Enumerated Values are closed, Defined Terms may be extended (PS3.5 6.3).

    ``at`` is the value position that the list speaks of, ``when`` the condition it holds under. ``bits`` are the first
    and the last bit that its terms, binary numbers, are for. Flags are hexadecimal masks that may be combined.
    """

    kind: str
    terms: tuple[str, ...]
    at: int | None = None
    when: str = ""
    bits: tuple[int, int] | None = None

    @property
    def closes(self) -> bool:
        """Whether nothing else is allowed in any case."""
        return self.kind == ENUMERATED and not self.when


def enumerated(*terms: str, at: int | None = None, when: str = "", bits: tuple[int, int] | None = None) -> Values:
    """Enumerated Values; ``at`` is the value position they speak of, ``when`` the condition they hold under."""
    return Values(ENUMERATED, terms, at, when, bits)


def defined(*terms: str, at: int | None = None, when: str = "", bits: tuple[int, int] | None = None) -> Values:
    """Defined Terms; ``at`` is the value position they speak of, ``when`` the condition they hold under."""
    return Values(DEFINED, terms, at, when, bits)


def retired(*terms: str, at: int | None = None, when: str = "", bits: tuple[int, int] | None = None) -> Values:
    """Defined Terms that are retired: old objects have them, new ones shall not."""
    return Values(RETIRED, terms, at, when, bits)


def flags(*terms: str, at: int | None = None, when: str = "") -> Values:
    """Bits that may be combined, each as a hexadecimal mask."""
    return Values(FLAGS, terms, at, when)


@frozen
class Group:
    """A context group bound to a code sequence: ``D`` defined or ``B`` baseline (PS3.3 5.6).

    ``attribute`` names the sequence inside an included macro that is meant, where it is not the row's own;
    ``qualified``: the group holds only in a case that the text describes.
    """

    cid: str
    binding: str
    attribute: str = ""
    qualified: bool = False


@frozen
class Row:
    """A row of a table: an attribute, or the include of a macro.

    ``level`` is its nesting; ``type`` is 1, 1C, 2, 2C or 3, empty for includes and where the table prints none.
    ``when`` says when a conditional row is required, ``may`` when it is allowed although not required. ``items`` is how
    many items a sequence holds, at least and at most. ``mask`` has zero digits where the tag of a repeating group is
    free. ``overrides``: the type replaces that of other modules, even a stricter one.

    Rows stand in printed order, without a number: one row more would change all that follow.
    """

    level: int
    tag: int
    type: str = ""
    when: str = ""
    may: str = ""
    items: tuple[int, int | None] | None = None
    values: tuple[Values, ...] = ()
    groups: tuple[Group, ...] = ()
    include: str = ""
    mask: int = 0xFFFFFFFF
    overrides: bool = False


@frozen
class Table:
    """A module or macro: its printed number, its name, the section that defines it, its rows."""

    label: str
    name: str
    section: str
    rows: tuple[Row, ...]


@frozen
class Use:
    """A module in an IOD: entity, name, usage M, C or U, its condition, and the name of its table.

    Functional group macros of an IOD are uses as well, without entity; ``shared`` and ``per_frame`` say whether one may
    be a Shared, a Per-Frame Functional Group. Modules of normalized IODs have neither entity nor usage: the service
    decides (PS3.4).
    """

    entity: str
    module: str
    usage: str
    table: str
    when: str = ""
    may: str = ""
    shared: bool = True
    per_frame: bool = True


@frozen
class Narrowed:
    """Values that the section of an IOD lists for an attribute, wherever a module prints it.

    ``within`` is the sequence in whose items it is meant, at any depth; empty for the object itself.
    """

    tag: int
    values: Values
    within: str = ""
    section: str = ""


@frozen
class Bound:
    """A context group that the section of an IOD binds to a code sequence; ``path`` is the keywords that lead to it."""

    path: tuple[str, ...]
    group: Group
    section: str = ""


@frozen
class Relationship:
    """Which value types of content items may stand in which relationships to which (PS3.3 A.35).

    ``*`` is any, followed by those that are excepted, each with a ``-`` in front.
    """

    sources: tuple[str, ...]
    kinds: tuple[str, ...]
    targets: tuple[str, ...]


@frozen
class Record:
    """A type of directory record: the table of its keys, and the types that the level below it may hold (PS3.3 F.4).

    The root directory entity has an empty name; it and private records have no keys.
    """

    name: str
    keys: str
    lower: tuple[str, ...]


@frozen
class Iod:
    """An IOD: its printed table, name, section, SOP Classes, modules and functional group macros.

    ``kind`` is composite, normalized or directory. Structured reports have relationships, the directory has records.
    ``by_reference`` are the relationships in which an item may refer to another one by its place, ``*`` is any, a ``-``
    excepts one.
    """

    label: str
    name: str
    section: str
    sop_classes: tuple[str, ...]
    uses: tuple[Use, ...]
    groups: tuple[Use, ...] = ()
    kind: str = "composite"
    values: tuple[Narrowed, ...] = ()
    codes: tuple[Bound, ...] = ()
    relationships: tuple[Relationship, ...] = ()
    records: tuple[Record, ...] = ()
    by_reference: tuple[str, ...] = ()
