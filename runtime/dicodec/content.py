"""Building the content of a structured report: items below each other by their relationship (PS3.3 C.17.3).

``contains(NumItem.of(concept, (1.5, unit), inferred_from(ImageItem.of(None, image))))`` gives the items of a container;
`document` makes the root of them. What an IOD allows in which relationship, its class checks.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypedDict, TypeVar

from dicodec.typed.concepts import CodedConcept
from dicodec.typed.content import ContentItem

T = TypeVar("T", bound=ContentItem)


def contains(*items: T) -> list[T]:
    """Items that a container contains."""
    return _related("CONTAINS", items)


def has_concept_mod(*items: T) -> list[T]:
    """Items that modify the concept name of the item above."""
    return _related("HAS CONCEPT MOD", items)


def has_obs_context(*items: T) -> list[T]:
    """Items that say who observed what, and of whom."""
    return _related("HAS OBS CONTEXT", items)


def has_acq_context(*items: T) -> list[T]:
    """Items that say how the data of the item above were acquired."""
    return _related("HAS ACQ CONTEXT", items)


def has_properties(*items: T) -> list[T]:
    """Items that describe the item above."""
    return _related("HAS PROPERTIES", items)


def inferred_from(*items: T) -> list[T]:
    """Items that the item above is inferred from."""
    return _related("INFERRED FROM", items)


def selected_from(*items: T) -> list[T]:
    """Items that coordinates are selected from."""
    return _related("SELECTED FROM", items)


def _related(kind: str, items: Iterable[T]) -> list[T]:
    found = list(items)
    for item in found:
        item["RelationshipType"] = kind
    return found


class Document(TypedDict):
    """The attributes of a report that are its root content item."""

    ValueType: Any
    ConceptNameCodeSequence: list[CodedConcept]
    ContinuityOfContent: Any
    ContentSequence: list[Any]


def document(title: CodedConcept, *below: Iterable[ContentItem], continuity: str = "SEPARATE") -> Document:
    """The root of a report, a container with this title, to unpack into the constructor of its IOD."""
    return Document(
        ValueType="CONTAINER",
        ConceptNameCodeSequence=[title],
        ContinuityOfContent=continuity,
        ContentSequence=[item for items in below for item in items],
    )
