"""Views of frames: the functional groups of a multi-frame IOD, one line a group (PS3.3 C.7.6.16)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from dicomgen import names
from dicomgen.emit import literals
from dicomgen.model.dictionary import DataElement
from dicomgen.model.linked import Attribute, LinkedIod, ModuleUse
from dicomgen.views.classes import ClassView

#: The attributes that hold functional groups.
SHARED, PER_FRAME = "SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence"


@frozen
class FrameLine:
    """One functional group: what it is called in Python, its type, and the call that declares it."""

    heading: str
    name: str
    annotation: str
    call: str


@frozen
class FrameView:
    """A class of frames with the classes of its IOD's shared and per-frame items."""

    name: str
    doc: str
    shared: str
    per_frame: str
    lines: tuple[FrameLine, ...]
    items: frozenset[str]

    @property
    def runtime(self) -> frozenset[str]:
        """The names of `dicodec.typed` that it needs at run time."""
        return frozenset({"Frame", *(line.call.split("(")[0] for line in self.lines)})

    @property
    def types(self) -> frozenset[str]:
        """Those that it needs for type checkers."""
        words = (word for line in self.lines for word in re.findall(r"\w+", line.annotation))
        return frozenset(words) & {"Dataset", "OptSeq", "Seq"}


def frame_of(iod: LinkedIod, shared: ClassView, per_frame: ClassView) -> FrameView:
    """The frames of an IOD, by the classes of its shared and per-frame items."""
    in_shared, in_per_frame = _items_in(shared), _items_in(per_frame)
    item_of = in_shared | in_per_frame
    lines: dict[str, FrameLine] = {}
    for use in iod.groups:
        for node in _sequences(use):
            keyword = node.element.keyword
            if keyword not in item_of:
                continue  # it may stand in neither
            place = "" if keyword in in_shared else ", shared=False"
            place += "" if keyword in in_per_frame else ", per_frame=False"
            # Macros for different equipment may print one sequence: it is one group.
            lines.setdefault(keyword, _line(use, node, item_of[keyword], place))
    doc = f"A frame of the {iod.name} IOD, PS3.3 {iod.section}."
    items = frozenset(item_of[keyword] for keyword in lines) | {shared.name, per_frame.name}
    name = f"{iod.class_name}Frame"
    return FrameView(name, doc, shared.name, per_frame.name, tuple(lines.values()), items - {"Dataset"})


def _items_in(view: ClassView) -> dict[str, str]:
    """The classes of the items of each sequence in a view."""
    lines = [line for group in view.groups for line in group.lines]
    return {line.name: line.annotation.reads.removeprefix("Items[").split("]")[0] for line in lines}


def _sequences(use: ModuleUse) -> Iterator[Attribute]:
    return (node for node in use.table.nodes if isinstance(node, Attribute) and node.element.vr == "SQ")


def _line(use: ModuleUse, node: Attribute, item: str, place: str) -> FrameLine:
    several = node.items is None or node.items[1] != 1
    mandatory = use.usage == "M" and node.type == "1"
    one = item if mandatory else f"{item} | None"
    annotation = f"{'Seq' if mandatory else 'OptSeq'}[{item}]" if several else one
    usage = "m" if mandatory else use.usage.lower() if use.usage in ("C", "U") else "c"
    tag = literals.tag(int(node.element.tag, 16))
    call = f"group_{usage}({tag}{', several=True' if several else ''}{place})"
    heading = f"{use.module} ({use.usage}), PS3.3 {use.table.section}"
    return FrameLine(heading, frame_name(node.element), annotation, call)


def frame_name(element: DataElement) -> str:
    """``Plane Position Sequence`` -> ``plane_position``."""
    return names.slug(element.name.removesuffix(" Sequence"))
