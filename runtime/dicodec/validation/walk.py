"""One walk over a data set: what its checks share, and where their findings go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from dicodec import registry
from dicodec.tag import Tag
from dicodec.transfer_syntax import is_native
from dicodec.validation.report import ERROR, WARNING
from dicodec.validation.rules import RULES

if TYPE_CHECKING:
    from dicodec.dataset import Dataset
    from dicodec.element_map import ElementMap
    from dicodec.schema import Iod
    from dicodec.validation.collector import Collector
    from dicodec.validation.report import Reference


class Mention(NamedTuple):
    """A SOP Instance that an item refers to: where the item stands, its SOP Class UID and SOP Instance UID."""

    path: str
    sop_class: str
    instance: str


class Walk:
    """What is known while a data set is walked.

    ``root`` is the whole data set, ``iod`` what it is validated against, if anything. ``native`` says whether its
    transfer syntax leaves pixel data as it is, None where nothing says it; ``mentions`` are the references to instances
    that were met. ``depth`` counts the private sequences around: what is private is never an error.
    """

    __slots__ = ("clean", "collector", "depth", "iod", "mentions", "native", "root", "said")

    def __init__(self, root: Dataset, collector: Collector, iod: Iod | None = None) -> None:
        self.root: Final = root
        self.iod: Final = iod
        self.collector: Final = collector
        self.mentions: list[Mention] = []
        self.depth = 0
        self.clean: set[tuple[bytes, int, int]] = set()
        self.said = 0
        syntax = root.transfer_syntax
        self.native = None if syntax is None else is_native(syntax)

    def add(
        self,
        rule: str,
        path: str,
        message: str,
        reference: Reference,
        *,
        severity: str | None = None,
        value: object = None,
        private: bool = False,
    ) -> None:
        """Note a finding; an error becomes a warning in private elements and below them."""
        self.said += 1
        if private or self.depth:
            severity = WARNING if (severity or RULES[rule].severity) == ERROR else severity
        self.collector.add(rule, path, message, reference, severity=severity, value=value)

    def is_root(self, dataset: ElementMap) -> bool:
        """Whether a data set is the whole one, not one of its items."""
        return dataset is self.root


def name_of(tag: int) -> str:
    """How paths name an attribute: by its keyword, or its tag."""
    return registry.keyword(tag) or str(Tag(tag))
