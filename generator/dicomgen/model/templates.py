"""SR templates of Part 16, as they are printed."""

from __future__ import annotations

from attrs import frozen

from dicomgen.problems import Origin


@frozen
class TemplateRow:
    """A row: a content item, or the inclusion of another template where ``value_type`` is INCLUDE.

    ``level`` counts the marks of nesting. ``concept`` and ``values`` are as printed, links as ``{sect_CID_7021}``.
    """

    number: str
    level: int
    relationship: str
    value_type: str
    concept: str
    multiplicity: str
    requirement: str
    condition: str
    values: str
    includes: str
    origin: Origin


@frozen
class Template:
    """A template with its parameters; ``extensible``, ``ordered`` and ``root`` are what the list over it says."""

    tid: str
    title: str
    extensible: bool
    ordered: bool
    root: bool
    parameters: tuple[str, ...]
    rows: tuple[TemplateRow, ...]
    origin: Origin
