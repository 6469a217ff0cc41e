"""Whether an IOD allows the pixels that an object has: samples, interpretation, bits (PS3.3 C.7.6.3)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from dicodec import registry
from dicodec.validation.collector import Collector
from dicodec.validation.modules import compiled, level_of
from dicodec.validation.report import ERROR, Finding
from dicodec.validation.tables import Node
from dicodec.validation.values import check_values

if TYPE_CHECKING:
    from dicodec.dataset import Dataset

_TAGS: Final = frozenset({0x00280002, 0x00280004, 0x00280006, 0x00280100, 0x00280101, 0x00280102, 0x00280103})


def forbidden_pixels(dataset: Dataset, slug: str) -> list[Finding]:
    """What the modules that every object of the IOD has forbid, values that go together included."""
    level = level_of(dataset, compiled(slug))
    collector = Collector(registry.constraint_edition())
    for tag, nodes in _nodes(slug).items():
        if tag in dataset:
            check_values(level, dataset[tag], nodes, registry.keyword(tag), collector)
    return [finding for finding in collector.findings() if finding.severity == ERROR]


@cache
def _nodes(slug: str) -> dict[int, list[Node]]:
    found: dict[int, list[Node]] = {}
    for tag, node in compiled(slug).base.plan.asking(_TAGS):
        # What holds in every case is in the annotations of the class.
        if tag in _TAGS and any(values.when for values in node.row.values):
            found.setdefault(tag, []).append(node)
    return found
