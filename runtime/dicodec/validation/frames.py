"""The functional groups of multi-frame images: which macros, where, and what is in them (PS3.3 C.7.6.16)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

import attrs

from dicodec.errors import DicomError
from dicodec.schema import Condition, Iod
from dicodec.tag import PER_FRAME_FUNCTIONAL_GROUPS, SHARED_FUNCTIONAL_GROUPS
from dicodec.validation.collector import Collector, Lacking
from dicodec.validation.evaluate import evaluate, reason
from dicodec.validation.level import Level
from dicodec.validation.levels import check_extension, check_level
from dicodec.validation.report import Reference
from dicodec.validation.shapes import Source
from dicodec.validation.tables import Defined, Node, condition, flatten, nodes_of, plan_of
from dicodec.validation.walk import name_of
from dicodec.validation.words import allowed_in_words

_SHARED: Final = f"{name_of(SHARED_FUNCTIONAL_GROUPS)}[1]."
_PER_FRAME: Final = name_of(PER_FRAME_FUNCTIONAL_GROUPS)
_UNKNOWN: Final = "not_parsed"


@attrs.frozen(eq=False)
class Macro:
    """A functional group macro in an IOD, ready to be asked. ``tags`` are those at its top, mostly one sequence."""

    name: str
    key: str
    nodes: tuple[Node, ...]
    tags: frozenset[int]
    usage: str
    when: Condition | None
    may: Condition | None
    shared: bool
    per_frame: bool


@attrs.frozen(eq=False)
class FunctionalGroups:
    """The functional groups of an IOD; ``holders`` are the macros' sequences by the tags of what stands in them."""

    macros: tuple[Macro, ...]
    defined: Defined
    holders: Mapping[int, tuple[int, ...]]


def groups_of(iod: Iod) -> FunctionalGroups:
    """The functional groups of an IOD, compiled."""
    macros = tuple(_macros(iod))
    holders: dict[int, tuple[int, ...]] = {}
    for macro in macros:
        for node in flatten(macro.nodes):
            for inner in flatten(node.children):
                holders[inner.row.tag] = (*holders.get(inner.row.tag, ()), node.row.tag)
    return FunctionalGroups(macros, Defined(tuple(node for macro in macros for node in macro.nodes)), holders)


def _macros(iod: Iod) -> Iterator[Macro]:
    for use in iod.groups:
        nodes = nodes_of(use.table)
        when = condition(use.when or _UNKNOWN) if use.usage == "C" else None
        tags = frozenset(node.row.tag for node in flatten(nodes))
        yield Macro(
            use.module, use.table, nodes, tags, use.usage, when, condition(use.may), use.shared, use.per_frame
        )  # fmt: skip


def check_frames(root: Level, iod: Iod, groups: FunctionalGroups, collector: Collector) -> None:
    """Check the functional groups of an object: that the IOD has them, that none is missing, what is in them."""
    if not groups.macros:
        return
    reference = Reference(3, iod.section, f"{iod.name} IOD")
    shared = _levels(root, SHARED_FUNCTIONAL_GROUPS, groups)
    frames = _levels(root, PER_FRAME_FUNCTIONAL_GROUPS, groups)
    if shared or frames:
        for macro in groups.macros:
            _check_macro(macro, shared[:1], frames, reference, collector)
    for_frames = next((macro for macro in groups.macros if macro.usage == "M" and not macro.shared), None)
    if for_frames is not None and PER_FRAME_FUNCTIONAL_GROUPS not in root.elements:
        message = f"missing: the {for_frames.name} Macro is mandatory, and may not be shared"
        collector.add("missing", _PER_FRAME, message, reference)
    for path, level in (*((_SHARED, level) for level in shared[:1]), *_numbered(frames)):
        used = _used(groups, level.tags & groups.defined.exact)
        check_level(level, (Source(plan_of(used), ""),) if used else (), path, collector)
        check_extension(level, path, "not a functional group of this IOD", reference, collector)


def _levels(root: Level, sequence: int, groups: FunctionalGroups) -> list[Level]:
    element = root.elements.get(sequence)
    if element is None or element.vr != "SQ":
        return []
    try:
        items = root.entries(element)
        return [
            Level(item, groups.defined, root, sequence, number, items, groups.holders)
            for number, item in enumerate(items, 1)
        ]
    except DicomError:
        return []  # a finding of the encoding rules


def _numbered(frames: list[Level]) -> Iterator[tuple[str, Level]]:
    for number, level in enumerate(frames, 1):
        yield f"{_PER_FRAME}[{number}].", level


def _check_macro(
    macro: Macro, shared: list[Level], frames: list[Level], reference: Reference, collector: Collector
) -> None:
    in_shared = [level for level in shared if macro.tags & level.tags]
    with_it = [number for number, level in enumerate(frames, 1) if macro.tags & level.tags]
    name = name_of(min(macro.tags))
    first = f"{_PER_FRAME}[{with_it[0]}].{name}" if with_it else ""
    if in_shared and not macro.shared:
        collector.add(
            "functional-group", _SHARED + name, f"the {macro.name} Macro is for each frame, not shared", reference
        )
    if with_it and not macro.per_frame:
        collector.add("functional-group", first, f"the {macro.name} Macro is shared, not for a frame", reference)
    if macro.usage == "U" or (macro.usage == "M" and in_shared):
        return
    missing = []
    for number, level in enumerate(frames or shared, 1):
        holds = True if macro.when is None else evaluate(macro.when, level)
        here = bool(macro.tags & level.tags)
        if holds is None:
            collector.unchecked["functional group"] += 1
        elif holds and not here and not in_shared:
            missing.append((number, level))
        elif not holds and here and (macro.may is None or evaluate(macro.may, level) is False):
            path = f"{_PER_FRAME}[{number}].{name}" if frames else _SHARED + name
            words = allowed_in_words(macro.when, macro.may)
            message = f"the {macro.name} Macro is present, but allowed only if {words}" if words else "not allowed"
            collector.add("not-allowed", path, message, reference)
    everywhere = len(missing) == len(frames or shared)
    for number, level in missing[:1] if everywhere else missing:
        because = reason(macro.when, level) if macro.when is not None else ""
        words = f": {because}" if because else ", it is mandatory"
        path = _SHARED + name if everywhere else f"{_PER_FRAME}[{number}].{name}"
        what = "is missing, shared and for each frame" if everywhere else "is missing for this frame"
        collector.add("missing", path, f"the {macro.name} Macro {what}{words}", reference)
        kind = "1C" if because else "1"
        collector.lacking.append(Lacking(path, min(macro.tags), kind, because, f"{macro.name} Macro", False))


@cache
def _used(groups: FunctionalGroups, tags: frozenset[int]) -> tuple[Node, ...]:
    # Frames have the same few macros, so that a plan for them is made once.
    return tuple(node for macro in groups.macros if macro.tags & tags for node in macro.nodes)
