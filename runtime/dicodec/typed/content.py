"""Content items of structured reports, by value type (PS3.3 C.17.3)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from dicodec import registry
from dicodec.dataset import Dataset
from dicodec.source import Context
from dicodec.typed.objects import Item
from dicodec.walk import ItemSpan, Level

_VALUE_TYPE = 0x0040A040


class ContentItem(Item):
    """An item of a content tree. One that is read is of the class of its value type, see ``dicomstd.content``."""

    _value_type: ClassVar[str] = ""

    @classmethod
    def _from_level(cls, context: Context, level: Level, *, depth: int = 0, item: ItemSpan | None = None) -> Self:
        span = level.spans.get(_VALUE_TYPE)
        term = context.source.data[span[2] : span[3]].decode("latin-1").strip(" \0") if span is not None else ""
        found = registry.content_classes().get(term, cls)
        kind = found if issubclass(found, cls) else cls
        return super(ContentItem, kind)._from_level(context, level, depth=depth, item=item)

    @classmethod
    def _as_item(cls, value: Any) -> Self:
        if isinstance(value, Mapping) and not isinstance(value, Dataset):
            found = registry.content_classes().get(value.get("ValueType", ""), cls)
            return super(ContentItem, found if issubclass(found, cls) else cls)._as_item(value)
        return super()._as_item(value)
