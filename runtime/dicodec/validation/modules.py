"""Which modules of an IOD apply to an object, and what the object has beyond them."""

from __future__ import annotations

from typing import Final

from dicodec import registry
from dicodec.dataset import Dataset
from dicodec.schema import Iod, Use
from dicodec.validation.collector import Collector, reference_of
from dicodec.validation.evaluate import Level, condition, evaluate
from dicodec.validation.levels import Source
from dicodec.validation.report import INFO, WARNING, Reference
from dicodec.validation.tables import Defined, defined_by, flatten, nodes_of, tags_of
from dicodec.validation.words import in_words

# Padding and digital signatures may stand in any data set (PS3.10 7.2, PS3.3 C.12.1.1.3).
_ANYWHERE: Final = frozenset({0xFFFC, 0xFFFA, 0x4FFE})


def sources_of(iod: Iod, level: Level, collector: Collector) -> list[Source]:
    """The modules that apply for sure, and those that the object seems to use.

    A module of usage U, or C with a condition that cannot be decided, is taken to be used when the object has an
    attribute that no module that applies for sure defines. That is an inference: messages say so.
    """
    sure: list[Source] = []
    maybe: list[tuple[Use, str]] = []
    for use in iod.uses:
        holds: bool | None = use.usage == "M" or None
        words = ""
        if use.usage == "C":
            what = condition(use.when or "not_parsed")
            holds, words = evaluate(what, level), in_words(what)
            if holds is None:
                collector.unchecked["module"] += 1
        if holds:
            remark = f"the {use.module} Module is required: {words}" if words else ""
            sure.append(Source(nodes_of(use.table), remark=remark))
        else:
            maybe.append((use, words if holds is False and not use.may else ""))
    certain = defined_by(tuple(node for source in sure for node in source.nodes))
    return sure + [source for use, words in maybe for source in _inferred(use, words, certain, level, collector)]


def _inferred(use: Use, forbidden: str, certain: Defined, level: Level, collector: Collector) -> list[Source]:
    nodes = nodes_of(use.table)
    rows = [node.row for node in flatten(nodes) if node.row.tag not in certain]
    used = [tag for row in rows for tag in tags_of(row, level.dataset)]
    if not used:
        return []
    if forbidden:
        message = f"the {use.module} Module seems to be used, but is allowed only if {forbidden}"
        collector.add("module", registry.keyword(used[0]), message, reference_of(nodes[0].table), severity=WARNING)
    return [Source(nodes, remark=f"the {use.module} Module, usage {use.usage}, seems to be used")]


def check_extent(iod: Iod, dataset: Dataset, defined: Defined, collector: Collector) -> None:
    """Note what the object has beyond its IOD: public attributes, and private blocks by their creator."""
    reference = Reference(3, iod.section, f"{iod.name} IOD")
    for element in dataset:
        tag = element.tag
        if tag.is_private_creator:
            creator = bytes(element.raw).decode("ascii", "replace").strip()
            collector.add("private", str(tag), f"{creator}  private, kept", reference, severity=INFO)
        elif not tag.is_private and tag.element != 0 and tag not in defined and tag.group not in _ANYWHERE:
            place = element.keyword or str(tag)
            collector.add("extension", place, "not an attribute of this IOD", reference, severity=INFO)


def asking_module(iod: str, tag: int, kind: str) -> str:
    """The mandatory module of an IOD that asks for an attribute with a type, e.g. ``CT Image Module``."""
    for use in registry.constraint_iod(iod).uses:
        if use.usage == "M" and any(
            node.row.tag == tag and node.row.type == kind for node in flatten(nodes_of(use.table))
        ):
            return f"{use.module} Module"
    return ""


def all_defined(iod: Iod) -> Defined:
    """What any module of an IOD defines at the top level."""
    return Defined(tuple(node for use in iod.uses for node in nodes_of(use.table)))
