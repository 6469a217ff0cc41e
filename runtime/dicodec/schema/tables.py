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


@frozen
class Values:
    """A list of values: Enumerated Values are closed, Defined Terms may be extended (PS3.5 6.3)."""

    kind: str
    terms: tuple[str, ...]
    at: int | None = None
    when: str = ""


def enumerated(*terms: str, at: int | None = None, when: str = "") -> Values:
    """Enumerated Values; ``at`` is the value position they speak of, ``when`` the condition they hold under."""
    return Values(ENUMERATED, terms, at, when)


def defined(*terms: str, at: int | None = None, when: str = "") -> Values:
    """Defined Terms; ``at`` is the value position they speak of, ``when`` the condition they hold under."""
    return Values(DEFINED, terms, at, when)


def retired(*terms: str, at: int | None = None, when: str = "") -> Values:
    """Defined Terms that are retired: old objects have them, new ones shall not."""
    return Values(RETIRED, terms, at, when)


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

    ``number`` is its place in the printed table; ``level`` its nesting; ``type`` is 1, 1C, 2, 2C or 3, empty for
    includes. ``when`` says when a conditional row is required, ``may`` when it is allowed although not required.
    ``items`` is how many items a sequence holds, at least and at most. ``mask`` has zero digits where the tag of a
    repeating group is free. ``overrides``: the type replaces that of other modules, even a stricter one.
    """

    number: int
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

    Functional group macros of an IOD are uses as well, without entity; ``shared`` says whether one may be a Shared
    Functional Group.
    """

    entity: str
    module: str
    usage: str
    table: str
    when: str = ""
    may: str = ""
    shared: bool = True


@frozen
class Iod:
    """An IOD: its printed table, name, section, SOP Classes, modules and functional group macros."""

    label: str
    name: str
    section: str
    sop_classes: tuple[str, ...]
    uses: tuple[Use, ...]
    groups: tuple[Use, ...] = ()
