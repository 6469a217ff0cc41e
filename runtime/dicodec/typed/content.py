"""Content items of structured reports, by value type (PS3.3 C.17.3)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Final, Self

from dicodec import registry
from dicodec.core.levels import Level
from dicodec.core.walk import elements_of
from dicodec.dataset import Dataset
from dicodec.errors import ValueEncodeError
from dicodec.references import reference
from dicodec.typed.concepts import CodedConcept
from dicodec.typed.objects import Item

_VALUE_TYPE: Final = 0x0040A040
# Value types whose value is one attribute, and those that refer to an object.
_SIMPLE: Final = {
    "TEXT": "TextValue",
    "DATE": "Date",
    "TIME": "Time",
    "DATETIME": "DateTime",
    "PNAME": "PersonName",
    "UIDREF": "UID",
}
_REFERRING: Final = ("COMPOSITE", "IMAGE", "WAVEFORM")


class ContentItem(Item):
    """An item of a content tree. One that is read is of the class of its value type, see ``dicomstd.content``."""

    _value_type: ClassVar[str] = ""

    @classmethod
    def of(cls, concept: CodedConcept | None = None, value: Any = None, *below: Iterable[ContentItem]) -> Self:
        """An item with this concept name and value; its relationship is set by `dicodec.content.contains` and others.

        The value is what the value type asks for: a text, date, time, name or UID; a coded concept; a number with its
        unit; the object that is referred to; for a container its continuity, SEPARATE if nothing is said. ``below``
        are the items under it, each with its relationship. For coordinates and tables use the constructor.

        Raises ValueEncodeError for a value that is none of the value type.
        """
        made = cls.draft(**cls._value(value))
        if concept is not None:
            made["ConceptNameCodeSequence"] = [concept]
        items = [item for found in below for item in found]
        if items:
            made["ContentSequence"] = items
        return made

    @classmethod
    def _value(cls, value: Any) -> dict[str, Any]:
        kind = cls._value_type
        if kind in _SIMPLE:
            return {_SIMPLE[kind]: value}
        if kind == "CODE":
            return {"ConceptCodeSequence": [value]}
        if kind == "CONTAINER":
            return {"ContinuityOfContent": value or "SEPARATE"}
        if kind in _REFERRING and isinstance(value, Dataset):
            return {"ReferencedSOPSequence": [reference(value)]}
        if kind == "NUM" and isinstance(value, tuple) and len(value) == 2:
            number, unit = value
            return {"MeasuredValueSequence": [{"NumericValue": [number], "MeasurementUnitsCodeSequence": [unit]}]}
        wanted = "an object" if kind in _REFERRING else "(number, unit)" if kind == "NUM" else "the constructor"
        raise ValueEncodeError(f"{cls.__name__}.of: {kind or 'no value type'} needs {wanted}, got {value!r:.60}")

    @classmethod
    def _class_of(cls, level: Level) -> type[Self]:
        element = elements_of(level).get(_VALUE_TYPE)
        term = bytes(element.raw).decode("latin-1").strip(" \0") if element is not None else ""
        found = registry.content_classes().get(term, cls)
        return found if issubclass(found, cls) else cls

    @classmethod
    def _as_item(cls, value: Any) -> Self:
        if isinstance(value, Mapping) and not isinstance(value, Dataset):
            found = registry.content_classes().get(value.get("ValueType", ""), cls)
            return super(ContentItem, found if issubclass(found, cls) else cls)._as_item(value)
        return super()._as_item(value)
