"""Checks a level: the attributes that tables ask for, whether they are there, how many items, which values."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from dicodec import registry
from dicodec.element import Element
from dicodec.errors import DicomError
from dicodec.schema import Row
from dicodec.tag import Tag
from dicodec.validation.collector import Collector, reference_of
from dicodec.validation.evaluate import Level, condition, evaluate, is_empty
from dicodec.validation.report import Reference
from dicodec.validation.tables import Node, asked_tags, defined_by, nodes_of
from dicodec.validation.values import check_values
from dicodec.validation.words import in_words


@attrs.frozen(eq=False)
class Source:
    """Rows that apply at a level. ``certain``: they apply for sure; else only if the object seems to use them.

    ``kind`` is what the table is called in messages, ``remark`` what a message adds where use is only inferred.
    """

    nodes: tuple[Node, ...]
    certain: bool = True
    kind: str = "Module"
    remark: str = ""


@attrs.frozen(eq=False)
class Asked:
    """An attribute that a row asks for here: by the row's tag, or one of a repeating group."""

    node: Node
    tag: int
    source: Source

    @property
    def row(self) -> Row:
        """The row that asks."""
        return self.node.row

    @property
    def reference(self) -> Reference:
        """Where it is printed."""
        return reference_of(self.node.table, self.source.kind)

    def say(self, message: str) -> str:
        """The message with the remark on why the row is taken to apply."""
        return f"{message} ({self.source.remark})" if self.source.remark else message


def check_level(level: Level, sources: list[Source], path: str, collector: Collector) -> None:
    """Check a data set or item against the rows that apply to it, and its items in turn."""
    by_tag: dict[int, list[Asked]] = {}
    for source in sources:
        for asked in _asked(level, source, collector):
            by_tag.setdefault(asked.tag, []).append(asked)
    for tag, asking in by_tag.items():
        place = path + (registry.keyword(tag) or str(Tag(tag)))
        element = level.dataset[tag] if tag in level.dataset else None
        try:
            _check_presence(level, element, asking, place, collector)
            if element is not None:
                _check_content(level, element, asking, place, collector)
        except DicomError as error:
            collector.add("unreadable", place, str(error), asking[0].reference)


def _asked(level: Level, source: Source, collector: Collector) -> Iterator[Asked]:
    found = list(_expand(level, source, collector, frozenset()))
    sure = {asked.tag for asked in found if asked.source.certain}
    # Rows that may or may not apply do when the object has an attribute that only they define.
    used = {
        id(asked.source)
        for asked in found
        if not asked.source.certain and asked.tag in level.dataset and asked.tag not in sure
    }
    for asked in found:
        if asked.source.certain or id(asked.source) in used:
            yield asked


def _expand(level: Level, source: Source, collector: Collector, seen: frozenset[str]) -> Iterator[Asked]:
    for node in source.nodes:
        row = node.row
        if not row.include:
            for tag in asked_tags(row, level.dataset):
                yield Asked(node, tag, source)
        elif row.include not in seen:
            holds = evaluate(condition(row.when), level) if row.when else True
            if holds is None:
                collector.unchecked["include"] += 1
            nodes = nodes_of(row.include)
            if not nodes or (holds is False and not row.may):
                continue
            remark = source.remark if holds else f"the {nodes[0].table.name} Macro seems to be used"
            inner = Source(nodes, source.certain and holds is True, "Macro", remark)
            yield from _expand(level, inner, collector, seen | {row.include})


def _check_presence(
    level: Level, element: Element | None, asking: list[Asked], place: str, collector: Collector
) -> None:
    forbidding: list[tuple[Asked, str]] = []
    for asked in asking:
        kind, row = asked.row.type, asked.row
        if kind in ("1", "2"):
            _require(element, asked, f"type {kind}", place, collector)
        if kind not in ("1C", "2C"):
            continue
        what = condition(row.when or "not_parsed")
        holds = evaluate(what, level)
        if holds is None:
            collector.unchecked["condition"] += 1
        if holds:
            _require(element, asked, f"type {kind}: {in_words(what)}", place, collector)
        elif element is not None:
            if kind == "1C" and is_empty(element):
                collector.add("empty", place, asked.say("empty, type 1C"), asked.reference)
            if holds is False and not _allowed(row, level):
                forbidding.append((asked, in_words(what)))
    # Where any other row has the attribute, its presence is in order.
    if element is not None and len(forbidding) == len(asking):
        asked, words = forbidding[0]
        collector.add("not-allowed", place, asked.say(f"present, but allowed only if {words}"), asked.reference)


def _allowed(row: Row, level: Level) -> bool:
    return bool(row.may) and evaluate(condition(row.may), level) is not False


def _require(element: Element | None, asked: Asked, what: str, place: str, collector: Collector) -> None:
    if element is None:
        collector.add("missing", place, asked.say(f"missing, {what}"), asked.reference)
    elif asked.row.type.startswith("1") and is_empty(element):
        collector.add("empty", place, asked.say(f"empty, {what}"), asked.reference)


def _check_content(level: Level, element: Element, asking: list[Asked], place: str, collector: Collector) -> None:
    if element.vr != "SQ":
        for asked in asking:
            if asked.row.values:
                check_values(level, element, asked.row, asked.reference, place, collector)
        return
    items = element.value
    for asked in asking:
        _check_count(len(items), asked, place, collector)
    nested = [asked for asked in asking if asked.node.children]
    sources = [Source(asked.node.children, True, asked.source.kind, asked.source.remark) for asked in nested]
    defined = defined_by(tuple(child for asked in nested for child in asked.node.children))
    for number, item in enumerate(items, 1) if nested else ():
        check_level(Level(item, defined, level), sources, f"{place}[{number}].", collector)


def _check_count(count: int, asked: Asked, place: str, collector: Collector) -> None:
    if asked.row.items is None or count == 0:
        # No item at all is an empty sequence: the type says whether that is allowed.
        return
    least, most = asked.row.items
    if count < least or (most is not None and count > most):
        allowed = f"{least} or more" if most is None else str(least) if least == most else f"{least} to {most}"
        collector.add("item-count", place, f"{count} items, allowed: {allowed}", asked.reference, value=count)
