"""What an overlay says: requirements of attributes, and how severe findings are. All of it can be pickled."""

from __future__ import annotations

from typing import Final

import attrs

from dicodec.schema import Code
from dicodec.validation.report import ERROR, INFO, WARNING, Reference

#: The severity of findings that are left out.
OFF: Final = "off"
SEVERITIES: Final = (ERROR, WARNING, INFO, OFF)


@attrs.frozen
class Scope:
    """Where an entry applies.

    ``iods`` are names of constraint tables, ``sop_classes`` are UIDs; where both are empty, all objects are meant.
    ``tags`` lead to an attribute, through all items of the sequences before it; none is meant where they are empty.
    ``position`` is that of a value, from 1. ``when`` is the text of a condition, which has to hold where the attribute
    stands or would stand.
    """

    iods: frozenset[str] = frozenset()
    sop_classes: frozenset[str] = frozenset()
    tags: tuple[int, ...] = ()
    position: int | None = None
    when: str = ""

    def has(self, iod: str | None, sop_class: str) -> bool:
        """Whether an object is one of those that are meant."""
        everything = not self.iods and not self.sop_classes
        return everything or iod in self.iods or sop_class in self.sop_classes


@attrs.frozen
class Requirement:
    """What is asked of an attribute.

    ``type`` is 1, 2 or 3 as in PS3.5 7.4, or empty where nothing is said of presence. ``values`` are all that are
    allowed, whatever the standard lists; ``also`` are allowed beside those. ``severity`` is that of a breach, None for
    the usual one.
    """

    scope: Scope
    why: str
    type: str = ""
    forbidden: bool = False
    values: tuple[str | Code, ...] = ()
    also: tuple[str | Code, ...] = ()
    severity: str | None = None


@attrs.frozen
class Regrading:
    """How severe findings of some rules are here; `OFF` leaves them out."""

    scope: Scope
    why: str
    rules: frozenset[str]
    severity: str


@attrs.frozen
class Overlay:
    """The rules of one file. ``digest`` tells whether two files say the same; ``link`` may lead to their document."""

    title: str
    link: str
    digest: str
    requirements: tuple[Requirement, ...] = ()
    regradings: tuple[Regrading, ...] = ()

    @property
    def reference(self) -> Reference:
        """What findings refer to in place of a section of the standard."""
        return Reference(0, "", self.title, self.link)
